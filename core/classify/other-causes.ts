import { quickPattern } from '../quick-pattern.ts'
import { OWN_WORDS } from './own-words.ts'
import { fold } from './plain-line.ts'
import type { PlainLine } from './rule.ts'

/**
 * Per language what begins a plea, up to its object, with what that must begin with: an article or, in Polish, an adjective; in English,
 * where publishers ask for `the patrol` too, the article of one of many.
 */
const IMPERATIVES = [
  '(?:please )?(?:(?:join|support|back)|(?:become|be) an? (?:[a-z]+ )?(?:member|friend|supporter|patron|subscriber|volunteer) of|subscribe to|(?:donate|give|contribute) to|sign up (?:for|to)) (?=an? )',
  "devenez (?:membre|adhérent|bénévole|ami|donateur)e? (?:de |d'|du |des )|(?:abonnez-vous|inscrivez-vous|donnez) aux? |(?:(?:abonnez-vous|inscrivez-vous|donnez) à|rejoignez|soutenez|aidez) (?=l'|(?:les?|la|une?|des|ces?|cette|vos|votre) )",
  'hazte (?:soci[oa]|miembro|amig[oa]|voluntari[oa]|donante) del? |(?:suscríbete|suscríbase|abónate|apúntate|únete|ayuda|dona|apoya) al |(?:(?:suscríbete|suscríbase|abónate|apúntate|únete|ayuda|dona|apoya) a|apoya|colabora con) (?=(?:el|l[ao]s?|un[ao]?s?) )',
  "diventa (?:soci[oa]|membro|amic[oa]|volontari[oa]|sostenitore) (?:di |del |della |dello |dei |delle |dell')|(?:iscriviti|abbonati|unisciti|contribuisci) (?:a (?=un)|al |alla |allo |ai |alle |agli |all')|(?:sostieni|sostenete|aiuta) (?=l'|un'|(?:il|l[aoe]|i|gli|un[ao]?) )",
  '(?:torne-se|seja) (?:sóci[oa]|membro|amig[oa]|voluntári[oa]) (?:de|d[ao]s?) |inscreva-se (?:em|numa?|n[ao]s?) |(?:junte-se|associe-se|doe) (?:aos?|às?) (?!partir )|(?:apoie|ajude|contribua para|doe para) (?=(?:[ao]s?|uma?) )(?!a [a-z]+[aei]r )',
  'word (?:lid|vriend|donateur|vrijwilliger) (?:van|bij) |(?:steun|doneer aan|schrijf je in voor|help) (?=(?:de|het|een|die|dat) )',
  'zostań członkiem |dołącz do |zapisz się na |(?:wesprzyj|wspieraj|wspomóż) (?![a-z]*nie )(?=[a-z]{2,}(?:[iy]ch|ego|e|na) )',
].join('|')

/** The same in German, where nouns are written as names are: without an article it may be one. */
const GERMAN =
  '(?:(?:werden sie|werde|werdet) (?:[a-z]+ )?mitglied|mitglied werden) (?:in einem|in einer|im|bei einem|bei einer|eines) |(?:unterstütz(?:en sie|e|t)|helfen sie|spenden sie (?:an|für)|abonnieren sie) (?=(?:d(?:ie|e[mnr]|as)|eine?[mnr]?|eure[mnr]?) )'

/** What nobody gives to a publisher. */
const THINGS =
  '(?:donate|give) (?:(?:your|old|warm|clean|used) )*(?:blood|plasma|clothes|clothing|coats|hair|toys|food|blankets|shoes)|(?:donnez|faites don de) (?:votre |du |vos |des )?(?:sang|plasma|vêtements|cheveux|jouets)|dona (?:tu |tus )?(?:sangre|plasma|ropa|pelo|juguetes)|dona (?:il |i tuoi |i )?(?:sangue|vestiti|capelli|giocattoli)|doe (?:o seu |seu )?(?:sangue|roupas?|cabelo|brinquedos)|doneer (?:je |uw )?(?:bloed|plasma|kleding|kleren|haar|speelgoed)|oddaj (?:krew|włosy|ubrania)|spend(?:en sie|e|et) (?:ihre? |deine? )?(?:blut|plasma|kleidung|kleider|haare|spielzeug)'

const OBJECT = "(?<object>[a-z][a-z' -]{2,60})[.!]?$"
const CAUSE = quickPattern(new RegExp(`^(?:${fold(IMPERATIVES)})${OBJECT}`))
const GERMAN_CAUSE = quickPattern(new RegExp(`^(?:${fold(GERMAN)})${OBJECT}`))
const THING = quickPattern(new RegExp(`^(?:${fold(THINGS)})[.!]?$`))

const MOST_WORDS = 12

/**
 * Whether all that a line says is to support, join or give to something else than the publisher: `Join a choir`, `Donate blood`. A name may
 * be the publisher's.
 */
export function isForAnotherCause({ text, words }: PlainLine, source: string): boolean {
  if (words > MOST_WORDS) return false
  if (THING().test(text)) return true
  const { object } = CAUSE().exec(text)?.groups ?? {}
  if (object !== undefined) return !OWN_WORDS().test(object) && !NAME.test(lastWords(source, object))
  const { object: german } = GERMAN_CAUSE().exec(text)?.groups ?? {}
  return german !== undefined && !OWN_WORDS().test(german) && !GERMAN_NAME.test(lastWords(source, german))
}

const NAME = /\p{Lu}/u
const GERMAN_NAME = /\p{Lu}\S* \p{Lu}/u

/** As many of the source's words as `part` has. */
function lastWords(source: string, part: string): string {
  return source.trim().split(/\s+/).slice(-part.split(' ').length).join(' ')
}
