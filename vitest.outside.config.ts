import { defineConfig } from 'vitest/config'
import inside from './vitest.config.ts'

const temporaryFolder = 'test/temporary-folder.ts'

/** What `store` asks of its engines. */
const contract = ['test/contract/*.test.ts', 'test/store/dynamo.test.ts']

const suites: Record<string, { readonly include: string[]; readonly globalSetup?: string }> = {
  'contract-ministack': { include: contract, globalSetup: 'test/outside/ministack.setup.ts' },
  'contract-dynamodb-local': { include: contract, globalSetup: 'test/outside/dynamodb-local.setup.ts' },
  deploy: { include: ['test/outside/deploy.long.ts'], globalSetup: 'test/outside/ministack.setup.ts' },
  corpus: { include: ['test/outside/corpus.long.ts'] },
  clients: { include: ['test/outside/clients.long.ts'], globalSetup: 'test/outside/clients.setup.ts' },
  browser: { include: ['test/outside/browser*.long.ts'], globalSetup: 'test/outside/browser.setup.ts' },
  package: { include: ['test/outside/package.long.ts'] },
  // Both run on Node 24: test/outside/on-node24.ts starts them.
  node24: { include: ['test/**/*.test.ts', 'test/outside/bundles.long.ts'] },
}

/** Suites that run against other people's tools, each by a command of its own in package.json. */
export default defineConfig({
  test: {
    projects: Object.entries(suites).map(([name, { include, globalSetup = [] }]) => ({
      test: { ...inside.test, name, include, globalSetup: [temporaryFolder, globalSetup].flat() },
    })),
  },
})
