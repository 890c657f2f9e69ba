import { quickPattern } from '../quick-pattern.ts'
import { fold } from './plain-line.ts'

/** What had to be done, or could be: a form tells its readers what they must do now. */
function past(words: string): () => RegExp {
  return quickPattern(new RegExp(fold(`\\b(?:${words})(?![a-z])`)))
}

export const PAST_IN_GERMAN = past('konnten?|mussten?|durften?|hatten?|waren?')

export const PAST_IN_ROMANCE = past(
  [
    'pouvai\\w+|devai\\w+|fallait|avai\\w+|étai\\w+|fallut|dut|durent',
    'podían?|debían?|tenían?|habían?|hubo|eran?|estaban?|fue|fueron|tuvieron',
    'poteva\\w*|doveva\\w*|bisognava|occorreva|aveva\\w*|erano?|dovette\\w*|furono',
    'podiam?|deviam?|tinham?|havia|estavam?|foi|foram|tiveram',
  ].join('|'),
)
