import { lineRule } from '../line-rule.ts'

/** Corrections, warnings, helplines, disclosures, licences: owed to the reader, never removed. */
export const keepNotices = lineRule({
  id: 'keep-notices',
  kind: 'body',
  weight: 12,
  maxWords: 200,
  says: 'It is a notice owed to the reader',
  patterns: [
    /^[[(*]*(?:correction|corrections|clarification|editor'?s?'? note|editors' note|publisher'?s note|author'?s note|update|updated|retraction|(?:full )?disclosure|right of reply|disclaimer|content warning|trigger warning|warning|note to readers|spoiler(?: warning)?|korrektur|berichtigung|richtigstellung|anmerkung der redaktion|hinweis der redaktion|hinweis|inhaltswarnung|triggerwarnung|transparenzhinweis|offenlegung|correctif|rectificatif|note de la rédaction|corrección|fe de erratas|nota del editor|nota de la redacción|correção|nota do editor|errata|rettifica|correzione|nota della redazione|correctie|rectificatie|sprostowanie|od redakcji)\b ?(?:\([^)]{1,60}\) ?)?(?:[:.-]|\d|for |vom |on )/,
    /\b(?:an earlier|a previous) version of this (?:article|story|post|report|headline)\b|\bthis (?:article|story|post|headline) (?:has been|was) (?:corrected|updated|amended|changed|edited)\b|\bin einer früheren (?:fassung|version)\b|\bune version précédente\b|\buna versión anterior\b/,
    /\b(?:suicide|crisis|samaritans|lifeline|hotline|helpline|telefonseelsorge|hilfetelefon|nummer gegen kummer|seelsorge|teléfono de la esperanza|116 ?123|0800 ?111 ?0 ?111|988)\b.{0,200}(?:\d{3}|call|text|chat|hilfe|llam|appel)|(?:call|text|dial|contact|wählen|anonym|kostenlos).{0,120}\b(?:suicide|crisis|samaritans|lifeline|hotline|helpline|telefonseelsorge|988)\b/,
    /\bif you (?:or (?:someone|anyone) you (?:know|love) )?(?:are|is|have been|has been|need|needs|feel)\b.{0,80}\b(?:struggling|crisis|suicid|abuse|affected|thoughts|help|danger)\b.{0,140}\b(?:call|text|contact|help|support|visit|hotline|line)\b/,
    /\b(?:produced|written|generated|created|translated|drafted|edited)\b.{0,40}\b(?:with|by|using)\b.{0,40}\b(?:ai\b|artificial intelligence|language models?|chatgpt|automation|machine translation)|\b(?:mithilfe|mit hilfe|unter einsatz) (?:von )?(?:künstlicher intelligenz|ki\b)/,
    /\b(?:this|the) (?:article|story|series|project|reporting|report|content|post|podcast|coverage|investigation)\b.{0,40}\b(?:was |is |were |been )(?:\w+ )?(?:supported|funded|sponsored|paid for|produced|made possible|underwritten|commissioned)\b.{0,60}\b(?:by|with|through|from|in partnership)\b.{0,120}\b(?:grants?|foundation|fund|fellowship|center|institute|sponsor|partner|company|advertiser|inc|trust|initiative|network)\b/,
    /\b(?:sponsored (?:content|post) (?:by|from)|paid partnership with|in partnership with|advertiser content)\b/,
    /^(?!.*\b(?:you (?:may|can|are free|are welcome)|republish (?:this|our)|(?:stor(?:y|ies)|articles?|reports?) (?:may|can) be (?:freely )?(?:republished|reprinted)|are free to (?:reprint|republish)|copy the html)\b).*?\b(?:licensed|licence|license|published|republished|lizenziert|lizenz|licencia|licence)\b.{0,60}\b(?:creative commons|cc[ -]by|cc0|public domain|open government)\b|^(?!.*\b(?:you (?:may|can|are free|are welcome)|republish (?:this|our)|(?:stor(?:y|ies)|articles?|reports?) (?:may|can) be (?:freely )?(?:republished|reprinted)|are free to (?:reprint|republish)|copy the html)\b).*?\b(?:creative commons|cc[ -]by(?:-[a-z-]+)?)\b.{0,40}\b(?:licen[cs]e|lizenz|licencia|licenza)/,
    /\b(?:this (?:article|story|post|essay|piece|column)|it) (?:(?:was|is|has been) )?(?:originally |first )(?:published|appeared|ran|posted)\b|\b(?:originally|first) (?:published|appeared) (?:in|on|at|by)\b|\bis republished from\b|\b(?:re)?printed (?:here )?(?:by|with) (?:the )?(?:kind )?permission\b/,
    /\ba version of this (?:article|story|post|essay|piece|column) (?:first )?(?:ran|appeared|was (?:first )?(?:published|printed))\b|^(?:spellings?|names|place names) in this (?:article|story|report|essay) (?:follow|have been|are)\b|\b(?:saw|has seen|had sight of) (?:none|no part|nothing) of (?:this|it)\b.{0,20}\bbefore publication\b/,
    /^(?!.*\b(?:support (?:our|student|local|independent) journalism|please (?:consider|give|donate))\b).*\b(?:has no|have no|owns|declares?|does not work for|holds no|receives)\b.{0,120}\b(?:conflicts?|shares|competing|funding|affiliations?|stock|stake)\b/u,
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
      'A version of this story ran in Welsh in our Friday edition.',
      'Names in this story have been changed.',
      'The airline that paid for our seats saw none of this before publication.',
    ],
    leaves: [
      'Support our journalism.',
      'Get our reporting by email.',
      'Support student journalism! The Owl receives no funding from the college. Please consider a gift.',
      'They saw nothing of it before the flood.',
      'You may republish this article for free under a Creative Commons licence; see our guidelines.',
      'This story may be republished free of charge under a Creative Commons licence. Please credit us.',
    ],
  },
})
