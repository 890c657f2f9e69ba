/**
 * Writes the whole output of each sample to `content/expected`: `npm run golden [KEY...]`. Only where what its author
 * says of it holds; elsewhere nothing is written, the sentences that do not hold are told, and the exit code is 1.
 */
import { writeFileSync } from 'node:fs'
import { brokenClaims, readClaims } from '../test/golden/claims.ts'
import { keys, outputOf, outputPath, walkSample } from '../test/golden/samples.ts'

const chosen = process.argv.slice(2)
for (const key of keys) {
  if (chosen.length > 0 && !chosen.includes(key)) continue
  const walked = await walkSample(key)
  const broken = brokenClaims(readClaims(key), walked)
  if (broken.length === 0) writeFileSync(outputPath(key), outputOf(key, walked))
  else {
    process.stderr.write(`${key}\n${broken.map((sentence) => `  ${sentence}\n`).join('')}`)
    process.exitCode = 1
  }
}
