/** Prints `PASSED FAILED` of a vitest JSON report. What failed without a failed test (a file that does not load) counts as one. */
import { readFileSync } from 'node:fs'

const [, , file, status] = process.argv
let passed = 0
let failed = 0
try {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  passed = report.numPassedTests
  failed = report.numFailedTests
} catch {
  console.error(`There is no report ${file}: the suite did not run to its end.`)
}
if (status !== '0' && failed === 0) failed = 1
console.log(`${passed} ${failed}`)
