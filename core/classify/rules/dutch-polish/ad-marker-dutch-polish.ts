import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

/** Dashes, arrows, brackets and boxes around a marker. */
const EDGE = `[^a-z0-9"'„”!?]{0,12}`
const AD_NL =
  '(?:advertentie|reclame|publiciteit|advertorial|boodschap|reclameboodschap|ingezonden mededeling)'
const AD_PL = '(?:reklam[aąęy]|ogłoszeni(?:e|u|a)|materiałem partnera|blokiem reklamowym)'

/** Markers of advertisements that nothing else says: labels alone, where one ends, and where the article goes on behind one. */
export const adMarkerDutchPolish = lineRule({
  id: 'ad-marker-dutch-polish',
  kind: 'advertisement',
  weight: 5,
  maxWords: 16,
  says: 'It marks where an advertisement stands (Dutch or Polish)',
  patterns: [
    new RegExp(
      `^${EDGE}(?:advertenties?|publiciteit|ingezonden mededeling|banner|deze ruimte is te huur|reklama|r e k l a m a|ogłoszenie|ogłoszeni[ea] płatne|autopromocja|blok reklamowy)${EDGE}$`,
    ),
    // Alone it may be a subhead.
    /^[^a-z0-9"'!?]{1,12}reclame[^a-z0-9"'!?]{1,12}$/,
    new RegExp(
      `^${EDGE}(?:(?:einde|eind)(?: van de| van het)? (?:advertentie|reclame|advertorial|reclameblok)|koniec (?:reklamy|reklam|ogłoszenia|ogłoszeń|bloku reklamowego|materiału (?:partnera|reklamowego|sponsorowanego|promocyjnego)|treści sponsorowanej|bloku))${EDGE}$`,
    ),
    // The article goes on below.
    new RegExp(
      `^${EDGE}(?:${AD_NL} ?${EDGE})?(?:het |dit )?(?:artikel|tekst|verhaal|bericht|stuk|recept)? ?(?:gaat|loopt|lees|scroll)? ?(?:verder|door)(?: lezen)? (?:onder|na|voorbij) (?:de |deze |het |dit )?${AD_NL}${EDGE}$|^${EDGE}hieronder gaat het (?:artikel|verhaal|stuk) verder${EDGE}$`,
    ),
    new RegExp(
      `^${EDGE}reklama[,:.] ?(?:dalszy |ciąg )?(?:tekst|artykuł|ciąg dalszy)\\b.{0,24}\\b(?:niżej|poniżej|dalej)${EDGE}$`,
    ),
    new RegExp(
      `^${EDGE}(?:dalsz[ay] (?:część|ciąg)|ciąg dalszy|c\\.d\\.|cd\\.|czytaj dalej|artykuł|tekst|reszta|przepis)(?: (?:artykułu|tekstu|materiału|przepisu|ciąg|dalszy)){0,3} (?:pod|po|za) ${AD_PL}${EDGE}$|^${EDGE}reklama${EDGE}(?:przewiń|czytaj dalej|koniec reklamy|treść artykułu|przepis jest)\\b.{0,40}$`,
    ),
  ],
})

export const examples: Examples = {
  catches: [
    '– Einde advertentie –',
    'Publiciteit',
    '▼ Reclame ▼',
    '↓ Verder na deze boodschap ↓',
    'Lees verder onder de advertentie',
    'Hieronder gaat het artikel verder',
    'Koniec reklamy',
    '– – – koniec materiału partnera – – –',
    '– koniec bloku –',
    '--- reklama, tekst ciągnie się niżej ---',
    'R E K L A M A',
    'Ogłoszenia płatne',
    '▼ Czytaj dalej pod reklamą ▼',
    'REKLAMA – PRZEWIŃ, ABY CZYTAĆ DALEJ',
  ],
  leaves: [
    'Reclame',
    'Einde van de reclame voor gokken',
    'Het leven gaat verder na de reclame',
    'Reclame werkt niet',
    'Koniec reklam piwa w telewizji',
    'Ogłoszenie wyroku',
    'Reklama: co wolno, a czego nie',
    'Artykuł po reklamie zniknął.',
  ],
}
