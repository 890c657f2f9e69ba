/**
 * Makes data/page-model.json from a folder in the layout of WCXB, and prints its cross-validated scores.
 * Usage: npm run train:page -- CORPUS. Needs Python 3 with train/classify/requirements.txt; PYTHON names the interpreter.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [corpus] = process.argv.slice(2)
if (corpus === undefined) {
  process.stderr.write('usage: npm run train:page -- CORPUS\n')
  process.exit(2)
}
const here = fileURLToPath(new URL('.', import.meta.url))
const work = process.env['TRAIN_WORK'] ?? mkdtempSync(join(tmpdir(), 'cleancopy-train-'))
const python = process.env['PYTHON'] ?? 'python3'
const node = ['--max-old-space-size=8000', '--import', 'tsx']

run(process.execPath, [...node, join(here, 'emit.ts'), 'tokens', corpus, work])
run(python, [join(here, 'fit.py'), 'linear', work])
run(process.execPath, [...node, join(here, 'emit.ts'), 'dense', corpus, work])
run(python, [join(here, 'fit.py'), 'forest', work])
run(process.execPath, [...node, join(here, 'emit.ts'), 'context', corpus, work])
run(python, [join(here, 'fit.py'), 'context', work])
run(process.execPath, [...node, join(here, 'emit.ts'), 'kinds', corpus, work])
run(python, [join(here, 'fit.py'), 'kinds', work, join(here, '../../data/page-model.json')])
run(process.execPath, [...node, join(here, '../name-weights.ts')])
run(process.execPath, [...node, join(here, 'evaluate.ts'), corpus, work])

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  })
  if (status === 0) return
  process.stderr.write(`${command} ${args.join(' ')} failed\n`)
  process.exit(1)
}
