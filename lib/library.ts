import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { privateBucket } from './private-bucket.ts'

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
    for (const indexName of ['gsi1', 'gsi2'])
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
}
