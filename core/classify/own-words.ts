import { quickPattern } from '../quick-pattern.ts'
import { fold } from './plain-line.ts'

/** Whole words for a publisher and for what it offers, or for no object at all (`now`). */
const WORDS = [
  'us|our|ours|we|me|my|you|your|paper|press|media|magazine|station|radio|show|sites?|website|blog|channel|publication|stories|coverage|free|mission|project|work|team|campaign|drive|truth|democracy|conversation|today|now|here|monthly|online|this|these|readers?|members|membership|club|cause|foundation|premium|plus|pass|list|letter|letters|updates|alerts|author|effort|fight|movement|society|service',
  'wir|uns|blatt|presse|boten?|kurier|anzeiger|post|rundschau|sender|portal|arbeit|projekt|verein|genossenschaft|kreis|jetzt|heute|hier|echo|stimme|journal|kanal|seite|kampagne|initiative|demokratie|wahrheit|vielfalt',
  'nous|notre|nos|mon|ma|mes|presse|revue|gazette|travail|projet|association|équipe|cercle|lettre|chaîne|maintenant|ici|vérité|démocratie|combat|campagne|cagnotte|pluralisme|abonnés|lien',
  'nosotros|mi|diario|prensa|revista|web|sitio|trabajo|proyecto|asociación|equipo|ahora|hoy|aquí|gratis|verdad|causa|campaña|est[aeo]s?|crónica|página|faro',
  'noi|ci|mio|mia|stampa|rivista|testata|sito|portale|lavoro|progetto|associazione|squadra|ora|adesso|oggi|qui|verità|campagna|cronaca|corriere|gazzetta|editoria',
  'meu|minha|imprensa|trabalho|proje[ct]+o|associação|equipa|equipe|agora|hoje|aqui|editora|verdade|campanha|gazeta|clube',
  'ons|onze|wij|mij|mijn|blad|pers|tijdschrift|omroep|werk|stichting|vereniging|gemeenschap|nu|vandaag|waarheid|campagne|deze|dit|uitgave',
  'nas|nam|pismo|pisma|teraz|tu|tutaj|ten|tę|tego',
].join('|')

/** Beginnings of such words. */
const STEMS = [
  'journal|news|report|publish|editor|writ|independen|indépendan|subscri|donat|fund|communi|supporter|podcast|creator|gift|fellow',
  'unser|mein|dies|zeitung|medien|redaktion|verlag|nachricht|bericht|recherche|unabhängig|frei|förder|freundes|leser|kostenlos|autor|abo|aufklär|crowd',
  'média|rédaction|info|enquête|libre|lecteur|gratuit|auteur|édition|reportage',
  'nuestr|periodi|medio|redacci|informaci|noticia|independien|lector|boletín|comunidad|canal|editorial',
  'nostr|giorn|redazion|notizi|indipenden|liber|lettor|comunit|autor|quest|inchiest',
  'noss|jornal|redaç|informaç|notíci|livre|leitor|boletim|revista|portal',
  'krant|redactie|nieuws|onafhankelijk|vrije|lezer|auteur|uitgever|kanaal|website',
  'nasz|redakc|dziennik|portal|gazet|medi|pras|czasopi|tygodnik|kwartalnik|miesięcznik|stron|serwis|projekt|fundacj|prac|twórc|kanał|radi|niezależn|woln|działa|wydawn|stowarzysz|blog|czytelnik|społeczn|dziś|dzisiaj|zbiórk|klub|reportaż|treś',
].join('|')

/** Endings that German and Dutch papers and their supporters' clubs have in one word with others. */
const ENDINGS = 'zeitung|blatt|magazin|krant|blad|verlag|redaktion|radio'

/** What a plea of a publisher names: itself, its work, its readers; on `PlainLine` text. */
export const OWN_WORDS = quickPattern(
  new RegExp(fold(`\\b(?:(?:${WORDS})(?![a-z])|${STEMS})|(?:${ENDINGS})\\b`)),
)

/** Who speaks to readers in words that would else tell of somebody; on `PlainLine` text. */
export const TO_READERS = quickPattern(
  new RegExp(
    fold(
      '\\b(?:us|our|we|me|my|you|your|uns|unser\\w*|wir|ihre?|ihren|ihrer|deine?|eure|euch|nous|notre|nos|vous|votre|vos|nuestr\\w*|tu|nosotros|noi|nostr\\w*|tuo|tua|vostr\\w*|noss\\w*|você|seu|sua|ons|onze|jij|je|jouw|uw|nas|nasz\\w*|wam|wasz\\w*|twoj\\w*)(?![a-z])',
    ),
  ),
)
