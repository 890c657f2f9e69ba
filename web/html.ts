import { escapeHtml } from '../core/render/escape.ts'

/** Markup that is known to be safe; only `html` and `trusted` make it. */
export interface Markup {
  readonly markup: string
}

type Part = Markup | string | number | null | readonly Part[]

/** A template whose values are escaped for text and quoted attributes; markup goes in as it is, null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    markup: strings.reduce((page, string, index) => `${page}${write(parts[index - 1] ?? null)}${string}`),
  }
}

/** Vouches for markup that was made elsewhere, e.g. by a renderer. */
export function trusted(markup: string): Markup {
  return { markup }
}

function write(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(write).join('')
}
