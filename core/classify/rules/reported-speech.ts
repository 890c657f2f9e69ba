import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

/** Signs of reporting: somebody else speaks, acts and is named. Asking is then news, not an appeal. */
export const reportedSpeech = cueRule({
  id: 'reported-speech',
  kind: 'body',
  maxWords: 400,
  says: 'It reports what others said or did',
  limit: 3.5,
  cues: [
    // Who writes to a newspaper is not the newspaper.
    [
      /^(?:dear (?:sir|madam|editor)s?|sir|to the editor|yours (?:faithfully|sincerely|truly))\b ?(?:[,:]|$)/,
      3.5,
    ],
    // Nor is who asks for votes.
    [/\bvote (?:yes|no) (?:on|to)\b|\bballot box\b|\bat the polls\b|\bfellow (?:citizens|workers)\b/, 3.5],
    [/\b(?:said|told|added|wrote|warned|announced|testified|argued|recalled|insisted|replied)\b/, 1.8],
    [
      /\b(?:according to|sagte|erklärte|laut|nach angaben|selon|a déclaré|dijo|según|disse|segundo|secondo|ha detto|volgens|zei|powiedzia\w+|według)\b/,
      1.8,
    ],
    // Spelled out at both ends: words this short are no literals to look for.
    [/(?:^|[ (])(?:he|she|his|her|him)(?: |,|\.|;|:|\?|!|'|\)|$)/, 1.2],
    [/\b(?:on|last|since) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/, 0.5],
    [
      /\b(?:asked|urged|called on|begged) (?:its|their|his|her|supporters|members|voters|residents|donors|readers|customers)\b/,
      2,
    ],
  ],
})

export const examples: Examples = {
  catches: [
    'The museum said it would appeal to members.',
    'Dear Editor, please sign the petition against the closure.',
    'Yours faithfully,',
    'Please vote yes on the levy, neighbours.',
    'The campaign asked supporters to donate $5 before midnight.',
    'Nach Angaben der Polizei wurden die Spenden überwiesen.',
  ],
  leaves: [
    'Vote for us in the blog awards.',
    'Dear reader, we need you.',
    'Donate today.',
    'We rely on readers like you.',
  ],
}
