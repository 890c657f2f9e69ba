import { asksNothing } from '../asks-nothing.ts'
import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

const PIECE = '(?:article|story|post|report|piece|column|essay|review|headline|interview|profile|page|guide)'

/** What has been changed, what was wrong, and how it was made: owed to the reader, never removed. */
export const keepCorrections = lineRule({
  id: 'keep-corrections',
  kind: 'body',
  weight: 12,
  maxWords: 200,
  says: 'It tells readers of a correction, or of how it was made',
  patterns: [
    /^[[(*]*(?:corrections?(?: and clarifications)?|clarification|apology|errat(?:um|a)|edited to add|note on (?:language|names|sources)|a note on (?:language|names|sources)|editor'?s?'? note|editors' note|publisher'?s note|author'?s note|update|updated(?!:? [\d.:/, ]+(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?$| \d+ [a-z]+ ago$)|retraction|(?:full )?disclosure(?!.*\b(?:links?|affiliate)\b)|right of reply|disclaimer|content warning|trigger warning|warning|note to readers|spoiler(?: warning)?|korrektur(?:hinweis)?|berichtigung|richtigstellung|anmerkung der redaktion|hinweis der redaktion|hinweis|inhaltswarnung|triggerwarnung|transparenzhinweis|offenlegung)\b ?(?:\([^)]{1,60}\) ?)?(?:[:.-]|\d|for |vom |on |, [^:]{0,20}\d[^:]{0,12}:)/,
    /^[[(]ed(?:itor)?s?[.:] ?[a-z]|(?:^| )[[(-] ?eds?\.?[\])]*$/,
    /^updated (?:at|on) .{3,40} (?:to|with|after|following) [a-z]|^(?:post|story|article) updated\b|^from (?:our|the) archives?\b.{0,40}\b(?:published|printed|appeared|ran) (?:on|in)\b|^(?:spellings?|names|place names) in this (?:article|story|report|essay) (?:follow|have been|are)\b/,
    // What was wrong, and whose fault it was.
    asksNothing(
      `\\b(?:corrected|correcting|mistakenly|wrongly|incorrect(?:ly)?|inaccurate(?:ly)?|erroneous(?:ly)?|mis(?:identified|spelled|spelt|stated|attributed|quoted|reported)|clarif(?:y|ying|ied)|retracted|retracts|reworded|rewritten|amended|revised|upheld)\\b`,
    ),
    asksNothing(
      `(?:\\bregrets? (?:the|this|any) |\\bapologi[sz]es? (?:to|for) |\\b(?:due to|owing to|because of|through) an? (?:\\w+ ){0,2}(?:error|mistake|mix-up|slip)\\b|\\bgot (?:this|that|it|something|(?:his|her|their|a) (?:name|age|title|surname|party|job|date)) wrong\\b|\\b(?:error|mistake|slip) (?:is|was) (?:ours|mine)\\b|\\b(?:our|my) (?:mistake|error)\\b|\\bput (?:straight|right)\\b|\\bpoint(?:ed)? out that\\b|\\bthe wrong (?:date|names?|figures?|link|age|caption|scale|photo|picture|title|year|place|time)\\b|\\bredaktion bedauert\\b|\\bbitten um entschuldigung\\b|\\b(?:korrigiert|prazisiert|berichtigt|erganzt|aktualisiert(?!:? ?(?:am |um |vor )?\\d(?:[\\d.:,|· /-]|uhr|stunden?|minuten?|tagen?)*$))\\b)`,
    ),
    new RegExp(
      `\\b(?:an earlier|a previous) version of this\\b|\\bfruheren (?:fassung|version)\\b|\\b(?:earlier|previous|original|printed?) (?:version|edition|headline|caption|post|draft|printing|notice|entry|map|number)\\b.{0,60}\\b(?:said|stated|gave|put|named|had|was|were|omitted|overstated|suggested|implied)\\b|\\b(?:last (?:week|month|issue)|yesterday|[a-z]{3,6}day)'s (?:issue|edition|paper|story|report|profile|column|headline)\\b.{0,60}\\b(?:said|gave|stated|omitted|named|described|used|should)\\b|\\bthis (?:\\w+ )?${PIECE}\\b.{0,20}\\b(?:has|have|had|was|were) (?:since )?(?:been )?(?:corrected|amended|edited|updated|changed|removed|withdrawn|expanded)\\b|\\b(?:removed|deleted|withheld|redacted)\\b.{0,60}\\bfrom this ${PIECE}\\b|\\b(?:since|after) (?:it|this|they) (?:was |were )?(?:first |originally )?(?:published|aired|posted|printed|went up)\\b|\\bwill be updated\\b|\\bupdate to this ${PIECE}\\b`,
    ),
    asksNothing(
      `\\bin our (?:[a-z]+ ){0,2}(?:number|issue|edition)\\b.{0,80}\\b(?:was|were|named|spelled|gave|said|called|credited)\\b|^sources(?: for this [a-z]+ (?:include|are|were)| ?:) .{8,}|\\b(?:titles|spellings?|names|terms) follow (?:the|their)\\b|\\b(?:was|were) (?:shown|offered|sent|given) (?:the|a|this|these) (?:same )?(?:figures|findings|space|copy|draft|article|piece|transcript)\\b`,
    ),
    // How it was made: names, quotations, sources.
    asksNothing(
      `\\b(?:we (?:have )?(?:altered|changed) (?:the |some |all )?names|(?:granted|grant|grants|requested|asked for|condition of) anonymity|pseudonyms?|surnames?|real names?|names?\\b[^.]{0,40}\\b(?:(?:been|are|were|was) (?:changed|altered|invented|withheld|omitted|blacked out|redacted|shortened)|not be used)|details\\b.{0,30}\\b(?:altered|changed)|condensed|abridged|shortened|lightly edited|(?<!be )(?:edited|cut) for (?:length|clarity|space|style)|by deadline|went to press|(?<!correct at )(?<!correct at the )time of (?:writing|publication)|an interpreter|as we received (?:it|them)|known to the editors?|from (?:our|the) archives?: .{0,30}published|by the author\\b.{0,20}\\btranslat\\w+|translated\\b.{0,30} by the author|namen? (?:\\w+ ){0,3}geandert)\\b`,
    ),
  ],
})

export const examples: Examples = {
  catches: [
    'We have altered names and places.',
    'Correction: an earlier version of this article gave the wrong date.',
    'Editor’s note: This story contains descriptions of violence.',
    'Full disclosure: the mayor owns our building.',
    'Names in this story have been changed.',
    'Updated at 4.20pm to add a comment from the council.',
    'Update, 9 p.m.: The road is open.',
    'Apology: we said that Mr Farr had left. He has not.',
    'The caption misspelled her name.',
    'The Post regrets the error.',
    'Through an editing error we left out the vote.',
    '[Ed: He has since left the board.]',
    'We gave her age as 51. Our mistake.',
    'Friday’s profile gave her age as 51.',
    'The report wrongly said that the mill had burned.',
    'The table has since been corrected.',
    'We have removed a photograph from this report.',
    'The press council upheld the complaint.',
    'Her name has been changed to protect her privacy.',
    'Edited for length.',
    'In our May number a stanza was printed without its third line.',
    'A previous printing put Ogallala Draw in Keith County.',
    'Names of children have been blacked out by us.',
    'Sources for this article include 41 emails and an invoice.',
    'The school was shown the figures.',
    'He had not replied when we went to press.',
    'The interviews were conducted through an interpreter.',
    'Die Redaktion bedauert den Irrtum.',
    'Der Artikel wurde am Montag aktualisiert.',
  ],
  leaves: [
    'We depend on readers; correct that imbalance with a gift.',
    'Letters may be edited for length and clarity; send yours to the editor.',
    'Disclosure: as an affiliate, I earn from what you buy.',
    'Update your payment details.',
    'Veröffentlicht am 26.11.2026, 11:03 Uhr | Aktualisiert am 26.11.2026, 15:20 Uhr',
    'Our mistake was to trust the bank. Please give what you can.',
    'Updated 6:02pm AEST',
    'We never get it wrong about this town: give $5.',
    'In our May number: who owns the sea?',
    'This page is updated every hour. Refresh for the latest.',
    'Your name will be printed among our supporters.',
    'Get the updated guide in your inbox.',
  ],
}
