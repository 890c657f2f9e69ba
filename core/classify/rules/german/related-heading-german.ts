import { buttonRule } from '../../button-rule.ts'
import type { Examples } from '../../rule.ts'

const PIECES =
  '(?:artikel|beiträge|texte|themen|meldungen|nachrichten|geschichten|folgen|videos|kommentare|interviews)'

/** Headings of lists of other articles, and links to one, in German (`related-heading` knows a few): all that the line says. */
export const relatedHeadingGerman = buttonRule({
  id: 'related-heading-german',
  kind: 'related',
  says: 'It heads a list of other articles (German)',
  buttons: [
    new RegExp(
      `^(?:weitere|andere|ähnliche|aktuelle|beliebte|verwandte|passende|neueste|mehr|alle|empfohlene|meistgelesene) ${PIECES}(?: (?:zum thema|aus dem ressort|aus der region|dieser ausgabe|von uns|aus .{3,20}))?[:.…>»]*$`,
    ),
    /^(?:das (?:könnte|dürfte) (?:sie|dich|euch) (?:auch |ebenfalls )?(?:interessieren|gefallen)|(?:ebenfalls|auch) (?:lesenswert|interessant)|passend (?:dazu|zum thema)|dazu passend|mehr lesen|(?:jetzt )?weiterlesen|lesen sie (?:auch|weiter|mehr|dazu(?: auch)?|hier weiter|als nächstes)|lies auch|zum dossier|zur themenseite|aus dem ressort)[:.…>»]*$/,
    /^(?:(?:am )?meist(?:en)? ?gelesen(?:e artikel)?|die meistgelesenen .{3,20}|lesetipps? der redaktion|empfehlungen (?:der redaktion|für sie|für dich)|redaktionsempfehlung|unsere leseempfehlungen)[:.…>»]*$/,
    /^(?:(?:vorheriger|voriger|nächster) (?:artikel|beitrag)|(?:vorherige|nächste) meldung)[:.…>»]*$/,
  ],
  words:
    /^(?:zum (?:thema|weiterlesen)|aus dem archiv|mehr dazu|mehr von .{3,24}|lesetipps?|(?:unsere )?empfehlungen)[:…>»]*$/,
})

export const examples: Examples = {
  catches: [
    'Weitere Artikel zum Thema',
    'Das könnte Dich auch interessieren',
    'Ebenfalls lesenswert',
    'Aus dem Ressort',
    'Lesetipps der Redaktion',
    'Nächster Artikel',
    'Zum Weiterlesen',
  ],
  leaves: [
    'Weitere Nachrichten blieben aus.',
    'Alle Texte liegen bei',
    'Lesen Sie auch das Kleingedruckte',
    'Passend dazu gibt es Rotkohl.',
    'Empfehlungen des Rates',
  ],
}
