import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Buttons and prompts to share, save and follow, in German. */
export const shareBarGerman = lineRule({
  id: 'share-bar-german',
  kind: 'share-bar',
  weight: 4.5,
  maxWords: 30,
  says: 'It asks to share the article or to follow (German)',
  patterns: [
    /^(?:(?:artikel|beitrag|seite|text|link|diesen (?:artikel|beitrag)|jetzt|auf|bei|per|via) )*(?:teilen|weiterleiten|empfehlen|versenden|merken|drucken|ausdrucken|speichern|kopieren|verschicken|weitersagen|twittern|posten)(?: ?(?:auf|per|via|über|bei|als)? ?(?:facebook|twitter|whatsapp|telegram|linkedin|instagram|e-?mail|messenger|bluesky|mastodon|xing|pinterest|reddit|threads|mail|sms|signal|link|youtube|tiktok|drucken|print|flipboard|pocket|printen|drukuj|kopieren|kopiuj link|link kopieren|link kopiëren|kopieer link|instapaper)(?:,| und| oder)?){0,8}[:.!»]*$/,
    /^(?:teilen|share|folgen)?[: ]*(?:(?:facebook|twitter|whatsapp|telegram|linkedin|instagram|e-?mail|messenger|bluesky|mastodon|xing|pinterest|reddit|threads|mail|sms|signal|link|youtube|tiktok|drucken|print|flipboard|pocket|printen|drukuj|kopieren|kopiuj link|link kopieren|link kopiëren|kopieer link|instapaper)(?: ?[|·/,•-] ?| ){1,2}){2,9}(?:(?:facebook|twitter|whatsapp|telegram|linkedin|instagram|e-?mail|messenger|bluesky|mastodon|xing|pinterest|reddit|threads|mail|sms|signal|link|youtube|tiktok|drucken|print|flipboard|pocket|printen|drukuj|kopieren|kopiuj link|link kopieren|link kopiëren|kopieer link|instapaper)|teilen|drucken|kopieren|merken|mehr)?[.: ]*$/,
    /^(?:(?:diesen|den) (?:artikel|beitrag|text) |artikel |beitrag )(?:teilen|weiterempfehlen|verschenken|merken|speichern|vorlesen|drucken|kommentieren|als pdf|per e?-?mail|versenden|auf die merkliste|zur merkliste)\b.{0,80}$|^(?:teilen sie|teile|leiten sie|empfehlen sie|empfiehl|schicken sie) (?:diesen|den|uns|unseren) (?:artikel|beitrag|text|link)?\b.{0,100}$|^(?:(?:auf die|zur) merkliste(?: hinzufügen)?|link kopiert|link in die zwischenablage kopieren|url kopieren|kurzlink|artikel verschenken|schenken|seite drucken|druckversion|druckansicht|pdf herunterladen)[.!]*$/,
    /^(?:folgen sie|folge|folgt|besuchen sie|finden sie|liken sie|like|abonnieren sie|sie finden|ihr findet|du findest) (?:uns|der|unser\w*|mir|die)\b[^.!?]{0,60}\b(?:facebook|twitter|whatsapp|telegram|linkedin|instagram|e-?mail|messenger|bluesky|mastodon|xing|pinterest|reddit|threads|mail|sms|signal|link|youtube|tiktok|drucken|print|flipboard|pocket|printen|drukuj|kopieren|kopiuj link|link kopieren|link kopiëren|kopieer link|instapaper)\b.{0,80}$|^(?:die |der |das )?[a-z' -]{2,30} (?:auf|bei|jetzt auch auf) (?:facebook|instagram|whatsapp|youtube|telegram|bluesky|mastodon|tiktok|threads|linkedin|twitter)[.!:]?$|^(?:folgen|thema folgen|autor(?:in)? folgen|themen folgen|alarm einschalten|thema abonnieren)[.!+]*$/,
    /^(?:.{0,80}[.!?:] )?(?:hier |jetzt )?(?:geht(?:'s| es) zum|abonnieren sie (?:jetzt )?(?:unseren|den)|folgen sie (?:unserem|dem)|unser|zum) (?:kostenlosen )?(?:[a-z]+ )?(?:whatsapp|telegram|messenger|instagram|youtube)-?(?:kanal|channel|account|newsletter)\b.{0,100}$|\b(?:whatsapp|telegram)-?kanal\b.{0,60}\b(?:abonnieren|folgen|beitreten|anmelden|aktivieren|kostenlos)\b/,
  ],
})

export const examples: Examples = {
  catches: [
    'Artikel teilen',
    'Teilen auf Facebook, WhatsApp, E-Mail',
    'Facebook | Twitter | WhatsApp | E-Mail',
    'Diesen Artikel verschenken',
    'Folgen Sie uns auf Instagram',
    'Link kopieren',
    'Zur Merkliste hinzufügen',
    'Hier geht’s zum WhatsApp-Kanal der Hafenpost',
    'Unserem WhatsApp-Kanal folgen',
  ],
  leaves: [
    'Teilen lernen Kinder erst spät.',
    'Die Polizei ist bei Facebook und warnte dort vor dem Mann.',
    'Drucken war damals teuer.',
    'Facebook und Twitter löschten das Video, teilte ein Sprecher mit.',
    'Folgen hatte das keine.',
  ],
}
