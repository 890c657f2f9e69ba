import { textRead } from '../core/moderate/beside.ts'
import { greyPassages, withSecondOpinion } from '../core/moderate/escalation.ts'
import { groundsOf } from '../core/moderate/grounds.ts'
import { verdictOn } from '../core/moderate/verdict.ts'
import type { Grounds, Publication } from '../core/types.ts'
import type { SettlePorts } from './settle-ports.ts'

/** The grounds and, where the policy has doubts and would not hold the article anyway, what services add to them. */
export async function judged(
  ports: Pick<SettlePorts, 'rules' | 'secondOpinion'>,
  publisher: string,
  { article, verdict, text }: Publication,
): Promise<Grounds> {
  const grounds = groundsOf(article, verdict.findings)
  if (ports.secondOpinion === undefined) return grounds
  const { policy, settings } = await ports.rules.read(publisher)
  const { action } = verdictOn(grounds, policy, { publisher, settings })
  const passages =
    action === 'pass' || action === 'label'
      ? greyPassages(verdict.findings, textRead(article, text), policy)
      : []
  if (passages.length === 0) return grounds
  return withSecondOpinion(grounds, await ports.secondOpinion(passages, article.metadata.language?.value))
}
