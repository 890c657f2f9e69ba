/** The commands by which people decide over an article. */
import { type Command, Option } from 'commander'
import { CATEGORIES } from '../core/moderate/policy.ts'

/** @param onStack makes a command that talks to a stack. */
export function addDecisionCommands(onStack: (name: string) => Command): void {
  onStack('release')
    .argument('<article>', 'id or object key')
    .description('Publish a held article, or take one out of the sample of what quotes abuse.')
    .action(async (article, options) => {
      const { release } = await import('./commands/release.ts')
      process.exitCode = await release(article, options)
    })

  onStack('hold')
    .argument('<article>', 'id or object key')
    .description('Take a published article back, until it is released or its content changes.')
    .addOption(
      new Option('--category <category>', 'what is wrong with it (docs/moderation.md)').choices(CATEGORIES),
    )
    .option('--reason <text>', 'why, in your own words; kept with the article')
    .action(async (article, options) => {
      const { hold } = await import('./commands/release.ts')
      process.exitCode = await hold(article, options)
    })
}
