import { readFileSync } from 'node:fs'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { CleancopyStack } from '../../lib/cleancopy-stack.ts'
import { readOptions } from '../../lib/options.ts'

const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'))

/** Without bundles and CDK's own validation: a test runs the whole app for both. */
const quick = {
  ...context,
  'aws:cdk:bundling-stacks': [],
  '@aws-cdk/core:validateAgainstDefaultRules': false,
}

export interface Resource {
  readonly Type: string
  readonly Properties: Record<string, unknown>
  readonly DependsOn?: readonly string[]
  readonly DeletionPolicy?: string
}

/** Everything that can be switched on. */
export const everyOption = {
  alarmMail: 'desk@example.org',
  uploadOrigins: 'https://desk.example.org, http://localhost:5173',
  cdn: 'true',
  domain: 'articles.example.org',
  certificate: 'arn:aws:acm:us-east-1:111122223333:certificate/1b2c3d4e-0000-4000-8000-123456789abc',
  moderators: 'bedrock,comprehend,openai',
  openaiSecret: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:openai-AbCdEf',
}

/** The stack with the flags of cdk.json, as the command line's options make it. */
export function stackOf(options: Readonly<Record<string, string>> = {}): CleancopyStack {
  const outcome = readOptions(options, undefined)
  if (!outcome.ok) throw new Error(outcome.problem)
  return new CleancopyStack(new App({ context: quick }), outcome.value)
}

export function synthesise(options: Readonly<Record<string, string>> = {}): Template {
  return Template.fromStack(stackOf(options))
}

/** Resources of a type by logical id. */
export function resourcesOf(template: Template, type: string): Record<string, Resource> {
  const { Resources }: { Resources: Record<string, Resource> } = JSON.parse(JSON.stringify(template.toJSON()))
  return Object.fromEntries(Object.entries(Resources).filter(([, resource]) => resource.Type === type))
}
