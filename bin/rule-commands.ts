/** The commands that say what decides over articles: the policy, and what holds for all of a publisher's. */
import type { Command } from 'commander'

/** Makes a command that talks to a stack. */
type OnStack = (name: string, parent: Command) => Command

export function addRuleCommands(program: Command, onStack: OnStack): void {
  addPolicy(program, onStack)
  addPublisher(program, onStack)
}

function addPolicy(program: Command, onStack: OnStack): void {
  const policy = program
    .command('policy')
    .description('The moderation policy: what is labelled, held and banned (docs/moderation.md).')

  onStack('show', policy)
    .description('Print the policy in force, as a file to start from.')
    .action(async (options) => {
      const { showPolicy } = await import('./commands/policy.ts')
      process.exitCode = await showPolicy(options)
    })

  onStack('test', policy)
    .argument('<file>', 'a policy: YAML')
    .description('Say what it would decide over the whole library, article by article where that differs.')
    .action(async (file, options) => {
      const { testPolicy } = await import('./commands/policy.ts')
      process.exitCode = await testPolicy(file, options)
    })

  onStack('use', policy)
    .argument('<file>', 'a policy: YAML')
    .description('Put it in force, and decide over every article anew by the scores that are stored.')
    .action(async (file, options) => {
      const { usePolicyFile } = await import('./commands/policy.ts')
      process.exitCode = await usePolicyFile(file, options)
    })
}

function addPublisher(program: Command, onStack: OnStack): void {
  const publisher = program
    .command('publisher')
    .description('What is said of all articles of a publisher: rights, attribution, embargo.')

  onStack('show', publisher)
    .argument('<name>', 'publisher')
    .description('Print what is set.')
    .action(async (name, options) => {
      const { showPublisher } = await import('./commands/publisher.ts')
      process.exitCode = await showPublisher(name, options)
    })

  onStack('set', publisher)
    .argument('<name>', 'publisher')
    .description('Set it, and decide over its articles anew. "none" takes a setting back.')
    .option(
      '--rights <basis>',
      'own, licence, public-domain or permission; without, search engines are asked to stay away',
    )
    .option('--attribution <line>', 'shown with every article')
    .option(
      '--canonical <address>',
      'of the original, where an article names none; {path} stands for its key',
    )
    .option(
      '--embargo <time>',
      'how long after its date an article stays closed (36h, 7d), or until when (ISO 8601)',
    )
    .option('--profile <profile>', 'newswire, blog or user-generated; wins over the policy')
    .action(async (name, options) => {
      const { changePublisher } = await import('./commands/publisher.ts')
      process.exitCode = await changePublisher(name, options)
    })
}
