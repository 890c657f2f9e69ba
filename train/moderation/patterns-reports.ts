import type { Labels } from './data.ts'
import type { PatternSet } from './patterns.ts'

const split = (list: string): readonly string[] => list.split('|').map((pattern) => pattern.trim())

const CLEAN: Labels = { tox: 0, hate: 0, harass: 0, threat: 0, sexual: 0, selfharm: 0, profanity: 0, spam: 0 }

/**
 * Short reports on grim subjects, whole or only their headline, their caption or their first sentence. Written for this project and given
 * away (CC0-1.0).
 */
export const REPORTS: readonly PatternSet[] = [
  {
    kind: 'report-crime',
    labels: CLEAN,
    rows: 620,
    patterns:
      split(`{victims} were {killed} {place} {when}, {official}.|{victims} {killed} in attack {place}|{suspect} {tried} {offence} {when}.|
      {suspect} {tried} {offence}. The judge called it one of the worst cases that the court had seen.|
      Human trafficking: {victims} were freed from a farm {place} {when}. They had been locked up at night and paid nothing.|
      A mosque massacre, and then silence: a year after {victims} were {killed} {place}, the carpet has been replaced and nothing else.|
      {suspect} is accused of {offence}. Bail was refused.|The victim, a mother of three, was {killed} by her husband in front of a neighbour, {official}.|
      Jury sees film of the moment when {victims} were {killed}|Court report: {suspect} {tried} {offence}|
      “I thought he was going to kill us all,” a witness said of the man who held {victims} at gunpoint {place}.|
      Police are looking for a man in a grey coat after a woman was raped in a park {place} {when}. Witnesses are asked to call.|
      The murderer of {victims} was found hanged in his cell {when}. An inquest will be opened.|
      She had been beaten for years. {when} she took a kitchen knife, and {place} there is hardly anyone who blames her.|
      He was {killed} over a parking space, and his killer, {suspect}, never said why.|
      Body found {place} is that of missing nurse, {official}|Prosecutors want {suspect} to be jailed for life.|
      “He said he would burn the house down with me in it,” she told the court. {suspect} denies {offence}.|
      The stalker sent her dead flowers, followed her to work and wrote that she belonged to him. He was jailed {when}.|
      A drug dealer {place} was {killed} {when}. It is the ninth killing of the year.|
      Six arrests after threats to journalists: one was told that his children would be next, {official}.|
      The kidnappers asked for {money} and threatened to cut off a finger a day. The hostage was freed {when}.|
      Hitman jailed: {suspect} had been promised {money}|Bomb threat empties school {place}|Knife crime is down {place}, {official}, but {offence} is up.|
      He poisoned his wife slowly and nursed her tenderly. A jury found him guilty {when}.|
      {suspect}, who called himself the angel of death, killed for money, {official}.|
      The police officer who shot {victims} {place} will not be charged, {official}.|
      Execution {place}: {suspect} died by lethal injection {when}. He had been on death row for nineteen years.|
      Guards beat and humiliated prisoners {place}, {official}. Three have been dismissed.|
      The cult's leader told his followers to starve so that they would meet God. {victims} were found dead.|
      Crowd lynches man {place} who was thought to be a thief. He was deaf and had been asking for water.|
      Two boys threw stones at the bus and shouted insults, {official}. Nobody was hurt.|
      Gang war {place}: {victims} {killed} in a week|Was it murder? Forty years on, the file is opened again.|
      He burned down his own shop to get the insurance. {suspect} owes {money}.|A hate crime or a brawl? {victims} were attacked {place} {when}.|
      Woman who drowned her husband in the bath is freed {when}.|Mob attacks hostel {place}: {victims} {killed}|
      The ransom gang stole the data of patients and threatened to publish who has HIV. The clinic did not pay.|
      Abuser of elderly patients is sent to prison: {suspect} hit them, {official}, and stole their rings.`),
  },
  {
    kind: 'report-war',
    labels: CLEAN,
    rows: 320,
    patterns:
      split(`{victims} were {killed} when a missile hit a block of flats {place} {when}.|Air strike kills dozens {place}, {official}|
      The soldiers lined up {victims} against the wall and opened fire. One man lived by playing dead.|
      Corpses lay in the street for days. “We buried my brother in the yard,” said a woman {place}.|
      The general ordered that no prisoners be taken. {victims} were {killed}, {official}.|
      Siege {place}: people eat grass, and children die of hunger, {official}.|
      They raped, burned and looted for three days. The court {place} calls it a crime against humanity.|
      A suicide attacker killed {victims} at a checkpoint {place} {when}. No group has said that it was behind it.|
      “Kill them all” was the order, a deserter says. He refused and was beaten.|
      The rebels took the town {when}. Those who had fought for the army were shot, {official}, and the rest were told to leave.|
      Snipers shot at anyone who went for water.|{victims} {killed} in shelling|Hostages: the bodies of {victims} were handed over {when}.|
      A mine tore off both his legs. He is twelve and wants to be a goalkeeper.|The dead of {town}: we have collected 312 names.|
      Torture {place}: electric shocks, drownings, and a doctor who watched.|Nobody counts the dead any more. The morgue {place} has run out of bags.|
      The warlord, who had {victims} {killed}, was handed over to the court in The Hague {when}.|
      Ethnic cleansing {place}, {official}: {groups} were driven out of eleven villages.|
      Refugees {place} tell of gangs who rape and rob.|Peace talks broke down, and within an hour the guns were firing again.|
      Genocide trial opens {place}|He was a sniper and killed forty men. Now he keeps bees and does not sleep.|
      Explosion {place}: smoke over the harbour, {victims} missing|Drone footage of a burned-out convoy {place}|
      A boy carries his dead sister through the ruins {place}.|A crater in front of the maternity ward {place}, {when}|
      Armed men in front of the ministry {place}. Photo taken {when}.`),
  },
  {
    kind: 'report-health',
    labels: CLEAN,
    rows: 460,
    patterns:
      split(`Masturbation is normal. It does no harm, and hardly anybody talks about it.|Breast-cancer screening: what happens, and who is invited|
      Breast cancer is found earlier {place} since the van with the scanner came.|
      A lump in the breast is harmless in nine cases out of ten, but see a doctor.|The clitoris is larger than textbooks used to show, {official}.|
      Is it normal to have no desire for sex? Yes, says the therapist, and it may change.|
      Pain during sex is common after childbirth. A physiotherapist can help.|Sexually transmitted infections rose {place}, {official}.|
      How to use a condom: check the date, open it with care, and use a new one each time.|
      Impotence is a word that doctors no longer use. Half of all men over sixty know the thing.|
      Penis size: a survey of {number} men finds that nearly all are average and half are worried.|
      Sperm counts have fallen, {official}. Tight trousers are not to blame.|What is vaginismus? Muscles tighten, and sex hurts. It can be treated.|
      Gonorrhoea is becoming resistant, {official}. Use condoms, get tested, tell your partners.|
      Prostate cancer: the finger is out, the scan is in|Cervical smear or home test? Both work, {official}.|
      The morning-after pill can be bought without a prescription {place} from {when}.|Abortions rose by four percent, {official}.|
      Can you have sex during your period? You can, and contraception is still needed.|
      Lubricant, time, and talking about it: what helps couples over seventy.|An erection that lasts for hours is an emergency.|
      Ask the doctor: my husband watches pornography every day. Is he addicted?|Sex after a stroke: patients are seldom told that it is safe.|
      Female orgasm: why the research began so late|Naked and unashamed: the first nude swim {place} drew {number} people.|
      Drug deaths {place} doubled, {official}. Most of the dead had taken fentanyl without knowing it.|
      Drinking kills more people {place} than traffic, {official}.|Fat is not a moral failing, the professor says, and diets seldom work.|
      The patient believed that she was dead. Doctors call it Cotard's syndrome.|Rabies kills. If a dog bites you abroad, wash the wound and see a doctor at once.|
      Piles, itching, blood on the paper: when to see a doctor about your bottom.|
      Hysteria was a diagnosis for women who said no. A short history|The nurse washes the dead and talks to them as she does it.|
      Psychosis: “The voice said that I was worthless and should die. It is quiet now.”|
      Pelvic floor exercises help men too, before and after surgery on the prostate.|
      Sex education {place}: teachers use bananas, pupils laugh, and pregnancies fall.|
      Sex toys, from dentist's chairs to drawers: a curator explains.|Nipples can be sore in the first weeks of breastfeeding. A midwife shows how to latch on.|
      Euthanasia {place}: {number} people died with a doctor's help, {official}.`),
  },
  {
    kind: 'report-survivor',
    labels: CLEAN,
    rows: 460,
    patterns:
      split(`I used to cut myself. I was ashamed of my arms for years, and then I met others. You are not alone; help is there day and night.|
      “I wanted to die,” says {name}, who survived an attempt {when}. Now {name} answers the phone at a helpline.|
      {name} hurt herself for the first time at fifteen. What helped was a teacher who asked. If you are affected, call the helpline.|
      I have been clean for {number} days. I no longer hurt myself, and I can say that aloud.|
      “I thought that my family would be better off without me. I was wrong,” says {name}.|
      The farmer {place} lost his herd and then his will to live. Neighbours noticed in time.|
      Her brother killed himself {when}. She walks from {town} to the sea to raise money for prevention.|
      After my overdose I woke up in a ward and was angry. That was eleven years ago. I am glad that I am here.|
      Suicide prevention: barriers, phones, and people who listen|Suicides fell {place}, {official}. Nobody knows why.|
      Inquest: {name} had told three doctors that she did not want to live|He took his own life {when}, {official}. He was 34.|
      Depression is not weakness. The former goalkeeper says that he sat in his car and could not go on, and then called a friend.|
      What to say to somebody who says they want to die: stay, ask, listen, and call for help.|
      Warning signs: giving things away, saying goodbye, a sudden calm. Ask, and do not leave the person alone.|
      My daughter starved herself for four years. This is what I wish somebody had told me.|
      If you or somebody you know is struggling with suicidal thoughts, contact the Samaritans {place}, or call the emergency number.|
      Self-harm is a way to cope and seldom an attempt to die, {official}. Shouting makes it worse.|
      The poet tried to kill himself twice and wrote his best book in between.|A soldier's suicide {place} is the fourth in a year.|
      The forum told its members how to die. It has been shut down, {official}.|
      She jumped, and lived, and the man who pulled her out of the water still sends a card {when}.|
      A mother's campaign after her son's suicide: {number} people signed|Death of student was suicide, coroner rules|
      “Every day I planned how to end it,” the minister said of the year after the vote. His party applauded.|
      Why men do not ask for help: a report by the ombudsman|After a suicide, the press should name no method, says the new code.|
      I was raped at {number} and told nobody. Now I say it, because it was not my fault.|
      “He said that no one would believe me.” {name} was abused by her coach. She was {number} then, and she is suing.|
      My husband hit me for nine years. I left with two bags. There is a number to call, and they do answer.|
      He threatened to kill himself if she left. Counsellors call that a form of control.|
      Bullied until she wanted to die: {name}, 22, now teaches judo {place}.|Grief after suicide is different, says {name}. There is always a why.|
      On the ward for eating disorders {place}, patients eat together and nobody counts.`),
  },
  {
    kind: 'report-history',
    labels: CLEAN,
    rows: 460,
    patterns:
      split(`Hitler called the Jews “a racial tuberculosis of the nations” in a letter; the historian reads it as an early plan.|
      In {year} Hitler told his generals to act “without mercy”. The invasion began nine days later.|
      Goebbels wrote in his diary that the {groups} had to be removed. The page is on show {place}.|
      The propaganda of {year} drew {groups} as rats. The museum shows the posters beside photographs of the dead.|
      “{groups} are {slander}”, the radio had said for months. Then came the machetes.|
      The guards called the prisoners {slander} and worked them to death. The last of them was convicted {when}.|
      A plantation owner's letter of {year} calls the people he owned “brutes”. His descendants have put it online.|
      {groups} were lynched, burned out and driven off their land {place} in {year}. A stone now says so.|
      Himmler spoke to his men of “corpses lying together”. It is the speech in which he admits it all.|
      The Inquisition burned {number} people {place} in {year}, most of them for a prayer.|
      Nazi doctor who killed disabled patients was never tried|The pogrom of {year}: neighbours killed neighbours, and took the furniture.|
      They were called savages, their hair was cut, and their language was beaten out of them. {town} remembers the boarding school.|
      The Klan hanged him from the bridge {place} in {year}. His granddaughter spoke at the ceremony.|
      Stalin had {number} officers shot and blamed the Germans.|The king's enemies were hanged, drawn and quartered.|
      Pol Pot's men killed people for wearing glasses.|Colonial troops drove the Herero into the desert to die. An order of {year} says that every one was to be shot.|
      White mob, black town: what happened in {year} {place}|Segregation: the sign above the fountain said “whites only”.|
      The party's manifesto of {year} called {groups} a burden. Its heirs distance themselves.|
      Racist graffiti {place}: “{groups} out” was sprayed on the school {when}. The caretaker painted over it before nine.|
      Antisemitic attacks rose again, {official}. A man with a kippah was spat at and told to get lost.|
      A councillor who wrote that {groups} are {slander} has been expelled from his party, {official}.|
      Fans shouted that {groups} belong in the oven. The club was fined {money}.|
      “Go back to where you came from”: {name}, a nurse, hears it once a week {place}.|
      Hate mail: a mayor reads out what she is sent. {one} gets three times as much, {official}.|
      Neo-Nazis marched {place} {when}. Four thousand people stood in their way.|
      {one} was spat at and punched on a tram {place} {when}, {official}.|Study: job adverts still shut out {groups}|
      Islamophobia {place}: headscarves torn off, pig's heads on doorsteps|{groups} are more often stopped and searched, {official}.|
      Sexism in the lab: “women are too emotional for physics”, a professor told her in {year}.|
      Gay men {place} were castrated by order of a court until {year}.|
      The word is a slur, the dictionary now says. {groups} had asked for that.|A homophobic chant stopped the match {place} {when}.|
      Holocaust survivor {name}, 96, speaks to pupils {place}|A yellow star from {year}, in a drawer {place}|
      Ku Klux Klan members burn a cross {place} in {year}.`),
  },
  {
    kind: 'report-policy',
    labels: CLEAN,
    rows: 420,
    patterns:
      split(`Deepfakes: whoever makes fake nude pictures of a woman without her consent can be jailed {place} from {when}.|
      A deepfake of {person} in bed with a rival was shared {number} times before the vote. It was made in an afternoon.|
      AI is used to undress women in photographs. Parliament {place} wants to ban the apps.|
      Revenge porn: her former boyfriend put the film online, and strangers rang the bell. She won {money}.|
      The network deleted {number} posts for hate, violence and nudity in a quarter, {official}.|
      Moderators {place} sue: they watched murders and rapes for {money} an hour.|
      A threat like “I will find you” is removed; “somebody should” stays up. The rules, explained|
      The chatbot told a user to kill himself, {official}. The company has changed it.|
      What counts as hate speech? To call {groups} {slander} does, {official}; to criticise a religion does not.|
      Prostitution: the Nordic model punishes the client. Does it work {place}?|
      Pornography and age checks: what the law asks for from {when}|Strip club {place} may stay open, {official}|
      An escort agency was a front for trafficking, {official}. {victims} were freed.|
      Sex trafficking {place}: “They took my passport and said I owed them {money}.”|
      A porn actress {place} teaches consent to students. They have many questions.|
      Consent law: sex without a yes is rape, {official}.|MP watched porn in the chamber, and resigned {when}.|
      She posed nude at sixty and would do it again.|The director apologises for the rape scene; the actress was not told.|
      Sexual assault {place}: {suspect} {tried} {offence} {when}.|He exposed himself on trains. The court sent him to a clinic.|
      Gropers on the night bus: police ride along {place}|Erotic novel, banned in {year}, sells for {money}|
      An art teacher lost her job over a naked David. The statue is in Florence, and so is she, as a guest.|
      Women who send nudes are not to blame when they are leaked, {official}.|
      Sextortion: men are lured into undressing on camera and then asked for {money}. Do not pay, say the police.|
      The bishop paid for sex and for silence, {official}.|The duke denies that he ever met the woman who says he raped her.|
      Harem, brothel, boudoir: how painters {place} saw the East|
      The committee heard that the singer locked women in his hotel room and told them to strip. He denies it all.|
      Dating apps: one user in three was sent a naked picture that nobody had asked for, {official}.|
      Bots praised the drug, insulted doctors and pushed a coin, {official}. The network took {number} accounts down.|
      Nude sunbathers {place} want their beach back|Film review: two hours of sex, sweat and screaming, and I was bored.`),
  },
  {
    kind: 'report-opinion',
    labels: CLEAN,
    rows: 420,
    patterns: split(`I hate what this city has become. I hate the towers, I hate the rents, and I will stay.|
      The minister is a failure, and the reform is a bad joke. {person} should go {when}.|
      It is time to kill the tax on books.|We are governed by people who do not care whether you live or die, and I can prove it with one table.|
      You don't have to like {groups} to want them to have a vote.|Stop calling people stupid because they voted for the other side.|
      This stupid, cruel, expensive war must end.|The idea is crazy. It is also the only one we have.|
      Why I am tired of arguing about {groups}: nobody asks them.|The rich are not evil; the rules are.|
      Whoever says that poor people are lazy has never cleaned a station at five in the morning.|
      Men, we have to talk. Most violence is ours.|Old white men, I am told, have had their day. I am one, and I agree.|
      Let us burn the rule book and start again.|The opposition is pathetic. It sleeps while the hospital {place} closes.|
      Death to the office party! Nobody has ever enjoyed one.|Shame on the council that sells the last pool {place}.|
      There is no kind way to say it: the play is dreadful, the lead cannot sing, and the wigs are dirty.|
      He is a bully, and we made him president. What does that say about us?|
      I was a fool to believe them, and so were you.|You may think me a coward. I did not go to the march, and I will tell you why.|
      Fat jokes are the last that we allow ourselves.|Guns kill people, and so do people who sell them.|
      They lied to us about the dam {place}, and the dead cannot sue.|The trouble with {groups}, my uncle used to begin. We let him finish, and that was our mistake.|
      The right loathes {groups}, the left pities them, and neither knows any.|Let them drown? That is what our policy comes to, in plain words.|
      If you hate your job, you are in good company, and it may not be your fault.|Never trust a man who irons his jeans.|
      Children are not monsters, and teenagers are not a disease.|The manager is clueless, the defence is a disgrace, and I renewed my season ticket {when}.|
      Ban them, fine them, tow them away: scooters have ruined our pavements.|Our prisons make men worse. We should be ashamed, and we are not.|
      Sex is a subject, and so is boredom; this novel confuses them.|We should stop being polite about racism.|
      Nobody deserves to die on a bicycle.|The party has no ideas, no money and no shame.|
      I do not want to hear one more word about the wall. It kills, and it does not work.|
      To the man who stole my bicycle {place}: I hope that it rains on you.|Bring back shame, writes {name}. A reply`),
  },
  {
    kind: 'report-death',
    labels: CLEAN,
    rows: 160,
    patterns:
      split(`{name}, who wrote frankly about sex, drink and God, has died {place} at {number}.|She died as she had lived, cursing the doctors and loved by all.|
      {name} shot wolves, then photographed them, and died in bed.|Obituary: {name}, who survived three camps and hated no one|
      He was called a traitor and a fool; {town} named a street after him {when}.|The film star who was murdered by the tabloids, as she put it, is dead.|
      {name} died {when} after falling from his horse. He leaves a wife and {number} grandchildren.|He drank, he fought, he made {town} laugh. {name} is dead.|
      Hangman's daughter, midwife, mayor: {name} has died|He died {when} of the lung disease that he had fought the mine over.|
      Dead at 27: the short life of a singer from {town}|We remember the {number} who died {place} in {year}.`),
  },
  {
    kind: 'report-money',
    labels: CLEAN,
    rows: 460,
    patterns:
      split(`The bank will transfer the money on Friday.|A warning to our customers: we never ask for your password or your card number, by phone or by mail.|
      The bank warns its customers of false calls. Hang up, wait, and ring the number on the back of your card.|
      Beware of messages that say {bank} has suspended your account. They are fake. Do not click.|
      Fraudsters posing as {bank} took {money} from a widow {place}, {official}.|How to spot a scam: it is urgent, it is secret, and it is too good to be true.|
      Fraud alert: false texts from {bank}|If an offer promises guaranteed profit, it is a fraud, {official}. Report it.|
      The compensation will be paid {when}, {official}. Each household gets {money}.|The wages will be in your account on the last day of the month.|
      {person} transferred {money} to the club {when}.|The cheque bounced. The builder {place} lost {money}.|
      Loan sharks {place} lent {money} and took three times that back.|Credit cards: interest rises to 24 percent {when}.|
      {coin} fell by a fifth {when}. Savers who bought late have lost half of their money.|
      Fake {coin} adverts with the face of {person} cost readers {money}, {official}.|
      The heirs fought over {money} for {number} years, and the lawyers got most of it.|Lottery winner {place} gives away {money}|
      Free lunch for pupils {place} from {when}, {official}.|Insurers must pay, the court ruled. Customers have until June to claim.|
      Energy bills: who gets money back, and when|Ask for a refund in writing, and keep a copy. Shops {place} must answer within 14 days.|
      Pyramid scheme: {suspect} promised {money} to each who brought two friends.|
      The shop that sold miracle cures {place} was closed, {official}. The capsules held chalk.|
      Donate by bank transfer or at the town hall; the account number is on the council's page.|
      The charity says that nobody collects for it at the door.|Money laundering: casino {place} fined {money}|
      The contract is worth {money} a year, and the deadline for offers is {when}.|
      Savings rates: the best offers this week, compared|Cheap flights, dear bags: what airlines charge|
      Phishing costs firms {place} {money} a year. One click is enough, says the consultant.|
      A reader writes: “I got an e-mail that I had won {money}.” You have not. Delete it.|
      Winners of the prize will be told {when}. Entry is free.|The fund lost {money} on a bet against the pound.|
      Rent, food, credit: why families {place} are in debt|Your pension: act before {when} if you want to fill the gaps.|
      A fake doctor sold slimming pills by mail; {victims} fell ill, {official}.|Ticket touts {place} use bots to buy hundreds of seats.`),
  },
  {
    kind: 'look-alike',
    labels: CLEAN,
    rows: 560,
    patterns:
      split(`You should be more careful with the comma, wrote the editor.|It is a steep road that the bus takes.|The last one who asked got a biscuit.|
      Next time it will be your turn to wash up.|Next time we will not miss the train.|This is your last reminder to vote.|We warned you: bring an umbrella.|
      You have one week to hand in your forms.|Pack your things, the boat leaves {when}.|You have made your last payment, the bank wrote.|
      You picked the right day to visit us.|You will not see the end of the queue.|I would check the tyres before a long drive, says the club.|
      We are outside, in the tent by the lake.|We are closer than you think to a vaccine.|Turn around and look at the view.|We'll be waiting for you at the finish.|
      They will come for you at nine with the minibus.|You know what happens next: the rain sets in.|This will not end well for the striker's knee.|
      I showed my friends your recipe.|First your coat, then your shoes: how to pack.|That was only the first half.|Hug your children tonight, the priest said at the end.|
      Watch out when you cross the road with a pram.|Enjoy it while it lasts: the sun goes {when}.|Your name is on the list, the clerk said, and you may go in.|
      We know where the bus stops.|We know where the money went, {person} said.|I know where you can get good bread {place}.|
      Our daughter goes to school {place} and walks there by herself.|The school that your children go to matters less than you think.|
      Nice house you have here, and what a garden!|It would be a shame if the pool {place} closed.|It would be a shame to miss the fair {when}.|
      Sleep well, and see you {when}.|Sweet dreams, and mind the step.|Watch your step on the ice.|Mind your head, the door is low.|
      Your family will love this soup.|Does she always sing like that?|They will be waiting for you at the airport {place}.|
      We are watching the children play.|The police are watching the house {place}.|Something may happen to the ferry if the wind rises.|
      Accidents happen, said the baker, and swept up the glass.|You'll see what happens in the second half.|You will regret the third plate of chips.|
      Next time we will bring cake.|Last chance to see the comet is {when}.|This is your last week to hand in the form.|
      Think of your children when you vote.|Think twice before you buy a boat.|You have until Friday to reply.|Be careful on the stairs.|
      I take two pills in the morning and one at night.|She swallowed the pill with water.|The vet gave the dog pills for her heart.|
      He keeps his tablets in a box with the days on it.|I can't do this crossword any more.|I can't go on holiday {when}, as my mother is ill.|
      I have had enough of the rain.|This is goodbye from all of us at the breakfast show.|I won't be here {when}, so ask {name}.|
      I want to sleep for a week after that wedding.|I don't want to get up on Mondays.|He left a note on the fridge: gone fishing.|
      I said goodbye to my office {when} and gave my plants away.|Tonight it ends: season six, nine o'clock.|By the time you read this I'll be on a train.|
      The tower has a platform from which people jump, on a rope.|I jumped from the wall {place} and broke a toe.|I cut myself shaving.|
      I cut my finger on a tin {when}.|My knees hurt after the race.|The world would be a better place with more benches.|
      I'm not going to try the stairs again until the cast is off.|Nobody will miss the old printer.|It's over: the strike {place} ended {when}.|
      We have your parcel. Come and get it {when}.|We have your results, the clinic said, and they are good.|
      Come alone or bring friends, there is plenty of soup.|The gates are locked at night.|The candidate knows where voters live: in suburbs.|
      He knows what he did, and so does the referee.|Somebody is going to get wet.|I would kill for her recipe.|Run while you can still find a place: entries close {when}.`),
  },
  {
    kind: 'report-brief',
    labels: CLEAN,
    rows: 126,
    patterns:
      split(`Rapist jailed for 20 years|Killer nurse: the untold story|‘Kill the bill’, chant protesters|Strangled woman found in wood|
      Why are men so lonely?|Women who kill|Beheaded: the last days of a hostage|Sex, lies and the cabinet|
      Porn star testifies against senator|Nazi salute costs player his contract|Police hunt naked burglar|Boy, 4, dies in dog attack|
      Slaughter in the market square|Black man killed by police|Gay couple attacked with acid|Jews flee after arson at synagogue|
      Muslims fear more attacks|Hate has no home here|Kill or be killed: life in the trenches|"She was treated like an animal"|
      A burned-out bus after the bombing|Two dead bodies under a sheet, in front of a church|A poster that shows Jews as spiders|
      A woman breastfeeds her baby in a shelter|Nude statue covered for the visit of the sheikh|
      The opposition leader is a liar and a cheat, and he will lose the election.|
      What an awful film: dull, loud and stupid from start to finish.|
      The prime minister should resign, and take his useless cabinet with him.|
      Our politicians are cowards, and we vote for them again and again.|I loathe the word content. It turns books into gravel.|
      Shut the whole thing down and sack the lot of them, says our columnist about the water company.|
      He is the worst president that we have ever had, and he is proud of it.|
      It is a disgusting law, made by men who have never been pregnant.|The crowd was ugly, the football was uglier.|
      You cannot trust a single figure in this report.|Nobody likes a tax collector. This one writes poetry.|
      The council has lost its mind: it wants to charge for benches.|Let the racists shout. There are more of us.|
      Trump called the reporter a dog and the judge a disgrace.|The coach said his players had been idiots and that he loved them.|
      He called her a fat pig on live television. She has accepted his apology.|
      Shoot first, ask later: a culture of violence in the border police|What happens to your body when you stop drinking|
      How often should couples have sex? There is no right answer.|Low libido: what helps and what is quackery|
      Vasectomy: does it hurt, and does it change your sex life?|Bleeding after sex should always be checked by a doctor.|
      You can catch chlamydia from oral sex. A swab will tell.|Circumcision lowers the risk of infection but not of cancer.|
      My partner wants sex every day and I do not. What should I do?|
      A third of women never reach orgasm from intercourse alone, and there is nothing wrong with them.|
      I miscarried three times. Nobody had told me how much blood there would be.|
      He cut his wrists on the ward. The nurses had been told to watch him every ten minutes.|
      I thought about killing myself every day for a year. Then somebody gave me a dog.|
      Mum killed herself when I was nine. I have stopped being angry.|If you want to die, tell somebody. Tell us. We will listen.|
      She starved to death in a flat full of post.|Lifeline: 13 11 14. Emergency: 000.|
      Your money is safe, says the bank, and it will pay the interest due in May.|
      The company offers to buy back the shares at a price of 14 euros. The offer ends on Friday.|
      Send us your photographs of the flood, and we will print the best.|
      Free coffee for everyone who brings a cup: the café wants to save waste.|
      Get your flu jab now, the ministry says. It is free for everyone over 60.|
      Beware of the website that sells tickets for the final. It has sold the same seat 300 times.|
      He promised her marriage, borrowed her savings and vanished. The court in Graz gave him four years.|
      Crypto boss jailed after customers lose two billion|Earn while you learn: apprenticeships are back|
      A guide to claiming back your deposit when the landlord will not answer|
      Two soldiers raped her in front of her father, she told the court by video link.|
      A bullet in the post: the mayor has had enough and steps down.|
      "We know where you live", said the letter. The prosecutor has moved house twice.|
      Someone set fire to her car, and then to her door. She still goes to council meetings.|
      They were ordered to undress, to kneel, and to wait. Only one of them got up again.|
      The rebels cut off the hands of those who had voted.|
      My grandfather was in the SS. He never said a word about it, and I never asked.|
      The colonel laughed when the widow asked where the bodies were.|Man who beat his wife to death says he is sorry|
      Cannibal killer to stay in prison|The idiots who book holidays in January, and why I am one|A fat tax on fat cats: why not?|
      Liars, damned liars and lobbyists|This law is a bad joke, and the minister knows it.|The plan is crazy, costly and cruel.|
      He is a fool, and a dangerous one, the paper writes of the president.|Their defence was pathetic, their attack worse.|
      It was a dirty match between two ugly teams, and I loved it.|
      The chancellor is a coward. He has known for a year that the dam leaks.|Useless, greedy, late: why I gave up on the railway|
      Drunk pilot arrested|Wife of murdered judge: he knew they would come|Woman, 30, dies after attack with hammer|
      The dog that bit the mayor will not be killed.|Girl band calls it quits|How to kill weeds without poison|
      Old, ill and alone: who looks after them?|Dead whales washed ashore|Bitch, the word: a short history|Slut walk draws thousands|
      Why women still earn less|Men who hit: a visit to a group that talks about it|Dying to be thin: a documentary|
      Naked in front of the class: what it is like to be a life model|How much sex is normal? A doctor answers|What to do when sex hurts|
      Your first visit to the gynaecologist|Should you tell a new partner about herpes? Yes, and here is how.|
      Can you get pregnant during your period? It is unlikely, and it happens.|Sex in old age: four couples talk|
      Your body after birth: what heals and how long it takes|The offer is open to all readers until Sunday.|Shares: buy, hold or sell?|
      Win two tickets for the opera: send us a postcard.|Interest on your savings: what banks offer|
      The prize of one million goes to a team in Lagos.|Buy now, regret later: how credit cards make us spend|
      Grants for insulation: apply by May, and get up to half the cost back|
      I thought of ending it, and then the kettle boiled, and I made tea. That was in March. I am still here.|
      He wanted to die and is glad that he did not.|If you feel that you cannot go on, call somebody now.|
      I hated myself for years. It took a friend to tell me that nobody else did.|Whoever threatens a referee will be banned for life.|
      The caller said that he would shoot the president. He was drunk.|
      Letter bomb, death threats, dead rats: a year in the life of a mayor|“You will be next,” said the note under her windscreen wiper.|
      Someone poisoned his dogs. Someone always does, in this valley.|
      Somebody shot at the window of the newsroom in the night. Nobody was hurt.`),
  },
]
