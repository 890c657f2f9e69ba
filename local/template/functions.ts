import { fieldsOf, listOf, number, text } from '../json.ts'
import { arnOf, physicalName, type Resource } from './names.ts'
import type { FunctionPlan, MappingPlan } from './plan.ts'

export function readFunction(resource: Resource, assets: ReadonlyMap<string, string>): FunctionPlan {
  const { properties, id } = resource
  const runtime = text(properties, 'Runtime', id)
  if (!runtime.startsWith('nodejs'))
    throw new Error(`${id} wants ${runtime}; the local cloud runs Node.js alone.`)
  const key = text(fieldsOf(properties['Code']), 'S3Key', `The code of ${id}`)
  const folder = assets.get(key)
  if (folder === undefined)
    throw new Error(`The code of ${id} is ${key}, which is no asset of this assembly.`)
  const variables = fieldsOf(fieldsOf(properties['Environment'])['Variables'])
  return {
    name: physicalName(resource),
    arn: arnOf(resource),
    folder,
    handler: text(properties, 'Handler', id),
    timeoutSeconds: number(properties, 'Timeout', 3),
    memoryMegabytes: number(properties, 'MemorySize', 128),
    environment: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)])),
  }
}

export function readMapping({ id, properties }: Resource, functions: readonly FunctionPlan[]): MappingPlan {
  if (properties['FilterCriteria'] !== undefined)
    throw new Error(`${id} filters events, which the local cloud cannot.`)
  const named = text(properties, 'FunctionName', id)
  return {
    queueArn: text(properties, 'EventSourceArn', id),
    functionArn: functionOf(named, functions, id).arn,
    batchSize: number(properties, 'BatchSize', 10),
    maxConcurrency: number(fieldsOf(properties['ScalingConfig']), 'MaximumConcurrency', 1000),
    reportsItemFailures: listOf(properties['FunctionResponseTypes']).includes('ReportBatchItemFailures'),
  }
}

/** By name, by ARN, or by an address that contains the ARN, as integrations have it. */
export function functionOf(named: string, functions: readonly FunctionPlan[], user: string): FunctionPlan {
  const found =
    functions.find(({ name, arn }) => named === name || named === arn) ??
    functions.find(({ arn }) => `${named}/`.includes(`${arn}/`))
  if (found === undefined) throw new Error(`${user} calls ${named}, which is no function of this template.`)
  return found
}
