// Runs one Lambda bundle inside a worker thread, one invocation at a time. Plain JavaScript, so that no loader has to
// start with each worker; it knows nothing of Cleancopy.
import { parentPort, workerData } from 'node:worker_threads'

const { file, exportName, functionName, arn, memoryMegabytes } = workerData

/** @param {unknown} error */
function describe(error) {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), trace: [] }
  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') }
}

const module = await import(file)
const handler = module[exportName]
if (typeof handler !== 'function') throw new Error(`${file} exports no function named ${exportName}.`)

/** @param {{ event: string, requestId: string, deadline: number }} invocation */
async function invoke({ event, requestId, deadline }) {
  const context = {
    awsRequestId: requestId,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: arn,
    memoryLimitInMB: String(memoryMegabytes),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  }
  try {
    const result = JSON.stringify(await handler(JSON.parse(event), context))
    return { ok: true, result: result ?? 'null' }
  } catch (error) {
    return { ok: false, error: describe(error) }
  }
}

parentPort?.on('message', async (invocation) => parentPort?.postMessage(await invoke(invocation)))
parentPort?.postMessage('ready')
