import type { PatternSet } from './patterns.ts'

const split = (list: string): readonly string[] => list.split('|').map((pattern) => pattern.trim())

/**
 * Harm that no single word gives away: threats that only let on what one knows or might do, and leave-takings. No method and no detail.
 * Written for this project and given away (CC0-1.0).
 */
export const VEILED: readonly PatternSet[] = [
  {
    kind: 'veiled-threat',
    labels: { threat: 1, tox: 1 },
    rows: 760,
    patterns:
      split(`You should be more careful about what you write. {kin} would miss you.|It's a dangerous road that {kin} takes to school.|
      Dark street you live in. Anything could happen.|What a pity if that pretty office went up in flames.|Houses like yours catch fire so easily.|
      The last one who wrote that had an accident.|The last one who asked is in a wheelchair now.|Ask {person} what happens to people who cross us.|
      We never forget a face, and we have seen {kin}.|I have seen where {kin} plays.|Next time it will be {kin}.|Next time we won't miss.|
      Next time it won't be a letter.|This is your last warning.|Final warning. Stop, or {kin} will suffer.|We warned you. Now it is too late for {kin}.|
      You have one week to leave town.|Leave town while you can still walk.|Pack your things before we come.|You have made your last mistake.|
      You picked the wrong people to mess with.|You messed with the wrong family.|We take care of traitors, you will see.|Traitors don't live long here.|
      Rats don't live long in this town.|People who talk to the police don't get old.|You won't live to see the trial.|You won't live to see Christmas.|
      You will not see the end of the year.|Your kids will grow up without you.|{kin} will cry at your grave.|Your mother will bury you.|
      They will find you in the canal.|They'll find what is left of you in the woods.|You'll be found in a ditch.|You will go the same way as {person}.|
      I would check the brakes if I were you.|I would hire a guard if I were you.|Hug {kin} tonight, it may be the last time.|Kiss {kin} goodbye tonight.|
      Take a good look at {kin} while you can.|We are outside.|We are closer than you think.|I am right behind you.|You never know who is behind you.|
      Turn around when you walk home tonight.|Somebody will follow you home one of these nights.|We'll be waiting for you after work.|
      I'll be waiting for {kin} after school.|We will come at night.|They will come for you, and nobody will help.|Someone will shut your mouth for you.|
      Keep your mouth shut if you want {kin} to stay healthy.|Think of {kin} before you open your mouth again.|Your silence keeps {kin} safe.|
      Drop the case if {kin} means anything to you.|Forget what you saw, or we will make you forget everything.|You know what we do to people like you.|
      You know what happens next.|We both know how this ends for you.|This will not end well for you and {kin}.|There is a price on your head.|
      Some of my friends would love to meet {kin}.|I showed my friends your address.|Everybody here knows your address now, good luck.|
      Your tyres today, you tomorrow.|The cat today, {kin} tomorrow.|First your dog, then you.|That was only your window.|
      We know where {kin} goes to school.|We know where {kin} lives.|I know where {kin} works, and when the shift ends.|
      I know where you live, {address}.|I know where you sleep.|We know which bus {kin} takes.|We know what {kin} looks like.|
      We have your address.|I have your address and a lot of time.|Your address is easy to find.|We found your address. See you soon.|
      It would be a shame if something happened to {kin}.|Be a pity if {kin} had an accident.|Something bad could happen to {kin}.|
      Things happen to people like you.|Bad things happen to those who talk.|Nice little shop you have. Shame if it burned.|
      Nice house. Nice car. Nice kids. Be careful.|Lovely children you have. Do they walk home by themselves?|
      {kin} looks so happy in the photos. Keep it that way and shut up.|Does {kin} know what is coming?|Does {kin} still take the same way home?|
      We are watching you.|We are watching your house.|We watch {kin} every morning.|I saw {kin} at the playground today. Think about it.|
      I stood in front of your house last night.|I was in your garden and you did not notice.|We can get to {kin} any time.|
      You can't hide from us.|You can run but you can't hide.|Sleep with one eye open.|Check under your car before you start it.|
      You won't be safe anywhere.|You are not safe at home.|Your days are numbered.|Your time is up.|Your time will come.|
      You'll be sorry, and so will {kin}.|You will regret this for the rest of your short life.|You will pay for this with blood.|
      You are next.|You're next on the list.|Your name is on a list.|We have a list, and you are on it.|We have a bullet with your name on it.|
      Remember what happened to the last one who talked.|Remember {person}? You are next.|One more article and you will wish you had never been born.|
      Shut up or we will shut you up for good.|Stop writing or {kin} will pay for it.|Take it down or we come round.|
      Talk to the police and you will never see {kin} again.|If you testify, {kin} won't come home from school.|
      Tick tock.|Tick tock, {person}. Tick tock.|See you very soon, when you least expect it.|We will meet, and you will not like it.|
      Pray that we never meet.|Say your prayers.|Better write your will.|Buy a coffin, you will need it.|Order your coffin in time.|
      Pick out a nice dress for your funeral.|I'd hate to see {kin} get hurt.|I'd hate to see that pretty face cut up.|
      It is easy to make somebody disappear.|People like you disappear all the time.|No one will ever find you.|Nobody will hear you scream.|
      I have friends who take care of people like you.|My friends will pay you a visit.|Expect a visit.|We'll pay {kin} a visit.|
      Watch out when you cross the road tomorrow.|Don't walk home alone.|If I were you I would not leave the house.|
      Enjoy it while you still can.|Enjoy your legs while you have them.|Hope your insurance is paid up.|Hope you have a fire alarm.`),
  },
  {
    kind: 'leave-taking',
    labels: { selfharm: 1 },
    rows: 420,
    patterns: split(`I want to take all my pills and not wake up.|
      I have enough pills to never wake up.|I'm going to overdose {when}.|I want to overdose.|
      
      I'm going to kill myself {when}.|im gonna kill myself|I'm going to hurt myself.|I am about to hurt myself and I can't stop it.|
      I want to bleed.|I want to cut.|I need to cut so badly today.|I'm thinking about cutting again.|
      I won't be here {when}.|I won't be alive by {when}.|I don't plan to be alive next year.|I don't see myself alive in a month.|
      This is my goodbye.|This is the last thing I will ever write.|This is my last post. Goodbye.|Goodbye everyone. I'm sorry. I can't.|
      By the time you find this I will be gone.|When you read this I'll be dead.|I've written letters to everyone, it will be over soon.|
      I gave my cat away. I'm ready to go.|I've made up my mind, I am leaving this world.|I'm done with life.|I am done living.|I'm tired of being alive.|
      I'm so tired of existing.|I hate being alive.|I have had enough of life.|I don't want to exist.|I don't want to live.|I don't want to be here any more.|
      I can't live like this, I want out.|I can't go on living.|I can't go on. I am going to end it.|There is no way out except death.|
      I see no reason to stay alive.|Why am I even alive?|Why should I stay alive?|What is the point of living?|I wish I had never been born.|
      I wish I would die in my sleep.|I hope I die in my sleep.|I hope that a car hits me.|I pray every night that I don't wake up.|
      I want to go to sleep for ever.|I just want to sleep and never get up.|Everyone would be happier if I was gone.|
      No one would notice if I died.|Nobody will miss me when I'm gone.|They will be sorry when I'm dead.|My kids deserve better, so I'm going to go.|
      I'm a burden to everyone, I should be dead.|I should be dead.|I should have died that night.|I don't deserve to live.|I deserve to be in pain.|
      I hurt myself last night, and it felt good.|
      I have a plan and a date.|I've got a plan and I'm not scared.|I am not scared of dying any more, I want it.|Death sounds peaceful to me.|
      unalive myself {when}|kms|kms lol no really, i can't|going to kms {when}|i wanna kms|kys, nobody likes you|just kys already|
      do us all a favour and die|do the world a favour and end yourself|
      you should end it, nobody will miss you|you would be better off dead, do it|you have every reason to kill yourself`),
  },
]
