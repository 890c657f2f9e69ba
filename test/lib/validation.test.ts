import { Template } from 'aws-cdk-lib/assertions'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import { describe, expect, it } from 'vitest'
import { acknowledgeFindings, findings } from '../../lib/findings.ts'
import { misfits } from './specification.ts'
import { everyOption, stackOf } from './synth.ts'

const { domain, certificate } = everyOption
const variants = {
  prod: {},
  dev: { stage: 'dev' },
  cdn: { cdn: 'true' },
  everything: everyOption,
  'own name': { domain, certificate },
}
const stacks = Object.entries(variants).map(([name, options]) => {
  const stack = stackOf(options)
  return { name, stack, template: Template.fromStack(stack) }
})

function rulesBrokenBy(stack: ReturnType<typeof stackOf>): string[] {
  return [new AwsSolutionsChecks(), new ServerlessChecks()].flatMap((pack) =>
    pack.validateScope(stack).violations.map(({ ruleName }) => ruleName),
  )
}

describe("cdk-nag's packs AwsSolutions and Serverless", () => {
  // The first test looks before anything is acknowledged: a rule that is no longer broken needs no reason.
  it('find every rule that a reason is given for', () => {
    const broken = new Set(stacks.flatMap(({ stack }) => rulesBrokenBy(stack)))
    expect([...broken].sort()).toEqual(findings.map(({ rule }) => rule).sort())
    for (const { reason } of findings) expect(reason).toMatch(/^[A-Z].{30,}\.$/s)
  })

  it.each(stacks)('find nothing else: $name', ({ stack }) => {
    acknowledgeFindings(stack)
    expect(rulesBrokenBy(stack)).toEqual([])
  })
})

describe('the specification of CloudFormation', () => {
  it.each(stacks)('knows every property by name and type: $name', ({ template }) => {
    expect(misfits(template.toJSON())).toEqual([])
  })

  it.each([
    [{ Type: 'AWS::S3::Basket' }, 'It: there is no type AWS::S3::Basket'],
    [{ Type: 'AWS::S3::Bucket', Properties: { Name: 'x' } }, 'It.Name is unknown'],
    [{ Type: 'AWS::S3::Bucket', Properties: { BucketName: 7 } }, 'It.BucketName is no string'],
    [{ Type: 'AWS::SQS::Queue', Properties: { DelaySeconds: 1.5 } }, 'It.DelaySeconds is no integer'],
    [{ Type: 'AWS::IAM::Role', Properties: {} }, 'It.AssumeRolePolicyDocument is missing'],
    [
      {
        Type: 'AWS::S3::Bucket',
        Properties: { CorsConfiguration: { CorsRules: [{ AllowedOrigins: ['*'] }] } },
      },
      'It.CorsConfiguration.CorsRules[0].AllowedMethods is missing',
    ],
  ])('finds what is wrong with %j', (resource, problem) => {
    expect(misfits({ Resources: { It: resource } })).toEqual([problem])
  })
})

it.each(stacks)('deploys no function but ours where data is kept: $name', ({ name, template }) => {
  const functions = Object.keys(template.findResources('AWS::Lambda::Function'))
  const helpers = functions.filter((id) => !/^(Ingest|Api|Review)Function/.test(id))
  expect(helpers.map((id) => id.replace(/[0-9A-F]{8,}$/, ''))).toEqual(
    name === 'dev' ? [expect.stringContaining('S3AutoDeleteObjects')] : [],
  )
})
