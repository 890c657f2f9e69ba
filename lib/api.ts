import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Architecture, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { nodeFunction } from './bundle.ts'
import type { Library } from './library.ts'

/** Everything that is served; each with GET and HEAD, which HTTP APIs route apart. */
const paths = ['/', '/openapi.json', '/v1/articles', '/v1/articles/{id}', '/v1/articles/{id}/removals']

/** The way out: a public HTTP API in front of one function that only reads. */
export class Api extends Construct {
  readonly handler: LambdaFunction
  readonly httpApi: HttpApi
  readonly stage: HttpStage

  constructor(scope: Construct, id: string, props: { library: Library; architecture: Architecture }) {
    super(scope, id)
    const { table, articles } = props.library
    this.handler = nodeFunction(this, 'Function', {
      entry: 'lambdas/api/index.ts',
      description: 'Serves the clean copies',
      memory: 1024, // most of a request is waiting; this much core keeps gzip and start-up short
      timeout: Duration.seconds(10),
      environment: { TABLE_NAME: table.tableName, ARTICLES_BUCKET: articles.bucketName },
      architecture: props.architecture,
    })
    for (const statement of rights(props.library)) this.handler.addToRolePolicy(statement)

    const integration = new HttpLambdaIntegration('Read', this.handler, { scopePermissionToRoute: false })
    this.httpApi = new HttpApi(this, 'HttpApi', {
      description: 'Clean copies of articles, free to read',
      createDefaultStage: false,
      // Whatever else is asked gets its 404 or 405 from the function too, as a problem document.
      defaultIntegration: integration,
      corsPreflight: {
        allowOrigins: ['*'],
        allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.HEAD],
        allowHeaders: ['accept', 'if-none-match'],
        exposeHeaders: ['etag', 'link', 'content-language'],
        maxAge: Duration.days(1),
      },
    })
    for (const path of paths)
      this.httpApi.addRoutes({ path, methods: [HttpMethod.GET, HttpMethod.HEAD], integration })
    this.stage = this.makeStage()
  }

  private makeStage(): HttpStage {
    const logGroup = new LogGroup(this, 'AccessLogs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    return new HttpStage(this, 'Stage', {
      httpApi: this.httpApi,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 200, burstLimit: 400 },
      accessLogSettings: { destination: new LogGroupLogDestination(logGroup), format: accessLogFormat },
    })
  }
}

/** No addresses of readers: what they read is nobody's business. */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    at: AccessLogField.contextRequestTime(),
    request: AccessLogField.contextRequestId(),
    route: '$context.routeKey',
    path: AccessLogField.contextPath(),
    status: AccessLogField.contextStatus(),
    bytes: AccessLogField.contextResponseLength(),
    milliseconds: AccessLogField.contextResponseLatency(),
    error: '$context.integrationErrorMessage',
  }),
)

function rights(library: Library): PolicyStatement[] {
  const { table } = library
  return [
    new PolicyStatement({ actions: ['dynamodb:GetItem'], resources: [table.tableArn] }),
    ...library.reading(),
    // The secret that signs cursors is made by whoever needs it first. Nothing else may be written.
    new PolicyStatement({
      actions: ['dynamodb:PutItem'],
      resources: [table.tableArn],
      conditions: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['SECRET'] } },
    }),
  ]
}
