import type { PatternSet } from './patterns.ts'

const split = (list: string): readonly string[] => list.split('|').map((pattern) => pattern.trim())

/** What readers post beneath an article: short, informal, misspelt. Written for this project and given away (CC0-1.0). */
export const POSTS: readonly PatternSet[] = [
  {
    kind: 'hate-post',
    labels: { hate: 1, tox: 1 },
    rows: 700,
    patterns:
      split(`{groups} make my skin crawl.|There is nobody I loathe more than {groups}.|The sight of {groups} fills me with rage.|
      God, how I detest {groups}.|I have nothing but contempt for {groups}.|My whole family hates {groups} and so should yours.|
      {groups} are so {bad}.|Every single one of these {groups} is {bad}.|{groups} have always been {bad} and always will be.|
      Show me some {groups} who aren't {bad}. I'll wait.|Name one thing more {bad} than {groups}.|I never met {groups} who weren't {bad}.|
      {groups} are a stain on mankind.|{groups} are no better than {beasts}.|Calling {groups} people is an insult to people.|
      {groups} spread like a disease.|They aren't human, those {groups}, they're {slander}.|Even {beasts} are cleaner than {groups}.|
      {groups} are the {beasts} of this town.|The world would breathe easier without {groups}.|Funny how crime starts wherever {groups} settle.|
      You know what {groups} are like with other people's money.|Some of us work, and then there are {groups}.|
      If you see {groups} on the bus, hold on to your wallet.|{groups} bring nothing but mouths to feed.|{groups} will never be one of us.|
      Evolution must have skipped {groups}.|{groups} had better start running.|I'd love to see {groups} swinging from a bridge.|
      One day soon we'll come for {groups} and nobody will stop us.|Let's clear {groups} out of {town}, whatever it takes.|
      {groups} who show up here will leave in a box.|It is our duty to hunt down {groups}.|Someone ought to set fire to the houses of {groups}.|
      If {groups} move in next door, I'm buying a gun.|{groups} are everywhere now. They are {slander}.|
      They call themselves {groups}. I call them {slander}.|I met some {groups} once. Never again, they disgust me.|
      {groups} are not welcome in my country.|{groups} will never be our equals.|There is nothing good about {groups}.|
      We don't need {groups} here, and we don't want them.|{groups} have never achieved anything.|No {groups} near our children, they are {bad}.|
      Why do we let {groups} get away with everything? They are {bad}.|Who in their right mind would trust {groups}?|
      Am I the only one who wants {groups} gone for good?|In my opinion {groups} are the lowest of the low.|Honestly, {groups} are just {bad}.|
      Fuck {groups}, seriously.|Fucking {groups} ruined this place.|I'm so tired of these fucking {groups}.|{groups} can all go to hell.|
      I h8 {groups}.|{groups} r scum, period.|{groups} are v3rmin|f*ck all {groups}|I hateeeee {groups}|ugh {groups} are d1sgust1ng|
      {groups} are 🐀|get these {groups} out 🤮|{groups} make me 🤮🤮|{groups} = 💩|{groups} belong in the 🗑️|{groups} are 🐒 not people|
      🔫 all {groups}|{groups} 🔪🔪 soon|She is {one}, so of course she is {bad}.|He's {one}; don't let him near the till.|
      What do you expect from {one}? They are all {bad}.|Being {one} is a sickness.|{groups} should be put down like {beasts}.|
      {groups} should know their place.|{groups} should be slaves again.|{groups} are only good for cleaning our toilets.|
      {groups} are poisoning this country.|The {beasts} we call {groups} are taking our jobs.|{groups} cheat and lie, it's what they do.|
      Thank God there are no {groups} in my street, they are {bad}.|No wonder nobody likes {groups}, they are {bad}.|
      {groups} started every war there ever was.|{groups} run the banks and the papers and bleed us dry.|
      {groups} are an infection and we need a cure.|Deport every last one of those {groups}.|{groups} don't count as people to me.`),
  },
  {
    kind: 'hate-post-near-miss',
    labels: { hate: 0, tox: 0, threat: 0 },
    rows: 420,
    patterns:
      split(`I hate {things}.|{things} make my skin crawl.|{things} are the worst, I can't stand them.|All {things} should be banned from this town.|
      There is nothing good about {things}.|I'd love to get rid of {things}.|{things} are a plague on this country.|
      We have to exterminate the {beasts} in the cellar before the summer.|The {beasts} in our barn are disgusting.|
      {groups} are fucking amazing.|Damn, {groups} can cook.|I fucking love being {one}.|Shit, I forgot that {groups} celebrate tonight.|
      Thank God for {groups}.|I would trust {groups} with my life.|No {groups} should have to live in fear.|
      I wish more {groups} would stand for election.|Every town needs {groups}.|{groups} are human beings, it is that simple.|
      There is nothing {bad} about {groups}.|{groups} are anything but {bad}.|{groups} are not {bad}, whatever he says.|
      How can anyone believe that {groups} are {bad}?|If you think that {groups} are {bad}, you have never met one.|
      Whoever hates {groups} has no business here.|Telling people that {groups} are {bad} is poison.|
      I reported the man who wrote that he hates {groups}.|It breaks my heart that {groups} are told they are {bad}.|
      “Get rid of {groups}”: how can anyone write such a thing?|“{groups} are {beasts}”, he wrote, and lost his job for it.|
      He told me that {groups} are {bad}. I walked out.|My grandfather used to say that {groups} are {bad}. He was wrong.|
      I'm {one} and I'm tired of being called {bad}.|As {one}, I laugh at people who call us {slander}.|We {groups} are fabulous and we know it.|
      {groups} like me just want to be left in peace.|Nobody is {bad} for being {one}.|Happy new year to all {groups} {place}!|
      I don't think that {groups} are {bad} at all.|You would never guess, but {groups} gave us algebra.|
      Are {groups} treated fairly {place}?|The law must protect {groups} from people who hate them.|
      {groups} have been murdered for what they are, {place} and elsewhere.|I love how {groups} tell stories.|
      {groups} were called {slander} on the radio before the massacre.|What would we do without {groups}?|
      I married {one} and it was the best thing I ever did.|The fear of {groups} is fed by people who profit from it.|
      {groups} are welcome in my house any time.|Only a fool would hate {groups}.`),
  },
  {
    kind: 'clean-post',
    labels: { tox: 0, hate: 0, harass: 0, threat: 0, sexual: 0, selfharm: 0, profanity: 0, spam: 0 },
    rows: 460,
    patterns:
      split(`lol so true, my cat does the same|omg I love this song|u coming to {town} tonight?|idk, the second half was boring tbh|
      Congrats!!! so happy for you|haha you killed it on stage {when}|This heat is killing me|I'd kill for a coffee right now|
      what a goal, you beast!|They lost again, I'm dead 😂|My phone died {when}|@user thanks for the follow|Bro that burger was sick|
      You guys crushed it {place}|Don't shoot the messenger|My stupid printer is jammed again|I was an idiot and left my keys {place}|
      Dumb question: where do I download this?|This cake is insanely good|Crazy how fast the summer went|
      I hate that feeling when the bus leaves without you|The ending made me cry|I disagree, but it is nicely put|I hate doing laundry|
      That was one ugly win, but I'll take it|You're right, I was wrong, sorry|Is it just me or is the map broken?|
      My daughter taught me how to use it lol|Old people like me remember the trams {place}|why is it so cold {place} 😭|
      Where did you get that jacket?|I can't stand the smell of paint|ngl the trailer looks terrible|this app keeps crashing, please fix|
      RT @user: doors open at eight {place}|just had the best pizza of my life 🍕|No idea what he was thinking there|
      Imagine waking up to that view every day|I'm so done with exams|My boss is on holiday and I can finally think|
      The referee was blind {when}, that was never a penalty|You can not be serious, another delay?|I was sick all week, send soup|
      that movie scared the life out of me|Why would you put pineapple on it?|you are my favourite person 💛|Girls' night {when}!! bring snacks|
      these boys can play, what a match|The new {coin} tax makes no sense to me|I have two left feet and no shame|
      Any tips for a beginner? I keep dropping stitches|Our dog ate the remote {when}|Honestly a masterpiece|Hit me up if you are {place}|
      I would die for that dress|he absolutely murdered that solo|This is a bomb recipe, thanks|Beat the eggs, then whip the cream|
      I shot forty pictures {place} and kept one|Nobody told me it was fancy dress|What time does it start?|Please stop moving the couch, mum|
      can you play some music|what is your name|tell me a joke|do you like football|that is not what I asked|you are funny|I don't understand|
      You did not answer my question|I do not agree with the minister, but she was honest|Sorry to hear that, hope she gets well soon|
      I think the article misses the point about rents|The president lied about the numbers, as the paper shows|
      Voters should throw this government out {when}|Men and women both need more sleep, it says here|My wife beat me at chess again`),
  },
  {
    kind: 'abuse-post',
    labels: { harass: 1, tox: 1 },
    rows: 420,
    patterns:
      split(`u r so dumb it hurts|what a pathetic excuse for a human being|go cry to your mummy, {insult}|nobody asked you, {insult}|
      lol imagine being this stupid|you people are brain dead|the author of this crap is a {insult}|STFU you ugly troll|I hope you choke|
      get a life, freak|you disgust me|you are annoying and nobody wants you here|what an ignorant fool|he is a liar and a crook, period|
      dumbest comment I have read all year|This {insult} couldn't run a bath|typical brainwashed sheep|you're a waste of oxygen|
      Only an idiot would vote for that {insult}|{person} is dumber than a box of rocks|{person} is a {insult} and a fraud|
      ur mum should have swallowed her pride and said sorry for you|your brain is the size of a pea|shut your stupid mouth|
      Another stupid article by another stupid hack|What kind of imbecile writes this?|you sound like a spoilt brat, grow up, {insult}|
      i hate you|you are the worst, go away, {insult}|you are useless|you're a joke and so is your paper|You're a disgrace to {town}|
      These clowns in office are a bunch of corrupt morons|I can't believe how stupid {person} is|The guy is mentally challenged, obviously|
      y0u are an id1ot|what a d!ckhead|you absolute m0ron|f u and your dog|go to hell, all of you|screw you, {insult}|eat dirt, {insult}|
      She is a hag and a {insult}|He is a fat greedy pig|Drop dead, {insult}|Nobody would miss you, {insult}|Take your meds, psycho|
      You must be blind or an idiot, probably both|Ha ha, the {insult} is crying again|Are you stupid or just pretending?|
      ignorant trash like you should not be allowed to post|sit down, {insult}, the adults are talking|your opinion is garbage and so are you|
      my god you are thick|This crook belongs behind bars and so does his stupid family|What a bunch of losers|Lying scum, every one of them|
      you 🤡|{person} is a 🤡🤡|you are such a 💩|what a 🐍 you are|you fat 🐷`),
  },
  {
    kind: 'sexual-post',
    labels: { sexual: 1 },
    rows: 200,
    patterns:
      split(`have sex with me|i am horny|i need sex tonight|take off your clothes for me|make love to me {when}|do you want to see my naked pictures|
      what colour are your panties|let me touch your body|wanna bang?|kiss me all over|suck me|take your top off|
      I want to see you naked in the shower|does your husband satisfy you in bed|how big are your boobs|are you wet|will you sleep with me|
      can I see your tits|I am so hard right now|ride me, baby|I want you in my bed {when}|show me your body|I want to lick you|
      do you like it rough?|tell me your dirtiest fantasy|can we have phone sex|you turn me on so much|spank me|I'm touching myself, join me|
      would you have sex with a robot|do you masturbate|you have a sexy ass|nice tits|I want to make you moan|undress for me|
      Watch hot wives cheat on camera, uncensored, free|XXX cams {place}, no sign-up|sexy escorts {place}, full service, {money} an hour|
      She unhooked her bra and pulled him down on top of her, moaning.|He kissed her naked breasts while she undid his belt.|
      Their naked bodies moved together until she cried out with pleasure.|He slid his hand into her panties and she gasped.|
      She straddled him, naked, and guided him inside her.|He stroked himself as she undressed before the mirror.|
      She could feel how hard he was against her thigh, and she wanted all of him.|His tongue travelled down her belly and between her legs.`),
  },
  {
    kind: 'about-sex-post',
    labels: { sexual: 0 },
    rows: 140,
    patterns:
      split(`Our sex life changed after the baby, and the midwife said that is normal.|The doctor asked about sex and I blushed, that's all.|
      Is it safe to have sex after a heart attack?|The novel has one sex scene and it is dull.|Consent is taught from age fifteen {place}.|
      what sex is your kitten|do you have a boyfriend|are you a boy or a girl|I love you|are you married|I kissed my wife goodbye {when}|
      The strip of land {place} is for sale|We stripped the bed and washed the sheets|Touch the screen to start|that bass line is so hot|
      The chicken breasts were dry|Suck the air out with a pump|She was naked in the painting, and the mayor had it covered.|
      The survey asked {groups} about sex and marriage, {official}.|Condoms will be free in schools {place}, {official}.|
      He was convicted of sexual assault {when}, {official}.|A sex worker {place} sued the city and won.|
      The erotic thriller was a hit {when}.|Nudity is allowed on the beach {place}.|The actress refused to do nude scenes.|
      The prostate clinic {place} opens {when}.|An orgasm lowers blood pressure for an hour, {official}.|Porn sites must check ages from {when}.`),
  },
  {
    kind: 'self-harm-post',
    labels: { selfharm: 1 },
    rows: 120,
    patterns:
      split(`i want to die|i wanna kill myself|i cant do this anymore, i want to end it|thinking of ending my life {when}|
      i cut myself again {when}|the urge to hurt myself is back|i'm better off dead|my family would be better off without me|
      just go and kill yourself|please kill yourself|kys|you should end your life|i've been planning my suicide since {when}|
      i look at the bridge every day and think about jumping|nobody would care if i died|i deserve to bleed|i don't want to exist any more|
      how many pills would it take for me to not wake up|i burn myself when it gets bad|i starve myself so that i can feel in control|
      I made another attempt {when}. It did not work.|tonight is my last night, goodbye everyone|the voices tell me to hurt myself|
      I feel like killing myself whenever I am alone|I cut my arms {when} and hid it from my mother|I want to disappear and never wake up|
      I relapsed {when}, fresh cuts on my legs|sometimes I think suicide is the only way out for me`),
  },
]
