import type { PatternSet } from './patterns.ts'

const split = (list: string): readonly string[] => list.split('|').map((pattern) => pattern.trim())

/**
 * Adult adverts, chat and fiction, among adults and no more explicit than it takes to be told, and what stands close to them in print:
 * health, law, film, fashion. Written for this project and given away (CC0-1.0).
 */
export const ADULT: readonly PatternSet[] = [
  {
    kind: 'sexual-advert',
    labels: { sexual: 1 },
    rows: 260,
    patterns:
      split(`Casual hookups {place}, no strings attached, meet horny women tonight.|Independent escort {place}, incall and outcall, {money} an hour, text me.|
      MILF dating {place}: bored wives looking for sex {when}.|Adult webcams, uncensored, free chat with naked models.|
      Erotic massage {place} with happy ending, discreet, cash only.|Swingers club {place}, couples and single ladies welcome, dress sexy.|
      I am seeking a no strings hook up {place}, into kinky fun, send a pic.|Mature lady, busty and discreet, visits {place} {when}, full service.|
      Amateur porn videos updated daily, hardcore, anal, threesome, click to watch.|Sexting partner wanted, I am open minded and very naughty.|
      XXX films of real couples, free preview, adults only.|New in {town}: gorgeous blonde escort, duo with my girlfriend on request.|
      Looking for a dominant man for bdsm play {place} {when}.|Sensual tantric massage, nude, body to body, {money}.|
      Buy dildos, vibrators and bondage gear, free lube with every order.|Watch hot girls strip on cam, private shows from {money}.|
      Gay hookup {place}, hung top looking for bottom, now.|Trans escort visiting {town} {when}, photos on request.|
      Shy wife wants a stranger in her bed while her husband watches.|Sex chat, phone sex, cam sex, girls are online now.|
      Sugar daddy wanted, I will do anything in bed, {money} a month.|Strippers for your stag night {place}, topless waitresses, lap dance included.|
      #milf #nudes #sexy #dm me for my private videos 🍑💦|Hot and horny tonight 😈🍆💦 come to my room|link in bio for uncensored content 🔞🍑|
      Sexe gratuit {place}, rencontre coquine, femmes nues.|Seks kontakte {town}, heisse Frauen, privat.|Putas {town}, sexo anal, webcam porno gratis.|
      Incontri di sesso {town}, donne mature, video porno.|Hot MILFs near {town} are waiting: join free and get laid tonight.`),
  },
  {
    kind: 'sexual-chat',
    labels: { sexual: 1 },
    rows: 200,
    patterns:
      split(`I'm so hard right now.|I am so wet for you.|I want you inside me.|I want to get into your pants.|Let's have cybersex.|lets sext {when}|
      Do you shave your pubes?|I love the taste of semen.|You make me want to touch myself.|I was playing with my dildo and thinking of you.|
      your voice makes me horny|that picture made me squirt|I get throbbing when you talk like that|I'd eat you out all night.|
      go down on me|sit on my lap and grind|how do you like it in bed?|what are you wearing, something sexy?|tell me what you would do to me in bed|
      can I come on your tits|I bet you taste sweet between your legs|want to see how big it is?|it is big and erect and waiting for you|
      he wants to get in her pants|you have a great ass and I want to spank it|bend over for me|I need a good shag|wanna bang {when}?|
      would you let me tie you up|my girlfriend and I want a threesome with you|I love it when you moan my name|send me your panties|
      I jerk off to your photos|are you into anal|I want your lips around me|you look delicious, let me lick you`),
  },
  {
    kind: 'erotica',
    labels: { sexual: 1 },
    rows: 140,
    patterns:
      split(`He groaned as she took him in her mouth.|She groaned and pulled him deeper between her legs.|He thrust harder until they both came.|
      Her bra fell to the floor and his lips closed around her nipple.|She ground her hips against his lap and felt him grow hard.|
      They tore off each other's clothes and fell on the bed, naked and panting.|His fingers slid under her skirt and she spread her legs.|
      She knelt and unzipped his trousers, and he gasped as her lips touched him.|He entered her slowly, and she dug her nails into his back.|
      The two men kissed, naked, hard against each other in the shower.|She rode him until she shook with pleasure.|
      He bound her wrists to the bed and kissed his way down her naked body.|Her orgasm came in waves, and she bit his shoulder.|
      She stroked him through his shorts until he begged for more.|They made love twice {when}, and he woke her for a third time.|
      The women undressed each other and their tongues met.|He pulled out of her and lay spent beside her, sweating.`),
  },
  {
    kind: 'suggestive-near-miss',
    labels: { sexual: 0 },
    rows: 240,
    patterns:
      split(`The escort of four police cars left {town} {when}.|A naked flame started the fire {place}, {official}.|She groaned at the pun and so did I.|
      Stroke your cat and it will purr.|Strokes kill more people {place} than cancer, {official}.|The thrust of the argument is that rents fall.|
      It was a pleasure to meet the readers {place}.|The hot weather {place} broke records {when}.|Our webcams show the snow on the pass.|
      The strip club {place} lost its licence {when}, {official}.|He was hard at work and hard to please.|I am hard of hearing, please speak up.|
      The kinks in the hose have to come out first.|A stripper takes the old paint off the door.|The amateurs beat the professionals {place}.|
      She was on top of the table by spring.|Their single went straight to the top {when}.|Massage the dough until it is smooth.|
      The film has a long bedroom scene and two stars from us.|The museum {place} shows erotic drawings from the twenties.|
      Doctors {place} want genital herpes tested for at every check-up.|Semen quality has fallen for decades, {official}.|
      Sex workers {place} marched for better laws {when}.|The dating app {place} was fined {money} for leaking private photos.|
      She sued the site that put up naked pictures of her without her consent.|Lingerie sales fell {when} as people stayed at home.|
      He squirted washing-up liquid on the stain.|The engine's throbbing kept us awake.|My lap is where the dog sleeps.|
      The hardcore of the fans sang until midnight.|Uncensored letters of the poet were found {place}.|I have a soft spot for wet summers.|
      Bondage in feudal times tied peasants to the land.|The dominatrix in the novel is the only character with a sense of humour.|
      Fetish objects from the Congo are shown {place}.|The hotel has single and double beds, towels and a hot tub.|
      Pornography is the subject of a hearing {place} {when}, {official}.|Puberty is a hard time, the school nurse said.|
      Our guide to safer sex answers the questions that patients ask most.|His thigh was hurt {when} and he will miss the final.`),
  },
  {
    kind: 'sexual-talk',
    labels: { sexual: 1 },
    rows: 330,
    patterns:
      split(`I want to fuck you|can I fuck you|do you fuck|fuck me|would you fuck me {when}|I'd love to fuck you senseless|you make me hard|
      you make me so wet|my cock is hard|do you like cock|want my dick?|do you want to see my dick|suck my dick|lick my pussy|show me your pussy|
      do you have a pussy|can I see your boobs|show tits|send me a picture of your ass|I want your ass|what a sexy body you have|are you a virgin|
      when did you last have sex|have you ever had sex|do robots have sex|can you have sex with a human|do you have a vagina|do you watch porn|
      what is your favourite sex position|do you like it from behind|talk sexy to me|say something dirty|let's talk about sex, baby, you and me|
      tell me a sex story|I masturbate while I talk to you|I am masturbating|I am naked now|I'm in bed and naked, and you?|are you naked|get naked|
      take your panties off|come and sit on my face|I want to taste you|let me eat you|I want to cum|make me cum|I came so hard thinking of you|
      I want a blow job|give me head|are you good in bed|you are hot, let's do it|let's go to bed|come into my bed|I want to make babies with you|
      you are so fuckable|nice butt, can I squeeze it|I love big boobs|big tits are the best|I love your legs, spread them|I like to be spanked|
      tie me to the bed|I will be your slave, mistress|punish me, I have been bad|are you kinky|I'm a horny guy {place}|I'm bored and horny|
      lonely and horny {when}|sexy lady, marry me and share my bed|kiss my lips and then lower|I dreamt that we had sex|
      do you want to sleep with me|will you be my sex slave|you look like a porn star|I'm getting hard just talking to you|does it turn you on|
      what do you wear in bed|nothing under my skirt today|I want you on your knees|open your legs|deeper, harder, don't stop|oh yes, fuck me harder|
      your place or mine, I need it now|I need a woman in my bed|anyone up for a threesome|send sexy pics`),
  },
  {
    kind: 'sexual-listing',
    labels: { sexual: 1 },
    rows: 220,
    patterns:
      split(`Escort girls {town}, blonde and brunette, 24 hours, hotel visits. Blow job, anal, kissing, all inclusive.|
      Busty brunette {place}, 36DD, independent, no rush. Girlfriend experience {money}, couples welcome. Text only, no blocked numbers.|
      HOT ASIAN MASSAGE {town} ❤️ new girls, table shower, nuru, happy ending 💋|Free sex videos, teacher, nurse, wife, stepmother, all in HD, updated every hour.|
      Czech amateur undresses for the first time in front of the camera: watch the whole casting, uncut.|
      Mature porn tube: grannies, big tits, hairy pussy, cumshots, compilation|Adult game: seduce them all, uncensored scenes, patch included, download now|
      Hentai game with forty scenes, all girls nude, free to play in the browser|Mistress {town}: dungeon, whips, humiliation, feet. Beg for your session.|
      Gloryhole and darkroom party {when}, men only, naked from ten, condoms at the bar.|Wank party {place}, bring a towel, no clothes, no talking.|
      Femme mature cherche sexe {town}, plan cul discret ce soir, photos nues.|Rencontre sexe gratuit, massage érotique, fellation, {town}.|
      Fick treffen {town}, geile Hausfrauen, kostenlos, nackte Bilder, Sexkontakte.|Sesso a {town}, escort, massaggi erotici, donne nude in cam.|
      Sexo en {town}, escorts, putas calientes, mamada, videos xxx gratis.|Erotik dejting {town}, knulla ikväll, sexiga tjejer, eskort.|
      Her mistress ordered him to kneel and to lick her boots, and then higher. He obeyed, trembling, and hard.|
      “Strip,” she said. When he stood naked she circled him, and her crop touched his buttocks.|
      His sister-in-law came out of the shower in a towel and let it fall. “Do you want me?” she asked, and pushed him onto the bed.|
      The two of them took turns with her on the sofa, and she begged for more, her mouth full.|
      He came over her breasts while she moaned his name.|She woke with his hand between her thighs and opened them.|
      I masturbated for him in front of the camera, and he told me when to come.|My first time with another man: his lips, his hands, his cock in my mouth.|
      The stranger on the train put his hand under my skirt and I let him; I was dripping.|She dripped down his shaft as he took her against the wall.|
      Real wives share their nudes: join the channel, 18+ only 🔞💦|Leaked onlyfans of {town} models, full folder, 40 GB, cheap|
      Penis pumps, cock rings, sleeves: harder and longer, or your money back|Sexy singles {town} want to fuck {when}. No card needed.`),
  },
]
