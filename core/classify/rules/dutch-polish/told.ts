import { quickPattern } from '../../../quick-pattern.ts'

/** Who said it, and who acted: somebody tells of it, in Dutch and Polish; folded as lines are. */
export const TOLD = quickPattern(
  /\b(?:zegt|zei|zeggen|aldus|volgens|meldt|meldde|schreef|schrijft|waarschuwt|politie|rechter|minister|burgemeester|raadslid|kamerlid|mowi|powiedzial\w*|twierdzi|wedlug|podal\w*|pisze|ostrzega\w*|policj\w+|sad|sedzia|ministra|rzecznik\w*|posel|poslanka)\b/,
)
