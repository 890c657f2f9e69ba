/**
 * Texts that their source calls sexual and whose own words are not: one line of a chat, judged by those who had read the lines before it,
 * or a slip. They are counted all the same; the bench says both. Names are those of rows: the source, and the line of the file from 0.
 */
export const NOT_SEXUAL_BY_ITSELF: ReadonlyMap<string, string> = new Map([
  ['convabuse/78854', 'It is about skin.'],
  ['convabuse/79727', 'Three words without a thing that they are about.'],
  ['convabuse/80162', 'It says yes to something.'],
  ['convabuse/80542', 'It is an age.'],
  ['openai1680/85894', 'It reports what a state asks of those who marry.'],
])
