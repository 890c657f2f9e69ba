import {
  ComprehendClient,
  DetectPiiEntitiesCommand,
  DetectToxicContentCommand,
} from '@aws-sdk/client-comprehend'
import { detectLanguage } from '../../../core/metadata/detect-language.ts'
import { isAnswer, type Passage } from '../../../core/moderate/escalation.ts'
import type { Category, Signal } from '../../../core/types.ts'
import { type Answer, AWS_PATIENCE, type Service, signal } from './service.ts'

/** https://docs.aws.amazon.com/comprehend/latest/dg/toxicity-detection.html */
const TOXIC: Readonly<Partial<Record<string, Category>>> = {
  GRAPHIC: 'graphic_violence',
  HARASSMENT_OR_ABUSE: 'harassment',
  HATE_SPEECH: 'hate',
  INSULT: 'harassment',
  PROFANITY: 'profanity',
  SEXUAL: 'sexual',
  VIOLENCE_OR_THREAT: 'threat_incitement',
}
/** Every report is full of them. */
const EVERYWHERE = ['NAME', 'DATE_TIME', 'AGE', 'URL', 'ADDRESS']
/** Segments of one call; each has 1 KB at most. */
const MOST_SEGMENTS = 10
/** Characters of a unit; a call has three at least. */
const UNIT = 100

/**
 * Amazon Comprehend: toxicity, and personal data where that is what is suspected. It reads English alone; what
 * reads as another language, whatever the article says it is in, is not asked about, which the answer says. Units are Comprehend's own, 100 characters. Needs `comprehend:DetectToxicContent` and `DetectPiiEntities`.
 */
export function comprehend(client = new ComprehendClient(AWS_PATIENCE)): Service {
  return {
    id: 'comprehend',
    async ask(passages, language) {
      const readable = passages.filter(({ text }) => isEnglish(text, language))
      const personal = readable.filter(({ suspected }) => suspected.includes('personal_data'))
      const others = readable.filter(({ suspected }) => suspected.some((one) => one !== 'personal_data'))
      const answers: Answer[] = []
      for (let at = 0; at < others.length; at += MOST_SEGMENTS)
        answers.push(await toxicity(client, others.slice(at, at + MOST_SEGMENTS)))
      for (const passage of personal) answers.push(await personalData(client, passage))
      return {
        findings: answers.flatMap(({ findings }) => findings),
        units: answers.reduce((sum, { units }) => sum + units, 0),
        ...(readable.length < passages.length && {
          unread: unread(passages.length - readable.length, language),
        }),
      }
    },
  }
}

/** A short passage that reads like nothing is in the language of its article. */
function isEnglish(text: string, language = 'en'): boolean {
  return /^en\b/i.test(detectLanguage(text) ?? language)
}

function unread(passages: number, language: string | undefined): string {
  const many = passages === 1 ? 'a passage' : `${passages} passages`
  const said = language === undefined ? '' : `; the article says that it is in ${language.slice(0, 20)}`
  return `The moderator comprehend did not read ${many}, since it reads English alone${said}.`
}

async function toxicity(client: ComprehendClient, passages: readonly Passage[]): Promise<Answer> {
  const TextSegments = passages.map(({ text }) => ({ Text: text }))
  const { ResultList = [] } = await client.send(
    new DetectToxicContentCommand({ LanguageCode: 'en', TextSegments }),
  )
  if (ResultList.length !== passages.length) throw new Error('Comprehend answered for other segments')
  const findings = passages.flatMap((passage, at) =>
    (ResultList[at]?.Labels ?? []).flatMap(({ Name = '', Score = 0 }): Signal[] => {
      const category = TOXIC[Name]
      if (category === undefined || !isAnswer(passage, category)) return []
      return [signal('comprehend', category, Name, Score, passage)]
    }),
  )
  return { findings, units: unitsOf(passages.map(({ text }) => text).join('')) }
}

async function personalData(client: ComprehendClient, passage: Passage): Promise<Answer> {
  const { text } = passage
  const { Entities = [] } = await client.send(
    new DetectPiiEntitiesCommand({ LanguageCode: 'en', Text: text }),
  )
  const findings = Entities.flatMap(({ Type = '', Score = 0 }) =>
    EVERYWHERE.includes(Type) ? [] : [signal('comprehend', 'personal_data', Type, Score, passage)],
  )
  return { findings, units: unitsOf(text) }
}

function unitsOf(text: string): number {
  return Math.max(3, Math.ceil(text.length / UNIT))
}
