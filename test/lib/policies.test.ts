import { describe, expect, it } from 'vitest'
import { everyOption, resourcesOf, synthesise } from './synth.ts'

interface Statement {
  readonly Effect: string
  readonly Action: string | readonly string[]
  readonly Resource: unknown
  readonly Condition?: unknown
}

const template = synthesise()
const policies = Object.entries(resourcesOf(template, 'AWS::IAM::Policy')).map(([id, { Properties }]) => {
  const { Statement }: { Statement: Statement[] } = JSON.parse(JSON.stringify(Properties['PolicyDocument']))
  return { id, statements: Statement }
})

function actionsOf(name: string): string[] {
  const { statements = [] } = policies.find(({ id }) => id.startsWith(name)) ?? {}
  return [...new Set(statements.flatMap(({ Action }) => Action))].sort()
}

describe('the rights of the functions', () => {
  it('are in their own policies alone', () => {
    for (const { Properties } of Object.values(resourcesOf(template, 'AWS::IAM::Role')))
      expect(Properties).not.toHaveProperty('ManagedPolicyArns')
    expect(policies).toHaveLength(3)
  })

  it('have no wildcard action and no resource that is everything', () => {
    for (const { statements } of policies)
      for (const { Action, Resource } of statements) {
        expect([Action].flat().join()).not.toContain('*')
        expect([Resource].flat()).not.toContain('*')
      }
  })

  it('are what ingest calls', () => {
    expect(actionsOf('Ingest')).toEqual([
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
      's3:DeleteObject',
      's3:GetObject',
      's3:ListBucket',
      's3:PutObject',
      'sqs:DeleteMessage',
      'sqs:GetQueueAttributes',
      'sqs:ReceiveMessage',
      'sqs:SendMessage',
    ])
  })

  it('are what the api reads, and the one item that it may make', () => {
    expect(actionsOf('Api')).toEqual([
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
      's3:GetObject',
      's3:ListBucket',
    ])
    const { statements = [] } = policies.find(({ id }) => id.startsWith('Api')) ?? {}
    const writes = statements.filter(({ Action }) => [Action].flat().includes('dynamodb:PutItem'))
    expect(writes).toMatchObject([
      {
        Action: 'dynamodb:PutItem',
        Condition: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['SECRET'] } },
      },
    ])
  })

  it('are what reviewers read, and the items that their edits are kept in', () => {
    expect(actionsOf('Review')).toEqual([
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
      's3:GetObject',
      's3:ListBucket',
      'sqs:SendMessage',
    ])
    const { statements = [] } = policies.find(({ id }) => id.startsWith('Review')) ?? {}
    const written = statements.flatMap(({ Action, Condition }) =>
      [Action].flat().includes('dynamodb:PutItem') ? [Condition] : [],
    )
    expect(written).toEqual(
      [['ARTICLE#*', 'PUBLISHER#*'], ['SECRET']].map((keys) => ({
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys },
      })),
    )
  })

  it('keep ingest from writing to the uploads', () => {
    const { statements = [] } = policies.find(({ id }) => id.startsWith('Ingest')) ?? {}
    const writes = statements.filter(({ Action }) =>
      [Action].flat().some((name) => /^s3:(Put|Delete)/.test(name)),
    )
    expect(writes).toHaveLength(1)
    expect(JSON.stringify(writes)).not.toContain('Uploads')
  })

  it('grow by what the moderators that are switched on take, and by nothing else', () => {
    const asking = (moderators: string, more: Record<string, string> = {}) => {
      const { Properties } =
        Object.entries(resourcesOf(synthesise({ moderators, ...more }), 'AWS::IAM::Policy')).find(([id]) =>
          id.startsWith('Ingest'),
        )?.[1] ?? {}
      const { Statement }: { Statement: Statement[] } = JSON.parse(
        JSON.stringify(Properties?.['PolicyDocument']),
      )
      const usual = actionsOf('Ingest')
      return Statement.filter(({ Action }) => [Action].flat().some((name) => !usual.includes(name)))
    }
    const { openaiSecret } = everyOption
    expect(asking('bedrock')).toMatchObject([{ Action: 'bedrock:InvokeGuardrailChecks', Resource: '*' }])
    expect(asking('comprehend')).toMatchObject([
      { Action: ['comprehend:DetectPiiEntities', 'comprehend:DetectToxicContent'], Resource: '*' },
    ])
    expect(asking('openai', { openaiSecret })).toMatchObject([
      { Action: 'secretsmanager:GetSecretValue', Resource: openaiSecret },
    ])
  })
})
