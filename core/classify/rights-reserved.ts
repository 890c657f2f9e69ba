const FIRMS = 'gmbh|ltd|limited|inc|llc|plc|srl|lda|ltda|media|verlag|verein|groupe?|grupo|gruppo|press'
/** `Bilder und Texte: alle Rechte`, `for all of it all rights are`. */
const JOINS = 'und|and|et|y|e|en|i|sind|are|sont|son|sono|são|zijn|są'

/**
 * What stands before a notice that rights are reserved: nothing, the end of another notice, a firm, or anything behind a year or a sign
 * of copyright; between two commas they are part of a sentence. Before the same words in a sentence stands who wrote them where.
 */
export const BEFORE_RIGHTS = `^(?:.{0,80}(?:[.;:|·•()/©-] ?|,(?! (?:[a-z]+ ){2,4}[a-z]+, ) ?|\\b(?:${FIRMS}|${JOINS}) )|(?:©|\\(c\\)|copyright|.{0,40}\\b(?:19|20)\\d\\d).{0,80} )?`
