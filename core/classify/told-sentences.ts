import { quickPattern } from '../quick-pattern.ts'
import { fold } from './plain-line.ts'
import type { PlainLine } from './rule.ts'

/** Speakers that are the paper: what they say is its plea. */
const PAPER =
  "(?:the (?:[a-z]+ )?(?:editors?|editorial team|newsroom|paper)\\b|(?:editors|newsroom)\\b|(?:(?:la|l'|die|der|de|a) ?)?(?:rédaction|redacci[oó]n|redazione|redação|redactie|[a-z]{0,20}redaktion|redakc))"

/** English: who said it stands on either side of the verb. What may be said of the thing itself (`, recommended by`) needs somebody before it. */
const WHO =
  "(?:(?!(?:and|or|but|so|nor|as|that|who|which|because|since|if|when|while|what|how|where|to|for|with|than|please|no|questions|every|each|editors|newsroom|the (?:[a-z]+ )?(?:editors?|editorial team|newsroom|paper)|get|read|see|watch|hear|find|meet|enjoy|discover|explore)\\b)[a-z][a-z'-]* ){1,7}"
const ENGLISH = `(?:(?:said|says|cried|shouted|begged|pleaded|whispered|replied|insisted|muttered|wrote)|${WHO}(?:said|says|told|tells|asked|urged|begged|warned|advised|repeated|announced|cried|shouted|laughed|chanted|pleaded|replied|insisted|whispered|muttered|joked|promised|wrote|had (?:[a-z]+ed|said|told|written|put)|(?:used to|would) (?:say|tell|shout|write|ask|repeat|cry|warn)|kept (?:saying|telling|shouting|writing|asking|repeating))|(?:(?:he|she|they)|(?:the|a|his|her|my|their) (?:[a-z]+ ){0,2}(?:mother|father|grand[a-z]+|brother|sister|uncle|aunt|man|woman|boy|girl|teacher|lawyer|doctor|nurse|judge|clerk|priest|pastor|captain|guide|officer|neighbou?r|boss|[a-z]*keeper|foreman|coach|mayor|minister|sign)) (?:explained|added|answered|called|ordered|suggested|recommended))\\b(?! (?:by|in|for|with)\\b)(?! (?:you )?(?:the |a |an |his |her |their |its )(?:[a-z]+ )?(?:story|stories|tales?)\\b)`

/** Behind a verb in the present: nothing that is told, as the paper tells it. */
const SOMEBODY =
  '(?! (?:todo|tod[ao]s|lo|que|qué|más|mucho|algo|nada|como|cómo|cuándo|cuánto|quién|la verdad|las cosas|tutt[oaie]|ciò|quell[oa]|che|come|cosa|chi|molto|di più|la verità|le cose|tudo|o que|quem|mais|muito|a verdade|as coisas)(?![a-z]))'

