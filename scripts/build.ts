/** Makes `dist/`: the library `index.js` with its types, the command line `cleancopy.js`, and the chunks of both. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
rmSync('dist', { recursive: true, force: true })

const common: BuildOptions = {
  bundle: true,
  format: 'esm',
  target: 'es2023',
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  logLevel: 'warning',
  legalComments: 'none',
}

/** Its dependencies stay dependencies: whoever bundles it has each of them once. What it loads on demand is in `chunks/`. */
await build({ ...common, entryPoints: ['core/index.ts'], platform: 'neutral', packages: 'external' })

const { metafile } = await build({
  ...common,
  metafile: true,
  entryPoints: { cleancopy: 'bin/cleancopy.ts', 'chunks/clean-worker': 'bin/commands/clean-worker.ts' },
  minify: true,
  platform: 'node',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  // The local cloud runs what the CDK synthesises from the sources: it needs a checkout, and says so.
  external: ['../../local/*'],
  // For the CommonJS among the dependencies.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
})

emitTypes('core/index')
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licencesOf(Object.keys(metafile.inputs)))

/** Declarations of a module and of what they name in its folder and below, in `dist/` as they stand there. */
function emitTypes(entry: string): void {
  const folder = 'dist/.types'
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  })
  const seen = new Set<string>()
  const take = (module: string): void => {
    if (seen.has(module)) return
    seen.add(module)
    const target = relative(dirname(entry), module)
    if (target.startsWith('..')) throw new Error(`Types of another folder are public: ${module}`)
    const file = join(folder, `${module}.d.ts`)
    const declarations = readFileSync(file, 'utf8').replace(/(['"]\.{1,2}\/[^'"]+)\.ts(?=['"])/g, '$1.js')
    mkdirSync(join('dist', dirname(target)), { recursive: true })
    writeFileSync(join('dist', `${target}.d.ts`), declarations)
    const named = declarations.matchAll(/(?:from|import\() ?['"](\.[^'"]+)\.js['"]/g)
    for (const [, specifier = ''] of named) take(join(dirname(module), specifier))
  }
  take(entry)
  rmSync(folder, { recursive: true })
}

/** The licence texts of what is bundled into the command line, each once with the packages that it stands for. */
function licencesOf(inputs: readonly string[]): string {
  const folders = new Set(
    inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  )
  const names = new Map<string, string[]>()
  for (const folder of [...folders].toSorted()) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
    names.set(text, [...(names.get(text) ?? []), `${name} ${version} (${license})`])
  }
  const parts = [...names].map(([text, packages]) => `${packages.join('\n')}\n\n${text}\n`)
  return parts.join(`\n${'-'.repeat(80)}\n\n`)
}
