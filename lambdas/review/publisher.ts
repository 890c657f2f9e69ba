import { describeProfile } from '../../store/publishers/describe.ts'
import type { ApiRequest, ApiResponse } from '../http/message.ts'
import { json } from '../http/message.ts'
import { problem } from '../http/problem.ts'
import type { EditPorts } from './edit.ts'

/** `GET /v1/review/publisher?name=`: what the publisher was found to repeat, since which articles, and what people decided. */
export async function getPublisher(ports: EditPorts, { query }: ApiRequest): Promise<ApiResponse> {
  const name = query.get('name')
  if (name === null || name === '') return problem(400, 'Name the publisher: ?name=Harbour+News')
  const profile = await ports.publishers.profile(name)
  if (profile.revision === 0) return problem(404, `Nothing is known of a publisher "${name.slice(0, 80)}".`)
  return json(await describeProfile(ports, profile))
}
