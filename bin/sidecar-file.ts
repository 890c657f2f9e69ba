/** The sidecar of a file here: `FILE.meta.json` beside it. */
import { readFile } from 'node:fs/promises'
import { SIDECAR } from '../store/keys.ts'
import { Complaint } from './complaint.ts'

export function sidecarOf(name: string): string {
  return `${name}${SIDECAR}`
}

/** @throws Complaint where there is one that cannot be read: without it an article goes out without its rights, or before its day. */
export async function readSidecar(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(sidecarOf(file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new Complaint(`${sidecarOf(file)} cannot be read (${code}).`, 1)
  }
}
