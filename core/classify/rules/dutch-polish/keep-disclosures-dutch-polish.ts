import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { unlessPleading } from '../../unless-pleading.ts'

const PIECE_NL = String.raw`\b(?:artikel|stuk|verhaal|tekst|serie|reportage|onderzoek|podcast|project|productie|inhoud|content|dossier)\b`
const PIECE_PL = String.raw`\b(?:artykuł|tekst|materiał|reportaż|cykl|projekt|śledztwo|podcast|publikacja|treść)\b`
const MACHINE_NL = String.raw`\b(?:ai|kunstmatige intelligentie|artificiële intelligentie|chatgpt|midjourney|dall-e|automatisch)\b`
const MACHINE_PL = String.raw`\b(?:ai|sztuczn[aeąy]j? inteligencj[aęiąe]\w*|chatgpt|chatagpt|midjourney|automatycznie)\b`

/** Who paid, who has an interest, and what a machine did, in Dutch and Polish. */
export const keepDisclosuresDutchPolish = lineRule({
  id: 'keep-disclosures-dutch-polish',
  kind: 'body',
  weight: 12,
  maxWords: 200,
  says: 'It discloses who paid, who has an interest or what a machine did (Dutch or Polish)',
  patterns: unlessPleading(
    new RegExp(
      String.raw`\b(?:artikel|tekst|samenvatting|beeld|foto|illustratie|vertaling|stem|kop|bericht|afbeelding)\b.{0,60}\b(?:geschreven|gemaakt|gegenereerd|vertaald|behulp|hulp|gebruik|gebruikgemaakt|samengesteld|opgesteld)\b.{0,40}${MACHINE_NL}|${MACHINE_NL}.{0,30}\b(?:gebruikt|gegenereerd|gemaakt|vertaald|geschreven|hielp)\b.{0,40}(?:artikel|tekst|samenvatting|beeld|illustratie|vertaling)?|\b(?:artykuł|tekst|streszczenie|zdjęcie|ilustracja|grafika|tłumaczenie|lektor|nagłówek|obraz|materiał)\b.{0,60}\b(?:napisa|powsta|wygenerowa|przetłumacz|stworz|pomoc|użyci|wsparci|utworz|wykonan)\w*.{0,40}${MACHINE_PL}`,
    ),
    // Who paid for it. With a headline behind it a label is an advertisement's.
    /^(?:gesponsord(?:e)? (?:inhoud|artikel|bericht|content)|betaalde (?:inhoud|content|samenwerking)|partnercontent|branded content|advertorial|partnerbijdrage|dit (?:artikel|bericht|stuk) is (?:een )?(?:gesponsord|betaald|aangeboden)\w*|dit is een advertorial) (?:artikel )?(?:van|door|namens|met|in samenwerking met|i\.s\.m\.) [^!?:|]{3,120}$|^(?:advertorial|gesponsord artikel|artykuł sponsorowany|materiał (?:sponsorowany|promocyjny|reklamowy|partnera)|tekst sponsorowany|publikacja sponsorowana|materiał partnerski|treść sponsorowana)(?: (?:van|door|i\.s\.m\.|we współpracy|na zlecenie|firmy|partnera|przez) [^!?:|]{0,80})\.?$|^(?:in samenwerking met|met steun van|mede mogelijk gemaakt door|aangeboden door|partnerem (?:materiału|cyklu|artykułu|publikacji|tekstu|projektu|serii) jest|we współpracy z) (?!google|taboola|outbrain)[^!?:|]{3,80}$/,
    new RegExp(
      String.raw`${PIECE_NL}.{0,40}\b(?:mogelijk gemaakt|tot stand gekomen|gemaakt|gefinancierd|gesponsord|betaald|gesteund|ondersteund|geschreven)\b.{0,30}\b(?:door|steun|bijdrage|subsidie|samenwerking|opdracht|van|vooraf)\b|\b(?:met|dankzij) (?:financiële )?(?:steun|ondersteuning|een bijdrage|subsidie) van (?:het|de|een)\b|${PIECE_NL}.{0,20}\bis niet gesponsord\b`,
    ),
    new RegExp(
      String.raw`${PIECE_PL}.{0,40}\b(?:powsta|sfinansowa|zrealizowa|przygotowa|opublikowa|współfinansowa)\w*.{0,40}\b(?:wsparciu|współpracy|współpraca|dofinansowani\w+|finansowani\w+|środków|zlecenie|stypendi\w+|grantu|grant|partnerstwie|fundacj\w+)\b|${PIECE_PL}.{0,30}\b(?:jest|był) (?:sponsorowan|płatn|reklam)\w*`,
    ),
    /^[[(*]*(?:openbaarmaking|transparantie|belangenverklaring|przejrzystość|oświadczenie autora|oświadczenie autorki|nota o konflikcie) ?[:.-] [a-z0-9]|\bop persoonlijke titel\b|\b(?:zelf betaald|betaalden? (?:wij |we )?zelf)\b/,
    // Who had no part in it, and who has an interest.
    /\b(?:redactie|redacteuren|journalisten|sponsor|adverteerder|fabrikant\w*|fonds|opdrachtgever|uitgever)\b.{0,60}\b(?:niet betrokken|geen (?:invloed|zeggenschap|rol|inzage|bemoeienis)|niet (?:vooraf|meegewerkt|verantwoordelijk|gelezen))\b|\b(?:redakcj\w+|dziennikarz\w*|sponsor\w*|reklamodawc\w+|producen\w+|fundacj\w+|partner\w*)\b.{0,40}\bnie (?:mia|brał|uczestniczy|odpowiada|ingerowa|wpływa|ma wpływu|ponosi)\w*/,
    /\b(?:belangenconflict|belangenverstrengeling|belangenverklaring|tegenstrijdige belangen)\b|\b(?:auteur|schrijver|journalist|redacteur|columnist|onderzoekers?)\b.{0,20}\b(?:heeft|hebben|bezit|houdt) (?:geen )?(?:financiële )?(?:belang|belangen|aandelen)\b|\b(?:auteur|schrijver|journalist|redacteur|columnist) (?:is|was) .{0,24}\b(?:aandeelhouder|bestuurslid|lid van (?:de gemeenteraad|het bestuur|de raad)|werknemer|werkzaam|getrouwd|adviseur)\b|\b(?:reis|verblijf|vlucht|hotel|testexemplaar|recensie-exemplaar)\b.{0,40}\b(?:betaald|aangeboden|vergoed|beschikbaar gesteld|uitnodiging|ter beschikking)\b|\bop uitnodiging van\b/,
    /\b(?:konflikt\w*|sprzeczno\w+) interesów\b|\b(?:autor|autorka|dziennikarz|dziennikarka|redaktor|autorzy)\b.{0,20}\b(?:posiada|posiadają|ma|mają) (?:akcji|akcje|udziały|udziałów)\b|\b(?:autor|autorka|dziennikarz|dziennikarka) (?:jest|był|była) .{0,24}\b(?:zarządu|akcjonariusz\w*|udziałow\w+|pracowni\w+|mężem|żoną)\b|\b(?:wyjazd|podróż|pobyt|egzemplarz|sprzęt)\b.{0,50}\b(?:opłaci|sfinansowa|udostępni|zaproszeni|pokry|przekaza|użyczy)\w*|\bna zaproszenie\b/,
  ),
})

export const examples: Examples = {
  catches: [
    'Dit artikel is mede mogelijk gemaakt door het Fonds Waterland.',
    'Gesponsorde inhoud van Bouwbedrijf Van Rijn',
    'Deze tekst is geschreven met behulp van AI.',
    'De redactie is niet betrokken bij dit artikel.',
    'De auteur heeft geen belangen in het bedrijf.',
    'Dit artikel is niet gesponsord.',
    'Artykuł sponsorowany przez Wodociągi',
    'Reportaż powstał dzięki wsparciu Fundacji Zatoka.',
    'Tekst powstał przy użyciu sztucznej inteligencji.',
    'Autor nie posiada akcji spółki i nie ma konfliktu interesów.',
    'Partnerem materiału jest firma Wodociągi.',
  ],
  leaves: [
    'Gesponsorde links',
    'Gesponsorde inhoud: deze truc kennen energiebedrijven liever niet',
    'Dit artikel is mede mogelijk gemaakt door onze leden.',
    'Artykuł sponsorowany: ten trik pozwoli ci zaoszczędzić tysiące',
    'Ten reportaż powstał dzięki wsparciu naszych czytelników.',
    'Geschreven door mensen, niet door AI: steun onze journalistiek.',
  ],
}
