import type { Block, Evidence, LabelledBlock, Role } from '../types.ts'

/** More lines in a row that ask for nothing are no part of an appeal. */
const LONGEST_GAP = 2

const EVIDENCE: Evidence = {
  rule: 'between-pleas',
  role: 'boilerplate:appeal',
  weight: 2,
  note: 'It stands between two parts of an appeal, at the edge of the text.',
}

/**
 * What stands between two removed pleas at the top or the bottom goes with them: "from the coal towns to the coast, we are
 * there" asks for nothing and is part of the appeal all the same. Lines that a rule protects, and quotations, stay.
 */
export function takeBetweenPleas(labelled: readonly LabelledBlock[]): LabelledBlock[] {
  const taken = [...labelled]
  for (const step of [1, -1] as const) fillFrom(taken, step)
  return taken
}

function fillFrom(labelled: LabelledBlock[], step: 1 | -1): void {
  let outer: Role | undefined
  for (let i = step === 1 ? 0 : labelled.length - 1; ; ) {
    const placed = labelled[i]
    if (placed === undefined) return
    if (placed.role !== 'body') {
      outer = placed.role
      i += step
      continue
    }
    const gap = gapAt(labelled, i, step)
    if (!asksForMoney(outer) || gap === 0) return
    for (let k = 0; k < gap; k++, i += step) {
      const inside = labelled[i]
      if (inside !== undefined)
        labelled[i] = { ...inside, role: EVIDENCE.role, evidence: [...inside.evidence, EVIDENCE] }
    }
  }
}

/** How many lines stand from here to the next removed plea; 0 where they are too many, or one of them must stay. */
function gapAt(labelled: readonly LabelledBlock[], from: number, step: 1 | -1): number {
  for (let gap = 0; gap <= LONGEST_GAP; gap++) {
    const placed = labelled[from + gap * step]
    if (placed === undefined) return 0
    if (placed.role !== 'body') return asksForMoney(placed.role) ? gap : 0
    if (mustStay(placed.block, placed.evidence)) return 0
  }
  return 0
}

function mustStay({ kind, text }: Block, evidence: readonly Evidence[]): boolean {
  if (kind !== 'paragraph' || /["“”„«»]/.test(text)) return true
  return evidence.some(({ role, weight }) => role === 'body' && weight >= 1)
}

/** As the pleas of `pleas.ts` do, but for those that offer a newsletter. */
function asksForMoney(role: Role | undefined): boolean {
  return role === 'boilerplate:appeal' || role === 'boilerplate:subscription'
}
