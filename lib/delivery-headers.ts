import { Duration } from 'aws-cdk-lib'
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'

/** Headers of every answer, those included that CloudFront and the gateway write themselves. */
export function headersPolicy(scope: Construct, id: string): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, id, {
    securityHeadersBehavior: {
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(365),
        includeSubdomains: false, // other names below this one are not ours to bind
        override: true,
      },
      // The api's own stands: its pages allow their style sheet by its hash.
      contentSecurityPolicy: {
        contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
        override: false,
      },
    },
    // The gateway adds these only where a request names an origin, and a cached answer would lack them for the next one.
    corsBehavior: {
      accessControlAllowOrigins: ['*'],
      accessControlAllowMethods: ['GET', 'HEAD'],
      accessControlAllowHeaders: ['accept', 'if-none-match'],
      accessControlExposeHeaders: ['etag', 'link', 'content-language'],
      accessControlMaxAge: Duration.days(1),
      accessControlAllowCredentials: false,
      originOverride: true,
    },
  })
}
