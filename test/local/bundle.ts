import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { FunctionPlan } from '../../local/template/plan.ts'

/** A real bundle of `source`, as the stack's own are made. */
export async function bundle(source: string, timeoutSeconds = 5): Promise<FunctionPlan> {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
  await build({
    stdin: { contents: source, loader: 'ts' },
    outfile: join(folder, 'index.mjs'),
    format: 'esm',
    platform: 'node',
    bundle: true,
    minify: true,
  })
  return {
    name: 'tried',
    arn: 'arn:aws:lambda:us-east-1:000000000000:function:tried',
    folder,
    handler: 'index.handler',
    timeoutSeconds,
    memoryMegabytes: 256,
    environment: { GREETING: 'hello' },
  }
}
