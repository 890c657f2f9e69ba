import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { TOLD } from './told.ts'

const LABEL =
  '(?:advertentie|reclame|ingezonden mededeling|advertorial|lezersaanbieding|reklama|ogłoszenie|autopromocja|oferta (?:specjalna|partnera)|promocja|materiał (?:reklamowy|partnera|sponsorowany|promocyjny))'
/** What sellers say, in a line that a label begins: a headline may begin with one as well. */
const SOLD =
  '(?:korting|gratis|aanbieding|nu met|vanaf \\d|bestel|probeer|ontdek|bespaar|jouw|taniej|rabat|promocj[iaęą]|za darmo|sprawdź|kup|zamów|twój|twoje|już od|od \\d)'

/** Markers of advertisements, and labels with what is sold behind them, in Dutch and Polish. */
export const advertisementDutchPolish = lineRule({
  id: 'advertisement-dutch-polish',
  kind: 'advertisement',
  weight: 2.4,
  maxWords: 40,
  says: 'It marks an advertisement (Dutch or Polish)',
  patterns: [
    /^[-[(*#+>. ]{0,6}(?:advertenties|ingezonden mededeling|gesponsorde (?:berichten|content|links|inhoud)|ster-?reclame|ogłoszeni[ae]|treści? sponsorowan[ae]|linki? sponsorowan[ey]|materiał promocyjny|autopromocja|reklama google|oferta partnera|koniec reklamy|einde (?:advertentie|reclame))[-\])*#+<. ]{0,6}$/,
    { pattern: new RegExp(`^[[(]?${LABEL}[\\])]? ?[:·|•>-].{0,200}\\b${SOLD}\\b`), unless: TOLD },
    // Where the article goes on.
    /^[-[(*. ]{0,4}(?:het |dit )?(?:artikel|tekst|verhaal|bericht|stuk) (?:gaat|loopt) (?:verder|door) (?:onder|na) (?:de |deze |het )?(?:advertentie|reclame|video|foto|afbeelding|kaart)[-\]). ]{0,4}$/,
    /^[-[(*. ]{0,4}(?:lees|scroll) (?:verder|door) (?:onder|na|voorbij) (?:de|deze) (?:advertentie|reclame|foto|video)[-\]). ]{0,4}$/,
    /^[-[(*. ]{0,4}(?:dalsz[ay] (?:część|ciąg)|ciąg dalszy|c\.d\.|reszta|czytaj dalej|artykuł|tekst)(?: (?:artykułu|tekstu|materiału|znajduje się|znajdziesz|jest)){0,2} (?:pod|po|za) (?:reklam\w{1,4}|materiałem wideo|wideo|filmem|galerią|zdjęciem|ogłoszeniem)[-\]). ]{0,4}$/,
    /^(?:(?:sluit|verberg) (?:de )?advertentie|(?:zamknij|ukryj|pomiń) reklamę|dlaczego widzę tę reklamę)[.!?]?$/,
    // Who may advertise.
    /^(?:uw advertentie hier|adverteren\?|hier adverteren|adverteer (?:hier|bij ons)|plaats (?:uw|je) advertentie|tu może być twoja reklama|twoja reklama tutaj|miejsce na (?:twoją )?reklamę|zareklamuj się|zamów reklamę|dodaj ogłoszenie)(?: [a-z-]{1,16}){0,4}[.!?>»]?$/,
    // Buttons of shops.
    /^(?:bekijk (?:de |deze )?(?:aanbieding|deal|beste prijs)|bestel (?:hier|nu)|bekijk bij|sprawdź (?:cenę|ofertę|promocję)|zobacz ofertę|przejdź do (?:sklepu|oferty)|promocja dnia|okazja dnia)(?: [a-z.-]{2,16}){0,2}[.!>»]?$/,
    /\b(?:door|przez|by|od) (?:taboola|outbrain|mgid)\b/,
  ],
})

export const examples: Examples = {
  catches: [
    'Gesponsorde berichten',
    'Artikel gaat verder onder de advertentie',
    'Tekst loopt door onder de foto',
    'Advertentie: kunststof kozijnen, nu met korting',
    'Plaats uw advertentie',
    'Bekijk de aanbieding',
    'Dalsza część artykułu pod reklamą',
    'Ciąg dalszy tekstu pod materiałem wideo',
    'Reklama: okna w promocji do końca miesiąca',
    'Twoja reklama tutaj',
    'Sprawdź ofertę',
    'Koniec reklamy',
  ],
  leaves: [
    'Het verhaal gaat verder in Antwerpen.',
    'Reclame: de nieuwe wet treft vooral gokbedrijven.',
    'Advertentie: burgemeester legt zijn ambt neer',
    'Bestel nu niet te veel gas, zegt de minister.',
    'Reclame werkt niet meer, zegt de hoogleraar.',
    'De advertentie stond drie weken in de krant.',
    'Reklama: Sejm zaostrza przepisy',
    'Reklama ruszyła w marcu i kosztowała milion.',
    'Ogłoszenie wyroku odroczono.',
    'Ciąg dalszy procesu w maju.',
    'Promocja książki odbędzie się w bibliotece.',
    'Tekst jest po poprawkach.',
  ],
}