/** In other languages the verb comes first, behind a pronoun at most. */
const VERBS = [
  // German
  '(?:so |da |dann )?(?:sagte|meinte|mahnte|warnte|forderte|fragte|erklärte|wiederholte|antwortete|flüsterte|lachte|flehte|bettelte|betonte|erzählte|predigte|verlangte|drängte|spottete|seufzte|murmelte|versprach|verkündete|behauptete|empfahl|rief|riefen|bat|baten|riet|rieten|schrieb|schrieben|schrie|schrien|sprach|sprachen|hieß es|heißt es|stand (?:auf|am|im|unter|über|dort)|befahl|(?:sag|mein|mahn|forder|erklär|predig|rief)ten|(?:sagt|meint|ruft|rät|mahnt|schreibt|lacht) (?:er|sie|der|die|das|ein|eine|sein|seine|ihr|ihre|man)|hatten? [^,.:!?]{2,50} (?:gesagt|geraten|gerufen|gebeten|geschrieben|gemahnt|gefordert|empfohlen|erklärt|verlangt|gefleht|gepredigt|gewarnt))',
  // French
  "(?:me |m'|lui |leur |te |se |s'|y )?(?:cri(?:ait|aient|èrent)|demand(?:ait|aient|èrent)|demanda (?:le|la|l'|un|une|mon|ma|son|sa)|(?:dis|écriv|lanç|répét|suppli|implor|conseill|rappel|annonç|clam|réclam|exhort|souffl|murmur|expliqu|insist|répond|ajout|hurl|chant|prêch|plaid|ordonn|recommand|scand)(?:ait|aient|a|èrent)|(?:écrivi|répondi)(?:t|rent)|dirent|dit(?:-(?:il|elle|on)| (?:le|la|l'|un|une|mon|ma|son|sa))|(?:demande|lance|crie|répète|insiste|plaide|annonce)(?:-t-(?:il|elle|on)|nt-(?:ils|elles))|(?:l'|m'|lui |leur )?(?:a|ont|avait|avaient)(?:-t)?(?:-(?:il|elle|on|ils|elles))? (?:dit|écrit|inscrit|crié|lancé|répété|supplié|imploré|conseillé|demandé|rappelé|annoncé|clamé|soufflé|expliqué|insisté|répondu|ajouté|prêché|noté|recommandé|promis))",
  // Spanish
  `(?:(?:me|le|les|nos|se|te) )?(?:lo |la )?(?:(?:dec|ped|escrib|insist|advert|repet|exig)ían?|(?:grit|rog|suplic|implor|clam|aconsej|recomend|explic|anunci|cont|cant|ruge|orden|exclam|susurr|murmur|avis|predic|contest)(?:aban?|aron)|(?:grit|rog|suplic|implor|clam|aconsej|exclam|susurr|murmur)ó|(?:orden|anunci|avis|explic|contest|recomend)ó (?:el|l[ao]s?|un[ao]?|mi|su)|dij(?:o|eron)|pid(?:ió|ieron)|(?:escrib|repit|respond|insist|advirt|añad)(?:ió|ieron)|dicen?${SOMEBODY}|hab[ií]an? (?:[a-z]+ado|[a-z]+ido|dicho|escrito))`,
  // Italian
  `(?:(?:mi|gli|le|ci|si|ti) )?(?:lo |la )?(?:(?:dic|scriv|ripet|chied|rispond|insist)eva(?:no)?|(?:grid|implor|supplic|preg|consigli|raccomand|raccont|annunci|url|avvert|ordin|esclam|sussurr|mormor|predic|invoc)(?:iva(?:no)?|ava(?:no)?|arono)|(?:grid|implor|supplic|esclam|mormor|sussurr|avvert)[òì]|(?:preg|annunci)ò (?:il|l[aoe]|i|gli|un[ao]?|mi[ao]|su[ao])|diss(?:e|ero)|scriss(?:e|ero)|rispos(?:e|ero)|chies(?:e|ero)|ripet(?:é|ette|erono)|insistette|dic(?:e|ono)${SOMEBODY}|aveva(?:no)? (?:[a-z]+[aiu]to|detto|scritto|chiesto|risposto)|(?:ha|hanno) (?:detto|scritto|chiesto|risposto|gridato|consigliato|supplicato|implorato|ripetuto|spiegato|aggiunto|annunciato))`,
  // Portuguese
  `(?:(?:me|lhe|lhes|te) )?(?:(?:diz|ped|repet|insist|escrev|exig)iam?|(?:grit|implor|suplic|aconselh|recomend|explic|anunci|cont|cant|clam|avis|preg|orden|exclam|sussurr|murmur|rog)(?:avam?|ou|aram)|diss(?:e|eram)|ped(?:iu|iram)|(?:escrev|respond)(?:eu|eram)|(?:repet|insist)(?:iu|iram)|diz(?:em)?${SOMEBODY}|(?:tinham?|havi?am?)(?:-lhes?|-me)? (?:[a-z]+ado|[a-z]+ido|dito|escrito))(?:-lhes?|-me)?`,
  // Dutch
  '(?:zo |dan )?(?:zei|zeiden|riep|riepen|vroegen|vroeg (?:de|het|een|hij|ze|zij|mijn|zijn|haar)|schreef|schreven|smeekten?|herhaalden?|lachten?|waarschuwden?|antwoordden?|fluisterden?|raadden?|meldden?|vond|vonden|schreeuwden?|mompelden?|eisten?|stond|luidde|(?:zegt|roept|schrijft|lacht|vraagt) (?:hij|ze|zij|de|het|een|zijn|haar|men)|aldus|liet(?:en)? [^,.:!?]{2,50} weten|had(?:den)? [^,.:!?]{2,50} (?:gezegd|geraden|aangeraden|gevraagd|geroepen|geschreven|gesmeekt|gewaarschuwd|geëist|beloofd))',
  // Polish
  '(?:(?:mi|mu|jej|im) )?(?:mówił|mawiał|powiedział|wołał|zawołał|krzyczał|krzyknął|krzyknęł|błagał|prosił|poprosił|powtarzał|pisał|napisał|dopisał|radził|poradził|ogłosił|odpowiedział|odparł|rzekł|rzucił|dodał|ostrzegał|ostrzegł|apelował|żądał|tłumaczył|śmiał|zaśmiał|nakazał|nawoływał|szeptał|szepnął|szepnęł|zachęcał|głosił|namawiał|doradził|zapytał)(?:[aoiy]|em|am)?(?: się)?',
].join('|')

