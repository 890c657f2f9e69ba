import { quickPattern } from '../../../quick-pattern.ts'

/** Who said it, and who acted: folded as lines are. */
const SAID =
  'zegt|zei|zeggen|aldus|volgens|meldt|meldde|schreef|schrijft|waarschuwt|politie|rechter|minister|burgemeester|raadslid|kamerlid|mowi|powiedzial\\w*|twierdzi|wedlug|podal\\w*|pisze|ostrzega\\w*|policj\\w+|sad|sedzia|ministra|rzecznik\\w*|posel|poslanka'

/** What had to be done, or could be: a form tells its readers what they must do now. */
const HAD_TO =
  'kon|konden|moesten?|mochten?|had|hadden|was|waren|werd|werden|mogli|mogly|mogl|mogla|musial\\w*|musiel\\w*|trzeba bylo|nalezalo|byl[aoy]?|byli|mieli|mial\\w*'

/** Somebody tells of it, in Dutch and Polish. */
export const TOLD = quickPattern(new RegExp(`\\b(?:${SAID})\\b`))

export const TOLD_OR_PAST = quickPattern(new RegExp(`\\b(?:${SAID}|${HAD_TO})\\b`))
