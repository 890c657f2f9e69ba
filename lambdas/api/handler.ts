import { type Cdn, type GatewayHandler, throughGateway } from '../http/gateway.ts'
import type { ListingPorts } from '../http/listing.ts'
import { makeApp } from './app.ts'

export interface ApiPorts extends ListingPorts {
  /** Takes one structured log entry. */
  readonly log: (entry: Record<string, unknown>) => void
  /** Absent where readers come to the gateway itself. */
  readonly cdn?: Cdn | undefined
}

/** The api function: API Gateway events (payload format 2.0) in, results out, everything else by the ports. */
export function makeApi({ log, cdn, ...ports }: ApiPorts): GatewayHandler {
  return throughGateway(makeApp(ports), log, cdn)
}
