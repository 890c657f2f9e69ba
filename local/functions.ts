import { createWriteStream, mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Invoked, type LocalFunction, openFunction } from './function/index.ts'
import { REGION } from './template/names.ts'
import type { FunctionPlan } from './template/plan.ts'

export interface Functions {
  invoke(functionArn: string, event: unknown): Promise<Invoked>
  /** Invocations of one function that may run at once. */
  readonly concurrency: number
  close(): Promise<void>
}

/** Where the engines answer. */
interface Endpoints {
  readonly s3: string
  readonly dynamodb: string
  readonly sqs: string
}

/** Every function of the stack, warm. What one prints goes to `NAME.log` in the folder `logs`. */
export function openFunctions(plans: readonly FunctionPlan[], endpoints: Endpoints, logs: string): Functions {
  mkdirSync(logs, { recursive: true })
  const concurrency = Math.min(availableParallelism(), 4)
  const environment = environmentOf(endpoints)
  const files = plans.map(({ name }) => createWriteStream(join(logs, `${name}.log`), { flags: 'a' }))
  const functions = new Map<string, LocalFunction>()
  for (const [index, plan] of plans.entries()) {
    const write = (chunk: string) => files[index]?.write(chunk)
    const opened = openFunction(plan, { environment, concurrency, write })
    opened.warm()
    functions.set(plan.arn, opened)
  }
  return {
    concurrency,
    async invoke(arn, event) {
      const found = functions.get(arn)
      if (found === undefined) throw new Error(`There is no function ${arn}.`)
      return found.invoke(event)
    },
    async close() {
      await Promise.all([...functions.values()].map((one) => one.close()))
      await Promise.all(files.map((file) => new Promise<void>((resolve) => file.end(resolve))))
    },
  }
}

/** Leads the AWS SDK to the engines, with credentials that mean nothing anywhere. */
function environmentOf(endpoints: Endpoints): Record<string, string> {
  return {
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
  }
}
