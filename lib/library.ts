import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { privateBucket } from './private-bucket.ts'

const LISTINGS = ['gsi1', 'gsi2'] as const

/** What is kept of the articles: the table, and a bucket for bodies that are too large for it. */
export class Library extends Construct {
  readonly table: Table
  readonly articles: Bucket

  constructor(
    scope: Construct,
    id: string,
    props: { removalPolicy: RemovalPolicy; keepNoncurrentDays: number },
  ) {
    super(scope, id)
    const text = (name: string) => ({ name, type: AttributeType.STRING })
    this.table = new Table(this, 'Table', {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.DEFAULT,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: props.removalPolicy === RemovalPolicy.RETAIN,
      removalPolicy: props.removalPolicy,
    })
    for (const indexName of LISTINGS)
      this.table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: text(`${indexName}pk`),
        sortKey: text(`${indexName}sk`),
        // Listings show summaries; projecting ALL would copy every gzipped body into both indexes.
        projectionType: ProjectionType.INCLUDE,
        nonKeyAttributes: ['summary'],
      })
    this.articles = privateBucket(this, 'Articles', props)
  }

  /** What whoever shows articles may do, beside reading their records. */
  reading(): PolicyStatement[] {
    return [
      new PolicyStatement({
        actions: ['dynamodb:Query'],
        resources: LISTINGS.map((index) => `${this.table.tableArn}/index/${index}`),
      }),
      new PolicyStatement({ actions: ['s3:GetObject'], resources: [this.articles.arnForObjects('*')] }),
      // Without it a body that was just replaced is a 403 and not a 404, and the article could not be read again.
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.articles.bucketArn] }),
    ]
  }
}
