/** Reads what a source file names of others, types included, with a real parser. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

export interface SourceFile {
  /** Relative to the repository, with `/`. */
  readonly path: string
  /** Module specifiers of import, export, `import()` (as value and as type) and `new URL(..., import.meta.url)`. */
  readonly imports: readonly string[]
  /** Uses of the clock, of randomness and of the network, as written. */
  readonly impurities: readonly string[]
}

/** TypeScript sources of one room, sorted. */
export function sourcesOf(root: string, room: string): readonly SourceFile[] {
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => {
      const path = `${room}/${name.replaceAll('\\', '/')}`
      return read(path, readFileSync(join(root, path), 'utf8'))
    })
}

export function read(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const imports: string[] = []
  const impurities: string[] = []
  const take = (node: unknown) => {
    const specifier = literal(node)
    if (specifier === undefined) throw new Error(`${path}: an import whose target is not written out`)
    imports.push(specifier)
  }
  const impure = (node: { start: number; end: number }) => impurities.push(text.slice(node.start, node.end))
  new Visitor({
    ImportDeclaration: (node) => take(node.source),
    ExportAllDeclaration: (node) => take(node.source),
    ExportNamedDeclaration: (node) => node.source && take(node.source),
    ImportExpression: (node) => take(node.source),
    TSImportType: (node) => take(node.source),
    NewExpression(node) {
      const [first, base] = node.arguments
      const callee = node.callee.type === 'Identifier' ? node.callee.name : ''
      if (callee === 'Date' && first === undefined) impure(node)
      const file = literal(first)
      if (callee === 'URL' && base?.type === 'MemberExpression' && file?.startsWith('.')) imports.push(file)
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && ['fetch', 'Date'].includes(node.callee.name)) impure(node)
    },
    MemberExpression(node) {
      const written = text.slice(node.start, node.end)
      if (/^(Date\.now|Math\.random|performance\.now|globalThis\b.*|crypto\..*|process\..*)$/s.test(written))
        impure(node)
    },
  }).visit(program)
  return { path, imports, impurities }
}

function literal(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null || !('value' in node)) return undefined
  return typeof node.value === 'string' ? node.value : undefined
}
