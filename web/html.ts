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

/** A JSON text for the inside of a script element: nothing in it can end the element or open a comment. */
export function inertJson(json: string): Markup {
  return {
    markup: json
      .replace(/</g, '\\u003c')
      .replace(/\u2028/g, '\\u2028')
      .replace(/\u2029/g, '\\u2029'),
  }
}

function write(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'string') return escape(part)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(write).join('')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
