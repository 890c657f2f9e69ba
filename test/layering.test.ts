import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { read, sourcesOf } from './imports.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const rooms = roomTable(readFileSync(`${root}/docs/ARCHITECTURE.md`, 'utf8'))

/** The table under "The rooms": which room may import which. */
function roomTable(architecture: string): ReadonlyMap<string, readonly string[]> {
  const section = architecture.split(/^## /m).find((part) => part.startsWith('The rooms')) ?? ''
  const rows = section.matchAll(/^\| `(\w+)\/` \|.*\| ([^|]+) \|$/gm)
  return new Map(
    [...rows].map(([, room = '', allowed = '']) => [
      room,
      [...allowed.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
    ]),
  )
}

/** Room of a relative import; undefined for a library, and for the root and the files in it. */
function target(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const [room, ...rest] = posix.join(posix.dirname(path), specifier).split('/')
  return rest.length > 0 ? room : undefined
}

describe('the table of rooms', () => {
  it('is read from the document', () => {
    expect([...rooms.keys()]).toEqual(['core', 'data', 'store', 'lambdas', 'web', 'lib', 'local', 'bin'])
    expect(rooms.get('lambdas')).toEqual(['store', 'core', 'web'])
    expect(rooms.get('lib')).toEqual([])
  })

  it.each([...rooms])('%s imports nothing else of ours', (room, allowed) => {
    if (!existsSync(`${root}/${room}`)) return
    const strays = sourcesOf(root, room).flatMap(({ path, imports }) =>
      imports
        .map((specifier) => ({ path, specifier, room: target(path, specifier) }))
        .filter((found) => found.room !== undefined && ![room, ...allowed].includes(found.room)),
    )
    expect(strays).toEqual([])
  })
})

describe('core', () => {
  const core = sourcesOf(root, 'core')

  it('names nothing of the platform', () => {
    const platform = core.filter(({ imports }) =>
      imports.some((name) => /^(node:|@aws-sdk\/|aws-)/.test(name)),
    )
    expect(platform.map(({ path }) => path)).toEqual([])
  })

  it('uses no clock, no randomness and no network', () => {
    expect(core.filter(({ impurities }) => impurities.length > 0)).toEqual([])
  })

  it('has neither classes nor enums', () => {
    const text = core.map(({ path }) => [path, readFileSync(`${root}/${path}`, 'utf8')] as const)
    const odd = text.filter(([, source]) =>
      /^\s*(export\s+)?(abstract\s+)?(class|enum|const enum)\s+\w/m.test(source),
    )
    expect(odd.map(([path]) => path)).toEqual([])
  })
})

describe('the reader of imports', () => {
  it('sees every way to name a module', () => {
    const source = `
      import type { A } from './type.ts'
      import b from './value.ts'
      import './effect.ts'
      export type { C } from './re-export.ts'
      export * from './all.ts'
      type D = import('./type-query.ts').D
      const e = await import('./dynamic.ts')
      new Worker(new URL('./worker.ts', import.meta.url))`
    expect(read('x.ts', source).imports.toSorted()).toEqual([
      './all.ts',
      './dynamic.ts',
      './effect.ts',
      './re-export.ts',
      './type-query.ts',
      './type.ts',
      './value.ts',
      './worker.ts',
    ])
  })

  it('sees the clock, randomness and the network', () => {
    const source = 'Date.now(); new Date(); Math.random(); fetch("x"); new Date(0); Date.UTC(2026)'
    expect(read('x.ts', source).impurities).toEqual(['Date.now', 'new Date()', 'Math.random', 'fetch("x")'])
  })
})
