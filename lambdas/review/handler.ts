import { type GatewayHandler, throughGateway } from '../http/gateway.ts'
import { makeReviewApp, type ReviewPorts } from './app.ts'

export interface ReviewFunctionPorts extends ReviewPorts {
  /** Takes one structured log entry. */
  readonly log: (entry: Record<string, unknown>) => void
}

/** The review function: signed API Gateway events (payload format 2.0) in, results out, everything else by the ports. */
export function makeReview({ log, ...ports }: ReviewFunctionPorts): GatewayHandler {
  return throughGateway(makeReviewApp(ports), log)
}
