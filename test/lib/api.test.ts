import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { openapi } from '../../lambdas/api/openapi.ts'
import { resourcesOf, synthesise } from './synth.ts'

const template = synthesise()

describe('the http api', () => {
  it('routes what its description names, and nothing more by name', () => {
    const described = Object.entries(openapi('https://api.example').paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const routed = Object.values(resourcesOf(template, 'AWS::ApiGatewayV2::Route')).map(
      ({ Properties }) => Properties['RouteKey'],
    )
    expect(routed.sort()).toEqual(['$default', ...described].sort())
  })

  it('hands what is read to one function and what is reviewed to another, in payload format 2.0', () => {
    template.resourceCountIs('AWS::ApiGatewayV2::Integration', 2)
    template.allResourcesProperties('AWS::ApiGatewayV2::Integration', {
      IntegrationType: 'AWS_PROXY',
      PayloadFormatVersion: '2.0',
    })
  })

  it('asks for a signature where something is reviewed, and nowhere else', () => {
    for (const { Properties } of Object.values(resourcesOf(template, 'AWS::ApiGatewayV2::Route'))) {
      const isReview = String(Properties['RouteKey']).includes('/v1/review/')
      expect(Properties['AuthorizationType'] ?? 'NONE').toBe(isReview ? 'AWS_IAM' : 'NONE')
    }
    template.hasResourceProperties('AWS::IAM::ManagedPolicy', {
      PolicyDocument: { Statement: [Match.objectLike({ Action: 'execute-api:Invoke', Effect: 'Allow' })] },
    })
  })

  it('lets pages of any origin read', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Api', {
      CorsConfiguration: Match.objectLike({ AllowMethods: ['GET', 'HEAD'], AllowOrigins: ['*'] }),
    })
  })

  it('limits its rate and logs every request, but not who made it', () => {
    const [stage] = Object.values(resourcesOf(template, 'AWS::ApiGatewayV2::Stage'))
    expect(stage?.Properties).toMatchObject({
      StageName: '$default',
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400 },
    })
    const log = JSON.stringify(stage?.Properties['AccessLogSettings'])
    expect(log).toContain('$context.status')
    expect(log).not.toMatch(/sourceIp|userAgent/)
  })
})

describe('the description', () => {
  const description = JSON.parse(JSON.stringify(openapi('https://api.example')))

  it('refers to nothing that is not there, and defines nothing that is not used', () => {
    const references = [...JSON.stringify(description).matchAll(/"#\/components\/(\w+)\/(\w+)"/g)]
    const used = new Set(references.map(([, kind, name]) => `${kind}/${name}`))
    const defined = Object.entries(description.components).flatMap(([kind, parts]) =>
      Object.keys(Object(parts)).map((name) => `${kind}/${name}`),
    )
    // Security schemes are referred to by name.
    expect([...used, 'securitySchemes/signature'].sort()).toEqual(defined.sort())
  })

  it('declares every parameter of a path', () => {
    for (const [path, operations] of Object.entries<Record<string, { parameters: { $ref: string }[] }>>(
      description.paths,
    )) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `#/components/parameters/${name}`)
      for (const { parameters } of Object.values(operations))
        expect(parameters.map(({ $ref }) => $ref)).toEqual(expect.arrayContaining(inPath))
    }
  })
})
