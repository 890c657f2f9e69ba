import { letterPattern } from '../letters.ts'

/** Names of the months and their usual short forms in the languages that articles come in; `.` and case are ignored. */
const NAMES: readonly string[] = [
  // English
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  '- - - - - - - - sept - - -',
  // German, Austrian
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jänner feber mär - mai - - - - okt - dez',
  // French
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janv févr - avr - - juil - - - - déc',
  '- fevrier - - - - - aout - - - decembre',
  // Spanish
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene - - abr - - - ago setiembre - - dic',
  // Portuguese
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  '- fev - - mai - - - set out - dez',
  // Italian
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'gen - - - mag giu lug - - ott - dic',
  // Dutch
  'januari februari maart april mei juni juli augustus september oktober november december',
  '- - mrt - - - - - - okt - -',
  // Polish, in the genitive that dates use, and the nominative
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  // Danish, Norwegian, Swedish
  'januar februar marts april maj juni juli august september oktober november december',
  'januari februari mars april maj juni juli augusti september oktober november desember',
  // Turkish
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  // Russian
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  // Czech
  'ledna února března dubna května června července srpna září října listopadu prosince',
]

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((line) => line.split(' ').map((name, index): [string, number] => [name, index + 1])),
)

/** 1 to 12, or undefined where the word is no month. */
export function monthOf(word: string): number | undefined {
  return word === '-' ? undefined : MONTHS.get(word.toLowerCase())
}

const WORD = letterPattern(String.raw`^ ?(\p{L}{3,12})(?![\p{L}-])`, 'u')

/** Whether a month stands first, as behind the full stop of a day: `6. Juni`. */
export function beginsWithMonth(text: string): boolean {
  return monthOf(WORD(text).exec(text)?.[1] ?? '') !== undefined
}
