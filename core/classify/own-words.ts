import { quickPattern } from '../quick-pattern.ts'
import { fold } from './plain-line.ts'

/** Whole words for who speaks, for what anybody may have, or for no object at all (`now`), and sums. */
const WORDS = [
  'us|our|ours|we|me|my|you|your|show|station|channel|stories|members|membership|author|sites?|free|mission|project|work|team|campaign|drive|truth|democracy|conversation|today|now|here|monthly|online|this|these|club|cause|foundation|plus|pass|list|letters?|alerts|effort|fight|movement|society|service',
  'wir|uns|boten?|kurier|anzeiger|post|rundschau|arbeit|de[mnrs] vereins?|genossenschaft|kreis|jetzt|heute|hier|echo|stimme|seite|kampagne|initiative|demokratie|wahrheit|vielfalt',
  'nous|notre|nos|mon|ma|mes|travail|projet|association|équipe|cercle|chaîne|maintenant|ici|vérité|démocratie|combat|campagne|cagnotte|pluralisme|lien',
  'nosotros|mi|web|sitio|trabajo|proyecto|asociación|equipo|ahora|hoy|aquí|gratis|verdad|causa|campaña|est[aeo]s?|crónica|página|faro',
  'noi|ci|mio|mia|sito|lavoro|progetto|associazione|squadra|ora|adesso|oggi|qui|verità|campagna|cronaca|corriere',
  'meu|minha|trabalho|proje[ct]+o|associação|equipa|agora|hoje|verdade|campanha|clube',
  'ons|onze|wij|mij|mijn|werk|stichting|vereniging|gemeenschap|nu|vandaag|waarheid|deze|dit',
  'nas|nam|teraz|tu|tutaj|ten|tę|tego',
  'euros?|iban|konto|paypal|prix|prezzo|precio|preço|preis|prijs',
].join('|')

/** Beginnings of words for the same, and for gifts. */
const STEMS =
  'dona[tzc]|doaç|fund|commun|supporter|patron|creator|gift|fellow|unser|mein|dies|frei|förder|freundes|crowd|libre|liber|livre|gratuit|kostenlos|nuestr|nostr|noss|quest|comuni[dt]|vrije|writ|report|nasz|projekt|prac|woln|działa|stowarzysz|społeczn|dziś|zbiórk|klub|wpłat|przelew|darowizn'

/** Whole words for a publisher, for what it offers, and for its readers. */
const PUBLISHING_WORDS = [
  'paper|press|magazine|website|blog|publication|coverage|reporting|reporters?|readers?|premium|updates|briefing|digest|bulletin|e-?mail|round-?up|weekly|daily|backers|taz',
  'abos?|presse|sender|portal|revue|lettre|diario|prensa|revista',
  'quotidiano|settimanale|stampa|rivista|testata|portale|gazzetta|imprensa|pers|tijdschrift|omroep|uitgave|pism[oa]',
].join('|')

/** Beginnings of such words. */
const PUBLISHING_STEMS = [
  'journal|news|publish|editor|independen|indépendan|subscri|podcast',
  'zeitung|medien|redaktion|verlag|nachricht|bericht|recherche|unabhängig|leser|autor|abon|aufklär',
  'quotidien|hebdo|matinale|média|info|enquête|lecteur|auteur|édition|reportage',
  'semanari|edición|bollettin|biuletyn|wochen|periodi|medio|lector|boletín|canal|giorn|redazion|notizi|indipenden|lettor|inchiest',
  'jornal|redaç|notíci|leitor|boletim|krant|nieuws|onafhankelijk|lezer|uitgever|kanaal',
  'redakc|dziennik|gazet|pras|czasopi|tygodnik|kwartalnik|miesięcznik|stron[aeiy]|serwis|twórc|kanał|radi|niezależn|wydawn|czytelnik|reportaż|treś',
].join('|')

/** Endings that German and Dutch papers and their supporters' clubs have in one word with others. */
const ENDINGS = 'zeitung|blatt|magazin|krant|blad|verlag|redaktion|radio'

/** All that names a publisher. */
const PUBLISHING = `\\b(?:(?:${PUBLISHING_WORDS})(?![a-z])|${PUBLISHING_STEMS})|(?:${ENDINGS})\\b`

/** What only publishers ask for; on `PlainLine` text. */
export const PUBLISHERS_WORDS = quickPattern(new RegExp(fold(PUBLISHING)))

/** What a plea of a publisher names: itself, its work, its readers; on `PlainLine` text. */
export const OWN_WORDS = quickPattern(new RegExp(fold(`\\b(?:(?:${WORDS})(?![a-z])|${STEMS})|${PUBLISHING}`)))

/** Who speaks to readers in words that would else tell of somebody; on `PlainLine` text. */
export const TO_READERS = quickPattern(
  new RegExp(
    fold(
      '\\b(?:us|our|we|me|my|you|your|uns|unser\\w*|wir|ihre?|ihren|ihrer|deine?|eure|euch|nous|notre|nos|vous|votre|vos|nuestr\\w*|tu|nosotros|noi|nostr\\w*|tuo|tua|vostr\\w*|noss\\w*|você|seu|sua|ons|onze|jij|je|jouw|uw|nas|nasz\\w*|wam|wasz\\w*|twoj\\w*)(?![a-z])',
    ),
  ),
)
