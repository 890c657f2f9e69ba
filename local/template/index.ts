import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fields, fieldsOf } from '../json.ts'
import { readCors, readRoute } from './api.ts'
import { readFunction, readMapping } from './functions.ts'
import { resolveFields, type Scope } from './intrinsics.ts'
import { type Resource, scopeOf } from './names.ts'
import type { Plan } from './plan.ts'
import { readBucket, readQueue, readTable } from './storage.ts'
import { ignoredTypes, usedTypes } from './types.ts'

/** The plan of the one stack in a cloud assembly. @throws Error where there is none or more than one. */
export function readAssembly(folder: string, apiUrl: string): Plan {
  const names = readdirSync(folder).filter((name) => name.endsWith('.template.json'))
  const [name, ...more] = names
  if (name === undefined || more.length > 0) {
    throw new Error(`${folder} should hold one template, but holds ${names.length}.`)
  }
  const assets = readJson(join(folder, name.replace('.template.json', '.assets.json')))
  return readTemplate(readJson(join(folder, name)), assetFolders(folder, assets), apiUrl)
}

function readJson(path: string): Fields {
  return fieldsOf(JSON.parse(readFileSync(path, 'utf8')))
}

/** From the key under which an asset is uploaded to the folder that holds it. */
function assetFolders(folder: string, assets: Fields): Map<string, string> {
  const files = Object.values(fieldsOf(assets['files'])).map((file) => fieldsOf(file))
  return new Map(
    files.flatMap((file) => {
      const path = join(folder, String(fieldsOf(file['source'])['path']))
      return Object.values(fieldsOf(file['destinations'])).map((to): [string, string] => [
        String(fieldsOf(to)['objectKey']),
        path,
      ])
    }),
  )
}

/**
 * @param assets from an asset's object key to its folder
 * @param apiUrl where the HTTP API will answer
 * @throws Error naming the resource type, function or attribute that has no local meaning.
 */
export function readTemplate(template: Fields, assets: ReadonlyMap<string, string>, apiUrl: string): Plan {
  const all = new Map(
    Object.entries(fieldsOf(template['Resources'])).map(([id, value]) => [
      id,
      toResource(id, fieldsOf(value)),
    ]),
  )
  refuseUnknown([...all.values()])
  const scope = scopeOf(template, all, apiUrl)
  const resolved = [...all.values()]
    .filter(({ type }) => usedTypes.has(type))
    .map((resource) => ({ ...resource, properties: resolveFields(resource.properties, scope) }))
  const of = (...types: string[]) => resolved.filter(({ type }) => types.includes(type))
  const integrations = new Map(of('AWS::ApiGatewayV2::Integration').map((found) => [found.id, found]))
  const functions = of('AWS::Lambda::Function').map((found) => readFunction(found, assets))
  const apis = of('AWS::ApiGatewayV2::Api')
  if (apis.length > 1) throw new Error('The local cloud serves one HTTP API, and the template has more.')
  return {
    buckets: of('AWS::S3::Bucket').map(readBucket),
    queues: of('AWS::SQS::Queue').map(readQueue),
    tables: of('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable').map(readTable),
    functions,
    mappings: of('AWS::Lambda::EventSourceMapping').map((found) => readMapping(found, functions)),
    routes: of('AWS::ApiGatewayV2::Route').map((found) => readRoute(found, integrations, functions)),
    cors: apis.flatMap((api) => readCors(api) ?? [])[0],
    outputs: readOutputs(template, scope, apis[0]?.id, apiUrl),
  }
}

function toResource(id: string, value: Fields): Resource {
  return {
    id,
    type: String(value['Type']),
    properties: fieldsOf(value['Properties']),
    metadata: fieldsOf(value['Metadata']),
  }
}

function refuseUnknown(resources: readonly Resource[]): void {
  const unknown = resources.filter(({ type }) => !usedTypes.has(type) && !ignoredTypes.has(type))
  if (unknown.length === 0) return
  const list = unknown.map(({ id, type }) => `${type} (${id})`).join(', ')
  throw new Error(
    `The local cloud has no engine for ${list}: add one, or name the type in template/types.ts.`,
  )
}

/** CDK writes an API's address from its parts; here it is one. */
function readOutputs(template: Fields, scope: Scope, apiId: string | undefined, apiUrl: string) {
  const entries = Object.entries(fieldsOf(template['Outputs'])).map(([name, output]): [string, string] => {
    const value = String(resolveFields(fieldsOf(output), scope)['Value'])
    const parts = /^https:\/\/([^./]+)\.execute-api\.[^/]*(.*)$/.exec(value)
    return [name, parts !== null && parts[1] === apiId ? `${apiUrl}${parts[2] ?? ''}` : value]
  })
  return Object.fromEntries(entries)
}
