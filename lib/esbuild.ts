import { fileURLToPath } from 'node:url'
import { type BuildResult, buildSync } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Writes `index.mjs` and `chunks/`, which it loads on demand, into a folder. `entry` is relative to the repository. */
export function bundle(entry: string, outdir: string): BuildResult<{ metafile: true }> {
  return buildSync({
    absWorkingDir: root,
    entryPoints: { index: entry },
    outdir,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    charset: 'utf8', // word lists would grow threefold as escapes
    mainFields: ['module', 'main'],
    // CommonJS dependencies inside an ES module still call require() for Node's own modules.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    logLevel: 'warning',
    metafile: true,
  })
}
