/** JSON that pages hold in their scripts. */

export type Json = string | number | boolean | null | readonly Json[] | JsonObject

export interface JsonObject {
  readonly [name: string]: Json
}

/** Undefined for what is no JSON, even with its common faults mended. */
export function parseJson(script: string): Json | undefined {
  return parsed(script) ?? parsed(tidy(script))
}

function parsed(script: string): Json | undefined {
  try {
    const value: Json = JSON.parse(script)
    return value
  } catch {
    return undefined
  }
}

/** Common faults: CDATA or comment wrappers, raw newlines inside strings, trailing commas and semicolons. */
function tidy(script: string): string {
  return script
    .trim()
    .replace(/^(?:\/\*.*?\*\/|\/\/.*|<!--|<!\[CDATA\[)/, '')
    .replace(/(?:\/\*[^*]{0,80}\*\/|\/\/\s{0,9}\]\]>|-->|\]\]>|;)$/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,(\s*[}\]])/g, '$1')
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function list(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

export function first(value: Json | undefined): Json | undefined {
  return list(value)[0]
}
