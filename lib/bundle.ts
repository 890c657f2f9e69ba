import { fileURLToPath } from 'node:url'
import { type Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { type Architecture, Runtime } from 'aws-cdk-lib/aws-lambda'
import { Charset, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'

const root = fileURLToPath(new URL('..', import.meta.url))

export interface HandlerProps {
  /** Entry file, relative to the repository, that exports `handler`. */
  readonly entry: string
  readonly description: string
  /** MiB. CPU comes with it: 1,769 is one full core. */
  readonly memory: number
  readonly timeout: Duration
  readonly environment: Record<string, string>
  readonly architecture: Architecture
}

/**
 * The one way in which this project makes a Lambda function: ESM with the SDK bundled (it loads three times faster than
 * CommonJS with the runtime's copy), and a role that may write to its own log group and nothing else until granted.
 */
export function nodeFunction(scope: Construct, id: string, props: HandlerProps): NodejsFunction {
  const logGroup = new LogGroup(scope, `${id}Logs`, {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
  logGroup.grantWrite(role)
  return new NodejsFunction(scope, id, {
    entry: `${root}${props.entry}`,
    projectRoot: root,
    depsLockFilePath: `${root}package-lock.json`,
    description: props.description,
    runtime: Runtime.NODEJS_24_X,
    architecture: props.architecture,
    memorySize: props.memory,
    timeout: props.timeout,
    environment: props.environment,
    awsSdkConnectionReuse: false, // a variable of SDK v2; v3 keeps connections alive by itself
    logGroup,
    role,
    bundling: {
      format: OutputFormat.ESM,
      target: 'node24',
      minify: true,
      charset: Charset.UTF8, // word lists would grow threefold as escapes
      sourceMap: false,
      mainFields: ['module', 'main'],
      externalModules: [],
      // CommonJS dependencies inside an ES module still call require() for Node's own modules.
      banner: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
    },
  })
}
