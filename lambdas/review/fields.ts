/** What a reviewer asks for, or what is wrong with how they ask. */
export type Parsed<Asked> = { readonly ok: true; readonly asked: Asked } | Wrong

interface Wrong {
  readonly ok: false
  readonly detail: string
}

export function wrong(detail: string): Wrong {
  return { ok: false, detail }
}

/** The fields of a JSON object that a reviewer sends, of which none is a stranger. */
export type Fields = { readonly ok: true; readonly fields: Readonly<Record<string, unknown>> } | Wrong

/** @param example of such an object, shown to whoever sends something else. */
export function readFields(body: string, names: readonly string[], example: string): Fields {
  const fields = parseObject(body)
  if (fields === undefined) return wrong(`Send a JSON object: ${example}.`)
  const stranger = Object.keys(fields).find((name) => !names.includes(name))
  if (stranger === undefined) return { ok: true, fields }
  return wrong(`There is no field "${stranger.slice(0, 40)}"; the fields are ${names.join(', ')}.`)
}

function parseObject(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
