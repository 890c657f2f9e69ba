import { Ajv2020 } from 'ajv/dist/2020.js'
import { openapi } from '../../../lambdas/api/openapi.ts'

const schema = JSON.parse(JSON.stringify(openapi('https://api.example')))

/** As described, and nothing beside it: every object is closed. */
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
ajv.addSchema({ $id: 'api', components: closed(schema.components) })

function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed)
  if (typeof value !== 'object' || value === null) return value
  const inner = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, closed(one)]))
  return 'properties' in inner ? { ...inner, additionalProperties: false } : inner
}

/** Where a value is not as the description's schema of that name has it. */
export function misfits(name: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(`api#/components/schemas/${name}`)
  if (validate === undefined) throw new Error(`There is no schema ${name}`)
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  )
}
