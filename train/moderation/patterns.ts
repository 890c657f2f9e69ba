import type { Labels } from './data.ts'

/** Sentence patterns, written for this project and given away (CC0-1.0). `{name}` is filled from `SLOTS`. */
export interface PatternSet {
  readonly kind: string
  readonly labels: Labels
  /** Rows to draw from these patterns. */
  readonly rows: number
  readonly patterns: readonly string[]
}

export const PATTERNS: readonly PatternSet[] = [
  {
    kind: 'self-harm',
    labels: { selfharm: 1 },
    rows: 240,
    patterns:
      `I want to kill myself and nobody would even notice. It has been like this {when}.|I don't want to be alive any more. Every morning {place} I wake up and wish I hadn't.|I have been cutting myself again since {when} and I can't stop.|Tonight I am going to end it. Tell my mum I am sorry.|I keep thinking that everyone would be better off if I were dead.|I just want to die. I have felt this way since I left school {place}.|I hurt myself {when} and it was the only thing that helped.|I relapsed. I self harmed again {when} after eight months clean.|There is no point in going on, I have written my goodbye letters.|I've decided that my birthday will be my last day.|You should kill yourself, it is the only brave thing left to do.|If you feel this bad, just end your life, it gets quiet after that.|I starve myself because I deserve it, and I am proud of every day I don't eat.|I can't stop thinking about suicide {when}, I have picked a date.|Honestly I am too much of a coward to kill myself even though I know I should.|My scars are healing and I already miss it, I want to hurt myself again.|I tried to overdose {when} and I am angry that I woke up.|Does anyone else want to disappear for ever? I am so tired of living.|I hate my body so much that I punish it every night by hurting it.|I will not be here tomorrow. Please feed the cat. I love you all and I am done.|We should all make a pact and die together, it is better than living like this.|Cutting is the only thing that makes me feel anything.|I am going to take my own life before {when} comes round again.|Everyone {place} hates me and I hate me too, so tonight I'm ending my life.|Suicide is the answer, I finally feel calm about it.|Starving is winning. Stay strong, eat nothing, show them.|I stopped eating {when}; feeling faint means it is working and I deserve the pain.|If I die tonight no one has to worry about me again.|I've been self harming for years and I don't want to get better.|I wish I could go to sleep and never wake up.`.split(
        '|',
      ),
  },
  {
    kind: 'self-harm-reported',
    labels: { selfharm: 0, threat: 0, tox: 0, hate: 0 },
    rows: 160,
    patterns:
      `The suicide rate among farmers {place} fell for the third year, {official}.|A helpline for people who self-harm opened {place} {when}.|She lost her brother to suicide {when} and now trains volunteers to listen.|The coroner recorded a verdict of suicide and offered his condolences to the family.|Schools {place} will teach pupils how to talk about self-harm, {official}.|If you are having thoughts of suicide, help is available day and night from the Samaritans.|Doctors warn that eating disorders among boys are often missed, {official}.|He survived an attempt on his own life {when} and wrote a book about the year that followed.|The documentary follows four families bereaved by suicide {place}.|A bridge {place} will get barriers after a campaign by parents, {official}.|The platform removed posts that encouraged self-harm, {official}.|Rates of self-harm rose among teenage girls {place}, {official}.|The bill would make it a crime to encourage suicide online.|It was political suicide, the commentators agreed, to call the vote {when}.|A suicide bombing {place} killed eleven people {when}, {official}.|Assisted dying was debated {place} {when}; the vote was lost by nine.|The play treats an actor's overdose with tact and without spectacle.|After her recovery from anorexia she ran the marathon {place}.`.split(
        '|',
      ),
  },
  {
    kind: 'threat',
    labels: { threat: 1, tox: 1 },
    rows: 260,
    patterns:
      `I am going to kill {victim}, wait and see.|We know where you live and we are coming for {victim}.|Somebody should put a bullet in {victim}.|I will find {victim} and break every bone.|Burn their offices {place} down with {victim} inside.|Take up arms and make {victim} bleed.|Kill them all, start with {victim}.|Next time I see {victim} I'll beat the life out of them.|You have until {when} to pay or we hurt {victim}.|Hang {victim} from the nearest lamp post.|Let's all go there {when} with bats and teach {victim} a lesson they won't survive.|Print that again and {victim} will end up in the river.|I swear I will shoot {victim} when they come out.|The only good thing to do with {victim} is to shoot them.|Drag {victim} out into the street and stone them.|Bring petrol, bring matches, meet {when}: {victim} burns.|Watch your back, because I will stab {victim} in the dark.|If {victim} opens that door again I'll slit some throats.|You are dead. I am outside. I have seen {victim} too.|Round up the {groups} and shoot them.|Someone should bomb the place where {groups} pray.|Go out and attack {groups} wherever you find them.|It's time to exterminate {groups}, no mercy.|We must drive {groups} out with fire and knives.|Send {victim} a message: leave town or die.|I hope somebody rapes {victim}, and I'd help.|Patriots, load your guns, {victim} must not live to see the vote.|Lynch {victim}. No trial.|I'm gonna smash your face in, and then {victim} is next.|You will pay with your life for what you wrote {when}.`.split(
        '|',
      ),
  },
  {
    kind: 'threat-reported',
    labels: { threat: 0, tox: 0, hate: 0, harass: 0 },
    rows: 220,
    patterns:
      `A man {place} was jailed for threatening to kill {person}, {official}.|Three people were shot dead {place} {when}, {official}.|The company will kill the project if {person} objects, {official}.|We are going to destroy them on Saturday, {person} joked, and then the rain came.|This deadline is killing me, wrote {person} {when}.|The army shelled the town {when}; at least forty died, {official}.|Police found a bomb {place} and made it safe.|{person} received death threats {when} and was given protection.|The film ends as the hero stabs the count and burns the castle down.|Farmers {place} shot two wolves {when}, {official}.|The goalkeeper was murdered by the critics after the match {place}.|A suspect was charged with the murder of a student {place}, {official}.|The militia executed prisoners {when}, {official}.|Her attacker was sentenced to nine years for rape, {official}.|The court heard how he beat his wife for years before she fled.|A gunman opened fire {place} {when}; six were hurt.|The virus attacks the lungs first, {official}.|It bombed at the box office {when} but found its fans later.|The strike will hit commuters {place} hard.|He said he would fight the charges, and {person} welcomed it.|Bush fires burned forty homes {place} {when}.|The witness told the court that the caller had threatened to burn down her house.|Hostages were killed {when} after talks broke down, {official}.|Lynchings {place} went unpunished for decades, {official}.|The mob hanged a man {place} in 1911; a plaque will be put up {when}.`.split(
        '|',
      ),
  },
  {
    kind: 'scam',
    labels: { spam: 1 },
    rows: 300,
    patterns:
      `CONGRATULATIONS!!! You have been selected to receive {money}. Click here now to claim your prize.|Dear friend, I am the widow of a late banker and need your help to move {money} out of {town}. You keep thirty percent.|Invest {money} in {coin} today and double it in 24 hours, guaranteed, no risk.|Lose 20 pounds in two weeks with {cure}. Order now, supplies are limited!|Your account at {bank} has been suspended. Verify your password at this link within 24 hours or lose access.|Earn {money} from home, no experience needed. Message me on WhatsApp to start.|Best online casino {place}: 300 free spins, no deposit, instant payout, play now.|Cheap Viagra and Cialis without prescription, discreet shipping worldwide, buy now.|I turned my last {money} into a fortune with {coin}. Ask me how, DM for the link.|Act now! This offer ends {when}. Buy two, get three free, use code SAVE90 at checkout.|Doctors don't want you to know: {cure} cures diabetes. Order your bottle today.|You have an unpaid parcel fee. Pay at the link below, or {bank} will return your package.|Hot singles {place} want to meet you tonight. Sign up free, no credit card.|Guaranteed first page on Google. Buy 10,000 backlinks for {money}, results or money back.|Our expert recovered {money} that I lost to a broker. Contact him by Telegram, he is legit and fast.|Urgent: confirm your bank details so that we can release the inheritance of {money}.|Replica watches, designer bags, 90% off, free shipping, shop now before stock runs out.|Get a loan of {money} with bad credit in ten minutes. No checks, apply here.|Work with our spell caster to bring back your ex in 48 hours, 100% guaranteed results, email now.|Send {money} in {coin} to the address below and Elon will send twice as much back.|Buy followers, likes and reviews. 5,000 for {money}, delivered in one hour.|Get your diploma without study. Accredited degrees for {money}, call now.|Play slot gacor, bonus 100%, deposit pulsa, link alternatif, daftar sekarang.|Make {money} every day with {coin}. Limited seats. Join our VIP signals channel today!|Miracle {cure} melts fat overnight!!! Risk free trial, just pay shipping. Click below.|We noticed unusual activity at {bank}. Click to secure your account immediately and confirm your card number.|Claim your free iPhone now. Only {town} residents. Three left. Enter your card to cover postage.|Dear beneficiary, your payment of {money} was approved by the UN. Send the fee of $85 to receive your ATM card.|My broker Mrs Linda trades {coin} for me and I withdraw {money} weekly; write to her on Telegram today.|Essay writing service, plagiarism free, from $9 a page, order now and get 20% off your first paper.`.split(
        '|',
      ),
  },
  {
    kind: 'about-scams',
    labels: { spam: 0, tox: 0 },
    rows: 160,
    patterns:
      `Pensioners {place} lost {money} to callers who claimed to be from {bank}, {official}.|How to recognise a phishing mail: it asks you to verify a password, and it is in a hurry.|The regulator fined a casino {money} for misleading adverts, {official}.|Shares of the maker of Viagra rose two percent {when}.|A couple {place} was promised that {coin} would double their {money}; the site vanished {when}.|The supermarket cut its prices by ten percent {when}, {official}.|Sales of diet pills rose {place}, though there is little proof that they work, {official}.|{person} won {money} in the lottery and bought a tractor.|The fund returned nine percent a year before fees, {official}.|Readers ask: should I put {money} into {coin}? Our columnist says no.|The charity raised {money} at a bake sale {place} {when}.|Banks will have to repay victims of transfer fraud, {official}.|The museum is free on Mondays; book a slot on its site.|We tested eleven mattresses {place}; the cheapest, at {money}, came third.|Mortgage rates fell {when} to their lowest since 2022, {official}.|Romance fraud cost victims {place} more than burglary did, {official}.|Tickets cost $12 and are sold at the door.|The company offers a refund to customers who bought before {when}.`.split(
        '|',
      ),
  },
  {
    kind: 'hate',
    labels: { hate: 1, tox: 1 },
    rows: 260,
    patterns:
      `{groups} are {slander} and should be thrown out.|All {groups} are {slander}.|I hate {groups}, every one of them.|{groups} don't deserve to live among us.|This country was better before {groups} came, they are {slander}.|You can't trust {groups}, lying and stealing is in their blood.|Ban {groups} from our schools, they are {slander}.|Nobody wants {groups} here, go back to where you crawled out of.|{groups} are genetically inferior, everybody knows it.|I can't stand {groups}, they disgust me.|The problem with {groups} is that they breed like {slander}.|{groups} should not be allowed to vote or to own anything.|Being around {groups} makes me sick.|Keep {groups} away from our children, they are {slander}.|We should treat {groups} like the {slander} they are.|{groups} are too stupid to run anything.|Get rid of {groups} and the crime goes with them.|No decent person would marry one of those {groups}, they are {slander}.|{groups} ruin every town they set foot in.|Send all {groups} away, nobody will miss that {slander}.|{groups} are nothing but {slander}, and the papers won't say it.|I despise {groups} with all my heart.|If you defend {groups} you are {slander} too.|{groups} deserve everything that was done to them.|{groups} belong in camps.`.split(
        '|',
      ),
  },
  {
    kind: 'group-neutral',
    labels: { hate: 0, tox: 0, harass: 0, threat: 0, sexual: 0, profanity: 0, spam: 0, selfharm: 0 },
    rows: 320,
    patterns:
      `{groups} are {good}.|I love {groups}.|{groups} make up a third of the town, {official}.|My uncle is {one} and he is {good}.|She is {one} from {town}.|The new head of the hospital is {one}.|{groups} celebrated the festival {place} {when}.|We welcomed {groups} into our homes {when}.|{groups} {place} voted for the first time {when}.|Many {groups} have moved to {town} since the war.|I am {one} and I am proud of it.|Being {one} in {town} was never lonely.|A study of {groups} {place} found longer lives, {official}.|{groups} and {groups} played cricket together {when}.|You should meet {groups}; they are {good}.|{person} met {groups} {place} {when}.|{groups} deserve the same pay as everyone else.|Some {groups} prefer tea.|The exhibition shows how {groups} lived {place} a century ago.|I work with {groups} every day.|{groups} were murdered {place} in 1943, {official}.|Discrimination against {groups} is against the law.|The attack on {groups} {place} shocked the country, {official}.|Why are {groups} under-represented on our councils?|It is hard to be {one} {place}, {official}.|The film is about {one} who falls in love in {town}.|Violence against {groups} rose by a fifth, {official}.|{groups} need better housing {place}, {official}.|The law lets {groups} marry {when}.|There are no {groups} on the board, {person} noted.`.split(
        '|',
      ),
  },
  {
    kind: 'negated-or-reported-hate',
    labels: { hate: 0, tox: 0, threat: 0, harass: 0 },
    rows: 260,
    patterns:
      `I don't hate {groups}.|No one should ever be told that {groups} are less than human.|{groups} are not {slander}, and nobody who says so speaks for us.|I have never said that {groups} don't belong here.|It is wrong to say that {groups} are {slander}.|He was fined for writing that {groups} were {slander}, {official}.|{person} apologised {when} for calling {groups} {slander}.|A leaflet {place} called {groups} {slander}; police are looking for the printer.|Nobody here hates {groups}.|The party expelled {person} for saying that {groups} should be deported.|You can't say that all {groups} are criminals; the figures show the opposite.|Stop blaming {groups} for the rents.|We won't let anyone drive {groups} out of {town}.|To call {groups} {slander} is how massacres begin, the historian said {when}.|Propaganda of the time drew {groups} as {slander}, {official}.|Those who hate {groups} were outnumbered {place} by people who came to help.|Not all {groups} are the same, and I don't dislike any of them.|Children {place} were taught that {groups} were inferior; the textbooks were withdrawn {when}.|The footballer was called {slander} by fans {place} {when}, {official}.|I used to think that {groups} were lazy. I was wrong and I am sorry.|There is nothing wrong with being {one}.|If somebody tells you that {groups} are {slander}, ask who gains by it.|Hating {groups} is never right.|{groups} don't deserve this hatred.`.split(
        '|',
      ),
  },
  {
    kind: 'counter-speech',
    labels: { hate: 0, tox: 0, threat: 0, harass: 0 },
    rows: 260,
    patterns:
      `Saying “{groups} are {slander}” is racist and has no place here.|“All {groups} should be shot” is the kind of message that gets you banned, and rightly.|Whoever sprayed “{groups} out” on the wall {place} does not speak for {town}.|You wrote “I hate {groups}”; I wonder who taught you that.|People who say “{groups} are {slander}” should be ashamed.|He shouted “go home, {slander}” at her on the bus {when}, and the whole bus shouted back.|“You {insult}, get out,” they wrote to her {when}. She printed it, framed it and went on reporting.|It is not a joke to say that {groups} are {slander}. It is bigotry.|Claiming that {groups} are {slander} is a lie, and an old one.|Calling {groups} {slander} tells us about you, not about them.|I am sick of hearing that {groups} are {slander}. They are our neighbours.|When my colleague said that {groups} should be locked up, I told him he was wrong.|The slogan “{groups} are {slander}” was painted over by volunteers {when}.|Nobody should have to read “kill yourself, {insult}” under a picture of their child.|Your comment that {groups} don't belong here is hateful and false.|“{groups} ruin everything” is not an opinion, it is prejudice.|Anyone who thinks {groups} are inferior needs to open a book.|They called me a {insult} for defending {groups}. I would do it again.|Hate like “{groups} are {slander}” belongs in the bin.|To the man who told {groups} to leave: we want them to stay.`.split(
        '|',
      ),
  },
  {
    kind: 'harassment',
    labels: { harass: 1, tox: 1 },
    rows: 160,
    patterns:
      `You are a {insult} and everybody knows it.|Shut up, you {insult}.|What a {insult} you are, crawl back under your rock.|{person} is a {insult}, and so is anyone who reads this rag.|You {insult}, your writing makes me want to throw up.|Nobody likes you, you {insult}. Quit.|Look at this {insult}, too ugly for television and too dumb for radio.|You're nothing but a {insult}.|Only a {insult} could believe what you wrote {when}.|Your mother must be ashamed of such a {insult}.|Everyone write to {person} and tell this {insult} what we think, here is the number.|Fat, ugly and stupid, that's you, {insult}.|Hey {insult}, do the world a favour and disappear.|I hope you lose everything, {insult}.|The {insult} who wrote this should never work again.|Go away, you miserable {insult}.`.split(
        '|',
      ),
  },
  {
    kind: 'criticism',
    labels: { harass: 0, hate: 0, tox: 0, threat: 0 },
    rows: 120,
    patterns:
      `{person} is wrong about the rents, and here is why.|I disagree with every word that {person} wrote {when}.|The budget is a mess and {person} should resign, the paper wrote.|A dull film, badly cut, and too long by an hour.|{person} called the plan foolish; {person} called it brave.|The policy was stupid, and the minister has said so herself.|His second novel is a failure, though an honest one.|You are mistaken: the bridge {place} opened {when}.|It was a pathetic display by the home side {place} {when}.|The government's answer is cowardly, the opposition said.|What a mess we made of it, {person} admitted {when}.|That idea is rubbish, {person} said, and laughed.|The critics hated it; audiences {place} did not.|This is the worst decision that the council has taken in years.`.split(
        '|',
      ),
  },
  {
    kind: 'sexual',
    labels: { sexual: 1 },
    rows: 140,
    patterns:
      `Do you want to have sex with me tonight?|Send me nudes, I want to see you naked.|Are you horny? I am so horny right now.|Watch free porn videos of hot milfs, no sign-up, full HD.|I want to have sex with you, come to my room.|Talk dirty to me and tell me what you are wearing.|Hardcore XXX clips, big boobs and tight pussies, click to watch.|She moaned as he slid inside her, and she begged him not to stop.|What is your favourite sex position?|Escorts {place}, full service, sexy girls, call any time.|He pushed her onto the bed and pulled off her panties with his teeth.|Can I touch your boobs?|Show me your dick on cam, I will make you cum.|Naked cam girls live now, sex chat, free tokens.|I dream of licking every inch of your naked body.|Let's have a threesome {when}.|Her nipples hardened under his tongue as his hand moved between her thighs.|Are you a virgin? Would you sleep with me?|Blowjob compilation, anal gangbang, amateur wife, see more.|I'd love to watch you masturbate.|Did you ever have anal sex? Tell me all of it.|Come sit on my face, baby.|He came inside her and she screamed with pleasure.|Want to see my penis?`.split(
        '|',
      ),
  },
  {
    kind: 'about-sex',
    labels: { sexual: 0, tox: 0 },
    rows: 140,
    patterns:
      `Sex education will start a year earlier {place}, {official}.|A trial of a new test for cervical cancer began {place} {when}.|The actor denies the charge of sexual assault, {official}.|The gallery hung forty nudes by the painter {when}.|Breast cancer screening saved two hundred lives {place}, {official}.|The court heard that he had sex with her without her consent.|Same-sex couples may adopt {place} from {when}.|The vaccine protects against a sexually transmitted infection, {official}.|Her memoir is frank about sex, money and grief.|The bull's semen was sold for {money} {when}.|Urologists say that men wait too long to have their prostate examined.|The site must check the age of visitors to pornography, {official}.|A survey asked couples {place} how often they have sex.|Prostitution was made legal {place} {when}, {official}.|The birds mate for life and nest {place}.|The novel's love scenes won an award that no author wants.|Police broke up a ring that trafficked women {place} for sex, {official}.|Midwives {place} want more time with mothers who breastfeed.`.split(
        '|',
      ),
  },
  {
    kind: 'mild-profanity',
    labels: { tox: 0, hate: 0, harass: 0, threat: 0 },
    rows: 100,
    patterns:
      `Holy shit, what a match {place} {when}.|It was pretty damn cold {place}.|I didn't give a damn what the critics wrote.|We worked our asses off and it shows.|That song kicks ass.|What the hell happened {place} {when}?|Oh crap, I left the keys {place}.|The whole bloody train was late again.|It's a hell of a good book, and shit gets real by page ten.|Getting there was a pain in the ass but the view is fucking great.|Shit happens, {person} said.|Moving house sucks, so here are nine tips.`.split(
        '|',
      ),
  },
]
