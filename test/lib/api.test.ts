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

  it('hands everything to one function in payload format 2.0', () => {
    template.resourceCountIs('AWS::ApiGatewayV2::Integration', 1)
    template.hasResourceProperties('AWS::ApiGatewayV2::Integration', {
      IntegrationType: 'AWS_PROXY',
      PayloadFormatVersion: '2.0',
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
    expect([...used].sort()).toEqual(defined.sort())
  })

  it('declares every parameter of a path', () => {
    for (const [path, { get }] of Object.entries<{ get: { parameters: { $ref: string }[] } }>(
      description.paths,
    )) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `#/components/parameters/${name}`)
      expect(get.parameters.map(({ $ref }) => $ref)).toEqual(expect.arrayContaining(inPath))
    }
  })
})
