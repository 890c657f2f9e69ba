import { quickPattern } from '../../quick-pattern.ts'
import type { Block, Document, Evidence } from '../../types.ts'
import { plainLine } from '../plain-line.ts'
import type { Examples, Rule, Scene } from '../rule.ts'

/** What one does with a phone, a form or a page, as a step says it. */
const STEP = quickPattern(
  /^(?:(?:first|then|next|now|finally|once|when|if|in|on|under|at)\b[^.!?]{0,60}, )?(?:open|download|install|launch|tap|click|press|hold|select|choose|pick|log (?:in|on|out)|sign (?:in|up|out)|go (?:to|back)|visit|enter|type|fill|turn (?:on|off)|switch|enable|disable|allow|accept|register|create|scroll|swipe|search|find|look|set|scan|unsubscribe|cancel|confirm|check|tick|add|remove|delete|upload|copy|paste|wait|connect|restart|update|close)\b|^(?:(?:offne|lade|installiere|tippe|klicke|drucke|wahle|melde|gehe|geben?|schalte|aktiviere|deaktiviere|registriere|erstelle|suche|scanne|kundige|bestatige|prufe|fuge|losche|kopiere|warte|starte|schliesse|trage|fulle)n? (?:sie|du|dich|sich|die|den|das|ihr|ihre|ihren|dein|deine|deinen|auf|im|in|zu|zur|zum|oben|unten|hier)\b|(?:offne|lade|tippe|klicke|wahle|melde|gehe|gib|schalte)\b)/,
)
/** Whoever says so speaks for the publisher. */
const OWN = quickPattern(/\b(?:our|us|we|unsere?[mnrs]?|uns|wir)\b/)
const NUMBERED = /^(?:step|schritt) \d{1,2}\b ?[:.)-]? ?/i

const FEWEST_STEPS = 3
const SHORTEST_INTRODUCTION = 6
const UNHEARD = 0.5
const UNHEARD_OF_COUNTED = 0.33
const SURE = 2

/** Of each document the places of its steps. */
const found = new WeakMap<Document['blocks'], ReadonlySet<number>>()

/** What a how-to tells readers to do in an app or in an account is told step by step, and asks nothing for the publisher. */
export const howToStep: Rule = {
  id: 'how-to-step',
  kind: 'body',
  looksAround: true,
  vote({ document, block, index, heard }: Scene) {
    if (!isItem(block)) return undefined
    const steps = found.get(document.blocks) ?? stepsIn(document.blocks, heard)
    found.set(document.blocks, steps)
    return steps.has(index)
      ? { weight: 12, note: 'It is a step of several that are told in turn.' }
      : undefined
  },
}

function isItem({ kind, text }: Block): boolean {
  return kind === 'list-item' || NUMBERED.test(text)
}

function stepsIn(blocks: readonly Block[], heard: readonly (readonly Evidence[])[]): ReadonlySet<number> {
  const steps = new Set<number>()
  for (let from = 0; from < blocks.length; from += 1) {
    let to = from
    while (isItemAt(blocks, to)) to += 1
    if (to - from >= FEWEST_STEPS && areSteps(blocks.slice(from, to), heard.slice(from, to)))
      if (isIntroduced(blocks[from - 1])) for (let i = from; i < to; i += 1) steps.add(i)
    from = to
  }
  return steps
}

function isItemAt(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  return block !== undefined && isItem(block)
}

/**
 * Half of them say what to do with it, none speaks for the publisher or asks for money, and so many of them are nothing that a rule knows: below
 * articles, too, stand lists of what one might do, though hardly ever with numbers.
 */
function areSteps(items: readonly Block[], heard: readonly (readonly Evidence[])[]): boolean {
  const lines = items.map(({ text }) => plainLine(text).text.replace(NUMBERED, ''))
  if (lines.some((line) => OWN().test(line)) || heard.some(asksForMoney)) return false
  if (lines.filter((line) => STEP().test(line)).length * 2 < lines.length) return false
  const unheard = heard.filter((votes) => votes.every(({ role }) => role === 'body')).length
  return unheard >= lines.length * (isCounted(items) ? UNHEARD_OF_COUNTED : UNHEARD)
}

function asksForMoney(votes: readonly Evidence[]): boolean {
  return votes.some(({ role, weight }) => role === 'boilerplate:appeal' && weight >= SURE)
}

function isCounted(items: readonly Block[]): boolean {
  return items.every(({ ordinal, text }, i) => ordinal === i + 1 || NUMBERED.test(text))
}

/** A sentence stands above: what the steps lead to. */
function isIntroduced(above: Block | undefined): boolean {
  return (
    above !== undefined && /[.:!?]$/.test(above.text) && plainLine(above.text).words >= SHORTEST_INTRODUCTION
  )
}

export const examples: Examples = {
  catches: [],
  leaves: ['Open the app and log in.', 'Step 1: Subscribe to our newsletter.', 'Download the app.'],
}
