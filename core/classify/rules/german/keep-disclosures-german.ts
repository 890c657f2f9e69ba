import { lineRule, unlessFound } from '../../line-rule.ts'
import { ASKS_GERMAN } from '../../pleading-german.ts'
import type { Examples } from '../../rule.ts'

/** Who of the paper: the article's author, or somebody of those who made it. */
const AUTHOR =
  '(?:der|die|unsere?|diese[rs]?) (?:[a-z]+ )?(?:autor(?:in)?|verfasser(?:in)?|redakteur(?:in)?|rezensent(?:in)?|reporter(?:in)?|fotograf(?:in)?|verlag|verleger(?:in)?|herausgeber(?:in)?|chefredakteur(?:in)?|verlagsleiter(?:in)?|geschäftsführer(?:in)?|anzeigenleiter(?:in)?)'
const KIN =
  '(?:frau|mann|ehemann|ehefrau|partner(?:in)?|bruder|schwester|sohn|tochter|vater|mutter|cousin|cousine|vetter|neffe|nichte|onkel|tante|schwager|schwägerin|schwiegersohn|schwiegertochter|schwiegervater|schwiegermutter|patenkind|vermieter(?:in)?)'
const TEXT =
  '(?:[a-z]{0,12}(?:text|artikel|beitrag|bericht|serie|folge|sendung|recherche|reportage|reise|ausgabe|interview))'

/** Who paid for it, who has an interest in it, and what a machine did, in German: owed to the reader, never removed. */
export const keepDisclosuresGerman = lineRule({
  id: 'keep-disclosures-german',
  kind: 'body',
  weight: 12,
  maxWords: 200,
  says: 'It discloses who paid, who has an interest or what a machine did (German)',
  patterns: [
    // kin, and who belongs to what the article is about
    `\\b${KIN} (?:unsere[rs]|der|des|dieser|dieses|eine[rs]) (?:[a-z]+ )?(?:autor(?:s|in)?|verfasser(?:s|in)?|redakteur(?:s|in)?|reporter(?:s|in)?|redaktion|verlags?|zeitung|hauses|herausgeber(?:s|in)?|[a-z]{0,12}leiter(?:s|in)?|verleger(?:s|in)?|kolleg(?:en|in)|redaktionsmitglieds|mitarbeiter(?:s|in))\\b`,
    `\\b${AUTHOR}(?: [a-z'-]+ [a-z'-]+)? (?:ist|war|sitzt|saß|gehört|hält|besitzt|hat|arbeitete?|berät|beriet|wurde|wird|kandidiert|bekam|erhielt|erhält|kennt|wohnt|mietet) (?:[a-z0-9'.,-]+ ){0,8}?(?:mitglied|mitgründer(?:in)?|gründungsmitglied|verwandt|verschwägert|befreundet|verheiratet|beteiligt|aktien|anteile|aktionär(?:in)?|genosse|genossin|honorar|vorstand|aufsichtsrat|beirat|stiftungsrat|förderverein|vereins?|partei|kandidat(?:in)?|angestellt|beschäftigt|mandant(?:in)?|patient(?:in)?|kund(?:e|in)|nachbar(?:in)?|mieter(?:in)?|bezahlt|eingeladen)\\b`,
    '\\b(?:vortrags|berater|beratungs|autoren|moderations)?honorare?\\b[^.]{0,60}\\b(?:erhalten|bekommen|bezogen|angenommen|gespendet)\\b|\\b(?:erhielt|erhält|bekam|bekommt|bezog|bezieht) [^.]{0,40}\\b(?:vortrags|berater|beratungs|autoren|moderations)honorare?\\b',
    '\\bmedienpartner(?:in|schaft)?\\b|\\b(?:freikarten|pressekarten|rezensionsexemplar|testexemplar|testgerät|leihgabe des herstellers)\\b[^.]{0,60}\\b(?:erhalten|bekommen|bezahlt|gestellt|überlassen|verlag|hersteller|zurückgeschickt|zurückgegeben)\\b|\\binteressenkonflikt\\w*',
    // who paid
    `\\b(?:${AUTHOR}|wir|ich) (?:haben?|hat) (?:[a-z0-9'.,-]+ ){0,8}?(?:selbst (?:bezahlt|gekauft)|aus eigener tasche|eingeladen|nichts dafür bekommen)\\b`,
    `\\b(?:stiftung|programm|fonds|ministerium|konzern|hersteller|verband|verein|bank|sponsor)\\b[^.!?]{0,60}\\b(?:die|das|der) (?:auch |uns )?(?:uns|unser\\w*|diese\\w*|die|dem|den) [^.!?,]{2,50}\\b(?:zahlt|bezahlt|fördert|finanziert|unterstützt|trägt)\\b`,
    `^(?!.*\\b(?:code|rabatt|gratis|ohne kosten|ausprobieren|testen)\\b)diese[rs]? ${TEXT} (?:wird|wurde|ist|entstand) (?:[a-z]+ ){0,3}?(?:serviert|präsentiert|gesponsert|ermöglicht|unterstützt|gefördert|finanziert|bezahlt|mit unterstützung|im rahmen|in kooperation|in zusammenarbeit)\\b(?! (?:von|durch) (?:unsere\\w*|ihnen|euch|leser\\w*|mitglieder\\w*|spenden))`,
    `\\bhat (?:diesen|den) ${TEXT} (?:vor (?:dem )?(?:erscheinen|druck|veröffentlichung|ihnen) )?nicht (?:[a-z]+ ){0,3}?(?:gelesen|gesehen|redigiert|beauftragt|bezahlt)\\b`,
    `\\b(?:reise|recherche|arbeit|projekt|${TEXT})\\b[^.!?]{0,30}\\b(?:wurde|ist|wird) (?:vom|von der|von|durch) (?!unser|sein|ihr|leser|mitglieder|spenden)[^.!?]{2,80}\\b(?:gefördert|finanziert|bezahlt|unterstützt)\\b`,
    "^[a-z' -]{5,40} ist (?:mit [^.]{2,40} )?(?:befreundet|verwandt|verheiratet|verschwägert|liiert)\\b|\\bist (?:selbst )?(?:anlieger|anwohner|mieter|miteigentümer|anteilseigner)(?:in)?[.,;]|\\bauf kosten (?:des|der) [a-z-]+ (?:bekommen|erhalten|gereist|eingebaut)\\b",
    // what a machine did
    `\\b(?:für|in) diese[nrms]? ${TEXT} (?:hat|haben|wurde|wurden) (?:[a-z]+ ){0,3}?(?:programm|software|ki|algorithmus|sprachmodell|maschine|chatgpt)\\b`,
    // whose opinion it is, and what it is not
    `^(?!.*\\b(?:alle angaben|keine haftung|haftung)\\b).*\\b(?:${TEXT}|diese angaben|diese zeilen|die kolumne) (?:ersetz(?:t|en)|ist|sind) (?:[a-z]+ ){0,2}?kein(?:e|en)? (?:[a-z-]+ )?(?:rat|beratung|untersuchung|behandlung|diagnose|besuch|arztbesuch|anlageberatung|rechtsberatung|anlageempfehlung|kaufempfehlung|therapie)\\b`,
    '\\bgast(?:beitr\\w+|kommentare?\\w*|autor\\w*)\\b[^.]{0,60}\\b(?:ungekürzt|nicht (?:die|unsere|zwingend|unbedingt)|nicht notwendig\\w*|eigene meinung|meinung (?:der|des) (?:autor|verfasser)\\w*)\\b',
  ].map(unlessFound(ASKS_GERMAN)),
})

