import { createHash } from 'node:crypto'

/** Folds that may be fitted on; `HELD_OUT` never is. */
export const FOLDS = 5
export const HELD_OUT = 5

/** Fold of a publisher, be it a style of `content/appeals` or a page's domain: what is held out there is held out here. */
export function foldOf(name: string): number {
  const hash = fnv(name)
  return hash % 3 === 0 ? HELD_OUT : Math.floor(hash / 3) % FOLDS
}

/** 32-bit FNV-1a of the UTF-8 bytes. */
export function fnv(name: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}

/** A deterministic stream of draws, each from 0 up to below its argument. */
export function dice(seed: string): (below: number) => number {
  let turn = 0
  return (below) => {
    turn += 1
    return createHash('sha256').update(`${seed} ${turn}`).digest().readUInt32LE(0) % below
  }
}
