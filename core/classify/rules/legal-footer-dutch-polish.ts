import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Imprints, rights and small print, in Dutch and Polish. */
export const legalFooterDutchPolish = lineRule({
  id: 'legal-footer-dutch-polish',
  kind: 'legal-footer',
  weight: 4.5,
  maxWords: 70,
  says: 'It is the legal notice of a site (Dutch or Polish)',
  patterns: [
    /\b(?:alle rechten voorbehouden|rechten voorbehouden|niets uit deze (?:uitgave|publicatie|site|website|krant)|auteursrecht(?:elijk)? (?:beschermd|voorbehouden|berust)|tekst- en datamining|text and data mining|op (?:dit|alle) (?:artikel|artikelen|teksten|inhoud|onze) ?(?:artikelen|rust|berust)?)\b[^"]{0,160}\b(?:voorbehouden|toestemming|verveelvoudigd|auteursrecht\w*|uitgever\w*|openbaar|gekopieerd|verboten|schriftelijk\w*|redactie|b\.?v\.?)/,
    /\b(?:wszelkie prawa|prawa (?:autorskie|zastrzeżone)|kopiowanie|powielanie|rozpowszechnianie|reprodukcja|zabrania się|zakaz kopiowania)\b[^"]{0,120}\b(?:zastrzeżone|zastrzega|zabronion\w+|bez (?:pisemnej )?zgody|zakaz\w*|wydawc\w+|redakcj\w+|prawa? autorski\w*|niedozwolon\w+|tekstów|treści)\b.{0,120}/,
    /^(?:(?:colofon|contact|privacy(?:beleid|verklaring|statement)?|cookie(?:s|beleid|verklaring|instellingen|-instellingen)?|algemene voorwaarden|gebruiksvoorwaarden|voorwaarden|disclaimer|adverteren|over ons|redactie|abonneren|abonnement|klantenservice|vacatures|werken bij|veelgestelde vragen|rss|nieuwsbrief|nieuwsbrieven|sitemap|tip de redactie|toegankelijkheid|service|kontakt|o nas|regulamin|polityka (?:prywatności|cookies)|reklama|redakcja|prenumerata|archiwum|mapa (?:strony|serwisu)|praca|ogłoszenia|rodo|ustawienia (?:cookies|prywatności)|pomoc|newsletter|kariera|deklaracja dostępności|dla (?:reklamodawców|mediów)|stopka redakcyjna|cennik)(?: ?[|·•/,&-] ?| ?$| )){2,}\.?$/,
    /\b(?:b\.?v\.?|n\.?v\.?|stichting|mediagroep|uitgeverij|uitgever|media)\b[^"]{0,120}\b(?:kvk|kamer van koophandel|btw|ondernemingsnummer|postbus \d|v\.u\.|verantwoordelijke? uitgever|hoofdredact\w+:|alle rechten|issn)\b|\b(?:uitgever|hoofdredactie|hoofdredacteur|redactieadres|verantwoordelijke? uitgever|v\.u\.|druk|vormgeving)\b ?: [^"]{3,120}(?:\b(?:b\.?v\.?|postbus|straat|kade|weg|stichting|drukkerij|uitgeverij)\b|\d{4} ?[a-z]{2}\b).{0,140}/,
    /\b(?:sp\. z o\. ?o\.|s\.a\.|wydawnictwo|wydawca|fundacja|stowarzyszenie|media)\b[^"]{0,120}\b(?:krs ?:? ?\d+|nip ?:? ?\d+|regon|sąd rejonowy|kapitał zakładowy|issn|redaktor naczeln\w+ ?:|rejestr\w* (?:dzienników|przedsiębiorców)|wszelkie prawa|z siedzibą w)\b|\b(?:wydawca|redaktor naczeln[ya]|adres redakcji|druk|sekretarz redakcji|skład i łamanie|nakład|biuro reklamy)\b ?: [^"]{3,120}(?:\b(?:ul\.|sp\. z|s\.a\.|wydawnictwo|fundacja|drukarnia|tel\.|egz\.)|\d\d-\d{3}\b).{0,160}/,
    /^(?:©|\(c\)|copyright)[ :]*(?:\d{4}|by|[a-z])[^.]{0,80}\b(?:b\.?v|n\.?v|mediagroep|uitgever\w*|redactie|courant|dagblad|stichting|voorbehouden|media|wydawnictwo|redakcja|sp\. z|fundacja|gazeta|kurier|głos|tygodnik|zastrzeżone|agora|press)\b.{0,120}$/,
    /\b(?:gebruik van deze (?:site|website)|door (?:gebruik te maken|je aan te melden|u aan te melden|verder te gaan|je te registreren)|lees (?:ons|onze|ook onze|meer in (?:ons|onze)) (?:privacy\w*|cookie\w*|voorwaarden)|ons privacybeleid|onze privacyverklaring|je gegevens worden|uw gegevens worden|we verwerken je|wij verwerken uw|deze site wordt beschermd)\b.{0,180}|\b(?:korzystanie z (?:serwisu|portalu|strony)|korzystając z|administratorem (?:twoich |państwa |pani.{0,6} )?danych|klauzula informacyjna|twoje dane (?:osobowe )?(?:będą|są)|dane osobowe (?:będą|są) przetwarzane|zapoznaj się z (?:polityką|regulaminem)|akceptuję regulamin|akceptujesz regulamin|strona (?:jest )?chroniona)\b.{0,200}/,
    /^(?:redakcja nie (?:ponosi|odpowiada|zwraca|bierze)|(?:za treść|opinie|poglądy|treści) (?:ogłoszeń|reklam|wyrażane|komentarzy|wyrażone|przedstawion\w+)\b|nie zamówionych|niezamówionych (?:tekstów|materiałów)|materiały (?:nie ?zamówione)|de redactie (?:is niet|behoudt zich|draagt geen)|de meningen? (?:in|van|verwoord)|aan de (?:inhoud|informatie) (?:van|op) (?:deze|dit)|ingezonden stukken|hoewel (?:deze|wij|de) .{3,60} zorg)\b.{0,200}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Niets uit deze uitgave mag zonder toestemming worden verveelvoudigd.',
    'Colofon | Contact | Privacy | Adverteren',
    'Havenpost B.V., KvK 12345678',
    'Uitgever: Havenpost B.V., Kade 1',
    '© Havenpost Mediagroep',
    'Lees onze privacyverklaring voor meer informatie.',
    'De redactie behoudt zich het recht voor stukken in te korten.',
    'Wszelkie prawa zastrzeżone. Kopiowanie bez zgody wydawcy zabronione.',
    'Kontakt | Regulamin | Polityka prywatności',
    'Wydawca: Wydawnictwo Zatoka, ul. Portowa 1',
    'Fundacja Zatoka, KRS 0000000000',
    '© Głos Zatoki, redakcja',
    'Korzystanie z serwisu oznacza akceptację regulaminu.',
    'Redakcja nie odpowiada za treść ogłoszeń.',
    'Administratorem danych jest wydawca.',
  ],
  leaves: [
    'De uitgever ging in maart failliet.',
    'Het contact met de redactie verliep stroef.',
    'De stichting kocht het pand in 1990.',
    'Wydawca ogłosił upadłość w marcu.',
    'Fundacja kupiła dom w 1990 roku.',
    'Dane osobowe pacjentów wyciekły do sieci.',
    'Kopiowanie obrazów było w tej pracowni codziennością.',
  ],
}
