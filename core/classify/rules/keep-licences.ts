import { asksNothing } from '../asks-nothing.ts'
import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'
import { unlessPleading } from '../unless-pleading.ts'

/** Licences, where it first stood, and who else had a hand in it: owed to the reader, and to the author. */
export const keepLicences = lineRule({
  id: 'keep-licences',
  kind: 'body',
  weight: 12,
  maxWords: 200,
  says: 'It states a licence, an origin or who had a hand in it',
  patterns: [
    ...unlessPleading(
      /^(?!.*\b(?:you (?:may|can|are free|are welcome)|republish (?:this|our)|(?:stor(?:y|ies)|articles?|reports?) (?:may|can) be (?:freely )?(?:republished|reprinted)|are free to (?:reprint|republish)|copy the html)\b).*?\b(?:licensed|licence|license|published|republished|lizenziert|lizenz|licencia|licence)\b.{0,60}\b(?:creative commons|cc[ -]by|cc0|public domain|open government)\b|^(?!.*\b(?:you (?:may|can|are free|are welcome)|republish (?:this|our)|(?:stor(?:y|ies)|articles?|reports?) (?:may|can) be (?:freely )?(?:republished|reprinted)|are free to (?:reprint|republish)|copy the html)\b).*?\b(?:creative commons|cc[ -]by(?:-[a-z-]+)?)\b.{0,40}\b(?:licen[cs]e|lizenz|licencia|licenza)/,
      /^(?!.*\b(?:you (?:may|can)|republish\w*|reprint\w*|welcome to|want to use|please)\b).*\bcc[ -](?:by|0)\b|\bpublic domain, via\b|^(?:released|licensed|published|available) under (?:the|an?) .{3,40} licen[cs]e\b|^dieser (?:text|artikel|beitrag) (?:ist|wurde|erschien) zuerst\b/,
    ),
    /\b(?:this (?:article|story|post|essay|piece|column|report|interview|review|speech|poem)|it) (?:(?:was|is|has been) )?(?:originally |first )(?:published|appeared|ran|posted)\b|\b(?:originally|first) (?:published|appeared) (?:in|on|at|by)\b|\bis republished from\b|\b(?:re)?printed (?:here )?(?:by|with) (?:(?:the|her|his|their) )?(?:kind )?permission\b/,
    /\ba version of this (?:article|story|post|essay|piece|column) (?:first )?(?:ran|appeared|was (?:first )?(?:published|printed))\b|^(?:excerpt(?:ed)? from .{3,120}\. )?copyright (?:©|\(c\))? ?(?:1[6-9][0-7]\d by\b|.{3,60}\brenewed\b)/,
    /\b(?:additional )?reporting by (?!e-?mail|text|post|phone)|\bcontributed (?:reporting|to this (?:report|story|article))\b|\bedited by\b|\btranslated (?:by|from)\b|\bübersetzt von\b|^with reporting (?:by|from)\b/,
    /^(?!.*\b(?:may|can|welcome to|please|want to) ).*\b(?:(?:by|with|used by) (?:\w+ )?(?:\w+'s? |[a-z]+ )?(?:kind )?(?:permission|consent|leave) of\b|(?:used|reproduced|reposted|republished|reprinted|excerpted|shown|quoted|here)\b.{0,12}\b(?:by|with) (?:[a-z']+ ){0,3}(?:permission|consent|leave|arrangement)\b)|^(?:excerpted|extracted|adapted|abridged|reprinted) from .{4,}/,
    asksNothing(
      `\\b(?:(?:open (?:database|government|data) licen[cs]e|open government data)|(?:mit|apache|bsd|gpl|gnu)[- ](?:general public )?licen[cs]ed?|openstreetmap contributors|(?:in|into) the public domain|cc0|unter (?:der|einer) (?:freien )?lizenz|no rights reserved)\\b`,
    ),
    /\b(?:cultural|traditional|sacred) (?:knowledge|stories|designs|songs|property)\b.{0,60}\b(?:belongs?|may not|must not|without)\b/,
    asksNothing(
      `^(?:lyrics|words|hymn words|extracts?|plates|poems?|quotations|music|scores?|recipes?|translations?)\\b.{0,60}\\b(?:by (?:kind )?permission|under (?:our |its )?(?:[a-z]+ )?licen[cs]e|are ©)|\\b(?:ordnance survey data|crown copyright)\\b|\\b(?:parts?|sections?|a (?:shorter|longer|different) version) of (?:this|chapter \\w+) (?:was|were|first|appeared|has|have)\\b`,
    ),
    asksNothing(
      `^the (?:map|diagram|chart|drawing|table|figure|poster|data|code|score|pattern)s? may be (?:reproduced|copied|used|reused|printed|shared)\\b|^contains (?:[a-z]+ ){1,3}data\\b`,
    ),
    /\b(?:story|article|report|piece) (?:was|is|comes|came) (?:\w+ )?(?:produced|distributed|supplied|provided|written|reported|to us) (?:by|for|from)\b.{0,60}\b(?:distributed|shared|syndicat\w+|exchange|wire|news service|newsroom)\b|\b(?:supplied|provided|produced) this (?:story|article|report)\b|\bsolely responsible for\b/,
  ],
})

export const examples: Examples = {
  catches: [
    'This article is republished from The Conversation under a Creative Commons license. Read the original article.',
    'Additional reporting by Jane Doe.',
    'Poems © Ceinwen Ruddock, printed with her permission.',
    'A version of this story ran in Welsh in our Friday edition.',
    'All photographs CC BY-SA by the author.',
    'Copyright 1934 by Mara Quill; renewed 1962.',
    'Pictures used with permission.',
    'Adapted from a talk given in Lund.',
    'Cultural knowledge in this article belongs to the Yirrbal people and may not be reproduced without their consent.',
    'The diagram may be reproduced so long as the version number is left in.',
    'Contains Ordnance Survey data © Crown copyright.',
    'Hymn words are printed under our CCLI licence.',
    'Parts of this were broadcast on Orkney Radio in another form.',
    'The game is under the MIT licence; MIT licensed are its maps.',
    'Das Bild steht unter der Lizenz CC BY.',
    'This report was written by Tibbin Wire and shared with us as a member of its exchange.',
  ],
  leaves: [
    'Copyright 2003 by The Old Quay Gazette. All rights reserved.',
    'Vous pouvez republier cet article sous licence Creative Commons.',
    'Puedes copiar este texto (CC BY-NC).',
    'You may republish this article for free under a Creative Commons licence; see our guidelines.',
    'This story may be republished free of charge under a Creative Commons licence. Please credit us.',
    'Our stories are produced by six people and paid for by you.',
    'Newspapers are welcome to our maps, which are MIT licensed.',
    'May not be used without permission.',
  ],
}
