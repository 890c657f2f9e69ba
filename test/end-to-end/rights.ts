/** What a function's role allows, read from the synthesised template and judged as IAM would, as far as it is used here. */
import { type Fields, fieldsOf, isFields, listOf } from '../../local/json.ts'
import { resolveFields } from '../../local/template/intrinsics.ts'
import { type Resource, scopeOf } from '../../local/template/names.ts'
import type { Call } from './recorder.ts'

/** One action on one resource. */
export interface Right {
  readonly action: string
  /** May hold `*`. */
  readonly resource: string
  readonly condition: Fields | undefined
}

/** The rights of the role of the function whose logical id begins with `name`. */
export function rightsOf(template: Fields, name: string): Right[] {
  const all = new Map(
    Object.entries(fieldsOf(template['Resources'])).map(([id, value]): [string, Resource] => {
      const { Type, Properties, Metadata } = fieldsOf(value)
      return [id, { id, type: String(Type), properties: fieldsOf(Properties), metadata: fieldsOf(Metadata) }]
    }),
  )
  const fn = [...all.values()].find(({ id, type }) => type === 'AWS::Lambda::Function' && id.startsWith(name))
  const [role] = listOf(fieldsOf(fn?.properties['Role'])['Fn::GetAtt'])
  const scope = scopeOf(template, all, 'http://api')
  return [...all.values()]
    .filter(({ type, properties }) => /^AWS::IAM::(Managed)?Policy$/.test(type) && isFor(properties, role))
    .flatMap(({ properties }) =>
      listOf(fieldsOf(resolveFields(properties, scope)['PolicyDocument'])['Statement']).flatMap(rights),
    )
}

function isFor(properties: Fields, role: unknown): boolean {
  return listOf(properties['Roles']).some((one) => fieldsOf(one)['Ref'] === role)
}

function rights(statement: unknown): Right[] {
  const { Effect, Action, Resource, Condition, ...more } = fieldsOf(statement)
  if (Effect !== 'Allow' || Object.keys(more).some((key) => key !== 'Sid'))
    throw new Error(`A statement of another kind: ${JSON.stringify(statement)}`)
  return [Action].flat().flatMap((action) =>
    [Resource].flat().map((resource) => ({
      action: String(action),
      resource: String(resource),
      condition: isFields(Condition) ? Condition : undefined,
    })),
  )
}

export function allows({ action, resource, condition }: Right, call: Call): boolean {
  const pattern = resource.split('*').map((part) => part.replace(/[.\\+?^${}()|[\]]/g, '\\$&'))
  return (
    action === call.action &&
    new RegExp(`^${pattern.join('.*')}$`, 's').test(call.resource) &&
    (condition === undefined || holds(condition, call))
  )
}

/** @throws Error for a condition that is not known here. */
function holds(condition: Fields, { leadingKeys }: Call): boolean {
  const { 'ForAllValues:StringEquals': equals, 'ForAllValues:StringLike': like, ...others } = condition
  const { 'dynamodb:LeadingKeys': keys, ...more } = fieldsOf(equals ?? like)
  if (keys === undefined || Object.keys({ ...others, ...more }).length > 0 || (equals && like) !== undefined)
    throw new Error(`A condition of another kind: ${JSON.stringify(condition)}`)
  const allowed = [keys].flat().map(String)
  const isAllowed = (key: string) =>
    allowed.some((one) => one === key || (like && one.endsWith('*') && key.startsWith(one.slice(0, -1))))
  return leadingKeys.every(isAllowed)
}
