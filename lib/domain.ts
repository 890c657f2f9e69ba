import { ApiMapping, DomainName } from 'aws-cdk-lib/aws-apigatewayv2'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import { Construct } from 'constructs'
import type { Api } from './api.ts'

/** A host name of its own, and its certificate. */
export interface OwnName {
  readonly domain: string
  readonly certificate: string
}

/** The api under its own name, without a CDN. The name's DNS is its owner's: a CNAME to `target`. */
export class ApiDomain extends Construct {
  readonly target: string

  constructor(scope: Construct, id: string, { api, name }: { api: Api; name: OwnName }) {
    super(scope, id)
    const domainName = new DomainName(this, 'Name', {
      domainName: name.domain,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', name.certificate),
    })
    new ApiMapping(this, 'Mapping', { api: api.httpApi, domainName, stage: api.stage })
    this.target = domainName.regionalDomainName
  }
}
