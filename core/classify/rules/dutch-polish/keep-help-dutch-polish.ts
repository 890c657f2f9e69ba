import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { unlessPleading } from '../../unless-pleading.ts'

/** Warnings, and where help is to be had, in Dutch and Polish. */
export const keepHelpDutchPolish = lineRule({
  id: 'keep-help-dutch-polish',
  kind: 'body',
  weight: 12,
  maxWords: 200,
  says: 'It warns readers, or tells them where to find help (Dutch or Polish)',
  patterns: unlessPleading(
    // Helplines by their names and numbers.
    /\b(?:113 zelfmoordpreventie|stichting 113|113\.nl|0800-?0113|zelfmoordlijn|zelfmoord1813|tele-?onthaal|kindertelefoon|de luisterlijn|veilig thuis|slachtofferhulp|centrum seksueel geweld|awel|meldpunt|hulplijn|meld misdaad anoniem|antigifcentrum)\b.{0,90}\d{3}|\b(?:bel|bellen|chat|nummer|telefoonnummer|bereikbaar|terecht|contact)\b.{0,60}(?<![\d.-] ?)\b(?:113|112|1813|1712|106|102|103|107|0800-?\d{4}|0900-?8844|0900-?0767|088-?0767)\b|\bluisterlijn\b|\b(?:zelfmoord|zelfdoding|suïcide|zelfmoordgedachten|huiselijk geweld|seksueel geweld|mishandeling|verslaving)\b.{0,120}\b(?:bel|bellen|chat|chatten|hulp|terecht|contact|telefoon)\b/,
    /\b(?:telefon\w* zaufania|niebieska linia|niebieskiej linii|centrum wsparcia|linia wsparcia|infolinia dla (?:osób|ofiar|dzieci|rodzic)\w*|numer alarmowy|całodobow\w+|kryzysow\w+|antydepresyjny|dajemy dzieciom siłę|feminoteka)\b.{0,90}\d{3}|\b116 ?(?:123|111|006|sos)\b|\b800 ?(?:70 ?22 ?22|702 ?222|12 ?12 ?12|121 ?212|120 ?002|12 ?00 ?02|108 ?108)\b|\b(?:dzwoń|zadzwoń|zadzwonić|dzwonić|numer\w*)\b.{0,40}(?<![\d.-] ?)\b(?:112|997|998|999|986|991)\b/,
    /\b(?:als|heb|denk|heeft|ben|bent|kampt|maakt|zit)\b.{0,40}\b(?:je|jij|u|iemand|hulp)\b.{0,60}\b(?:zelfmoord|zelfdoding|geweld|hulp nodig|praten|depress\w+|misbruik)\b.{0,120}\b(?:bel|bellen|chat|contact|terecht|praat|113|1813)\b|\bjeśli\b.{0,60}\b(?:potrzebujesz|myśli|doświadcza\w*|jesteś|znasz|kryzys\w*|przemoc\w*|samobój\w*)\b.{0,120}\b(?:zadzwoń|dzwoń|skontaktuj|zgłoś się|numer|telefon)/,
    // Warnings of what it holds.
    /\b(?:artikel|verhaal|stuk|tekst|reportage|interview|video|beelden|aflevering|podcast|voorstelling|film|bericht)\b.{0,30}\b(?:bevat|bevatten|beschrijft|gaat over|behandelt|komen)\b.{0,60}\b(?:geweld|zelfmoord|zelfdoding|schokkend\w*|misbruik|seksueel|verkrachting|expliciet\w*|racis\w+|stroboscop\w+|rouw|gevoelig\w*)\b|\bals schokkend\b|\bschokkend(?:e)? (?:zijn|beelden|worden)\b|\bkunnen schokken\b|\b(?:kan|kunnen) (?:als )?(?:schokkend|verontrustend|confronterend|kwetsend)|\b(?:triggerwaarschuwing|spoileralert|spoilerwaarschuwing)\b|\bverklapt\b.{0,30}\b(?:einde|afloop|plot)/,
    /\b(?:tekst|artykuł|artykule|materiał|reportaż|wywiad|film|nagranie|zdjęcia|odcinek|podcast|opis)\b.{0,30}\b(?:zawiera|zawierają|opisuje|opisują|porusza|dotyczy|mówi|pojawia)\b.{0,60}\b(?:przemoc\w*|samobój\w*|drastyczn\w*|wstrząsając\w*|gwałt\w*|molestowan\w*|śmier\w*|żałob\w*|rasistow\w*|wulgar\w*|depresj\w*)\b|\bdrastyczn\w+ (?:opis|scen|zdjęci|treści|sceny)|\b(?:mogą|może) (?:być drastyczn|wstrząsn|szokować|zaniepokoi|urazi)|\b(?:zdradza|ujawnia)\b.{0,30}\b(?:zakończenie|fabuł)/,
    /^[[(*]*(?:waarschuwing|let op|inhoud|inhoudswaarschuwing|ostrzeżenie|uwaga) ?:.{0,60}\b(?:bevat|gaat over|geweld|zelfmoord|zelfdoding|misbruik|zawiera|opisuje|przemoc\w*|samobój\w*|drastyczn\w*)\b/,
    // What it cannot replace, and where to tell what one saw.
    /\balgemene informatie\b.{0,16}\bgeen (?:[a-z]+ )?advies\b|\b(?:dit|artikel|stuk|tekst|column|podcast) (?:is geen|vervangt) .{0,30}\b(?:medisch advies|juridisch advies|beleggingsadvies|financieel advies|consult|arts)\b|\b(?:artykuł|tekst|poradnik|podcast) nie (?:zastąpi|zastępuj|stanowi)\w* .{0,40}\b(?:porady|konsultacji|lekarz\w*|rekomendacji)|\b(?:getuigen|iedereen die|wie (?:iets|informatie|meer))\b.{0,120}\b(?:politie|recherche|meld misdaad|opsporing)|\b(?:świadk\w+|każdy, kto|osoby, które|ktokolwiek)\b.{0,120}\b(?:policj\w+|komend\w+|komisariat\w*|prokuratur\w+)/,
  ),
})

export const examples: Examples = {
  catches: [
    'Denk je aan zelfmoord? Bel 113 of chat via 113.nl.',
    'De Zelfmoordlijn is bereikbaar op 1813.',
    'Tele-Onthaal: 106.',
    'Dit verhaal bevat beschrijvingen van seksueel geweld.',
    'De beelden kunnen als schokkend worden ervaren.',
    'Dit is geen medisch advies.',
    'Getuigen kunnen contact opnemen met de politie.',
    'Telefon zaufania 116 123 jest bezpłatny.',
    'Niebieska Linia: 800 120 002.',
    'Dzwoń pod 112.',
    'Tekst zawiera opisy przemocy.',
    'Artykuł nie zastępuje porady lekarza.',
  ],
  leaves: [
    'Hulp nodig met je abonnement? Bel 0800-0000.',
    'Let op: deze aanbieding eindigt vanavond.',
    'De film bevat een scène in een bibliotheek.',
    'Potrzebujesz pomocy z prenumeratą? Zadzwoń pod numer 800 000 116.',
    'Uwaga: promocja kończy się dziś.',
  ],
}
