import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AssetHashType, type Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  type Architecture,
  type AssetCode,
  Code,
  Function as LambdaFunction,
  Runtime,
} from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { bundle } from './esbuild.ts'

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
 * The one way in which this project makes a Lambda function: its code as `codeOf` bundles it, and a role that may write to
 * its own log group and nothing else until granted.
 */
export function nodeFunction(scope: Construct, id: string, props: HandlerProps): LambdaFunction {
  const logGroup = new LogGroup(scope, `${id}Logs`, {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
  logGroup.grantWrite(role)
  return new LambdaFunction(scope, id, {
    code: codeOf(props.entry),
    handler: 'index.handler',
    description: props.description,
    runtime: Runtime.NODEJS_24_X,
    architecture: props.architecture,
    memorySize: props.memory,
    timeout: props.timeout,
    environment: props.environment,
    logGroup,
    role,
  })
}

/**
 * `index.mjs` and the chunks that it loads on demand: what `NodejsFunction` makes is one file, all of which is loaded at every
 * start (docs/adr/0013-loaded-on-demand.md). ESM with the SDK bundled loads three times faster than CommonJS with the
 * runtime's copy. The asset is named by what comes out, so that the same sources are the same asset everywhere.
 */
function codeOf(entry: string): AssetCode {
  return Code.fromAsset(dirname(`${root}${entry}`), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never asked: the local one never declines.
      image: Runtime.NODEJS_24_X.bundlingImage,
      local: {
        tryBundle(outdir) {
          bundle(entry, outdir)
          return true
        },
      },
    },
  })
}
