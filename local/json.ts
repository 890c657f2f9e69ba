/** Reading values that came out of JSON, where nothing is sure yet. */
export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {}
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** @throws Error naming `what` where the field is absent or no text. */
export function text(fields: Fields, name: string, what: string): string {
  const value = fields[name]
  if (typeof value !== 'string') throw new Error(`${what} has no ${name}.`)
  return value
}

/** CloudFormation takes numbers as text too. */
export function number(fields: Fields, name: string, otherwise: number): number {
  const value = Number(fields[name] ?? otherwise)
  return Number.isFinite(value) ? value : otherwise
}

export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
