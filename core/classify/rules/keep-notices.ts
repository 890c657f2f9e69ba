import type { Evidence } from '../../types.ts'
import { lineRule } from '../line-rule.ts'

/** Readers who pay are no sponsor whom others need to know of. */
const READERS = String.raw`(?:you\b|(?:our |its |their |the |those |generous |loyal )*(?:readers?|members?|people|subscribers?|donors?|supporters|listeners?|viewers|neighbou?rs|patrons|community)\b)`

/** Corrections, warnings, helplines, disclosures, licences: owed to the reader, never removed. */
export const keepNotices = lineRule({
  id: 'keep-notices',
  kind: 'body',
  weight: 12,
  maxWords: 200,
  says: 'It is a notice owed to the reader',
  patterns: [
    /^[[(*]*(?:correction|corrections|clarification|editor'?s?'? note|editors' note|publisher'?s note|author'?s note|update|updated|retraction|full disclosure(?!.*\blinks?\b)|disclosure|right of reply|disclaimer|content warning|trigger warning|warning|note to readers|spoiler(?: warning)?|korrektur|berichtigung|richtigstellung|anmerkung der redaktion|hinweis der redaktion|hinweis|inhaltswarnung|triggerwarnung|transparenzhinweis|offenlegung|correctif|rectificatif|note de la rédaction|corrección|fe de erratas|nota del editor|nota de la redacción|correção|nota do editor|errata|rettifica|correzione|nota della redazione|correctie|rectificatie|sprostowanie|od redakcji)\b ?(?:\([^)]{1,60}\) ?)?(?:[:.-]|\d|for |vom |on )/,
    /\b(?:an earlier|a previous) version of this (?:article|story|post|report|headline)\b|\bthis (?:article|story|post|headline) (?:has been|was) (?:corrected|updated|amended|changed|edited)\b|\bin einer früheren (?:fassung|version)\b|\bune version précédente\b|\buna versión anterior\b/,
    /\b(?:suicide|crisis|samaritans|lifeline|hotline|helpline|telefonseelsorge|hilfetelefon|nummer gegen kummer|seelsorge|teléfono de la esperanza|116 ?123|0800 ?111 ?0 ?111|988)\b.{0,200}(?:\d{3}|call|text|chat|hilfe|llam|appel)|(?:call|text|dial|contact|wählen|anonym|kostenlos).{0,120}\b(?:suicide|crisis|samaritans|lifeline|hotline|helpline|telefonseelsorge|988)\b/,
    /\bif you (?:or (?:someone|anyone) you (?:know|love) )?(?:are|is|have been|has been|need|needs|feel)\b.{0,80}\b(?:struggling|crisis|suicid|abuse|affected|thoughts|help|danger)\b.{0,140}\b(?:call|text|contact|help|support|visit|hotline|line)\b/,
    /\b(?:produced|written|generated|created|translated|drafted|edited)\b.{0,40}\b(?:with|by|using)\b.{0,40}\b(?:ai\b|artificial intelligence|language models?|chatgpt|automation|machine translation)|\b(?:mithilfe|mit hilfe|unter einsatz) (?:von )?(?:künstlicher intelligenz|ki\b)/,
    // Who paid for it, and who had a part in it.
    new RegExp(
      `^(?:this (?:series|section|page|edition|column|podcast|week's (?:edition|episode)) is )?(?:sponsored|paid for|underwritten|funded|brought to you|supported|produced|made possible) (?:in part )?(?:by|with (?:the )?(?:support|help|backing) (?:of|from)) (?!google|taboola|outbrain|revcontent|mgid|${READERS})[^.!?:|]{4,80}\\.?$`,
    ),
    new RegExp(
      `\\b(?:this|the) (?:article|content|post|story|feature|page|supplement|section|video|episode|report|reporting|piece|series|investigation) (?:was|is|has been) (?:paid for|sponsored|funded|commissioned|made possible|supported) by (?!${READERS})|^(?!.*\\b(?:readers|members|donate|you)\\b).{4,60} (?:supported|funded|commissioned|(?<!\\b(?:was|were|be|is) )paid for|helped to pay for) (?:travel for |the travel for )?this (?:story|article|report|reporting|series|project|piece)\\b`,
    ),
    /\bthis (?:article|story|report|series|project|investigation|piece) is (?:a (?:collaboration|partnership) (?:between|with)|(?:an? )?(?:sponsored|paid|advertising)\b)|^this is an? (?:sponsored|paid|advertising) (?:article|story|post|feature|supplement)\b|\bthis (?:article|story|report|series|project|investigation|piece) (?:was|is|has been) (?:co-published|produced in (?:partnership|collaboration))\b|^advertisement feature paid for by\b|^with thanks to (?!our\b)|^(?:printed(?:, published)? and |published and )?promoted by .{3,60} on behalf of\b|^mit (?:freundlicher )?unterstützung (?:der|des|von|durch)\b|^gefördert (?:von|durch|aus)\b/,
    /^updated (?:at|on) .{3,40} (?:to|with|after|following) [a-z]|^(?:excerpt(?:ed)? from .{3,120}\. )?copyright (?:©|\(c\))? ?(?:1[6-9][0-7]\d by\b|.{3,60}\brenewed\b)/,
    /\b(?:article|story|report|post|piece|film|video|series|episode|interview) (?:contains?|includes?|mentions|describes|deals with|discusses) .{0,60}\b(?:graphic|distressing|disturbing|upsetting|violence|violent|abuse|suicide|self-harm|sexual|racist|strong language|spoilers?)\b|\breaders (?:may|might|will) find\b.{0,30}\b(?:distressing|upsetting|disturbing|offensive|difficult)\b/,
    /\b(?:review (?:copy|copies)|(?:hotel|flights?|tickets?|sample|samples|products?)) (?:was |were )?(?:supplied|provided|lent) by\b|\b(?:as|was) (?:a|the) guests? of\b|\bhas (?:previously )?received (?:funding|fees|payment|money|support) from\b|\b(?:did not|didn't) (?:edit|write|commission|work on|read) this (?:story|article|report|piece)\b/,
    /\b(?:this|the) (?:article|story|series|project|reporting|report|content|post|podcast|coverage|investigation)\b.{0,40}\b(?:was |is |were |been )(?:\w+ )?(?:supported|funded|sponsored|paid for|produced|made possible|underwritten|commissioned)\b.{0,60}\b(?:by|with|through|from|in partnership)\b.{0,120}\b(?:grants?|foundation|fund|fellowship|center|institute|sponsor|partner|company|advertiser|inc|trust|initiative|network)\b/,
    /\b(?:sponsored (?:content|post) (?:by|from)|paid partnership with|in partnership with(?! ?$)|advertiser content)\b/,
    /^(?!.*\b(?:you (?:may|can|are free|are welcome)|republish (?:this|our)|(?:stor(?:y|ies)|articles?|reports?) (?:may|can) be (?:freely )?(?:republished|reprinted)|are free to (?:reprint|republish)|copy the html)\b).*?\b(?:licensed|licence|license|published|republished|lizenziert|lizenz|licencia|licence)\b.{0,60}\b(?:creative commons|cc[ -]by|cc0|public domain|open government)\b|^(?!.*\b(?:you (?:may|can|are free|are welcome)|republish (?:this|our)|(?:stor(?:y|ies)|articles?|reports?) (?:may|can) be (?:freely )?(?:republished|reprinted)|are free to (?:reprint|republish)|copy the html)\b).*?\b(?:creative commons|cc[ -]by(?:-[a-z-]+)?)\b.{0,40}\b(?:licen[cs]e|lizenz|licencia|licenza)/,
    /^(?!.*\b(?:you (?:may|can)|republish\w*|reprint\w*|welcome to|want to use|please)\b).*\bcc[ -](?:by|0)\b|\bpublic domain, via\b|^(?:released|licensed|published|available) under (?:the|an?) .{3,40} licen[cs]e\b|^dieser (?:text|artikel|beitrag) (?:ist|wurde|erschien) zuerst\b/,
    /\b(?:this (?:article|story|post|essay|piece|column)|it) (?:(?:was|is|has been) )?(?:originally |first )(?:published|appeared|ran|posted)\b|\b(?:originally|first) (?:published|appeared) (?:in|on|at|by)\b|\bis republished from\b|\b(?:re)?printed (?:here )?(?:by|with) (?:the )?(?:kind )?permission\b/,
    /\ba version of this (?:article|story|post|essay|piece|column) (?:first )?(?:ran|appeared|was (?:first )?(?:published|printed))\b|^(?:spellings?|names|place names) in this (?:article|story|report|essay) (?:follow|have been|are)\b|\b(?:saw|has seen|had sight of) (?:none|no part|nothing) of (?:this|it)\b.{0,20}\bbefore publication\b/,
    /^(?!.*\b(?:support (?:our|student|local|independent) journalism|please (?:consider|give|donate))\b).*\b(?:has no|have no|owns|declares?|does not work for|holds no|receives)\b.{0,120}\b(?:conflicts?|shares|competing|funding|affiliations?|stock|stake)\b/u,
    /\b(?:did not take|didn't take|does not take|doesn't take|took no|takes no|had no|played no) (?:part|role|hand) in\b/,
    /\b(?:additional )?reporting by (?!e-?mail|text|post|phone)|\bcontributed (?:reporting|to this (?:report|story|article))\b|\bedited by\b|\btranslated (?:by|from)\b|\bübersetzt von\b|^with reporting (?:by|from)\b/,
  ],
  examples: {
    catches: [
      'Correction: an earlier version of this article gave the wrong date.',
      'Editor’s note: This story contains descriptions of violence.',
      'If you or someone you know is struggling, call or text 988 to reach the Suicide and Crisis Lifeline.',
      'This article was produced with the assistance of AI and checked by an editor.',
      'This series is supported by a grant from the Harlow Foundation, which had no say in its content.',
      'This article is republished from The Conversation under a Creative Commons license. Read the original article.',
      'Hilfe bietet die Telefonseelsorge unter 0800 1110111.',
      'Additional reporting by Jane Doe.',
      'Full disclosure: the mayor owns our building.',
      'Jane Doe lives in the building. She did not take part in choosing the rooms.',
      'A version of this story ran in Welsh in our Friday edition.',
      'Names in this story have been changed.',
      'Sponsored by the Dunmore Trust',
      'The Alder Fund paid for travel for this story.',
      'Produced with support from Arts Council England.',
      'This story was co-published with ProPublica.',
      'Promoted by J. Smith on behalf of Moor Labour, 3 High Street.',
      'This story contains graphic images some readers may find distressing.',
      'Review copy supplied by Heron Press.',
      'All photographs CC BY-SA by the author.',
      'Mit Unterstützung der Alder-Stiftung.',
      'This content was paid for by Harbour Ferries and made by our advertising department.',
      'Updated at 4.20pm to add a comment from the council.',
      'Copyright 1934 by Mara Quill; renewed 1962.',
      'The airline that paid for our seats saw none of this before publication.',
    ],
    leaves: [
      'In partnership with',
      'Sponsored by Taboola',
      'Supported by readers like you.',
      'Made possible by our members.',
      'With thanks to our members, who make this possible.',
      'The film contains a scene in a library.',
      'Our work is funded by readers.',
      'This story was paid for by members like you.',
      'Copyright 2003 by The Old Quay Gazette. All rights reserved.',
      'Support our journalism.',
      'Get our reporting by email.',
      'Take part in our survey, and have no part in gossip.',
      'Support student journalism! The Owl receives no funding from the college. Please consider a gift.',
      'They saw nothing of it before the flood.',
      'You may republish this article for free under a Creative Commons licence; see our guidelines.',
      'This story may be republished free of charge under a Creative Commons licence. Please credit us.',
    ],
  },
})

export function isNotice(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ rule }) => rule === keepNotices.id)
}
