import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** All that a run puts into the folder for temporary files, whoever of tests, CDK and what they start does, goes with the run. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'cleancopy-tests-'))
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  return () => {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
