import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Markers of advertisements, and labels with what is sold behind them, in Dutch and Polish. */
export const advertisementDutchPolish = lineRule({
  id: 'advertisement-dutch-polish',
  kind: 'advertisement',
  weight: 5,
  maxWords: 40,
  says: 'It marks an advertisement (Dutch or Polish)',
  patterns: [
    /^[-[(*#+>. ]*(?:advertenties?|reclame|ingezonden mededeling|gesponsord(?:e (?:berichten|content|links|inhoud))?|ster-?reclame|reklam[ay]|ogłoszeni[ae]|treści? sponsorowan[ae]|linki? sponsorowan[ey]|materiał promocyjny|autopromocja|reklama google|oferta partnera)(?: (?:einde|koniec))?[-\])*#+<. ]*$/,
    /^[-[(*+ ]*(?:advertentie|reclame|ingezonden mededeling|gesponsord|advertorial|lezersaanbieding|reklama|ogłoszenie|autopromocja|oferta specjalna|promocja|oferta partnera|materiał reklamowy|polecamy)[\])]* ?(?:[·:|•>+]+| -|-(?= )|\.(?= )) ?(?!.*\b(?:betaald door|in opdracht|namens|sfinansowan\w+|opłacon\w+|na zlecenie|policj\w+)\b)[^ ].{3,260}$/,
    /^[-[(*. ]*(?:(?:het |dit |de )?(?:artikel|tekst|verhaal|bericht|stuk) (?:gaat|loopt|wordt) (?:verder|door|vervolgd|hieronder|onder|na) ?(?:onder|na|beneden)? ?(?:de|deze|het)? ?(?:advertentie|reclame|reclameblok|advertenties|video|foto)?.{0,20}|(?:lees|scroll) (?:verder|door) (?:onder|na|voorbij) (?:de|deze) (?:advertentie|reclame).{0,20}|(?:einde|sluit|verberg) (?:de )?(?:advertentie|reclame)|na (?:de|deze) (?:advertentie|reclame) (?:gaat|lees|leest).{0,40})[-\]). ]*$/,
    /^[-[(*. ]*(?:(?:dalsz[ay] (?:część|ciąg)|ciąg dalszy|c\.d\.|reszta|ciąg|dalej|czytaj dalej|artykuł|tekst|przewiń)(?: (?:artykułu|tekstu|dalszy|ciąg|w dół|jest|jest dostępny|znajduje się|znajdziesz))* ?(?:pod|po|za|poniżej|aby)?.{0,3} ?(?:reklam\w*|materiałem wideo|wideo|filmem|galerią|przewiń|reklamami|ogłoszeniem)\b.{0,30}|(?:koniec|zamknij|ukryj|pomiń) reklam[yę]|dlaczego widzę tę reklamę\??)[-\]). ]*$/,
    /^(?:uw advertentie hier|adverteren\?|hier adverteren|adverteer (?:hier|bij ons)|plaats (?:uw|je) advertentie|wil(?:t u| je) (?:ook )?adverteren)\b.{0,100}$|^(?:tu może być twoja reklama|twoja reklama tutaj|miejsce na (?:twoją )?reklamę|zareklamuj się|zamów reklamę|dodaj ogłoszenie|reklama w (?:naszym|portalu|gazecie))\b.{0,100}$/,
    /^(?:bekijk (?:de |deze )?(?:aanbieding|deal|beste prijs|prijs)|naar de (?:aanbieding|winkel|deal)|bestel (?:hier|nu)|koop (?:hier|nu) bij|bekijk bij (?:bol|coolblue|amazon)|sprawdź (?:cenę|ofertę|promocję)|zobacz ofertę|kup (?:teraz|tutaj)|przejdź do (?:sklepu|oferty)|promocja dnia|okazja dnia|przechwyć okazję)\b.{0,60}$|^(?:aanbevolen|mogelijk gemaakt|polecane|powered|promowane) (?:door|przez|by|od) (?:taboola|outbrain|google|mgid)\b.{0,20}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Advertentie',
    '(advertentie)',
    'Reclame',
    'Artikel gaat verder onder de advertentie',
    'Advertentie: kunststof kozijnen, nu met korting',
    'Lees verder onder de advertentie',
    'Plaats uw advertentie',
    'Bekijk de aanbieding',
    'REKLAMA',
    '- reklama -',
    'Dalsza część artykułu pod reklamą',
    'Ciąg dalszy tekstu pod materiałem wideo',
    'Reklama: okna w promocji do końca miesiąca',
    'Twoja reklama tutaj',
    'Sprawdź ofertę',
    'Koniec reklamy',
  ],
  leaves: [
    'Reclame werkt niet meer, zegt de hoogleraar.',
    'De advertentie stond drie weken in de krant.',
    'Het artikel gaat over een dijk.',
    'Reklama ruszyła w marcu i kosztowała milion.',
    'Ogłoszenie wyroku odroczono.',
    'Ciąg dalszy procesu w maju.',
    'Promocja książki odbędzie się w bibliotece.',
  ],
}
