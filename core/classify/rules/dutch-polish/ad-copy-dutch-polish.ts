import { quickPattern } from '../../../quick-pattern.ts'
import { lineRule, unlessFound } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

/** What sellers send to whoever asks, in Dutch. */
const SENT_NL =
  '(?:gratis )?[a-z]{0,10}(?:offertes?|brochure|folder|proefset|demo|demonstratie|staal|scan|whitepaper|catalogus|monster|proefpakket)'

/** Who tells of an offer, or advises, in Dutch and Polish. */
const REPORTED = quickPattern(
  /"[^"]{14,}"|\b(?:zegt|zei|volgens|adviseert|waarschuwt|politie|rechter|gemeente|klanten|kreeg|kregen|mowi|powiedzial\w*|wedlug|policj\w+|sad|kupil\w*|sprzedal\w*|radzi\w*|obieca\w*|pyta\w*|prosi\w*|terminy|klienci|jesli|jezeli|gdy|tips?|geeft|krijgen|grapt|napisal\w*|daje|neci|bilety|wstep)\b/,
)

/** The words of an offer, in Dutch and Polish: of a line that nobody but a seller writes. */
export const adCopyDutchPolish = lineRule({
  id: 'ad-copy-dutch-polish',
  kind: 'advertisement',
  weight: 4,
  maxWords: 22,
  says: 'It sells something (Dutch or Polish)',
  patterns: [
    `(?:^|[-:.!?] )vraag (?:nu |vandaag |snel )?(?:[a-z0-9]+ ){0,2}?${SENT_NL} aan\\b`,
    '\\bnu (?:met |tot )?\\d{1,2} ?% korting\\b|\\bscherpe prijs\\b.{0,30}\\bkorting\\b|\\bmet code [a-z]+\\d* (?:krijg|ontvang|bespaar) (?:je|u)\\b',
    '\\bzamów do (?:\\d{1,2}|poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli|końca)\\b|\\b(?:transport|dostawa|wysyłka) gratis\\b.{0,60}\\braty 0 ?%|\\braty 0 ?%.{0,60}\\b(?:transport|dostawa|wysyłka) gratis\\b',
    '(?:^|[.!?] )(?:zapytaj (?:doradcę|przedstawiciela|sprzedawcę)|zadzwoń do (?:doradcy|przedstawiciela|konsultanta))(?: [a-z]+){0,5}[.!]?$',
    '\\bjuż od \\d+ zł(?:/| miesięcznie)|[.,:-] (?:kod|z kodem) [a-z]{3,10}\\d{1,3}\\b.{0,20}(?:%|taniej|rabat)',
    // What readers sell one another.
    '^(?:sprzedam|oddam|kupię|zamienię) [^?!]{3,90}(?:\\btel\\. ?(?:[a-z]{1,12}\\.? )?\\d|\\bstan (?:dobry|bdb|idealny)\\b|\\bcena do uzgodnienia\\b)',
  ].map(unlessFound(REPORTED)),
})

export const examples: Examples = {
  catches: [
    'KLEMTEC 9000 – klemt waar u het nodig heeft. Vraag de proefset aan.',
    'Airco zonder buitenunit? Vraag vandaag drie gratis offertes aan via Koelvergelijker.',
    'Woonpartner: nu 20% korting op greeploze fronten',
    'Skrzyniopalety Zatoka: zamów do 15 września, transport gratis.',
    'Soczewki, które same się myją. Zapytaj przedstawiciela o pakiet na start.',
    'Kabiny z odzyskiem ciepła w cenie. Zadzwoń do doradcy regionalnego.',
    'Sprzedam włok, mało pływany, cena do uzgodnienia. Tel. po 19.',
    'Brykiet „Żarek”: paleta 960 kg z dostawą. Zamów do piątku i odbierz rękawice.',
    'Kasy fiskalne Groszek już od 49 zł/mies.',
    'Pralki w Składzie Dom: dostawa gratis i raty 0%.',
    'Oddam szafę dębową, tel. 601 960 118',
  ],
  leaves: [
    'Vraag minstens drie offertes op en laat ze hetzelfde omvatten.',
    'De gemeente vroeg drie offertes aan.',
    'Klanten kregen nu 20% korting.',
    'Vraag aan het loket naar de sleutel.',
    'Zamów wymianę już teraz: terminy w serwisach sięgają marca.',
    '„Już od 49 zł miesięcznie”, stoi w ulotce.',
    'Sprzedam dom, powiedział wtedy ojciec.',
    'Jeśli boli, zapytaj przedstawiciela pacjentów.',
    'Sędzia pytała o kod DOM12 i rabat.',
    'Zadzwoń do doradcy, radził ojcu automat, a ten płakał.',
    'Zamów do 15 września, radzi izba.',
    'Transport gratis obiecał burmistrz, mówi radna.',
    'Alles moet weg: de winkel geeft nu 50% korting op gereedschap.',
    'Kinderen krijgen nu tot 50% korting op de draaimolen.',
    'Met code AFSCHEID krijg je een kop koffie, grapt hij.',
    'Tip van Annie: vraag gratis een staal aan en leg het een week in de zon.',
    'Rejs na wyspę, bilety już od 30 zł za osobę.',
    'W sobotę wstęp wolny, zupa już od 5 zł za miskę.',
    'Garnek pożycz od sąsiadki, nowy kupisz już od 80 zł za sztukę.',
    'Powrót z koncertu autobusem, transport gratis.',
    'Skład na Portowej daje raty 0% na wszystko.',
    'Drugi skład nęci inaczej: dostawa gratis do końca roku.',
    'Skład na Portowej daje raty 0%. Drugi skład nęci inaczej: dostawa gratis.',
    'Oddam kociaki po wystawie, tel. w schronisku.',
    'Sprzedam dom, stan dobry – tak ojciec napisał na kartce.',
  ],
}
