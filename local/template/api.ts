/** Routes of the HTTP API. */
import { isFields, listOf, text } from '../json.ts'
import { functionOf } from './functions.ts'
import { physicalName, type Resource } from './names.ts'
import type { CorsPlan, FunctionPlan, RoutePlan } from './plan.ts'

/** @throws Error for what would be served differently here: an authorizer, another protocol or payload format. */
export function readRoute(
  { id, properties }: Resource,
  integrations: ReadonlyMap<string, Resource>,
  functions: readonly FunctionPlan[],
): RoutePlan {
  const authorization = properties['AuthorizationType'] ?? 'NONE'
  if (authorization !== 'NONE' && authorization !== 'AWS_IAM') {
    throw new Error(
      `Route ${id} is guarded by ${String(authorization)}, which the local cloud cannot enforce.`,
    )
  }
  const target = text(properties, 'Target', id).split('/').at(-1) ?? ''
  const integration = [...integrations.values()].find((one) => physicalName(one) === target)
  if (integration === undefined) throw new Error(`Route ${id} leads to ${target}, which is no integration.`)
  const { IntegrationType, PayloadFormatVersion } = integration.properties
  if (IntegrationType !== 'AWS_PROXY' || PayloadFormatVersion !== '2.0') {
    throw new Error(`${integration.id} is no Lambda integration with payload format 2.0.`)
  }
  const uri = text(integration.properties, 'IntegrationUri', integration.id)
  return {
    key: text(properties, 'RouteKey', id),
    functionArn: functionOf(uri, functions, integration.id).arn,
    signed: authorization === 'AWS_IAM',
  }
}

export function readCors({ properties }: Resource): CorsPlan | undefined {
  const cors = properties['CorsConfiguration']
  if (!isFields(cors)) return undefined
  const strings = (name: string) => listOf(cors[name]).map(String)
  return {
    allowOrigins: strings('AllowOrigins'),
    allowMethods: strings('AllowMethods'),
    allowHeaders: strings('AllowHeaders').map((name) => name.toLowerCase()),
    exposeHeaders: strings('ExposeHeaders'),
    maxAge: cors['MaxAge'] === undefined ? undefined : Number(cors['MaxAge']),
    allowCredentials: cors['AllowCredentials'] === true,
  }
}
