import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import type { Passage, SecondOpinion } from '../../core/moderate/escalation.ts'
import { accept } from '../../core/outcome.ts'
import type { Finding, RawUpload } from '../../core/types.ts'
import { compare } from '../../store/compare.ts'
import { articleId } from '../../store/keys.ts'
import type { StoredRecord } from '../../store/ports.ts'
import { redecide } from '../../store/redecide.ts'
import { rulesOf } from '../../store/rules.ts'
import { settle } from '../../store/settle.ts'
import type { SettlePorts } from '../../store/settle-ports.ts'
import { MemoryWorld } from './memory.ts'
import { publishFake, recipe } from './samples.ts'

const KEY = 'desk/a.txt'
const hateful = {
  moderator: 'bedrock',
  category: 'hate',
  type: 'bedrock:hate',
  quoted: false,
  note: '',
} as const

/** The fake corridor; `grey...` holds words that it is not sure of. */
async function publish(upload: RawUpload) {
  const outcome = publishFake(upload)
  if (!outcome.ok) return outcome
  const publication = outcome.value
  if (!publication.text.startsWith('grey')) return accept({ publication })
  const span = { start: 5, end: publication.text.length }
  const finding: Finding = { ...hateful, moderator: 'embedded-model', type: 'group', score: 0.6, span }
  const verdict = { action: 'label' as const, because: [], findings: [finding] }
  return accept({ publication: { ...publication, verdict } })
}

function desk(answer: () => SecondOpinion) {
  const world = new MemoryWorld()
  world.policy = defaultPolicy
  const asked: Passage[] = []
  const ports: SettlePorts = {
    ...world.ports,
    publish,
    secondOpinion: async (passages) => {
      asked.push(...passages)
      return answer()
    },
  }
  const record = () => world.records.get(articleId(KEY))
  const look = async (text: string) => {
    world.put(KEY, text)
    await settle(ports, { key: KEY, sequencer: null })
    return record()?.state.status
  }
  return { world, ports, asked, look, record }
}

const answered = (score: number): SecondOpinion => ({
  findings: [{ ...hateful, score }],
  unanswered: [],
  unread: [],
})
const silent: SecondOpinion = {
  findings: [],
  unanswered: ['The moderator bedrock did not answer.'],
  unread: [],
}
const unread: SecondOpinion = { findings: [], unanswered: [], unread: ['comprehend reads English alone.'] }

describe('a second opinion', () => {
  it('is asked for about the grey passage alone, and can hold the article', async () => {
    const { asked, look } = desk(() => answered(0.95))
    expect(await look('grey they are all the same')).toBe('held')
    expect(asked).toMatchObject([{ text: 'they are all the same', quoted: false, suspected: ['hate'] }])
  })

  it('that is milder leaves the article published, and what was found here stands', async () => {
    const { look, record } = desk(() => answered(0.1))
    expect(await look('grey they are all the same')).toBe('published')
    expect(record()?.state).toMatchObject({
      action: 'label',
      because: [expect.stringContaining('hate (group)')],
    })
  })

  it('that cannot be had of a service is said, and held for where the policy asks for that', async () => {
    const { world, look, record, asked } = desk(() => unread)
    expect(await look('grey they are all the same')).toBe('published')
    expect(record()?.state).toMatchObject({
      action: 'label',
      because: [expect.stringContaining('hate (group)'), 'comprehend reads English alone.'],
    })
    world.policy = { ...defaultPolicy, id: 'strict@1', onUnread: 'hold' }
    const decided = await redecide({ records: world.ports.records, rules: world.ports.rules }, articleId(KEY))
    expect(decided?.state).toMatchObject({ status: 'held', because: ['comprehend reads English alone.'] })
    expect(asked).toHaveLength(1)
  })

  it('is not asked for where nothing is grey, or the article is held anyway, or the content is known', async () => {
    const { asked, look } = desk(() => answered(0.1))
    await look('one')
    await look('hold on')
    expect(asked).toEqual([])
    await look('grey words')
    await look('grey words')
    expect(asked).toHaveLength(1)
  })

  it('that does not come holds the article, and is asked for again at the next look', async () => {
    const opinions = [silent, answered(0.1)]
    const { asked, look, record } = desk(() => opinions.shift() ?? silent)
    expect(await look('grey words')).toBe('held')
    expect(record()?.summary?.because).toBe('The moderator bedrock did not answer.')
    expect(await look('grey words')).toBe('published')
    expect(asked).toHaveLength(2)
  })

  it('that did not come is found by the comparison', async () => {
    const { world, look } = desk(() => silent)
    await look('grey words')
    const { etag, text } = world.objects.get(KEY) ?? { etag: '', text: '' }
    const object = { key: KEY, etag, bytes: text.length, modifiedAt: '2026-11-22T10:00:00.000Z' }
    const keys: string[] = []
    const stream = async function* <T>(values: readonly T[]) {
      yield* values
    }
    const records: StoredRecord[] = [...world.records.values()]
    for await (const key of compare(stream([object]), stream(records), recipe, world.ports.rules))
      keys.push(key)
    expect(keys).toEqual([KEY])
  })

  it('is stored: another policy decides by it without asking again', async () => {
    const { world, ports, asked, look } = desk(() => answered(0.7))
    expect(await look('grey words')).toBe('published')
    const strict = { hate: { hold: 0.65 } }
    world.policy = {
      ...defaultPolicy,
      id: 'strict@2',
      profiles: { ...defaultPolicy.profiles, newswire: strict },
    }
    const after = await redecide(
      { ...ports, rules: { read: async () => rulesOf(world.policy) } },
      articleId(KEY),
    )
    expect(after?.state).toMatchObject({ status: 'held', because: [expect.stringContaining('bedrock:hate')] })
    expect(asked).toHaveLength(1)
  })
})
