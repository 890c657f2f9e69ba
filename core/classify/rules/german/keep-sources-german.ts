import { lineRule, unlessFound } from '../../line-rule.ts'
import { ASKS_GERMAN } from '../../pleading-german.ts'
import type { Examples } from '../../rule.ts'

/** Amid an article: how to tell in safety what one knows, what it rests on, on what terms it is printed, and what warns of a danger, in German. */
export const keepSourcesGerman = lineRule({
  id: 'keep-sources-german',
  kind: 'body',
  weight: 12,
  maxWords: 60,
  says: 'It tells of sources, of terms or of a danger (German)',
  patterns: [
    // How to tell safely what one knows: with the author's name before it, it is part of an author box.
    /^(?:haben sie|wer|wenn sie|falls sie|whistleblower)\b[^:]{0,60}\b(?:hinweise?|unterlagen|dokumente|informationen|weiß|besitzen|schützen)\b.{0,120}\b(?:verschlüsselt\w*|signal|threema|vertraulich|briefkasten)\b/,
    // What may hurt.
    /\bwenn (?:sie|du|ihr) (?:das|dies|es) (?:gerade|heute|jetzt|lieber) nicht lesen (?:möchten|möchtest|möchtet|wollen|willst|wollt|können|kannst|könnt)\b/,
    ...[
      // An answer that the law grants.
      '^gegendarstellung\\b|\\bzum abdruck (?:\\w+ )?verpflichtet\\b',
      // On what terms it is printed; "only with permission" forbids.
      '\\b(?:abdruck|wiedergabe|verwendung|veröffentlichung) (?:(?!nur )[a-z]+ ){0,3}?mit freundlicher (?:genehmigung|erlaubnis|zustimmung)\\b',
      '\\b(?:verse|strophen|zitate|gedichte?|zeilen|auszüge|texte?|noten)\\b[^.:]{0,24}\\bmit (?:freundlicher )?(?:zustimmung|genehmigung|erlaubnis) (?:de[sr]|von)\\b',
      '\\bpublic domain mark\\b|\\bdarf (?:frei |gern |auch )?kopiert werden\\b|\\bgeprüfte leichte sprache\\b',
      // Who paid for the research, and who sits where.
      '^gefördert (?:vom|von der|durch das|durch die|aus mitteln|im rahmen) (?!.*\\bherausgeber\\b)',
      '\\bin (?:dessen|deren) (?:beirat|vorstand|aufsichtsrat|kuratorium|stiftungsrat|verwaltungsrat)\\b.{0,40}\\b(?:sitzt|sitzen|saß)\\b',
      // What the numbers are.
      '^(?:zahlen|angaben|werte|preise|basis|grundlage)(?: [a-z]+)? ?: [^.]{0,60}\\b(?:auswertung|erhebung|zählung|schätzung|umfrage|repräsentativ)\\b',
      '\\b(?:vertragstext|gutachten|urteil|bericht|studie|protokoll|wortlaut|beschluss|volltext)\\b[^.]{0,30}\\b(?:ist|steht|liegt) [^.]{0,20}\\b(?:abrufbar|nachzulesen|einsehbar|im netz)\\b',
      // What is dangerous now, and where to go.
      '^(?:lawinen(?:bulletin|lagebericht|warnung)|(?:hochwasser|sturm|unwetter|hitze|waldbrand)warnung)\\b[^:]{0,30}: ',
      '\\b(?:notübernachtung|notschlafstelle|kältebus|wärmestube|tierrettung)\\b.{0,60}\\b\\d{2,5}[ /]\\d',
    ].map(unlessFound(ASKS_GERMAN)),
  ],
})

export const examples: Examples = {
  catches: [
    'Haben Sie Hinweise? Sie erreichen uns verschlüsselt über den Briefkasten auf unserer Seite.',
    'Wenn Sie Unterlagen zu dem Verkauf besitzen: Die Autoren lesen mit, verschlüsselt über Signal.',
    'Gegendarstellung: „Ich habe keine Briefe verfasst.“ Wir sind zum Abdruck verpflichtet.',
    'Abdruck mit freundlicher Genehmigung des Verlags.',
    'Die zitierten Verse stehen hier mit Zustimmung des Verlags.',
    'Diese Liste darf kopiert werden.',
    'Gefördert vom Land (03K221).',
    'Das Heft gibt ein Verein heraus, in dessen Beirat der Architekt sitzt.',
    'Zahlen: eigene Auswertung des Verbands, nicht repräsentativ.',
    'Der Vertragstext ist abrufbar unter hafen.example (PDF).',
    'Wenn Sie das gerade nicht lesen möchten, blättern Sie bitte weiter.',
    'Lawinenbulletin: Stufe 4.',
    'Notübernachtung am Kai, Einlass ab 19 Uhr, Tel. 0221 400 13.',
  ],
  leaves: [
    'Piet Lang ist Datenjournalist. Hinweise verschlüsselt an: hinweis@hafenpost.example',
    'Du hast einen Tipp für uns? Schreib uns verschlüsselt per Signal.',
    'Abdruck nur mit freundlicher Genehmigung des Verlags.',
    'Gefördert von Leserinnen wie Ihnen: Spenden Sie.',
    'Preise: ab 12 Euro',
    'Wenn Sie uns gerade nicht lesen, verpassen Sie etwas.',
    'Notübernachtung: Helfen Sie uns, jetzt.',
  ],
}
