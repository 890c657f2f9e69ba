import { readFileSync } from 'node:fs'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { CleancopyStack } from '../../lib/cleancopy-stack.ts'
import type { Options } from '../../lib/options.ts'

const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'))

export interface Resource {
  readonly Type: string
  readonly Properties: Record<string, unknown>
  readonly DependsOn?: readonly string[]
  readonly DeletionPolicy?: string
}

/** The template with the flags of cdk.json, without bundling: the bundles have a test of their own. */
export function synthesise(options: Partial<Options> = {}): Template {
  const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } })
  const defaults = { stage: 'prod', alarmMail: undefined, keepNoncurrentDays: 90 }
  return Template.fromStack(new CleancopyStack(app, { ...defaults, ...options }))
}

/** Resources of a type by logical id. */
export function resourcesOf(template: Template, type: string): Record<string, Resource> {
  const { Resources }: { Resources: Record<string, Resource> } = JSON.parse(JSON.stringify(template.toJSON()))
  return Object.fromEntries(Object.entries(Resources).filter(([, resource]) => resource.Type === type))
}
