import { App } from 'aws-cdk-lib'
import { CleancopyStack } from '../lib/cleancopy-stack.ts'
import { acknowledgeFindings } from '../lib/findings.ts'
import { readOptions } from '../lib/options.ts'

const app = new App()
const options = readOptions(app.node.getAllContext(), process.env['CDK_DEFAULT_REGION'])
if (options.ok) acknowledgeFindings(new CleancopyStack(app, options.value))
else {
  console.error(options.problem)
  process.exitCode = 1
}
