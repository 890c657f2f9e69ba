/** A plea that no rule is sure of: the first article of a publisher keeps it. */
export const APPEAL =
  'The paper has no owner and no wall; its readers pay for the reporting, a little each month.'

/** An article of one paper, unlike its others, with these paragraphs at its end. */
export function story(n: number, ...ends: string[]): string {
  const own = [
    `The harbour council met on the ${n}th of March to vote on quay number ${n}, which has been closed for ${n + 2} winters.`,
    `Engineers had found ${n * 3} cracks in the northern wall, and the crane that stands on it was judged unsafe in autumn.`,
    `The herring fleet, which lands ${n} tons a night, moves to the southern basin until the wall has been rebuilt.`,
  ]
  return [...own, ...ends].join('\n\n')
}
