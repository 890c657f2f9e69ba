import { userInfo } from 'node:os'
import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import { scanRecords } from '../../store/everything.ts'
import { isDecidable } from '../../store/redecide.ts'
import { policyInForce, policyText, type Rules, rulesOf, usePolicy } from '../../store/rules.ts'
import { underRules } from '../../store/ruling.ts'
import { onStack } from '../clients.ts'
import { Complaint } from '../complaint.ts'
import { policyYaml, readPolicyFile } from '../policy-file.ts'
import { count, decideAll, newTally, summary } from '../redeciding.ts'
import type { StackSettings } from '../stack.ts'

/** `cleancopy policy show`: the policy in force, as a file. */
export async function showPolicy(settings: StackSettings): Promise<number> {
  return onStack(settings, async ({ dynamodb, stack }) => {
    const id = await policyInForce(dynamodb, stack.table)
    const text =
      id === defaultPolicy.id ? policyYaml(defaultPolicy) : await policyText(dynamodb, stack.table, id)
    process.stdout.write(text ?? '')
    return 0
  })
}

/** `cleancopy policy test FILE`: what it would decide over every article, by the scores that are stored. Writes nothing. */
export async function testPolicy(file: string, settings: StackSettings): Promise<number> {
  const { policy } = readPolicyFile(file)
  return onStack(settings, async ({ dynamodb, stack, rules }) => {
    const tally = newTally()
    const ofPublisher = new Map<string, Rules>()
    for await (const record of scanRecords(dynamodb, stack.table)) {
      const { publisher } = record
      const tried = ofPublisher.get(publisher) ?? rulesOf(policy, (await rules.read(publisher)).settings)
      ofPublisher.set(publisher, tried)
      count(tally, record, isDecidable(record) ? underRules(record, tried) : undefined)
    }
    process.stderr.write(`${summary(tally, `${policy.id} would decide`)}\n`)
    return 0
  })
}

/** `cleancopy policy use FILE`: puts it in force, and decides over every article anew by the scores that are stored. */
export async function usePolicyFile(file: string, settings: StackSettings): Promise<number> {
  const { text, policy } = readPolicyFile(file)
  return onStack(settings, async (clients) => {
    const { dynamodb, stack } = clients
    const by = userInfo().username
    const used = await usePolicy(dynamodb, stack.table, {
      id: policy.id,
      text,
      by,
      at: new Date().toISOString(),
    })
    if (used === 'taken')
      throw new Complaint(
        `There is another policy ${policy.id}: give this one a higher version. ${await policyInForce(dynamodb, stack.table)} stays in force.`,
        1,
      )
    process.stderr.write(`${policy.id} is in force for everything that comes.\n`)
    process.stderr.write(`${summary(await decideAll(clients), `${policy.id} decided`)}\n`)
    return 0
  })
}
