/** `cdk deploy` with its outputs in a file, and a last line that says what to do where the account is at fault. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { explain } from './deploy-failure.ts'

const given = process.argv.slice(2)
const names = given.some((argument) => /^(-O|--outputs-file)(=|$)/.test(argument))
const outputs = names ? [] : ['--outputs-file', 'cdk-outputs.json']
const cdk = createRequire(import.meta.url).resolve('aws-cdk/bin/cdk')

const child = spawn(process.execPath, [cdk, 'deploy', ...outputs, ...given], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  // Input and output stay a terminal's, for the CDK's questions; what goes wrong is on standard error.
  stdio: ['inherit', 'inherit', 'pipe'],
})
let printed = ''
child.stderr.on('data', (chunk: Buffer) => {
  printed += chunk.toString()
  process.stderr.write(chunk)
})
child.on('close', (code) => {
  const sentence = code === 0 ? undefined : explain(printed)
  if (sentence !== undefined) process.stderr.write(`\n${sentence}\n`)
  process.exitCode = code ?? 1
})
