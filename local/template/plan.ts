/** What the local cloud has to run, read out of a template. */
import type { Fields } from '../json.ts'

export interface Plan {
  readonly buckets: readonly BucketPlan[]
  readonly queues: readonly QueuePlan[]
  readonly tables: readonly TablePlan[]
  readonly functions: readonly FunctionPlan[]
  readonly mappings: readonly MappingPlan[]
  readonly routes: readonly RoutePlan[]
  readonly cors: CorsPlan | undefined
  /** The stack's outputs, with local values. */
  readonly outputs: Readonly<Record<string, string>>
}

export interface BucketPlan {
  readonly id: string
  readonly name: string
  readonly notifications: readonly NotificationPlan[]
}

export interface NotificationPlan {
  /** e.g. `s3:ObjectCreated:*`. */
  readonly event: string
  readonly queueArn: string
  readonly prefix: string
  readonly suffix: string
}

export interface QueuePlan {
  readonly name: string
  readonly arn: string
  readonly visibilitySeconds: number
  readonly retentionSeconds: number
  readonly deadLetters?: { readonly arn: string; readonly maxReceiveCount: number } | undefined
}

export interface TablePlan {
  readonly name: string
  /** Body of a CreateTable call. */
  readonly create: Fields
}

export interface FunctionPlan {
  readonly name: string
  readonly arn: string
  /** Folder of the bundle. */
  readonly folder: string
  /** `FILE.EXPORT`, the file without its ending. */
  readonly handler: string
  readonly timeoutSeconds: number
  readonly memoryMegabytes: number
  readonly environment: Readonly<Record<string, string>>
}

export interface MappingPlan {
  readonly queueArn: string
  readonly functionArn: string
  readonly batchSize: number
  readonly maxConcurrency: number
  readonly reportsItemFailures: boolean
}

export interface RoutePlan {
  /** e.g. `GET /v1/articles/{id}` or `$default`. */
  readonly key: string
  readonly functionArn: string
  /** Whether requests have to be signed (IAM). */
  readonly signed: boolean
}

export interface CorsPlan {
  readonly allowOrigins: readonly string[]
  readonly allowMethods: readonly string[]
  readonly allowHeaders: readonly string[]
  readonly exposeHeaders: readonly string[]
  readonly maxAge: number | undefined
  readonly allowCredentials: boolean
}
