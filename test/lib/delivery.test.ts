import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { everyOption, resourcesOf, synthesise } from './synth.ts'

const { domain, certificate } = everyOption
const template = synthesise(everyOption)
const [distributionId = ''] = Object.keys(resourcesOf(template, 'AWS::CloudFront::Distribution'))
const only = (type: string) => {
  const [resource, ...more] = Object.values(resourcesOf(template, type))
  if (resource === undefined || more.length > 0) throw new Error(`Not one ${type}`)
  return resource.Properties
}
const distribution = (config: object) =>
  template.hasResourceProperties('AWS::CloudFront::Distribution', {
    DistributionConfig: Match.objectLike(config),
  })

describe('the distribution', () => {
  it('compresses, speaks HTTP/3 and no plain HTTP', () => {
    distribution({
      HttpVersion: 'http2and3',
      IPV6Enabled: true,
      DefaultCacheBehavior: Match.objectLike({
        Compress: true,
        ViewerProtocolPolicy: 'redirect-to-https',
        AllowedMethods: ['GET', 'HEAD', 'OPTIONS'],
      }),
    })
  })

  it('serves the name that it is given, with TLS 1.2 at least', () => {
    distribution({
      Aliases: ['articles.example.org'],
      ViewerCertificate: {
        AcmCertificateArn: everyOption.certificate,
        MinimumProtocolVersion: 'TLSv1.2_2021',
        SslSupportMethod: 'sni-only',
      },
    })
  })

  it('caches by what an answer depends on, for as long as the api says', () => {
    expect(only('AWS::CloudFront::CachePolicy')['CachePolicyConfig']).toMatchObject({
      DefaultTTL: 0,
      MinTTL: 0,
      ParametersInCacheKeyAndForwardedToOrigin: {
        CookiesConfig: { CookieBehavior: 'none' },
        EnableAcceptEncodingBrotli: true,
        EnableAcceptEncodingGzip: true,
        HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['accept'] },
        QueryStringsConfig: {
          QueryStringBehavior: 'whitelist',
          QueryStrings: ['cursor', 'format', 'limit', 'publisher'],
        },
      },
    })
  })

  it('asks its function first', () => {
    expect(only('AWS::CloudFront::Function')).toMatchObject({
      AutoPublish: true,
      FunctionCode: expect.stringContaining('function handler(event)'),
      FunctionConfig: { Runtime: 'cloudfront-js-2.0' },
    })
    distribution({
      DefaultCacheBehavior: Match.objectLike({
        FunctionAssociations: [Match.objectLike({ EventType: 'viewer-request' })],
      }),
    })
  })

  it('adds security headers, and leaves the pages their own content security policy', () => {
    expect(only('AWS::CloudFront::ResponseHeadersPolicy')['ResponseHeadersPolicyConfig']).toMatchObject({
      CorsConfig: { AccessControlAllowOrigins: { Items: ['*'] }, OriginOverride: true },
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { Override: false },
        ContentTypeOptions: { Override: true },
        FrameOptions: { FrameOption: 'DENY', Override: true },
        ReferrerPolicy: { ReferrerPolicy: 'no-referrer', Override: true },
        StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, Override: true },
      },
    })
  })

  it('logs into a private bucket that forgets after 30 days', () => {
    const [logs = ''] = Object.keys(resourcesOf(template, 'AWS::S3::Bucket')).filter((id) =>
      id.startsWith('AccessLogs'),
    )
    distribution({ Logging: { Bucket: { 'Fn::GetAtt': [logs, 'RegionalDomainName'] } } })
    expect(resourcesOf(template, 'AWS::S3::Bucket')[logs]?.Properties).toMatchObject({
      LifecycleConfiguration: { Rules: [{ ExpirationInDays: 30, Status: 'Enabled' }] },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerPreferred' }] },
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
    })
  })
})

describe('the origin', () => {
  it('is shown a secret that CloudFormation makes and the function knows', () => {
    const [secret] = Object.keys(resourcesOf(template, 'AWS::SecretsManager::Secret'))
    const reference = {
      'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: secret }, ':SecretString:::}}']],
    }
    distribution({
      Origins: [
        Match.objectLike({
          CustomOriginConfig: Match.objectLike({ OriginProtocolPolicy: 'https-only' }),
          OriginCustomHeaders: [{ HeaderName: 'x-cleancopy-origin', HeaderValue: reference }],
        }),
      ],
    })
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: Match.objectLike({ ORIGIN_SECRET: reference, PUBLIC_URL: 'https://articles.example.org' }),
      },
    })
    // The function must not need a right for it, nor anything a function to rotate it.
    const policies = Object.entries(resourcesOf(template, 'AWS::IAM::Policy')).filter(([id]) =>
      id.startsWith('Api'),
    )
    expect(policies).toHaveLength(1)
    expect(JSON.stringify(policies)).not.toContain('secretsmanager')
    template.resourceCountIs('AWS::Lambda::Function', 3)
  })

  it('gets neither the Host that the reader asked for nor what the cache does not know', () => {
    expect(only('AWS::CloudFront::OriginRequestPolicy')['OriginRequestPolicyConfig']).toMatchObject({
      CookiesConfig: { CookieBehavior: 'none' },
      HeadersConfig: {
        HeaderBehavior: 'whitelist',
        Headers: ['origin', 'access-control-request-method', 'access-control-request-headers'],
      },
      QueryStringsConfig: { QueryStringBehavior: 'none' },
    })
  })
})

it('names the public address, and what its DNS must point to', () => {
  const outputs = template.findOutputs('*')
  expect(outputs['ApiUrl']?.['Value']).toBe('https://articles.example.org')
  expect(outputs['DomainTarget']?.['Value']).toEqual({ 'Fn::GetAtt': [distributionId, 'DomainName'] })
})

it('lets pages of the given origins upload, as far as uploaders may', () => {
  template.hasResourceProperties('AWS::S3::Bucket', {
    CorsConfiguration: {
      CorsRules: [
        {
          AllowedOrigins: ['https://desk.example.org', 'http://localhost:5173'],
          AllowedMethods: ['PUT', 'POST', 'DELETE', 'GET'],
          AllowedHeaders: ['*'],
          ExposedHeaders: ['ETag'],
          MaxAge: 3600,
        },
      ],
    },
  })
})

describe('a name of its own without a CDN', () => {
  const plain = synthesise({ domain, certificate, architecture: 'x86_64' })

  it("is the api's", () => {
    plain.resourceCountIs('AWS::CloudFront::Distribution', 0)
    plain.hasResourceProperties('AWS::ApiGatewayV2::DomainName', {
      DomainName: domain,
      DomainNameConfigurations: [{ CertificateArn: certificate, EndpointType: 'REGIONAL' }],
    })
    plain.resourceCountIs('AWS::ApiGatewayV2::ApiMapping', 1)
    const outputs = plain.findOutputs('*')
    expect(outputs['ApiUrl']?.['Value']).toBe(`https://${domain}`)
    expect(JSON.stringify(outputs['DomainTarget'])).toContain('RegionalDomainName')
  })

  it('runs on the processor that is chosen', () => {
    plain.allResourcesProperties('AWS::Lambda::Function', { Architectures: ['x86_64'] })
  })
})
