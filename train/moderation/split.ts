/** Which of `folds` parts a unit belongs to; the same unit always to the same part. */
export function foldOf(unit: string, folds: number): number {
  let h = 0x811c9dc5
  for (let i = 0; i < unit.length; i++) h = Math.imul(h ^ unit.charCodeAt(i), 16777619)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return ((h ^ (h >>> 12)) >>> 0) % folds
}
