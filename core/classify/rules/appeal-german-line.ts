import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Lines that papers close an appeal with; what is quoted is somebody else's. */
export const appealGermanLine = lineRule({
  id: 'appeal-german-line',
  kind: 'appeal',
  weight: 4.6,
  maxWords: 60,
  says: 'Es wirbt um Unterstützung',
  patterns: [
    /^jeder (?:beitrag|betrag|euro|franken|cent|rappen) (?:hilft|zählt)\b[^"]{0,80}$/,
    /^[^"]*\bunterstützen sie (?:uns|die redaktion|unsere? (?:arbeit|redaktion|recherchen?|journalismus|berichterstattung)|(?:den )?(?:unabhängigen|lokalen|freien) journalismus)\b/,
    /^[^"]*\b(?:unterstütze|unterstützt) (?:uns|die redaktion|unsere? (?:arbeit|redaktion|recherchen?))\b[^"]*[!.]$/,
    /^[^"]*\b(?:leserinnen und leser|leser\*innen|leser:innen|leserinnen|haushalte|mitglieder|abonnentinnen und abonnenten)\b[^".]{0,60}\b(?:freiwillig|tragen|finanzieren|bezahlen|ermöglichen)\b[^"]{0,80}\b(?:uns|dafür|redaktion|journalismus|texte|artikel|recherchen?)\b/,
    /^[^"]*\b(?:keine?|ohne) (?:bezahl)?(?:schranke|paywall|mauer)\b[^"]{0,140}\b(?:mitmachen|unterstütz\w+|beitragen|bezahlen|möglich)\b/,
    /^[^"]*\b(?:arbeit|texte|berichte|recherchen|dieser (?:text|artikel))\b[^".]{0,30}\b(?:wert ist|wichtig (?:ist|sind)|gefällt|gefallen)\b[^".]{0,20}, [^"]{0,60}\b(?:spende|unterstütz\w+|mitglied\w*|beitrag|betrag)\b/,
    /^(?:schon|bereits) (?:ab )?[\wäöü]+ (?:euro|franken|€) (?:im|pro) (?:monat|jahr|woche)\b[^"]{0,40}\b(?:helfen|machen|reichen|sichern|tragen)\b/,
    /^[^"]*\b(?:werden|werde|werdet) (?:auch )?(?:sie |du |ihr |jetzt )*(?:mitglied|genossin|genosse|fördermitglied|abonnent|abonnentin|unterstützer|unterstützerin)\b(?! (?:im|in|bei|beim|einer|eines) )[^"]{0,80}$/,
    /^(?:danke|vielen dank|herzlichen dank),? (?:dass|für) (?:sie|du|ihr|ihre|deine|eure)\b[^"]{0,40}\b(?:lesen|unterstütz\w+|treue|hilfe|abo)\b/,
    /^[^"]*\bspenden sie (?:jetzt |hier |bitte )?(?:per|via|über|mit dem|an uns|für (?:die|unsere) (?:redaktion|recherche))\b|^[^"]*\bauf (?:ihre|deine|eure) (?:unterstützung|spenden?|hilfe|beiträge) angewiesen\b|^[^"]*\bbrauchen wir (?:heute |jetzt |auch )?(?:ihre|deine|eure) (?:hilfe|unterstützung|spende)\b/,
    /^[^"]*\bvon (?:leuten|menschen|leserinnen|lesern) wie (?:ihnen|dir|euch)\b|^[^"]*\b(?:bitte helfen sie uns|unser crowdfunding|danke an alle, die uns)\b|^[^"]*\bfehlen uns (?:noch )?[\d.]+ (?:mitglieder|abos|abonnent|unterstützer|euro|franken)/,
    /^ja, ich (?:unterstütze|spende|werde mitglied)\b|^einmalig \d+ ?(?:€|euro|franken)|^[^"]*\bdürfen wir (?:sie|dich) um [\wäöü]+ (?:euro|franken|spende)\b|^diese[rn]? (?:artikel|text|beitrag) ist für (?:sie|dich|euch|alle) (?:kostenlos|frei|gratis)\b/,
    /^[^"]*\b(?:werden|werde|wollen|willst) (?:auch )?(?:sie |du )(?:auch )?(?:teil unserer (?:genossenschaft|gemeinschaft|community)|miteigentümer\w*|pate|patin|fördermitglied)\b|^[^"]*\b(?:schon )?ab \d+ (?:euro|franken|€) im monat\b[^"]{0,80}\b(?:haltet|hältst|halten sie|helfen|helft|hilfst|dabei|möglich)\b/,
  ],
})

export const examples: Examples = {
  catches: [
    'Jeder Beitrag hilft, auch ein kleiner. Danke!',
    'Ihnen gefällt, was wir tun? Dann unterstützen Sie uns.',
    'Dieser Text ist frei, weil 4.300 Leserinnen und Leser freiwillig dafür zahlen, dass die Redaktion arbeitet.',
    'Wenn Ihnen unsere Arbeit etwas wert ist, freuen wir uns über eine Spende.',
    'Schon fünf Euro im Monat machen einen Unterschied.',
    'Werden Sie jetzt Mitglied!',
  ],
  leaves: [
    'Jeder Euro, der in die Schule fließt, fehlt an anderer Stelle, sagt der Kämmerer.',
    '„Unterstützen Sie uns“, rief sie in den Saal.',
    'Mitglieder des Vereins tragen die Kosten der Sanierung.',
    'Sie wurde Mitglied der Partei, als sie 17 war.',
  ],
}
