import { eachWordHash } from './word-lists.ts'

/**
 * Words that name people by what they are. The model sees one placeholder for all of them, so it cannot learn that one group
 * is spoken of worse than another: what it says of a sentence is the same whichever group is named. Slurs are not here.
 */
const GROUPS = `
african africans american americans arab arabs arabic asian asians australian bangladeshi black blacks bosnian brazilian british
brown canadian canadians caribbean chinese colombian congolese cuban dutch egyptian english ethiopian european europeans filipino
filipina filipinos french german germans greek haitian haitians hispanic hispanics hungarian indian indians indigenous indonesian
iranian iranians iraqi iraqis irish israeli israelis italian italians jamaican japanese kenyan korean koreans kurd kurds kurdish
latina latinas latino latinos latinx lebanese mexican mexicans moroccan moroccans nigerian nigerians norwegian pakistani pakistanis
palestinian palestinians persian polish poles portuguese roma romani romanian romanians russian russians rwandan saudi scottish
serbian sinti somali somalis spanish sudanese swedish syrian syrians taiwanese thai tibetan turk turks turkish ukrainian ukrainians
uyghur uyghurs uighur uighurs venezuelan venezuelans vietnamese welsh white whites yemeni zimbabwean eastern
aboriginal aboriginals maori traveller travellers inuit dalit dalits rohingya yazidi native
agnostic amish anglican atheist atheists baha'i baptist buddhist buddhists catholic catholics christian christians evangelical
evangelicals hindu hindus jain jew jews jewish mormon mormons muslim muslims protestant protestants quaker shia shiite sikh sikhs
sunni taoist wiccan islam judaism islamic
ace agender aromantic asexual bisexual bisexuals cisgender gay gays genderqueer heterosexual heterosexuals homosexual homosexuals
intersex lesbian lesbians lgbt lgbtq lgbtqia lgbtq+ non-binary nonbinary pansexual queer queers straight trans transexual transgender
transgendered transsexual transsexuals bi
female females girl girls ladies lady male males man men boy boys woman women feminist feminists
aged elderly middle-aged millenial millenials millennial millennials old older senior seniors teen teens teenage teenager teenagers
young younger boomers
amputee autistic blind deaf disabled disability disabilities dyslexic epileptic paralysed paralyzed wheelchair
asylum foreigner foreigners homeless immigrant immigrants migrant migrants minorities minority refugee refugees asylum-seekers
asylum-seeker newcomers
`
const EMOJI =
  /^(?:\p{RI}\p{RI}|.*[\u{1f3fb}-\u{1f3ff}♀♂].*|[🧕👳👲🕌✡🕎🛕☪☯✝🕉♿🦽🦼🧑👩👨👧👦👵👴🏳🏴🌈👭👬💑🦻🦯⚧].*)$/u

/** What stands in for a word that names a group, singular or plural alike. */
export const GROUP_NAME = '§group'

export function eachGroupWord(visit: (hash: number) => void): void {
  eachWordHash(GROUPS, visit)
}

/** Whether it is a picture of people of some group, or of what they are known by. */
export function isGroupPicture(word: string): boolean {
  return word.charCodeAt(0) > 0x2000 && EMOJI.test(word)
}
