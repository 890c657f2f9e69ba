import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Who may print the article again, and on what terms, in German. A line that states licence and origin alone stays. */
export const republishGerman = lineRule({
  id: 'republish-german',
  kind: 'republish',
  weight: 4.5,
  maxWords: 90,
  says: 'It is about republishing the article (German)',
  patterns: [
    /\b(?:sie|du|ihr|zeitungen|redaktionen|medien|magazine|vereine|andere|blogs|gemeindebriefe|schulen|lokalzeitungen|anzeigenblätter|pfarrbriefe|jeder|alle) (?:dürfen|darf|darfst|dürft|können|kann|kannst|könnt) (?:[a-z'-]+,? ){0,12}?(?:diese[nrs]?|unsere[nrs]?|den|das|die|alle|ihn|sie|es|texte|artikel|beiträge) (?:[a-z0-9,'-]+ ){0,10}?(?:übernehmen|nachdrucken|abdrucken|weiterveröffentlichen|republizieren|weiterverwenden|weiterverbreiten|veröffentlichen|verwenden|drucken|nutzen)\b.{0,120}\b(?:lizenz|cc|kostenlos|kostenfrei|honorarfrei|quelle|nennung|nennen|link\w*|namen\w*|unverändert|verlinken|ungekürzt|genehmigung|erlaubnis)|\b(?:kostenlos|kostenfrei|honorarfrei|unverändert|frei|lizenz|cc)\b.{0,60}\b(?:übernehmen|nachdrucken|abdrucken|weiterveröffentlichen|republizieren)\b/,
    /\b(?:dieser|unsere|diese|der|alle|die|dieses)\b (?:[a-z-]+ )?(?:text|artikel|texte|beitrag|beiträge|reportage|recherche|recherchen|interview|kolumne|serie|inhalte) (?:[a-z]+ ){0,2}?(?:darf|dürfen|kann|können|darf und soll) (?:[a-z0-9',()-]+ ){0,14}?(?:übernommen|nachgedruckt|abgedruckt|weiterveröffentlicht|republiziert|weiterverwendet|weiterverbreitet|veröffentlicht|verbreitet|genutzt|verwendet|gedruckt)\b/,
    /^(?!.*\b(?:lizenz|cc by|cc-by|erschien\w*|freundlicher|übersetz\w*|aus dem)\b)(?:(?:der )?(?:nach|ab|wieder)druck|wiederveröffentlichung|weiterveröffentlichung|übernahme|vervielfältigung|weiterverbreitung|zweitverwertung)\b(?! des (?:buch|roman|briefes))(?: [a-z-]+){0,6} (?:honorarfrei|frei|kostenlos|erlaubt|gestattet|erwünscht|nur (?:mit|gegen|nach|bei)|bei (?:nennung|quell\w+|angabe)|gegen (?:honorar|beleg)|willkommen|verboten|untersagt|bitte)\b.{0,160}$|^(?!.*\b(?:lizenz|cc|freundlicher|erschien\w*|übersetz\w*|aus dem)\b).*\b(?:nachdruck|abdruck|übernahme)(?: \(?auch auszugsweise\)?,?)? (?:ist )?(?:honorarfrei|kostenfrei|kostenlos|frei|gestattet|erwünscht|erlaubt|nur mit)\b.{0,80}\b(?:beleg\w*|quelle\w*|genehmigung|zustimmung|nennung|redaktion|angabe|verlags?)\b|\bbeleg(?:exemplar)? (?:erbeten|erwünscht)\b/,
    /^(?:artikel|text|beitrag|diesen (?:artikel|text|beitrag)) (?:(?:kostenlos|frei|lizenzieren und) )?(?:republizieren|weiterveröffentlichen|übernehmen|nachdrucken|lizenzieren|nachnutzen)\b.{0,120}$|^(?:lizenz|nutzungsrechte|rechte|nachdruckrechte)(?: (?:für|an) (?:diese[nmrs]?|den|dem) (?:artikel|text|beitrag))? (?:erwerben|kaufen|anfragen)\b.{0,60}$|^(?:sie |du )?(?:möchten|wollen|möchtest|willst) (?:sie |du )?(?:diese[nrs]?|unsere[nrs]?) (?:artikel|text|beitrag|reportage|recherche)\b[^?]{0,60}\?.{0,160}$/,
    /\b(?:html-code|html|einbettungscode|quelltext|zählpixel)\b.{0,30}\b(?:kopieren|einfügen|übernehmen)\b|\b(?:für|anfragen zu) (?:nachdruck\w*|abdruck\w*|syndikation\w*|lizenz\w*|nutzungsrecht\w*)\b.{0,80}\b(?:wenden sie sich|schreiben sie|kontakt\w*|@|mail|wenden|genügt)\b/,
  ],
})

export const examples: Examples = {
  catches: [
    'Sie dürfen diesen Artikel kostenlos übernehmen, wenn Sie die Quelle nennen.',
    'Dieser Text darf unter Nennung der Autorin nachgedruckt werden.',
    'Nachdruck honorarfrei, Beleg erbeten.',
    'Der Abdruck ist nur mit Genehmigung der Redaktion erlaubt.',
    'Artikel republizieren',
    'Möchten Sie diesen Text abdrucken? Schreiben Sie uns.',
    'Redaktionen können unsere Texte unter der Lizenz CC BY-ND übernehmen.',
  ],
  leaves: [
    'Dieser Text steht unter der Lizenz CC BY 4.0.',
    'Der Artikel erschien zuerst in der Hafenpost.',
    'Der Nachdruck des Romans war binnen einer Woche vergriffen.',
    'Die Firma darf die Werft übernehmen, entschied das Gericht.',
    'Zeitungen durften das Urteil nicht abdrucken.',
  ],
}
