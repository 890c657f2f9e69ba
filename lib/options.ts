/** What may be chosen at deployment, as `cdk deploy -c name=value`. */
export interface Options {
  /** `prod` keeps all data when the stack goes; any other stage is deleted with everything in it. */
  readonly stage: string
  /** Where alarms go; without it they only show in the console. */
  readonly alarmMail: string | undefined
  /** How long a replaced or deleted upload can still be brought back. */
  readonly keepNoncurrentDays: number
}

export type OptionsOutcome =
  | { readonly ok: true; readonly value: Options }
  | { readonly ok: false; readonly problem: string }

const known = ['stage', 'alarmMail', 'keepNoncurrentDays']
/** Written into cdk.json by the CDK's own commands. */
const toolkits = ['acknowledged-issue-numbers', 'cli-telemetry']

/** Reads our options out of the CDK context. The first thing wrong comes back as one sentence that names it. */
export function readOptions(context: Readonly<Record<string, unknown>>): OptionsOutcome {
  const unknown = Object.keys(context).find((key) => isOurs(key) && !known.includes(key))
  if (unknown !== undefined)
    return wrong(`There is no option "${unknown}"; the options are ${known.join(', ')}.`)

  const stage = context['stage'] ?? 'prod'
  if (typeof stage !== 'string' || !/^[a-z][a-z0-9]{0,19}$/.test(stage))
    return wrong(
      'Option "stage" must be 1 to 20 lower-case letters and digits that start with a letter, e.g. dev.',
    )

  const alarmMail = context['alarmMail']
  if (alarmMail !== undefined && !isMail(alarmMail))
    return wrong('Option "alarmMail" must be one mail address, e.g. desk@example.org.')

  const keepNoncurrentDays = Number(context['keepNoncurrentDays'] ?? 90)
  if (!Number.isInteger(keepNoncurrentDays) || keepNoncurrentDays < 1 || keepNoncurrentDays > 36_500)
    return wrong('Option "keepNoncurrentDays" must be a whole number of days from 1 to 36500.')

  return { ok: true, value: { stage, alarmMail, keepNoncurrentDays } }
}

/** The CDK's own keys hold a colon (`@aws-cdk/core:...`, `availability-zones:account=...`); ours never do. */
function isOurs(key: string): boolean {
  return !key.includes(':') && !toolkits.includes(key)
}

function isMail(value: unknown): value is string {
  return typeof value === 'string' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)
}

function wrong(problem: string): OptionsOutcome {
  return { ok: false, problem }
}
