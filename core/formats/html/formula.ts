import type { Attributes } from './attributes.ts'
import { append, type Line } from './line.ts'
import { closePart, emptyParts, lineOf, openPart, type Parts, readPart } from './mathml.ts'
import type { Page } from './page.ts'
import type { Tag } from './tags.ts'

/** A `<math>` that is being read. */
export interface Formula {
  readonly start: number
  end: number
  /** As its author wrote it: `alttext`, or the annotation in TeX. */
  tex: string
  /** What stands in it, where it is not written in TeX. */
  readonly parts: Parts
  /** Where the text goes that is being read. */
  reading: 'tex' | 'text' | 'nothing'
}

/** Where a line stood when a formula had been read: what shows the formula again comes next. */
export interface FormulaMark {
  readonly line: Line
  readonly length: number
}

export function openFormula(page: Page, attributes: Attributes, start: number): void {
  page.formula = {
    start,
    end: start,
    tex: attributes.get('alttext') ?? '',
    parts: emptyParts(),
    reading: 'text',
  }
}

/**
 * Whether a start tag stands inside a formula, which takes it. As in a browser, a formula that was never closed ends
 * where none can go on.
 */
export function opensInFormula(page: Page, { name, isBlock }: Tag, attributes: Attributes): boolean {
  const { formula } = page
  if (formula === null) return false
  if (isBlock) {
    endFormula(page)
    return false
  }
  if (name === 'annotation-xml') formula.reading = 'nothing'
  else if (name !== 'annotation') openPart(formula.parts, name)
  else {
    const isTex = formula.tex === '' && /tex/i.test(attributes.get('encoding') ?? '')
    formula.reading = isTex ? 'tex' : 'nothing'
  }
  return true
}

/** As `opensInFormula`, of an end tag. */
export function closesInFormula(page: Page, { name, isBlock }: Tag): boolean {
  const { formula } = page
  if (formula === null) return false
  if (name === 'annotation' || name === 'annotation-xml') formula.reading = 'text'
  else if (name === 'math' || isBlock) endFormula(page)
  else closePart(formula.parts, name)
  return !isBlock
}

export function readFormula(formula: Formula, text: string, end: number): void {
  formula.end = end
  if (formula.reading === 'tex') formula.tex += text
  else if (formula.reading === 'text' && text.trim() !== '') readPart(formula.parts, text.trim())
}

/** Ends the formula that is being read, if any: it stands in the line as TeX, else as its letters and signs. */
export function endFormula(page: Page): void {
  const { formula } = page
  page.formula = null
  if (formula !== null)
    showFormula(
      page,
      formula.tex.trim() === '' ? lineOf(formula.parts) : formula.tex,
      formula.start,
      formula.end,
    )
}

export function showFormula(page: Page, written: string, start: number, end: number): void {
  const text = written
    .trim()
    .replace(/^\{\\displaystyle\s([\s\S]*)\}$/, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '') return
  append(page.line, text, start, Math.max(start + 1, end), page.ink, page.stack)
  page.formulaMark = { line: page.line, length: page.line.text.length }
}

/**
 * Whether an element shows for the eye alone what a `<math>` beside it says, or is only there until it is drawn. A `<math>`
 * that the page hides says what a picture beside it does, whose description is read.
 */
export function repeatsFormula(page: Page, tag: string, attributes: Attributes): boolean {
  if (tag === 'math') return page.stack.at(-1)?.element.hidden ?? false
  if (tag === 'mjx-math' || tag === 'nobr') return attributes.get('aria-hidden') === 'true'
  if (tag !== 'span' && tag !== 'div') return false
  const names = attributes.get('class')
  if (names === undefined) return false
  if (names.includes('MathJax')) {
    if (names.includes('MathJax_Preview')) return true
    page.drawnFormulas = true
  }
  return names.includes('katex-html') && isJustShown(page)
}

function isJustShown({ line, formulaMark }: Page): boolean {
  return formulaMark?.line === line && formulaMark.length === line.text.length
}

/** Pictures of formulas describe them in TeX. */
export function isFormulaImage(attributes: Attributes): boolean {
  return /(?:^|\s)(?:latex|tex|mwe-math-\S+)(?=\s|$)/.test(attributes.get('class') ?? '')
}
