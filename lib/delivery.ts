import { fileURLToPath } from 'node:url'
import { Duration, Fn } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AllowedMethods,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  Function as ViewerFunction,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import type { Api } from './api.ts'
import { headersPolicy } from './delivery-headers.ts'
import type { OwnName } from './domain.ts'

/** What an answer depends on beside the path; any other parameter would only split the cache. */
const parameters = ['cursor', 'format', 'limit', 'publisher']

export interface DeliveryProps {
  readonly api: Api
  /** Its certificate must be of us-east-1. */
  readonly name: OwnName | undefined
  readonly logs: IBucket
}

/** CloudFront in front of the api, which from then on answers to CloudFront alone. */
export class Delivery extends Construct {
  readonly distribution: Distribution
  /** Where articles are served, without a slash at the end. */
  readonly publicUrl: string

  constructor(scope: Construct, id: string, { api, name, logs }: DeliveryProps) {
    super(scope, id)
    const secret = new Secret(this, 'OriginSecret', {
      description: 'What CloudFront shows to the api of Cleancopy',
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
    })
    // A reference that CloudFormation resolves: the value is neither in the template nor on this machine.
    const shown = secret.secretValue.unsafeUnwrap()

    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Clean copies of articles',
      httpVersion: HttpVersion.HTTP2_AND_3,
      logBucket: logs,
      ...(name === undefined
        ? {}
        : {
            domainNames: [name.domain],
            certificate: Certificate.fromCertificateArn(this, 'Certificate', name.certificate),
          }),
      defaultBehavior: {
        origin: new HttpOrigin(Fn.parseDomainName(api.httpApi.apiEndpoint), {
          customHeaders: { 'x-cleancopy-origin': shown },
        }),
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        compress: true,
        cachePolicy: this.cachePolicy(),
        // Not Host, by which API Gateway would look for another api; Origin and its kin for the gateway's preflights.
        originRequestPolicy: new OriginRequestPolicy(this, 'Forwarded', {
          headerBehavior: OriginRequestHeaderBehavior.allowList(
            'origin',
            'access-control-request-method',
            'access-control-request-headers',
          ),
        }),
        responseHeadersPolicy: headersPolicy(this, 'Headers'),
        functionAssociations: [
          { eventType: FunctionEventType.VIEWER_REQUEST, function: this.viewerFunction() },
        ],
      },
    })
    this.publicUrl = `https://${name?.domain ?? this.distribution.distributionDomainName}`
    api.handler.addEnvironment('ORIGIN_SECRET', shown)
    api.handler.addEnvironment('PUBLIC_URL', this.publicUrl)
  }

  /** The api says itself how long an answer may be kept; what says nothing, an error, is not kept by this. */
  private cachePolicy(): CachePolicy {
    return new CachePolicy(this, 'Cache', {
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.days(1),
      headerBehavior: CacheHeaderBehavior.allowList('accept'),
      queryStringBehavior: CacheQueryStringBehavior.allowList(...parameters),
      enableAcceptEncodingGzip: true,
      enableAcceptEncodingBrotli: true,
    })
  }

  private viewerFunction(): ViewerFunction {
    return new ViewerFunction(this, 'NormaliseAccept', {
      comment: 'Leaves one media type in the Accept header, so that few copies are cached',
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromFile({
        filePath: fileURLToPath(new URL('normalise-accept.js', import.meta.url)),
      }),
    })
  }
}
