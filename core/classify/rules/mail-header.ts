import { quickPattern } from '../../quick-pattern.ts'
import type { Document } from '../../types.ts'
import { foldPattern, matches } from '../cues.ts'
import type { Examples, Rule, Scene } from '../rule.ts'

const WEIGHT = 6
/** How far down the header of a mail may stand, below a note of whoever sent it on. */
const WITHIN = 16
/** So many different fields are no chance. */
const FEWEST = 3
const FIELD =
  /^(?:from|to|cc|bcc|sent|date|subject|reply-to|forwarded|von|an|gesendet|datum|betreff|para|objet|asunto|oggetto|envoye|enviado|inviato): .{1,300}$/
const FORWARDED =
  /^(?:-{2,} ?(?:forwarded message|original message|weitergeleitete nachricht|ursprungliche nachricht|message transfere|message d'origine|mensaje reenviado|messaggio inoltrato) ?-{2,}|begin forwarded message:|anfang der weitergeleiteten nachricht:)$/
/** What stands among them for programs, and no reader is told. */
const TECHNICAL = /^(?:content-type|content-language|message-id|in-reply-to): .{1,300}$/
/** Above the mail that somebody answers or sends on; who wrote it stands there with a time, and with an address. */
const QUOTING =
  /^(?:on|am|le|el|il|em|op|w dniu|dnia) .{0,80}\d[:.h]\d\d\b.{0,160}\b(?:wrote|schrieb(?: .{1,80})?|a ecrit|escribio|ha scritto|escreveu|schreef(?: .{1,80})?|napisal(?:\(a\)|a)?) ?:$/
const MAILBOX = /<\S{1,64}@\S{1,120}>/
const PATTERNS = [FIELD, FORWARDED, TECHNICAL, QUOTING].map(foldPattern)
const ASKED = PATTERNS.map(quickPattern)
/** Those that need no name of a field as a mail writes it. */
const OTHERS = ASKED.slice(1, 3)
const RAW =
  /^(From|To|Cc|CC|Bcc|Sent|Date|Subject|Reply-To|Von|An|Gesendet|Datum|Betreff|Para|Objet|Asunto|Oggetto|Envoyé|Enviado|Inviato): \S/

/** The header of a pasted mail: names, addresses, subject and date, of nobody's concern but the sender's. */
export const mailHeader: Rule = {
  id: 'mail-header',
  kind: 'furniture',
  looksAround: true,
  vote({ document, block, index, line }: Scene, candidates) {
    if (ASKED[3]?.().test(line.text) && MAILBOX.test(line.text))
      return { weight: WEIGHT, note: 'It says who wrote the mail below, and when.' }
    if (index >= WITHIN || !(RAW.test(block.text) || OTHERS.some((asked) => asked().test(line.text))))
      return undefined
    if (fieldsAbove(document.blocks) < FEWEST) return undefined
    return matches(line.text, ASKED, candidates, WEIGHT, 'It is a field of the header of a mail')
  },
  patterns: PATTERNS,
}

/** How many fields of a header stand above a text. */
function fieldsAbove(blocks: Document['blocks']): number {
  const fields = new Set(blocks.slice(0, WITHIN).map(({ text }) => RAW.exec(text)?.[1]))
  fields.delete(undefined)
  return fields.size
}

/** Whether a text is a pasted mail: one that is answered, or one with its header. */
export function isMail(blocks: Document['blocks']): boolean {
  return (
    fieldsAbove(blocks) >= FEWEST ||
    blocks.slice(0, WITHIN).some(({ text }) => MAILBOX.test(text) && text.trimEnd().endsWith(':'))
  )
}

export const examples: Examples = {
  catches: [
    'On Mon, Oct 12, 2026 at 8:14 AM Piet Solberg <piet@coastdesk.example> wrote:',
    'Am 12.10.2026 um 08:14 schrieb Piet Solberg <piet@coastdesk.example>:',
    'Le lun. 12 oct. 2026 à 08:14, Piet Solberg <piet@coastdesk.example> a écrit :',
    'El lun, 12 oct 2026 a las 8:14, Piet Solberg (<piet@coastdesk.example>) escribió:',
  ],
  leaves: [
    'On 3 March, at 10:12 at night, the captain wrote:',
    'From: a friend, with love',
    'Date: the second Friday in May',
  ],
}