export const examples: Examples = {
  catches: [
    'Henning Kock ist der Schwager unserer Anzeigenleiterin.',
    'Die Autorin hat 2024 ein Vortragshonorar eines Herstellers erhalten.',
    'Die „Hafenpost“ ist Medienpartnerin des Kinos.',
    'Unser Verlagsleiter sitzt im Förderverein der Kita.',
    'Der Autor ist Mitglied der Genossenschaft.',
    'Den Sprit zahlt das Programm einer Stiftung, die auch unserem Sender die Miete zahlt.',
    'Dieser Spielbericht wird Ihnen präsentiert von Raclette Imhof.',
    'Nora Klees Reise wurde vom Journalistenfonds gefördert.',
    'Lina Özgür ist mit einer der Zeuginnen befreundet.',
    'Lea Kurz wohnt in Tibbin und ist Anliegerin.',
    'Der Verleger hat diesen Text vor Druck nicht gelesen.',
    'Für diesen Text hat ein Programm die Briefe sortiert.',
    'Dieser Beitrag ersetzt keine ärztliche Untersuchung.',
    'Gastbeiträge geben nicht die Meinung der Redaktion wieder.',
  ],
  leaves: [
    'Diese Folge wird präsentiert von Federleicht. Mit dem Code TAU10 spart ihr.',
    'Die Stiftung, die uns lange getragen hat, fördert nun Fußballplätze.',
    'Dieser Text wird finanziert von unseren Leserinnen und Lesern.',
    'Die Stiftung fördert den Bau der Brücke.',
    'Ihr Bruder ist Bäcker in Tibbin.',
    'Der Autor lebt in Leipzig.',
    'Unsere Autorin ist Mitglied der Genossenschaft. Werden auch Sie Mitglied.',
    'Dieser Artikel wird ermöglicht durch alle, die uns mit 5 Euro im Monat tragen. Machen Sie mit.',
    'Werden Sie Mitglied: Unser Verlag hat keine Aktionäre.',
  ],
}
