import { type Command, Option } from 'commander'
import { TAKE_OUT_KINDS } from '../core/profile/take-out-kinds.ts'
import { notBlank } from './options.ts'

/** Commands by which people correct what was removed. `onStack` makes a command that talks to a stack. */
export function addEditCommands(onStack: (name: string) => Command): void {
  onPassage('put-back', 'removed')
    .description('Put a passage back that was removed: it is part of the article.')
    .action(async (article, passage, options) => {
      const { putBack } = await import('./commands/edit.ts')
      process.exitCode = await putBack(article, passage, options)
    })

  onPassage('take-out', 'kept')
    .description('Take a passage out: it is no part of the article.')
    .addOption(
      new Option('--kind <kind>', 'what it is (default: what it looks like)').choices(TAKE_OUT_KINDS),
    )
    .action(async (article, passage, options) => {
      const { takeOut } = await import('./commands/edit.ts')
      process.exitCode = await takeOut(article, passage, options)
    })

  /** A command on one passage of an article; `shown` is the option of `show` that has its id. */
  function onPassage(name: string, shown: 'removed' | 'kept'): Command {
    return onStack(name)
      .argument('<article>', 'id or object key')
      .argument(
        '<passage>',
        `its id, as "show --${shown}" has it, or the words that it begins with`,
        notBlank,
      )
      .option('--publisher-wide', 'in all articles of the publisher, and in those to come')
  }
}
