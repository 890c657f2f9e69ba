import { lineRule } from '../../line-rule.ts'
import { NETWORKS } from '../../networks.ts'
import type { Examples } from '../../rule.ts'

/** Where to: the networks, and the other ways to send something on. */
const WAY = `(?:${[...NETWORKS, 'e-?mail', 'mail', 'sms', 'signal', 'link'].join('|')})`

/** Buttons and prompts to share, save and follow, in German. */
export const shareBarGerman = lineRule({
  id: 'share-bar-german',
  kind: 'share-bar',
  weight: 2.4,
  maxWords: 30,
  says: 'It asks to share the article or to follow (German)',
  patterns: [
    `^(?:(?:jetzt|auf|bei|per|via) (?:${WAY} )?){0,2}(?:teilen|weiterleiten|empfehlen|versenden|merken|ausdrucken|verschicken|weitersagen)(?: (?:auf |per |via |über |bei )?${WAY}(?:,| und| oder)?){0,8}[:.!]?$`,
    '^(?:diesen |den )?(?:artikel|beitrag|text|seite|link) (?:teilen|weiterempfehlen|empfehlen|verschenken|merken|speichern|drucken|kopieren|versenden|als pdf|per e?-?mail|auf die merkliste)(?: (?:auf|per|via|mit|und|oder|als|speichern|herunterladen|versenden) ?.{0,40})?[.!:]?$',
    '^(?:teilen|leiten|empfehlen|schicken) sie (?:diesen|den|unseren) (?:artikel|beitrag|text|link)\\b(?!.*\\b(?:nicht|warnt?e?|polizei)\\b).{0,80}$',
    `^(?:folgen sie|folge|folgt|besuchen sie|liken sie) (?:uns|mir|unser[a-z]{0,2})\\b[^.!?]{0,60}\\b${WAY}\\b`,
    "^(?:.{0,80}[.!?:] )?(?:hier |jetzt )?(?:geht(?:'s| es) zum|abonnieren sie (?:jetzt )?(?:unseren|den)|folgen sie unserem) (?:kostenlosen )?(?:whatsapp|telegram|instagram|youtube)-?(?:kanal|channel)\\b",
    '\\bunser(?:em|en)? (?:whatsapp|telegram)-?kanal\\b.{0,40}\\b(?:abonnieren|folgen|beitreten)\\b',
    '^weitersagen\\? ?(?!.*"$).{4,80}$',
    '^(?:(?:auf die|zur) merkliste(?: hinzufügen)?|thema folgen|autor(?:in)? folgen|druckversion|druckansicht)[.!+]?$',
  ].map((source) => new RegExp(source)),
})

export const examples: Examples = {
  catches: [
    'Artikel teilen',
    'Teilen auf Facebook, WhatsApp, E-Mail',
    'Diesen Artikel verschenken',
    'Folgen Sie uns auf Instagram',
    'Empfehlen Sie diesen Artikel weiter',
    'Zur Merkliste hinzufügen',
    'Hier geht’s zum WhatsApp-Kanal der Hafenpost',
    'Unserem WhatsApp-Kanal folgen',
    'Weitersagen? Kopieren Sie einfach die Adresszeile.',
  ],
  leaves: [
    'Teilen lernen Kinder erst spät.',
    'Die Polizei ist bei Facebook und warnte dort vor dem Mann.',
    'Drucken war damals teuer.',
    'Facebook und Twitter löschten das Video, teilte ein Sprecher mit.',
    'Folgen hatte das keine.',
    'Hetze auf Telegram',
    'Teilen Sie diesen Text nicht, warnt die Polizei.',
    'Teilen Sie den Teig in vier Stücke.',
    'Den Artikel drucken wollte niemand.',
    'Er bat seine Anhänger, dem Telegram-Kanal zu folgen.',
    'Folgen Sie der Straße bis zum Hafen.',
  ],
}
