/** How letters begin, which tells nothing of them. */
const WHOEVER =
  /^(?:dear|hi|hello|to whom it may concern|liebe[rs]?|sehr geehrter?|guten tag|chers?|chère|querid[oa]s?|estimad[oa]s?|car[oaie]|beste|geachte|drodzy|szanowni)\b[^.]{0,50}[,:!]?$/iu
const MANY =
  /^(?:dear|hi|hello) (?:all|everyone|everybody|team|colleagues|friends|neighbou?rs|members|parents)[,.:!]?$|^(?:(?:dear )?(?:sir|madam|editor)s?(?: or madam)?|to the (?:editors?|directors?)|(?:an die|sehr geehrte) redaktion|sehr geehrte damen und herren|(?:madame, )?monsieur(?: le directeur)?|señora? director[a]?)[,.:!]$/i

/** Whether a line greets whom letters to many, or to a paper, greet, and says nothing else: it is no title. */
export function greetsMany(line: string): boolean {
  return MANY.test(line)
}

/** Whether a line may greet somebody, whoever it is. A title may read like that as well: `Hello from the hills`. */
export function mayGreet(line: string): boolean {
  return WHOEVER.test(line) || greetsMany(line)
}
