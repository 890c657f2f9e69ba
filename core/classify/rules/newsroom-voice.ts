import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

/**
 * A newsroom praising itself. Says little alone: reporters write "we" too. It decides only in a run at an edge
 * beside lines that do ask.
 */
export const newsroomVoice = cueRule({
  id: 'newsroom-voice',
  kind: 'appeal',
  maxWords: 150,
  says: 'A newsroom speaks of itself',
  gate: /\b(?:we|our|us|you|your|trusted|journalis|newsroom|correspondents|reporters|dear|reader|coverage|covers?|since)/,
  limit: 1.8,
  cues: [
    [
      /^(?:dear|hi|hello),? (?:\w+ )?(?:reader|readers|friend|friends|there|supporter|listener|neighbor)\b|^a (?:note|message|word|letter) from (?:the|our|us)\b/,
      0.8,
    ],
    [
      /\b(?:at|in) (?:such |this |these )?(?:an? )?(?:critical|crucial|pivotal|perilous|dangerous|decisive|uncertain|challenging|unprecedented|historic|important) (?:moment|time|times|point|hour)\b|\bnow more than ever\b|\bnever been (?:more|a more|so|greater)\b|\brarely been (?:more|greater|so)\b/,
      0.7,
    ],
    [/\b(?:journalism|journalists?|newsroom|reporters|correspondents|the press|free press)\b/, 0.5],
    [
      /\b(?:our|we)\b[^.]{0,60}\b(?:report\w*|journalis\w*|stor(?:y|ies)|newsroom|coverage|cover|investigat\w*|documentar\w*|podcasts?|facts|editors?|team|readers|publish\w*|mission|independence|truth|listeners|community)\b/,
      0.8,
    ],
    [
      /\b(?:we know how|we believe|we are (?:committed|determined|proud)|we're (?:committed|determined|proud)|we exist|we've been|we have been|we will (?:never|always|keep)|we won't|we do this|we answer to|we hold)\b/,
      0.7,
    ],
    [
      /\btrusted (?:by|source|news|journalism|voice)\b|\bpolitical spectrum\b|\bboth sides of (?:the|every) (?:story|aisle|debate)\b|\bwithout fear or favou?r\b|\bhold(?:ing)? (?:the )?(?:power|powerful|officials|government) (?:to account|accountable)\b|\bin the public interest\b/,
      0.9,
    ],
    [
      /\bon the ground\b(?! that\b)|\bbehind the headlines\b|\bparse (?:out )?the facts\b|\bfacts from\b|\bthat matter(?:s|ed)? (?:to you|most)\b|\bnobody else (?:attends|covers|will|does)\b|\bothers (?:don't|won't|can't|ignore)\b/,
      0.7,
    ],
    [/^since (?:1[6-9]|20)\d\d,? .{3,50} has .*\b(?:you|our)\b/, 0.7],
    [/\bfrom [^.,]{3,50} to [^.,]{3,50}(?: to [^.,]{3,60})?,/, 0.4],
    [/\bwhether it'?s\b/, 0.4],
    [/\bsince (?:1[5-9]|20)\d\d\b[^.]{0,60}\b(?:has|have)\b/, 0.4],
    [/\bour \w+ years\b|\bfor (?:more than |over |nearly )?\d+ years,? (?:we|our|the)\b/, 0.5],
    [
      /\b(?:the|our) (?:[a-z\xaa-\u1fff\u2c00-\ud7ff]+ ){1,4}(?:is|has|stands|exists|covers|keeps|believes|remains) (?:\w+ ){0,3}(?:on the ground|committed|dedicated|independent|trusted|there for|one topic|every angle|always)\b/,
      0.8,
    ],
    [/\byou\b[^.]{0,60}\b(?:rely|deserve|count|trust|depend|read here|come to|turn to|expect|value)\b/, 0.5],
  ],
})

export const examples: Examples = {
  catches: [
    'We know how important it is to parse out the facts from the messaging.',
    'Our reporters go to the meetings that nobody else attends.',
    'The Herald is trusted by readers across the political spectrum.',
  ],
  leaves: ['The council met for three hours and decided nothing.', 'She has lived in the house since 1974.'],
}
