/**
 * Sets the blocks of `content/appeals` into real articles as plain text, and prints what each system makes of it:
 * `npm run bench:appeals [-- --pages FOLDER --split fit --alone --failures --publisher]`.
 */
import { parseArgs } from 'node:util'
import { carriersOf, casesOf, ownCarriers, PLACES } from './cases.ts'
import { afterFiveArticles } from './fifth.ts'
import { judge, type Tally } from './judge.ts'
import { systems } from './systems.ts'

const { pages, split, alone, failures, publisher } = parseArgs({
  options: {
    pages: { type: 'string' },
    split: { type: 'string', default: 'held-out' },
    alone: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
    publisher: { type: 'boolean', default: false },
  },
}).values

const carriers = pages === undefined ? ownCarriers() : carriersOf(pages, split === 'fit')
const cases = casesOf(carriers, split === 'fit' ? 'fit' : 'held-out')
process.stdout.write(`${cases.length} cases in ${carriers.length} articles, split ${split}\n\n`)
process.stdout.write('| | blocks removed | top | middle | bottom | near misses harmed | reporting lost |\n')
process.stdout.write('|---|---|---|---|---|---|---|\n')
const compared = alone ? systems.slice(0, 1) : systems
for (const system of publisher ? [...compared, afterFiveArticles(cases, carriers)] : compared) {
  const tally = await judge(system, cases, carriers)
  process.stdout.write(`${rowOf(tally)}\n`)
  if (failures) process.stderr.write(`${tally.failures.map((line) => `${tally.name}: ${line}`).join('\n')}\n`)
}

function rowOf({ name, blocks, nearHarmed, nearOf, lost, words }: Tally): string {
  const all = PLACES.reduce(
    (sum, place) => ({ removed: sum.removed + blocks[place].removed, of: sum.of + blocks[place].of }),
    { removed: 0, of: 0 },
  )
  const share = ({ removed, of }: typeof all) => `${((100 * removed) / of).toFixed(1)} %`
  const cells = [share(all), ...PLACES.map((place) => share(blocks[place]))]
  return `| ${[name, ...cells, `${nearHarmed} of ${nearOf}`, `${((100 * lost) / words).toFixed(3)} %`].join(' | ')} |`
}
