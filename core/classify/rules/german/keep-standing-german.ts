import { FOOTERS } from '../../footers.ts'
import { lineRule, unlessFound } from '../../line-rule.ts'
import { ASKS_GERMAN, ASKS_OR_SELLS_GERMAN } from '../../pleading-german.ts'
import type { Examples } from '../../rule.ts'

const PAPER =
  '(?:zeitung|zeitschrift|blatt(?:e?s)?|magazins?|senders?|portals?|verlag(?:e?s)?|redaktion|website|hauses)'

/** Where help costs nothing. */
const FREE = '(?:(?:anonym|vertraulich|unentgeltlich) und kostenlos|kostenlos und (?:anonym|vertraulich))'
const HELP =
  '(?:rat|(?:[a-z]{1,16}-?)?hilfe|(?:[a-z]{1,16}-?)?(?:berat(?:ung|er|erin|en)|beratungs[a-z]{1,12}))'

/** What is printed under many articles, or above them, in German, as readers are owed it: never removed, and never learned. */
export const keepStandingGerman = lineRule({
  id: 'keep-standing-german',
  kind: 'body',
  weight: 12,
  maxWords: 50,
  says: 'It is a standing note that readers are owed (German)',
  patterns: [
    ...[
      // Where the data are, and how they were got.
      String.raw`\b(?:[a-z]{0,12}daten|[a-z]{0,10}code|tabellen?|skripte?|methodik|auswertung|berechnung(?:en)?)\b.{0,40}\b(?:liegen|liegt|stehen|steht|sind|ist|finden|findet|veröffentlichen)\b.{0,40}\b(?:repositor(?:y|ium)|github|gitlab|zenodo|herunterladen|(?:daten|im )anhang|frei zugänglich|offen)\b`,
      String.raw`^(?:quellen?|daten(?:quellen?|basis|grundlage)?|methode|methodik|so haben wir [a-z]+) ?: .{0,80}\b(?:[a-z]*(?:amt|ämter|institut|berechnung(?:en)?|auswertung|erhebung|register|umfrage|statistik|studie|protokolle?|unterlagen|akten|mitschriften)|destatis|eurostat)\b`,
      String.raw`\b(?:tabellen|daten|code|skripte)\b.{0,30}\b(?:github|gitlab|zenodo)\b|\b[a-z]*statistik (?:zählt|erfasst) nur\b|\b(?:inflations|preis|saison)bereinigt\b|\bfehlertoleranz\b|, gerundet\.?$|\bgilt (?:für \w+ )?die unschuldsvermutung\b`,
      // Whose it is, and who pays.
      String.raw`\b(?:eigentümer|verleger|herausgeber|inhaber|gesellschafter|besitzer|gründer)(?:in)? (?:der|dieser|dieses|des|unserer|unseres) ${PAPER} (?:besitzt|hat|hält|ist|war|wohnt|sitzt|gehört)\b`,
      String.raw`\b(?:unsere?|die|der) (?:herausgeber|verleger|chefredakteur|eigentümer|geschäftsführer|verlagsleiter)(?:in)? (?:ist|sitzt|war|kandidiert)\b.{0,50}\b(?:verheiratet|liiert|[a-z]*(?:tag|rat|rätin|partei|meister(?:in)?|vorstand)|abgeordneter?|mitglied)\b`,
      String.raw`\b(?:zeitung|zeitschrift|verlag|blatt|magazin|redaktion|sender|portal|") (?:gehört|gehören|ist)\b.{0,60}\b(?:prozent|%|anteile?n?|gesellschafter(?:in)?|tochter(?:gesellschaft|firma)?|über (?:den|die|das) wir)|\berscheint (?:im|bei) [^.]{3,40}, (?:dem|der|zu dem|zu der|die|das) [^.]{0,20}\bauch\b`,
      String.raw`\b(?:[a-z]{0,16}(?:ressort|redaktion|seite|kolumne|rubrik|podcast|schwerpunkt|berichterstattung)|recherchen) (?:wird|werden|wurde|ist)\b(?!.{0,60}\b(?:lesern?|leserinnen|mitglieder\w*|ihnen|euch|spenden|abonnent\w*)\b).{0,60}\b(?:gefördert|finanziert|unterstützt|bezahlt|gesponsert)\b`,
      String.raw`\b(?:keinen? (?:einfluss|einblick|mitsprache\w*) (?:auf|in|bei) (?:die |den |das |unsere |den )?(?:inhalte?n?|texte?n?|berichterstattung|auswahl|redaktion|themen)|(?:redaktion|wir) entscheide[nt] (?:darüber )?allein)\b`,
      String.raw`^(?:transparenz|interessenbindung(?:en)?|interessen) ?: (?!.*(?:links?\b|provision)).{8,}`,
      String.raw`\bunsere[rsn]? [a-z-]{0,20}(?:reporter|korrespondent|redakteur|volontär|stelle|recherche|bericht|reportage|text)[a-z]{0,12}\b[^.]{0,50}\b(?:bezahlt|zahlt|finanziert|fördert)\b[^.]{0,40}(?:stiftung|fonds)\b|\b(?:haupt|mehrheits)?(?:gesellschafter|aktionär)(?:in)? (?:des|der) \"|\bdruckerei (?:der|dieser|unserer) (?:zeitung|zeitschrift)\b`,
      String.raw`\b(?:freikarten|pressekarten|rezensionsexemplare?)\b.{0,30}\b(?:an|annehmen|erhalten|bekommen|verlage?|häuser|theater)\b|\b(?:hör|audio|vorlese)(?:fassung|version)\b.{0,40}\b(?:künstlich\w*|synthetisch\w*|computer\w*|ki|maschine|software|automatisch)\b`,
      // What a machine did, whom the reader sees under another name, and what was cut.
      String.raw`\b(?:überschriften|titel|zusammenfassungen|bildtexte|untertitel)\b.{0,40}\b(?:programm|software|ki|maschine|algorithmus|sprachmodell)\b`,
      String.raw`\bschutz (?:der|unserer|von) (?:quellen|informant\w+|betroffenen)\b|\b(?:ist|sind) (?:ein )?pseudonyme?\b|\b(?:erfundene|geänderte|andere)n? (?:vor)?namen\b`,
      String.raw`\b(?:gespräche?|interviews?|zitate?|antworten|aussagen) (?:[a-z]+ ){0,4}(?:gekürzt|gestrafft|geglättet|redigiert|verdichtet|freigegeben|autorisiert)\b`,
      // How errors are put right.
      String.raw`\b(?:berichtigen|korrigieren) wir\b|\bwir (?:berichtigen|korrigieren)\b|\b(?:haben wir uns|wenn wir uns|wo wir uns) (?:ge)?irr(?:t|en)\b|\b(?:änderungen|korrekturen) (?:an|gegenüber) (?:früheren|vorigen|älteren)\b|\bkorrekturen (?:stehen|vermerken|kennzeichnen|machen|werden)\b|\bfehler\b[^.?]{0,24}\?.{0,30}(?:korrektur\w*|berichtigung\w*|fehler)@|^(?:korrekturen|berichtigungen|richtigstellungen)\b[^:@]{0,30}: ?\S+@`,
      // Whose last it is.
      String.raw`\b(?:dies|das|hier) ist (?:die|der|das) letzte [a-z]{4,14}\b.{0,60}\b(?:geschickt|geschrieben|verfasst|hinterlassen|eingereicht|abgegeben|vollendet|vor (?:ihrem|seinem) tod)\b|\b(?:schickte|sandte|schrieb) (?:er|sie) uns\b.{0,30}\bvor (?:ihrem|seinem) tod\b`,
      // What may hurt.
      String.raw`\b(?:text|artikel|beitrag|podcast|folge|recherche|video|brief|kolumne) (?:enthält|beschreibt|schildert|thematisiert)\b.{0,50}\b(?:gewalt|suizid\w*|missbrauch\w*|rassis\w*|trauer|misshandlung\w*|essstörung\w*)\b|\b(?:schilderungen|bilder|szenen|aufnahmen|details)\b.{0,40}\b(?:verstören|belasten|schockieren|retraumatisieren)\b`,
    ].map(unlessFound(ASKS_OR_SELLS_GERMAN)),
    ...[
      // Helplines, by their names and numbers.
      String.raw`\b(?:[a-z]{0,12}notruf|[a-z]{0,12}bereitschaftsdienst|notdienst(?!.{0,30}\b(?:schlüssel|rohr))|(?:pflege|eltern|sorgen|opfer|sucht|krisen|kinder|jugend|hilfe|männerhilfe|schwangeren)telefon|opferhilfe|weiße[rn]? ring|krisendienst|frauenhaus|frauenhäuser|rat auf draht|dargebotene hand|pro juventute|beratung für kinder|anonyme alkoholiker|(?:glücksspiel|spiel|alkohol)sucht|sucht(?:beratung|hilfe|fragen)|schuldnerberatung|notfallseelsorge)\b.{0,90}\d{3}`,
      String.raw`\b116 ?(?:117|116|111|123|006|016)\b|\b(?:112|110|144) (?:wählen|anrufen|rufen)\b|\b(?:wähl\w*|ruf\w*) (?:sie )?(?:die |den )?(?:112|110|144)\b|\b(?:feuerwehr|rettungsdienst|rettung|polizei|sanität|ambulanz)\b[^.:]{0,24}: ?1\d\d\b`,
      String.raw`\b${HELP}\b.{0,60}\b${FREE}\b|\b${FREE}\b.{0,60}\b${HELP}\b|\b(?:kostenlose|unentgeltliche|anonyme)n? (?:rechts|schuldner|mieter|sucht|sozial|erst)[a-z]*beratung\b|\b(?:verbraucherzentrale|caritas|diakonie|mieterverein)\b.{0,40}\b(?:kostenlos|unentgeltlich)\b|\bangehörige\b.{0,40}\b(?:rat|hilfe|beratung)\b`,
    ].map(unlessFound(ASKS_GERMAN)),
    // What it is not, and whose opinion.
    ...[
      String.raw`\bkeine (?:anlage|rechts|steuer|finanz|kauf)(?:beratung|empfehlung)\b|\bkeine (?:medizinische|ärztliche|rechtliche) (?:beratung|empfehlung|auskunft)\b`,
      String.raw`\b(?:ersetzt|ersetzen) (?:[a-z]+ ){0,3}(?:arzt[a-z]*|ärzt[a-z]*|rechtsberatung|anlageberatung|steuerberatung|beratung|diagnose|anwalt|prüfung)\b|\b(?:rechtsberatung|anlageberatung|steuerberatung|beratung|arztbesuch|diagnose|anwalt|behandlung) (?:[a-z]+ )?(?:nicht )?ersetzen\b|\b(?:medikamente?|therapie|behandlung|dosis)\b.{0,30}\bohne (?:ärztlich\w+|arzt)`,
      String.raw`\b(?:gastbeiträge|leserbriefe|meinungsbeiträge|kolumnen|kommentare|kolumnist(?:inn)?en) (?:[a-z]+ )?(?:geben|spiegeln|sind|entsprechen|stellen|schreiben)\b.{0,40}\b(?:(?:meinung|ansicht|haltung)\b.{0,40}\b(?:redaktion|verfasser|autor|autoren)|eigener verantwortung|eigenem namen)`,
    ].map(unlessFound(FOOTERS)),
  ],
})

