import type { Role } from '../types.ts'

const PLEAS: ReadonlySet<Role> = new Set<Role>([
  'boilerplate:appeal',
  'boilerplate:subscription',
  'boilerplate:newsletter',
])

/** Whether it is what a publisher asks of its readers. */
export function isPlea(role: Role | undefined): boolean {
  return role !== undefined && PLEAS.has(role)
}
