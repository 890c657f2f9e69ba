import { type Command, Option } from 'commander'
import { EXIT_CODES, webAddress, withClaims } from './options.ts'

/** What is done with files here, with no cloud at all. */
export function addFileCommands(program: Command): void {
  withClaims(program.command('clean'))
    .argument('<target...>', 'files, folders (with all that is in them), or - for standard input')
    .description('Clean articles here, with no cloud at all.')
    .addOption(
      new Option('-f, --format <format>', 'output')
        .choices(['json', 'text', 'markdown', 'html'])
        .default('json'),
    )
    .option('--url <url>', 'where the page came from; relative links resolve against it', webAddress)
    .addOption(new Option('--explain', 'show every block with its role and the evidence').conflicts('format'))
    .option('-o, --out <folder>', 'write one file an article instead of standard output')
    .addHelpText(
      'after',
      `
One file: its clean copy. Several: lines of JSON, {"file":...,"ok":true,...}, in the order of the files; with
--format text the clean copy is in "text", and so on.

Examples:
  cleancopy clean report.txt --format text
  curl -s https://example.org/story | cleancopy clean - --url https://example.org/story
  cleancopy clean archive/ --format markdown --out clean/
${EXIT_CODES}`,
    )
    .action(async (targets, { url, ...options }) => {
      const { clean } = await import('./commands/clean.ts')
      process.exitCode = await clean(targets, { ...options, sourceUrl: url })
    })

  program
    .command('unpack')
    .argument('<file>', 'a WordPress export (Tools > Export), WXR')
    .argument('<folder>', 'where the articles go, each with a sidecar')
    .description('Make one file an article of a WordPress export, for clean, upload and watch.')
    .option('--publisher <name>', "who publishes the articles (default: the site's title)")
    .option('--types <types...>', 'what is written, by the names of WordPress', ['post', 'page'])
    .addHelpText(
      'after',
      `
What is published is written; drafts, private and protected posts stay in the export, and so do readers' comments.

Example:
  cleancopy unpack larkfield.WordPress.2026-01-05.xml inbox/ && cleancopy watch inbox/
${EXIT_CODES}`,
    )
    .action(async (file, folder, options) => {
      const { unpack } = await import('./commands/unpack.ts')
      process.exitCode = await unpack(file, folder, options)
    })
}