export const examples: Examples = {
  catches: [
    'Die Daten und der Programmcode liegen offen in unserem Repository.',
    'Quellen: Statistisches Landesamt, eigene Berechnungen.',
    'Die Zahlen sind nicht inflationsbereinigt.',
    'Der Eigentümer der Zeitung besitzt ein Haus im Tal.',
    'Die „Hafenpost“ gehört zu 40 Prozent der Reederei Lüders.',
    'Unser Gesundheitsressort wird von der Orrin-Stiftung gefördert.',
    'Die Stiftung hat keinen Einfluss auf die Inhalte.',
    'Transparenz: Der Verlag ist an der Messe beteiligt.',
    'Die Gespräche wurden gekürzt und sprachlich geglättet.',
    'Unsere Berichte aus den Gefängnissen finanziert die Bosch-Stiftung.',
    'Änderungen an früheren Fassungen stehen unter jedem Artikel.',
    'Keine Anlageberatung.',
    'Dieser Ratgeber kann eine Rechtsberatung nicht ersetzen.',
    'Fehler entdeckt? korrektur@hafenpost.example',
    'Fehler berichtigen wir am Ende des Textes.',
    'Korrekturen an: richtigstellung@kurier.example',
    'Feuerwehr und Rettungsdienst: 112.',
    'Unser Herausgeber sitzt für die FDP im Kreistag.',
    'Dies ist die letzte Kolumne, die er uns geschickt hat.',
    'Leserbriefe geben nicht die Meinung der Redaktion wieder.',
    'Der Text enthält Schilderungen sexualisierter Gewalt.',
    'Bei Vergiftungen hilft der Giftnotruf: 030 19240.',
    'Den Bereitschaftsdienst erreichen Sie unter 116 117.',
    'Rat gibt es dort anonym und kostenlos.',
    'Anonym und kostenlos berät dort die Suchtberatung.',
    'Das Sorgentelefon hört dir zu: 0800 9601180.',
  ],
  leaves: [
    'Fehler gefunden? Schreiben Sie uns.',
    'Kostenlose Beratung: 04321 960118.',
    'Unsere Redaktion wird von Leserinnen und Lesern finanziert.',
    'Die „Hafenpost“ gehört niemandem. Werden Sie Mitglied.',
    'Quelle: dpa',
    'Keine Anlageberatung. Impressum, Datenschutz',
    'Transparenz: Der Test enthält Links, für die wir Geld bekommen.',
    'Tibbin sucht 400 Helfer.',
    'Die Zeitung ist Mitglied im Presserat.',
    'Dies ist der letzte Brief vor der Sommerpause.',
    'Unsere Recherchen werden von Menschen wie dir bezahlt, ab drei Euro im Monat.',
    'Die Redaktion entscheidet allein, dank 4000 Genossinnen und Genossen. Sei dabei.',
    'Transparenz: 62 Prozent unserer Einnahmen kommen von dir. Mach mit!',
    'Unser Podcast wird unterstützt von MoorPower. Mit dem Code MOOR10 spart ihr zehn Prozent.',
    'Kostenlos und anonym: Finde heraus, was dein Auto wert ist.',
    'Notdienst Schlüssel-Blitz, Tag und Nacht: 0170 9601180',
    'Kommentare und Titel von Lesern: Das neue Programm ist da. Tickets ab 12 Euro.',
  ],
}
