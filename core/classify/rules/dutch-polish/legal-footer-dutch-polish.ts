import { lineRule, unlessFound } from '../../line-rule.ts'
import { BEFORE_RIGHTS } from '../../rights-reserved.ts'
import type { Examples } from '../../rule.ts'
import { TOLD } from './told.ts'

const PAGES =
  '(?:colofon|contact|privacy(?:beleid|verklaring|statement)?|cookie(?:s|beleid|verklaring|-?instellingen)?|algemene voorwaarden|gebruiksvoorwaarden|disclaimer|adverteren|over ons|redactie|abonneren|klantenservice|vacatures|werken bij|veelgestelde vragen|rss|sitemap|tip de redactie|toegankelijkheid|kontakt|o nas|regulamin|polityka (?:prywatności|cookies)|reklama|redakcja|prenumerata|archiwum|mapa (?:strony|serwisu)|praca|ogłoszenia|rodo|ustawienia (?:cookies|prywatności)|pomoc|newsletter|kariera|deklaracja dostępności|dla (?:reklamodawców|mediów)|stopka redakcyjna|cennik)'

/** Imprints, rights and small print, in Dutch and Polish. */
export const legalFooterDutchPolish = lineRule({
  id: 'legal-footer-dutch-polish',
  kind: 'legal-footer',
  weight: 2.4,
  maxWords: 70,
  says: 'It is the legal notice of a site (Dutch or Polish)',
  patterns: [
    `^${PAGES}(?:(?: ?[|·•/,&-] ?| )${PAGES}){2,14}\\.?$`,
    // Rights.
    '\\bniets uit deze (?:uitgave|publicatie|site|website|krant)\\b',
    `${BEFORE_RIGHTS}(?:alle )?rechten voorbehouden\\b`,
    '\\btekst- en datamining\\b|\\beksploracj\\w{1,2} tekstów i danych\\b',
    // Who publishes it, and where it is registered.
    '\\b(?:b\\.?v\\.?|n\\.?v\\.?|stichting|mediagroep|uitgeverij|uitgever)\\b[^"]{0,80}\\b(?:kvk|btw|ondernemingsnummer|postbus \\d|v\\.u\\.|issn)\\b',
    '^(?:uitgever|hoofdredactie|hoofdredacteur|redactieadres|verantwoordelijke? uitgever|v\\.u\\.|vormgeving) ?: .{3,80}(?:\\b(?:b\\.?v\\.?|postbus|stichting|drukkerij|uitgeverij)\\b|(?:straat|kade|weg|laan) \\d|\\b\\d{4} ?[a-z]{2}\\b)',
    '\\b(?:sp\\. z o\\. ?o\\.|s\\.a\\.|wydawnictwo|wydawca|fundacja|stowarzyszenie)(?:[^"]{0,80}\\b)?(?: ?krs:? ?\\d| ?nip:? ?\\d| ?regon:? ?\\d| ?issn| ?kapitał zakładowy)',
    '^(?:wydawca|redaktor naczeln[ya]|adres redakcji|sekretarz redakcji|skład i łamanie|nakład|biuro reklamy) ?: .{3,80}(?:\\b(?:ul\\.|sp\\. z|s\\.a\\.|wydawnictwo|fundacja|drukarnia|tel\\.|egz\\.)|\\b\\d\\d-\\d{3}\\b)',
    // Data, and what the paper does not answer for.
    '\\b(?:gebruik van deze (?:site|website)|lees (?:ons|onze) (?:privacy|cookie)[a-z]{3,12}|ons privacybeleid|onze privacyverklaring|deze site wordt beschermd)\\b',
    '\\b(?:korzystanie z (?:serwisu|portalu) oznacza|administratorem (?:twoich |państwa )?danych|klauzula informacyjna|zapoznaj się z (?:polityką|regulaminem)|akceptuj(?:ę|esz) regulamin)\\b',
    '\\btwoje dane (?:osobowe )?(?:będą|są)\\b|\\bdane (?:osobowe )?(?:będą|są) przetwarzane\\b|\\b(?:nasz[aąeę]j?|w) polity(?:ce|ka|ką|kę) prywatności\\b',
    '^(?:redakcja nie (?:ponosi|odpowiada|zwraca|bierze)|(?:nie zamówionych|niezamówionych) (?:tekstów|materiałów)|de redactie (?:is niet (?:verantwoordelijk|aansprakelijk)|behoudt zich)|aan de (?:inhoud|informatie) (?:van|op) (?:deze|dit))\\b',
    '\\b(?:kopiowanie|powielanie|rozpowszechnianie)\\b[^.!?"]{0,60}\\bbez (?:pisemnej )?zgody (?:wydawcy|redakcji)\\b',
  ].map(unlessFound(TOLD)),
})

export const examples: Examples = {
  catches: [
    'De Zeewind 2026. Rechten voorbehouden',
    'Niets uit deze uitgave mag zonder toestemming worden verveelvoudigd.',
    'Colofon | Contact | Privacy | Adverteren',
    'Zeewind B.V., KvK 12345678',
    'Uitgever: Zeewind B.V., Kade 1',
    'Lees onze privacyverklaring voor meer informatie.',
    'De redactie behoudt zich het recht voor stukken in te korten.',
    'Kopiowanie bez zgody wydawcy zabronione.',
    'Kontakt | Regulamin | Polityka prywatności',
    'Wydawca: Wydawnictwo Zatoka, ul. Portowa 1',
    'Fundacja Zatoka, KRS 0000000000',
    'Korzystanie z serwisu oznacza akceptację regulaminu.',
    'Redakcja nie odpowiada za treść ogłoszeń.',
    'Administratorem danych jest wydawca.',
  ],
  leaves: [
    'Onder elke tekening schreef hij alle rechten voorbehouden.',
    'Fundacja z siedzibą w Krakowie pomaga uchodźcom.',
    'De stichting met zetel in Gent helpt vluchtelingen.',
    'Uitgever: we gaan door, ook na de brand in de straat',
    'De uitgever ging in maart failliet.',
    'Contact met de redactie verliep stroef.',
    'De stichting kocht het pand in 1990.',
    'De rechten van de auteur gingen over op zijn weduwe.',
    'Wydawca ogłosił upadłość w marcu.',
    'Wydawnictwo sprzedało prawa do powieści.',
    'Fundacja kupiła dom w 1990 roku.',
    'Dane osobowe pacjentów wyciekły do sieci.',
    'Kopiowanie obrazów było w tej pracowni codziennością.',
  ],
}
