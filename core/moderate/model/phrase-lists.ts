/** Several words with one meaning, in the tokeniser's spelling; `§group` stands for any group of people. */
const phrases = (list: string): Phrases => {
  const found = new Map<string, string[][]>()
  for (const phrase of list.split('|')) {
    const [first = '', ...rest] = phrase.trim().split(' ')
    found.set(first, [...(found.get(first) ?? []), rest])
  }
  return found
}

/** By their first word, what follows it. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Innocent as a whole; the words of which they are made are not looked at. */
export const IDIOMS = phrases(
  `blue tit|great tit|coal tit|blue tits|great tits|pussy willow|bastard sword|chink in the armour|chink in the armor|chinks of light|
  scum line|magna cum laude|summa cum laude|cum laude|suckling pig|prick up your ears|prick up its ears|pricked up her ears|
  faggots and peas|bundle of faggots|cock and bull|dildo newfoundland|twatt orkney|cumming georgia|gaylord hotel|hooker the rugby|
  spotted dick|moby dick|dick van|philip k dick|extra virgin|virgin olive|virgin atlantic|dead heat|killer whale|kill switch|crap shoot|craps table|
  dead tired|phone is dead|battery is dead|dead battery|dead end|drop dead gorgeous|over my dead body|died laughing|die laughing|dying to see|
  dying to know|dying to try|to die for|die hard|kill the lights|kill the engine|kill time|killing time|kill two birds|with kindness|
  dressed to kill|cut myself a|cut myself some|cut yourself some slack|shut up and take my money|pain in the ass|pathetic fallacy|idiot light|
  idiot proof|for dummies|stupid mistake|stupid mistakes|shot at dawn|beat them at home|beat them away|shoot in raw|hot meal|hot meals|
  hot water|hot weather|hot dog|hot dogs|hot air|hot spot|hot spots|hot topic|hot tub|hot sauce|hot chocolate|hot plate|hot summer|hot day|
  hot days|touch screen|kiss goodbye|kill for|sex education|sex worker|sex workers|sex offender|sex offenders|sex crime|sex crimes|same sex|sex discrimination|sex trafficking|
  kill the bill|kill the deal|kill the project|cut myself shaving|cut my finger|cut my hand|cut my hair|hurt my knee|hurt my back|hurt my ankle|hurt my foot|hurt my leg|dirty laundry|dirty work|dirty water|dirty dishes`,
)

export const THREATS = phrases(
  `know where you live|coming for you|coming for your|watch your back|pay with your life|beat the life out|must not live|smash your face|
  break every bone|break your|load your guns|take up arms|leave town or die|you are dead|you're dead|end up in the river|make you bleed|
  make them bleed|make her bleed|make him bleed|into the street and|drag them out|drag him out|drag her out|drag you out|rapes you|
  won't survive|will not survive|slit some|slit your|put a bullet|get what's coming|rot in hell|deserve to die|deserves to die|
  should be dead|with fire and`,
)

export const EXCLUSION = phrases(
  `should not be allowed|shouldn't be allowed|don't belong|do not belong|doesn't belong|belong in|go back to|get rid of|away from our|
  in their blood|don't deserve|do not deserve|deserve everything|makes me sick|make me sick|breed like|they breed|out of our|
  out of this country|drive §group out|send all §group|send §group|too stupid|nobody wants|no one wants|can't trust|cannot trust|
  ruin every|keep §group|ban all §group|ban §group|rid of §group|are not human|aren't human|are not people|
  should be banned|should be deported|should be removed|should be wiped|should not exist|shouldn't exist|have no rights|
  are taking over|are to blame|are all the same|should have no|are not welcome|aren't welcome|where you crawled|
  my skin crawl|fills me with|contempt for|better start running|hunt down|lowest of the low|know their place|put down like|
  never be one of us|never be our|nothing good about|poisoning this|poisoning our|poison our|a stain on|don't count as|gone for good|
  are not people|aren't people|world without|better without|no better than|get away with|good for nothing|only good for|be slaves|
  cheat and lie|lie and cheat|taking our jobs|take our jobs|bleed us|disgust me|disgusts me|hold on to your wallet|h8 §group|fuck §group|
  fucking §group|fuck all §group|kill all §group|no §group near|want §group gone|make me puke|makes me puke|ruined this|ruining this|
  ruining our|destroying our|destroying this|invading our|invading this|will never change|the only good §group|go home §group|like a disease|
  like a cancer|send them back|send them home|kick them out|throw them out|never trust §group|why do we let|should be shot|must be stopped`,
)

/** Said by those who speak against it. */
export const DENIALS = phrases(
  `anything but|nothing wrong with|whatever he says|whatever they say|how can anyone|why would anyone|if you think that|if you believe that|
  somebody tells you|someone tells you|not all §group|is never right|is never okay|only a fool|called me|call me|call us|called us|
  calling me|calling us|they say we|told me that|told us that|used to say|used to think|don't hate|do not hate|doesn't hate|never hated|
  don't dislike|let anyone|no place for|hate against|hatred of|fear of|stop blaming|stop saying|stop calling`,
)

export const DESPAIR = phrases(
  `all my pills|all the pills|all of my pills|not wake up|never get up|don't want to live|not want to live|don't want to exist|want to bleed|
  tired of being alive|tired of existing|hate being alive|done with life|done living|done being alive|stay alive|don't deserve to live|go on living|
  never been born|die in my sleep|if i was gone|if i were gone|when i'm gone|leaving this world|won't be alive|enough of life|point of living|
  wish i hadn't|wish i was dead|wish i were dead|never wake up|end my life|ending my life|take my own life|goodbye letters|
  tired of living|stopped eating|want to be alive|want to live anymore|want to live any more|want to die|better off without me|
  better off if i|kill my self|no reason to live|no point in going on|about suicide|commit suicide|to be dead`,
)

/** Of what is over, said by those who lived or by those who help. */
export const RECOVERY = phrases(
  `used to|for years|for a year|years ago|months ago|i was wrong|i'm glad|i am glad|no longer|not alone|call the|get help|ask for help|need to talk|is available|
  helpline|hotline|samaritans|lifeline|recovered|survived|survivor|i got help|got better|it passes|gets better|tell somebody|tell someone|talk to somebody|talk to someone|we will listen|raise money|i now|now i`,
)

export const ADVANCES = phrases(
  `make love|making love|made love|have sex with me|have sex with you|had sex with you|want to have sex|wanna have sex|wants to have sex|want sex|
  need sex|having sex with me|having sex with you|lets have sex|let have sex|sex with me|turn me on|turns me on|talk dirty|take off your|take your clothes|
  sleep with me|come to bed|touch me|kiss me|undress me|show me your body|inside her|inside me|cried out with|moaned with|moaning in|on top of her|
  between her legs|between her thighs|between his legs|between my legs|between your legs|spread your legs|i'm hard|i am hard|
  so hard for|got me hard|cyber sex|phone sex|sexual texting|into your pants|in your pants|into her pants|into my pants|in my pants|
  get laid|getting laid|hook up with|casual hook|one night stand|friends with benefits|no strings|sit on my|go down on|eat me out|
  make me come|made me come|make you come|come inside|came inside|came on my|jerk off|jerking off|touching myself|touch yourself|
  touching yourself|play with yourself|play with myself|inside you|pulled out of her|lick my|suck my|ride my|ride me|rub my|rub your|
  wink wink|on cam|full service|get naked|getting naked|send nudes|sax with you|sex chat|how big is your|wet for|how wet`,
)