/** Behind what is said: its comma, its mark, a dash. */
const BEHIND = /(?:[,!?]"?|") ?(?:- )?|"? - /g

/** Behind that, who said it. Both patterns take a process milliseconds to compile: each is asked where its languages may be spoken. */
const SAYS = quickPattern(new RegExp(`(?:${ENGLISH})(?! ${fold(PAPER)})`, 'y'))
const SAYS_ELSEWHERE = quickPattern(new RegExp(fold(`(?:${VERBS})(?![a-z-])(?! ${PAPER})`), 'y'))

const IS_ENGLISH = /\b(?:the|and|that|this|with|from|your)\b/

/** Characters of what is said, at most. */
const MOST_SAID = 120

/** Where a whole sentence may tell somebody last who said it: most pleas go on about us and you. */
const LAST_PART = /(?:[,!?"]|-) [^,!?"]*[.…:]"?$/

/** We and you behind it, in words that no other of the languages has for something else: somebody of the paper may speak. */
const OURS = quickPattern(
  new RegExp(
    fold(
      '\\b(?:us|our|ours|we|you|your|uns|unser\\w*|wir|euch|nous|notre|vous|votre|vosotros|nuestr\\w*|nostr\\w*|vostr\\w*|noss\\w*|onze|jullie|jouw|nasz\\w*|wasz\\w*|twoj\\w*)(?![a-z])',
    ),
  ),
)

const SENTENCE_END = /(?<=[.…]"?) /

/**
 * The line without sentences in which somebody is told to have said what they begin with (`Subscribe, my mother used to tell me`), in eight
 * languages; the line itself where it has none.
 */
export function withoutTold(line: PlainLine): PlainLine {
  const text = untold(line.text)
  if (text === line.text) return line
  return { ...line, text, own: line.own === line.text ? text : untold(line.own) }
}

function untold(text: string): string {
  return text
    .split(SENTENCE_END)
    .filter((sentence) => !isTold(sentence))
    .join(' ')
}

function isTold(sentence: string): boolean {
  const last = LAST_PART.exec(sentence)?.[0]
  if (last === undefined || OURS().test(last)) return false
  const end = endOfTold(sentence)
  return end !== undefined && !OURS().test(sentence.slice(end))
}

/** Where what the sentence begins with ends and who said it follows. */
function endOfTold(sentence: string): number | undefined {
  const patterns = IS_ENGLISH.test(sentence) ? [SAYS()] : [SAYS(), SAYS_ELSEWHERE()]
  for (const { 0: mark, index } of sentence.slice(0, MOST_SAID + 4).matchAll(BEHIND)) {
    if (index > MOST_SAID || /[:;]/.test(sentence.slice(0, index))) return undefined
    if (index > 1 && patterns.some((says) => matchesAt(says, sentence, index + mark.length))) return index
  }
  return undefined
}

function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}
