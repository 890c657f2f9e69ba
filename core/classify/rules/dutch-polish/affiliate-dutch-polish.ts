import { lineRule, unlessFound } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { TOLD } from './told.ts'

const LINKS_NL = '(?:(?:affiliate|partner|commissie)[- ]?(?:links?|linkjes))'
const LINKS_PL =
  '(?:(?:linki?|linków|linkami|linkach|odnośniki?) (?:afiliacyjn|partnersk)\\w{1,3}|(?:afiliacyjn|partnersk)\\w{1,3} (?:linki?|linków|odnośniki?))'
/** The paper speaks; `links` alone is "left" as well. */
const WE_NL = '^(?=.*\\b(?:wij|we|ons|onze)\\b)'
const WE_PL = '^(?=.*\\b(?:\\w{3,}my|nam|nasz\\w{0,3}|redakcj\\w{1,2}|wspierasz|wspieracie)\\b)'

/** Who is paid for what readers buy by its links, in Dutch and Polish. */
export const affiliateDutchPolish = lineRule({
  id: 'affiliate-dutch-polish',
  kind: 'affiliate',
  weight: 2.4,
  maxWords: 90,
  says: 'It is a note about affiliate links (Dutch or Polish)',
  patterns: [
    `\\b(?:artikel|pagina|stuk|tekst|website|site|verhaal)\\b[^.!?"]{0,40}\\b${LINKS_NL}`,
    `${WE_NL}.*\\b${LINKS_NL}`,
    // What the paper gets.
    `${WE_NL}(?=.*\\b(?:links?|linkjes|winkels?|webwinkels?|webshops?|aankoop|aankopen|koopt?|bestelt?)\\b).*\\b(?:ontvang|krijg|verdien)\\w{0,2} [^.!?"]{0,60}\\b(?:commissie|vergoeding|percentage|provisie)\\b`,
    `${WE_NL}(?=.*\\b(?:koopt?|aankoop|aankopen|bestelt?|boekt?|klikt?)\\b).*\\bvia (?:[a-z]{2,6} ){1,2}(?:links?|linkjes)\\b`,
    `${WE_NL}.*\\b(?:commissie|vergoeding|provisie)\\b[^.!?"]{0,60}\\b(?:links?|linkjes|webwinkels?|webshops?|aankoop|aankopen|bestelling)\\b`,
    '\\b(?:neemt|nemen) deel aan (?:het|de) (?:partner|affiliate)-?programma',
    `\\b(?:artykuł\\w{0,2}|tek[sś]\\w{1,4}|materiał\\w{0,2}|stron\\w{1,3})\\b[^.!?"]{0,40}\\b${LINKS_PL}`,
    `${WE_PL}.*\\b${LINKS_PL}`,
    `${WE_PL}(?=.*\\b(?:link\\w{0,3}|klik\\w{2,6})\\b).*\\b(?:prowizj\\w{1,2}|procent od)\\b`,
    `${WE_PL}(?=.*\\b(?:kupując|zamawiając|kupisz|zakup\\w{0,2}|zamówisz)\\b).*\\b(?:przez|poprzez|z|w) (?:[a-z]{2,6} ){0,2}link\\w{0,3}\\b`,
    // One who writes alone.
    '\\(link (?:partnerski|afiliacyjny)\\b|\\b(?:jeśli|gdy) (?:go |ją |je |coś )?kupi(?:cie|sz)\\b[^.]{0,30}, (?:dostanę|zarobię|dostaniemy)\\b|\\bkupując [^.]{2,40}\\bprzez ten (?:link|odnośnik)\\b|\\b(?:odpala|daje|płaci|odda) (?:mi|nam) (?:prowizję|[a-z]+ procent)\\b|\\bmam z programu partnerskiego\\b',
    '\\bverdien(?:t|en)? (?:mogelijk |soms )?(?:een )?(?:kleine )?commissie (?:als|wanneer) (?:u|je|jij)\\b.{0,40}\\b(?:koopt|bestelt|boekt)\\b',
    // What it costs readers: nothing more.
    '^(?=.*\\blink\\w{0,3}\\b).*\\b(?:zonder (?:extra|bijkomende) kosten|betaal(?:t|je)? (?:niets|niet) (?:extra|meer)|bez dodatkowych kosztów|nie ponosisz|cena (?:[a-z]{2,10} ){0,2}nie (?:zmieni|wzrośnie|ulega))',
  ].map(unlessFound(TOLD)),
})

export const examples: Examples = {
  catches: [
    'Dit artikel bevat affiliatelinks.',
    'Als je via onze link iets koopt, ontvangen wij een kleine commissie.',
    'Wij krijgen een vergoeding van de winkel, zonder extra kosten voor jou.',
    'De links met een sterretje zijn affiliate links: bij aankoop verdienen we een percentage.',
    'Doordeweeks verdient mogelijk commissie als u via dit artikel iets koopt.',
    'Garnek znajdziecie pod tym linkiem. Jeśli go kupicie, dostanę kilka złotych.',
    'Kupując plecak przez ten odnośnik, pomagasz utrzymać dziennik.',
    'Garnek polecam ten. Sklep odpala mi prowizję.',
    'Artykuł zawiera linki afiliacyjne.',
    'Jeśli kupisz coś przez nasz link, dostaniemy niewielką prowizję.',
    'Kupując przez linki z tego tekstu, wspierasz naszą redakcję.',
    'Otrzymujemy prowizję od sklepu, gdy klikniesz link i zrobisz zakupy.',
  ],
  leaves: [
    'Links verloor een percentage van zijn kiezers.',
    'Op links kreeg de partij een kleine vergoeding voor haar trouw.',
    'Blogs verdienen miljoenen aan affiliatelinks.',
    'De commissie ontvangt de minister op vrijdag.',
    'De makelaar krijgt van de verkoper een commissie van twee procent.',
    'Het platform verdient een commissie op elke rit.',
    'De toezichthouder beboette een blog om verzwegen reclame.',
    'Pośrednik pobiera od sprzedającego trzy procent prowizji.',
    'Platforma zarabia na prowizji od kierowców.',
    'Influencerzy ukrywali linki afiliacyjne.',
    'Oszuści wysyłali link do fałszywego banku.',
    'Urząd ukarał blog, który nie oznaczał reklam.',
  ],
}
