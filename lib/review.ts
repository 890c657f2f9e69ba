import { Duration, Stack } from 'aws-cdk-lib'
import { type HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Architecture } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { nodeFunction } from './bundle.ts'
import type { Library } from './library.ts'
import type { Uploads } from './uploads.ts'

export interface ReviewProps {
  readonly uploads: Uploads
  readonly library: Library
  readonly httpApi: HttpApi
  readonly architecture: Architecture
}

const routes = [
  { path: '/v1/review/articles', methods: [HttpMethod.GET] },
  { path: '/v1/review/articles/{id}', methods: [HttpMethod.GET] },
  { path: '/v1/review/articles/{id}/edits', methods: [HttpMethod.POST] },
  { path: '/v1/review/articles/{id}/decisions', methods: [HttpMethod.POST] },
  { path: '/v1/review/publisher', methods: [HttpMethod.GET] },
]

/** What is taken out and held, shown to those who may see it, and decided by them: routes that take a signature of IAM. */
export class Review extends Construct {
  /** For whoever reviews: may call these routes, and nothing else anywhere. */
  readonly reviewers: ManagedPolicy

  constructor(scope: Construct, id: string, { uploads, library, httpApi, architecture }: ReviewProps) {
    super(scope, id)
    const handler = nodeFunction(this, 'Function', {
      entry: 'lambdas/review/index.ts',
      description: 'Shows reviewers what was taken out and held, and keeps their edits and decisions',
      memory: 1024,
      timeout: Duration.seconds(10),
      environment: {
        TABLE_NAME: library.table.tableName,
        ARTICLES_BUCKET: library.articles.bucketName,
        QUEUE_URL: uploads.queue.queueUrl,
      },
      architecture,
    })
    for (const statement of rights(uploads, library)) handler.addToRolePolicy(statement)
    const integration = new HttpLambdaIntegration('Review', handler, { scopePermissionToRoute: false })
    const authorizer = new HttpIamAuthorizer()
    for (const route of routes) httpApi.addRoutes({ ...route, integration, authorizer })
    this.reviewers = new ManagedPolicy(this, 'Reviewers', {
      description: 'May see what Cleancopy took out of articles or held, and decide over it',
      statements: [
        new PolicyStatement({
          actions: ['execute-api:Invoke'],
          resources: [
            Stack.of(this).formatArn({
              service: 'execute-api',
              resource: httpApi.apiId,
              resourceName: '$default/*/v1/review/*',
            }),
          ],
        }),
      ],
    })
  }
}

function rights({ queue }: Uploads, library: Library): PolicyStatement[] {
  const { table } = library
  const onItems = (actions: string[], keys: string[]) =>
    new PolicyStatement({
      actions,
      resources: [table.tableArn],
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys } },
    })
  return [
    onItems(['dynamodb:GetItem', 'dynamodb:PutItem'], ['ARTICLE#*', 'PUBLISHER#*']),
    // The secret that signs cursors is made by whoever needs it first.
    onItems(['dynamodb:GetItem', 'dynamodb:PutItem'], ['SECRET']),
    // Which months a listing has. One is noted before a record that a listing shows, as it always is.
    onItems(['dynamodb:GetItem', 'dynamodb:UpdateItem'], ['MONTHS#*']),
    // Which articles carry what their publisher repeats.
    onItems(['dynamodb:Query'], ['SIGHTING#*']),
    ...library.reading(),
    // Has an edit carried out.
    new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }),
  ]
}
