/** What may be chosen at deployment, as `cdk deploy -c name=value`; docs/deploy.md explains each. */
export interface Options {
  /** `prod` keeps all data when the stack goes; any other stage is deleted with everything in it. */
  readonly stage: string
  /** Where alarms go; without it they only show in the console. */
  readonly alarmMail: string | undefined
  /** How long a replaced or deleted upload can still be brought back. */
  readonly keepNoncurrentDays: number
  /** Origins of web pages that may upload, e.g. `https://desk.example.org`. */
  readonly uploadOrigins: readonly string[]
  /** CloudFront in front of the api, which then answers to nobody else. */
  readonly cdn: boolean
  /** The api's own host name; always with a certificate. */
  readonly domain: string | undefined
  /** ARN of the ACM certificate of `domain`. */
  readonly certificate: string | undefined
  /** Services that are asked for a second opinion on passages that the embedded moderators are not sure of. */
  readonly moderators: readonly Moderator[]
  /** ARN of the secret of Secrets Manager that holds OpenAI's key; always with the moderator `openai`. */
  readonly openaiSecret: string | undefined
  /** Processor of the functions. */
  readonly architecture: 'arm64' | 'x86_64'
}

const MODERATORS = ['bedrock', 'comprehend', 'openai'] as const
export type Moderator = (typeof MODERATORS)[number]

export type OptionsOutcome =
  | { readonly ok: true; readonly value: Options }
  | { readonly ok: false; readonly problem: string }

interface Option<T> {
  readonly otherwise: T
  /** Completes the sentence "Option "name" must be ...". */
  readonly must: string
  /** Undefined where the value, as the command line or cdk.json gives it, is malformed. */
  readonly read: (value: unknown) => T | undefined
}

/** A text of a certain form. */
const matching = (form: RegExp) => (value: unknown) =>
  typeof value === 'string' && form.test(value) ? value : undefined

const schema: { readonly [Name in keyof Options]: Option<Options[Name]> } = {
  stage: {
    otherwise: 'prod',
    must: '1 to 20 lower-case letters and digits that start with a letter, e.g. dev',
    read: matching(/^[a-z][a-z0-9]{0,19}$/),
  },
  alarmMail: {
    otherwise: undefined,
    must: 'one mail address, e.g. desk@example.org',
    read: matching(/^[^\s@]+@[^\s@]+\.[^\s@]+$/),
  },
  keepNoncurrentDays: {
    otherwise: 90,
    must: 'a whole number of days from 1 to 36500',
    read: (value) =>
      /^[1-9]\d{0,4}$/.test(String(value)) && Number(value) <= 36_500 ? Number(value) : undefined,
  },
  uploadOrigins: {
    otherwise: [],
    must: 'origins separated by commas, without a path, e.g. https://desk.example.org',
    read: readOrigins,
  },
  cdn: {
    otherwise: false,
    must: 'true or false',
    read: (value) => [true, false].find((choice) => String(value) === String(choice)),
  },
  domain: {
    otherwise: undefined,
    must: 'a host name in lower case, e.g. articles.example.org',
    read: matching(/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/),
  },
  certificate: {
    otherwise: undefined,
    must: 'the ARN of an ACM certificate, e.g. arn:aws:acm:us-east-1:111122223333:certificate/...',
    read: matching(/^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/),
  },
  moderators: {
    otherwise: [],
    must: `some of ${MODERATORS.join(', ')}, separated by commas`,
    read: readModerators,
  },
  openaiSecret: {
    otherwise: undefined,
    must: 'the ARN of a secret, e.g. arn:aws:secretsmanager:eu-central-1:111122223333:secret:openai-AbCdEf',
    read: matching(/^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[\w/+=.@-]+$/),
  },
  architecture: {
    otherwise: 'arm64',
    must: 'arm64 or x86_64',
    read: (value) => (['arm64', 'x86_64'] as const).find((choice) => value === choice),
  },
}

/** Written into cdk.json by the CDK's own commands. */
const toolkits = ['acknowledged-issue-numbers', 'cli-telemetry']

/**
 * Reads our options out of the CDK context. The first thing wrong comes back as one sentence that names it.
 * @param region where the stack will be, if that is known
 */
export function readOptions(
  context: Readonly<Record<string, unknown>>,
  region: string | undefined,
): OptionsOutcome {
  const names = Object.keys(schema)
  const unknown = Object.keys(context).find((key) => isOurs(key) && !names.includes(key))
  if (unknown !== undefined)
    return { ok: false, problem: `There is no option "${unknown}"; the options are ${names.join(', ')}.` }

  const problems: string[] = []
  const take = <Name extends keyof Options>(name: Name): Options[Name] => {
    const { otherwise, must, read } = schema[name]
    if (context[name] === undefined) return otherwise
    const value = read(context[name])
    if (value === undefined) problems.push(`Option "${name}" must be ${must}.`)
    return value ?? otherwise
  }
  const value: Options = {
    stage: take('stage'),
    alarmMail: take('alarmMail'),
    keepNoncurrentDays: take('keepNoncurrentDays'),
    uploadOrigins: take('uploadOrigins'),
    cdn: take('cdn'),
    domain: take('domain'),
    certificate: take('certificate'),
    moderators: take('moderators'),
    openaiSecret: take('openaiSecret'),
    architecture: take('architecture'),
  }
  const problem = problems[0] ?? misfit(value, region)
  return problem === undefined ? { ok: true, value } : { ok: false, problem }
}

/** What is wrong between options that are well-formed by themselves. */
function misfit(options: Options, region: string | undefined): string | undefined {
  const { cdn, domain, certificate, moderators, openaiSecret } = options
  if (moderators.includes('openai') !== (openaiSecret !== undefined))
    return 'The moderator openai and option "openaiSecret" need each other: the secret holds the key that it is asked with.'
  if (domain === undefined && certificate === undefined) return undefined
  if (certificate === undefined)
    return 'Option "domain" needs option "certificate": the ARN of the ACM certificate of that name.'
  if (domain === undefined) return 'Option "certificate" needs option "domain": the name that it is for.'
  const has = certificate.split(':')[3]
  const needed = cdn ? 'us-east-1' : region
  if (needed === undefined || has === needed) return undefined
  const why = cdn ? 'CloudFront reads its certificates there' : 'that is where the stack is'
  return `Option "certificate" must name one of the region ${needed}, since ${why}; this one is of ${has}.`
}

/** The CDK's own keys hold a colon (`@aws-cdk/core:...`, `availability-zones:account=...`); ours never do. */
function isOurs(key: string): boolean {
  return !key.includes(':') && !toolkits.includes(key)
}

function readModerators(value: unknown): readonly Moderator[] | undefined {
  if (typeof value !== 'string') return undefined
  const names = value.split(',').map((name) => name.trim())
  const known = MODERATORS.filter((moderator) => names.includes(moderator))
  return known.length === names.length ? known : undefined
}

function readOrigins(value: unknown): readonly string[] | undefined {
  if (typeof value !== 'string') return undefined
  const origins = value.split(',').map((origin) => origin.trim())
  return origins.every((origin) => /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/.test(origin) && URL.canParse(origin))
    ? origins
    : undefined
}
