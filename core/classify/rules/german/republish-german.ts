import { quickPattern } from '../../../quick-pattern.ts'
import { lineRule, unlessFound } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

const ARTICLE = '(?:texte?|artikel|beitrag|beiträge|reportagen?|recherchen?|inhalte|serie)'
const TERMS =
  '(?:lizenz|cc|kostenlos|kostenfrei|honorarfrei|frei|quelle|quellenangabe|nennung|nennen|link|namen|unverändert|verlinken|ungekürzt|genehmigung|erlaubnis|zustimmung|honorar)'

/** What a court or a state allowed, and licences or origins alone, which stay. */
const REPORTED = quickPattern(
  /\b(?:gericht\w*|urteil\w*|entschied|verboten hat|zensur|behorde\w*|regierung|gesetz|partei|sagte?|erschien\w*|ubersetz\w*|freundlicher|beleg\w*|durften|roman\w*)\b/,
)

/** Who may print the article again, and on what terms, in German. A line that states licence and origin alone stays. */
export const republishGerman = lineRule({
  id: 'republish-german',
  kind: 'republish',
  weight: 2.4,
  maxWords: 90,
  says: 'It is about republishing the article (German)',
  patterns: [
    `\\b(?:dürfen|darf|darfst|dürft|können|kann|kannst|könnt) (?:[a-z'-]+,? ){0,8}?(?:diese[nrs]?|unsere[nrs]?|alle) (?:[a-z-]+ )?${ARTICLE} (?:[a-z0-9,'-]+ ){0,10}?(?:übernehmen|nachdrucken|abdrucken|weiterveröffentlichen|republizieren|weiterverwenden|weiterverbreiten|veröffentlichen|verwenden|nutzen)\\b`,
    `^(?=.*\\b${ARTICLE}\\b).*\\b(?:kostenlos|kostenfrei|honorarfrei|unverändert|lizenz|cc)\\b.{0,60}\\b(?:übernehmen|nachdrucken|abdrucken|weiterveröffentlichen|republizieren)\\b`,
    `^(?=.*\\b${TERMS}\\b).*\\b(?:dieser|unsere|diese|alle|der) (?:[a-z-]+ )?${ARTICLE} (?:[a-z]+ ){0,2}?(?:darf|dürfen|kann|können) (?:[a-z0-9',()-]+ ){0,14}?(?:übernommen|nachgedruckt|abgedruckt|weiterveröffentlicht|republiziert|weiterverwendet|weiterverbreitet|veröffentlicht|verwendet)\\b`,
    `^.{0,200}\\b(?:nachdruck|abdruck|weiterveröffentlichung|wiederveröffentlichung)(?: \\(?auch auszugsweise\\)?,?)? (?:ist )?(?:honorarfrei|kostenfrei|kostenlos|frei|gestattet|erwünscht|erlaubt|nur (?:mit|gegen|nach))\\b`,
    `^(?:artikel|text|beitrag|diesen (?:artikel|text|beitrag)) (?:kostenlos |frei )?(?:republizieren|weiterveröffentlichen|übernehmen|nachdrucken|lizenzieren)[.!>]?$`,
    `^(?:möchten|wollen|möchtest|willst) (?:sie|du) (?:diese[nrs]?|unsere[nrs]?) ${ARTICLE}\\b[^?]{0,60}\\?`,
  ].map(unlessFound(REPORTED)),
})

export const examples: Examples = {
  catches: [
    'Sie dürfen diesen Artikel kostenlos übernehmen, wenn Sie die Quelle nennen.',
    'Dieser Text darf unter Nennung der Autorin nachgedruckt werden.',
    'Der Abdruck ist nur mit Genehmigung der Redaktion erlaubt.',
    'Artikel republizieren',
    'Möchten Sie diesen Text abdrucken? Schreiben Sie uns.',
    'Redaktionen können unsere Texte unter der Lizenz CC BY-ND übernehmen.',
  ],
  leaves: [
    'Dieser Text steht unter der Lizenz CC BY 4.0.',
    'Der Artikel erschien zuerst in der Hafenpost.',
    'Nachdruck honorarfrei, Beleg erbeten.',
    'Der Nachdruck des Romans war binnen einer Woche vergriffen.',
    'Die Firma darf die Werft übernehmen, entschied das Gericht.',
    'Zeitungen durften das Urteil nicht abdrucken.',
    'Diese Texte dürfen in Russland nicht mehr veröffentlicht werden.',
    'Der Investor will die Werft frei von Schulden übernehmen.',
    'Die Übernahme ist nur mit Zustimmung des Kartellamts möglich.',
  ],
}
