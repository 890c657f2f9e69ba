import type { Passage, SecondOpinion } from '../../../core/moderate/escalation.ts'
import { askedLine } from '../log.ts'
import { SERVICES, type Service, type ServiceName } from './service.ts'

interface Ports {
  readonly now: () => number
  readonly log: (line: string) => void
}

/** The services that `MODERATORS` names, loaded when the first passage is asked about; undefined where it names none. */
export function secondOpinions(env: NodeJS.ProcessEnv, ports: Ports) {
  const names = (env['MODERATORS'] ?? '').split(',').filter((name) => name !== '')
  if (names.length === 0) return undefined
  const wanted = names.map((name) => {
    const known = SERVICES.find((service) => service === name)
    if (known === undefined) throw new Error(`There is no moderator ${name}`)
    return known
  })
  let services: Promise<Service>[] | undefined
  return async (passages: readonly Passage[], language: string | undefined): Promise<SecondOpinion> => {
    services ??= wanted.map((name) => open(name, env))
    return ask(await Promise.all(services), passages, language, ports)
  }
}

/** Asks all of them at once. One that does not answer is named; the policy holds the article then. */
export async function ask(
  services: readonly Service[],
  passages: readonly Passage[],
  language: string | undefined,
  { now, log }: Ports,
): Promise<SecondOpinion> {
  const answers = await Promise.allSettled(services.map((service) => service.ask(passages, language)))
  const opinions = services.map(({ id }, at): SecondOpinion => {
    const answer = answers[at]
    if (answer?.status === 'fulfilled') {
      log(askedLine(id, { units: answer.value.units, unanswered: 0 }, now()))
      const { findings, unread } = answer.value
      return { findings, unanswered: [], unread: unread === undefined ? [] : [unread] }
    }
    log(askedLine(id, { units: 0, unanswered: 1 }, now(), answer?.reason))
    return {
      findings: [],
      unanswered: [`The moderator ${id} was to be asked and did not answer.`],
      unread: [],
    }
  })
  return {
    findings: opinions.flatMap(({ findings }) => findings),
    unanswered: opinions.flatMap(({ unanswered }) => unanswered),
    unread: opinions.flatMap(({ unread }) => unread),
  }
}

async function open(name: ServiceName, env: NodeJS.ProcessEnv): Promise<Service> {
  switch (name) {
    case 'bedrock':
      return (await import('./bedrock.ts')).bedrock()
    case 'comprehend':
      return (await import('./comprehend.ts')).comprehend()
    case 'openai': {
      const [{ openai }, { secret }] = await Promise.all([import('./openai.ts'), import('./secret.ts')])
      const url = env['OPENAI_BASE_URL']
      return openai({ key: secret(env['OPENAI_SECRET'] ?? ''), ...(url === undefined ? {} : { url }) })
    }
  }
}
