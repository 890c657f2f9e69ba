/** Word lists written for this project; `facts.ts` says what it means when they meet. All in the tokeniser's spelling. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const YOU = list(`you your u ur you're youre yourself yourselves ya`)
export const PERSON = list(
  `you u him her them he she they everyone everybody anyone his their all those these someone somebody people senator mayor judge
  minister president reporter reporters journalist journalists politician politicians cop cops family kids children sister brother
  wife mother politicians coward cowards newsroom principal boss teacher neighbours neighbors voters bitch bitches bastard bastards scum`,
)
export const FIRST = list(`i i'm im i've ive i'd i'll me my myself`)
export const INTENT = list(
  `will i'll gonna going should must let's lets need want ought gotta deserve deserves hope someone somebody we'll wanna swear
  shall time coming`,
)
/** As it is willed or ordered. */
export const VIOLENCE = list(`
  kill shoot hang burn beat stab murder rape lynch exterminate eradicate bomb behead slaughter strangle hurt attack punch smash
  execute gas annihilate choke crush drown torture whip bullet slit destroy nuke kick bash die poison
`)
/** As it is done to somebody: a threat only where it ought to be. */
export const VIOLENCE_DONE = list(`
  shot killed hanged hung burned burnt beaten stabbed murdered raped lynched exterminated eradicated bombed beheaded slaughtered
  gassed executed stoned whipped tortured castrated sterilized sterilised nuked punched drowned put-down
`)
export const LOATHING = list(`hate hates despise loathe detest hating disgust disgusts disgusting sick abhor`)
export const DEMEANING = list(
  `scum vermin parasites parasite filth filthy animals animal rats rat cockroaches disease plague subhuman subhumans inferior savages
  savage trash garbage dirty disgusting worthless evil criminals criminal thieves thieving rapists terrorists terrorist lazy stupid
  dumb retarded degenerate degenerates perverts pervert freaks freak abomination abnormal invaders invade leeches pests monkeys apes
  pigs dogs sluts whores bitches bitch liars violent primitive backward barbaric mentally ill unnatural burden deport deported ban
  banned exterminated eradicated disgrace repulsive ugly useless cancer replace replacing ruin ruining ruined`,
)
export const INSULT = list(
  `idiot idiots moron morons imbecile loser losers stupid dumb pathetic ugly fat worthless coward clown liar trash scum pig cunt cunts
  bitch asshole assholes dumbass bastard retard retards retarded twat wanker dickhead prick slut whore jerk scumbag filth ignorant
  brainless disgusting creep freak pervert imbeciles fool fools dimwit twit cretin jackass douchebag crazy nuts insane hypocrite
  fuck fucker fuckers motherfucker motherfuckers hypocrites traitor traitors disgrace garbage troll trolls`,
)
export const NEGATION = list(
  `not don't dont never no nobody none doesn't isn't aren't won't wouldn't can't cannot shouldn't without didn't wasn't`,
)
export const REPORTING = list(
  `said says told police court prosecutors convicted sentenced jailed charged according reported report officials spokesman
  spokeswoman researchers arrested trial inquiry investigators accused alleged allegedly witnesses victims survey study`,
)
export const CONDEMNING = list(
  `racist racism bigotry bigot bigoted hateful hatred prejudice wrong ashamed slur slurs unacceptable condemn condemned stereotype
  stereotypes sexist sexism homophobic homophobia islamophobic antisemitic antisemitism transphobic apologised apologized lie shameful ignorant-talk intolerant intolerance
  propaganda myth false untrue fined expelled banned`,
)
export const DESPAIR = list(
  `suicide suicidal die dead dying overdose overdosed cutting cut self-harm self-harmed self-harming harm harmed harming starve starving
  kys alive scars hopeless disappear`,
)
export const SCAM = list(
  `click here free now order act guaranteed guarantee claim prize winner congratulations offer offers limited bonus deposit casino
  spins viagra cialis prescription whatsapp telegram bitcoin crypto forex invest earn profit profits income loan credit cash risk
  discount shipping buy cheap urgent verify suspended password inheritance beneficiary million transfer fee transaction unsubscribe
  miracle pills weight fat supplement cure payout investment dm instant instantly subscribers followers backlinks singles replica
  selected exclusive hurry today dear confidential mortgage rates opportunity money`,
)
export const SEXUAL = list(`
  sex sexy sexual naked nude nudes kiss lick licking fuck fucking horny boobs tits breasts dick dicks cock penis pussy vagina virgin
  clothes panties bra touch suck sucking masturbate masturbating porn cum shag strip bed bedroom erect orgasm moan moaned thighs
  nipples naughty dirty hot seduce balls ass butt undress aroused submissive anal
`)
