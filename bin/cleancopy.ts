#!/usr/bin/env node
/** Command line entry. Each command is loaded when it is called, so that `clean` never waits for AWS or the local cloud. */
import { readFileSync } from 'node:fs'
import { Argument, Command, CommanderError, Option } from 'commander'
import { Complaint } from './complaint.ts'
import { addDecisionCommands } from './decision-commands.ts'
import { addEditCommands } from './edit-commands.ts'
import { addFileCommands } from './file-commands.ts'
import { EXIT_CODES, webAddress, wholeNumber, withClaims } from './options.ts'
import { addRuleCommands } from './rule-commands.ts'

const program = new Command('cleancopy')
  .description('Takes the messy article that somebody has and gives back the clean one.')
  .version(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version)
  .addHelpText('after', EXIT_CODES)
  .showHelpAfterError('(--help shows how it is used)')
  .exitOverride()

addFileCommands(program)

program
  .command('start')
  .description('Start the local cloud, upload the samples, and stay up.')
  .option('--once', 'end after the table of samples')
  .option('--port <number>', 'of the articles; the next free one where it is taken', wholeNumber(0, 65_535))
  .option('--fresh', 'forget what earlier runs stored')
  .option('--folder <folder>', 'where all state is kept', '.cleancopy')
  .addHelpText('after', EXIT_CODES)
  .action(async (options) => {
    const { start } = await import('./commands/start.ts')
    process.exitCode = await start(options)
  })

withClaims(onStack('upload'))
  .argument('<file...>', 'articles to upload')
  .description(
    'Upload articles, each with its sidecar FILE.meta.json if there is one, and say what became of them.',
  )
  .option('--key <key>', 'object key, for one file (default: publisher and file name)')
  .option('--source-url <url>', 'where the article was published first', webAddress)
  .option('--no-wait', 'do not wait for the clean copy')
  .action(async (files, options) => {
    const { upload } = await import('./commands/upload.ts')
    process.exitCode = await upload(files, options)
  })

onStack('list')
  .description('List articles, newest first.')
  .addOption(new Option('--held', 'those that wait for a person').conflicts(['refused', 'embargoed']))
  .addOption(
    new Option(
      '--sampled',
      'those that quote abuse and wait for a second look: release or hold them',
    ).conflicts(['held', 'refused', 'embargoed']),
  )
  .addOption(
    new Option('--embargoed', 'those that are published when their embargo ends').conflicts('refused'),
  )
  .option('--refused', 'those that could not be cleaned')
  .option('--publisher <name>', 'of one publisher')
  .option('--limit <number>', 'at most so many', wholeNumber(1, 10_000), 20)
  .option('--json', 'one JSON object a line')
  .action(async (options) => {
    const { list } = await import('./commands/list.ts')
    process.exitCode = await list(options)
  })

onStack('show')
  .argument('<article>', 'id or object key')
  .description('Show one article.')
  .option(
    '--removed',
    'the passages that were removed, each with its id and the evidence, in place of the text',
  )
  .addOption(
    new Option('--kept', 'the paragraphs of the text, each with its id').conflicts(['removed', 'json']),
  )
  .option('--json', 'the whole record as JSON')
  .action(async (article, options) => {
    const { show } = await import('./commands/show.ts')
    process.exitCode = await show(article, options)
  })

addEditCommands(onStack)

onStack('publishers')
  .argument('[name]', 'one publisher; all of whom something is known where absent')
  .description('Say what publishers repeat, since which articles, and what people decided.')
  .option('--json', 'one JSON object a publisher')
  .action(async (name, options) => {
    const { publishers } = await import('./commands/publishers.ts')
    process.exitCode = await publishers(name, options)
  })

addDecisionCommands(onStack)

addRuleCommands(program, onStack)

onStack('delete')
  .argument('<key>', 'object key')
  .description('Delete an upload, which withdraws its article.')
  .option('--no-wait', 'do not wait until it is withdrawn')
  .action(async (key, options) => {
    const { withdraw } = await import('./commands/withdraw.ts')
    process.exitCode = await withdraw(key, options)
  })

onStack('queue')
  .addArgument(new Argument('[action]', 'redrive: send the dead letters through again').choices(['redrive']))
  .description('Say how many uploads wait, and how many have failed for good.')
  .action(async (action, options) => {
    const { queue } = await import('./commands/queue.ts')
    process.exitCode = await queue(action, options)
  })

onStack('repair')
  .description('Compare bucket and table, and have read again what differs.')
  .option('--dry-run', 'only name the keys')
  .action(async (options) => {
    const { repair } = await import('./commands/repair.ts')
    process.exitCode = await repair(options)
  })

withClaims(onStack('watch'))
  .argument('<folder>', 'keys are the paths in it')
  .description('Upload what is new or changed in a folder, sidecars included, until interrupted.')
  .option('--delete', 'also delete the uploads of files that are deleted meanwhile')
  .action(async (folder, options) => {
    const { watchFolder } = await import('./commands/watch.ts')
    process.exitCode = await watchFolder(folder, options)
  })

/** A command that talks to the local cloud or to a deployed stack. */
function onStack(name: string, parent: Command = program): Command {
  return parent
    .command(name)
    .option('--outputs <file>', 'a deployed stack, as written by: cdk deploy --outputs-file FILE')
    .addOption(
      new Option('--folder <folder>', 'the local cloud that was started with this --folder').conflicts(
        'outputs',
      ),
    )
    .addHelpText(
      'after',
      `
Without either: the stack that CLEANCOPY_BUCKET, CLEANCOPY_TABLE, CLEANCOPY_ARTICLES and CLEANCOPY_API name, else the
local cloud that runs in this folder.
${EXIT_CODES}`,
    )
}

// Whoever reads us may stop reading: `cleancopy list | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof Complaint) {
    process.stderr.write(`cleancopy: ${error.message}\n`)
    process.exitCode = error.exitCode
  } else throw error
}
