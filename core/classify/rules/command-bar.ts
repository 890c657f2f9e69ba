import { lineRule } from '../line-rule.ts'

const NETWORK =
  '(?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|tumblr|bluesky|mastodon|threads|flipboard|pocket|instagram|youtube|tiktok|messenger|nextdoor|sms|email|e-mail|rss|google news|line|viber|wechat|xing)'
const THING = '(?:it|this|article|story|page|post|link|url|recipe|episode|essay|column|guide)'
/** One button: what it does and, for some, to what. */
const COMMAND = `(?:(?:share|tweet|post|pin|print|copy|save|like|comment|e-?mail|gift|bookmark|clip|cite|restack|repost|reblog|download|listen|forward|send|republish|whatsapp|text|report|subscribe|follow|print/pdf)(?: (?:to )?(?:this |the )?${THING}(?: to (?:this )?${THING})?| for later| to (?:a )?friends?| a friend| to clipboard)?(?: (?:on|via|by|to) [a-z]+)?)`
const COUNT =
  '(?:[\\d.,]+k? (?:comments?|shares?|likes?|views?|reactions?|replies|retweets?)|[\\d.,]+[ -]?min(?:ute)?s?(?: (?:read|listen))?)'
const TOOL =
  '(?:(?:text|font) size(?: a[+-]?)*|a[+-](?: a[+-])*|audio version|read aloud|listen \\d.{0,6}|dark mode|add to (?:my )?(?:reading list|favou?rites|bookmarks)|(?:jump|skip) to (?:the )?(?:recipe|comments|video|method)|(?:print|pin|rate|save) (?:this )?recipe|leave a (?:comment|review)|(?:route )?map|gpx(?: download)?|packing list|toggle caption)'
const ITEM = `(?:${COMMAND}|${NETWORK}(?: [\\d.,]+k?)?|${COUNT}|${TOOL})`
const ICONS = '[^a-z0-9"\'(.!?]*'
/** What stands between two buttons: a bar, a bullet, a slash, an arrow, an icon. */
const BETWEEN = ' ?(?:[^a-z0-9"\'().!?,;:%$£€ ]+ ?)+'

/** A row of buttons, of which a text without markup keeps the labels only. */
export const commandBar = lineRule({
  id: 'command-bar',
  kind: 'share-bar',
  weight: 5.5,
  maxWords: 32,
  says: 'It is a row of buttons',
  patterns: [
    new RegExp(`^${ICONS}${ITEM}(?:${BETWEEN}${ITEM})+${ICONS}$`),
    // Without anything between them three are a row; and a row of three may end in a button that is nobody else's.
    new RegExp(`^${ICONS}${ITEM}(?: (?:${ITEM}|more)){2,}$`),
    new RegExp(`^${ITEM}(?:${BETWEEN}${ITEM}){2,}${BETWEEN}[^.!?:]{2,40}$`),
    // After "share this:" a network stands for any that follow, in whatever spelling.
    new RegExp(
      `^[^.:!?"]{0,30}\\b(?:share|teilen|partager|compartir|condividi|delen|pass it on|spread the word)(?: (?:this|on|via|it|the|with|us|now|our))?(?: [a-z]{2,12})?: ?(?=(?:.*[^a-z])?(?:${NETWORK}|copy link|print|f)(?:[^a-z]|$))[^.:!?]{1,90}$`,
    ),
    /^(?:found|enjoyed|liked|loved) (?:this|it)(?: [a-z]+)?(?: (?:useful|helpful|interesting))?\? (?:please )?(?:pass it on|share(?: (?:it|this))?|send it on|forward it|tell a friend)\b.{0,50}$/,
  ],
  examples: {
    catches: [
      'Share on Facebook · Share on LinkedIn · Copy URL',
      'Share this warning: [f] [x] [in] [mail]',
      'Post / Share / Email / Print / Republish',
      'Email this · Print · Copy link · Gift this article',
      'Jump to recipe · Print recipe · Pin it',
      '14 shares  Facebook  WhatsApp  Telegram  X',
      'Facebook 88 · X 12 · Pinterest 140',
      'Tweet Share Pin WhatsApp Copy link',
      '⏱ 13 min | 🔊 Audio version | A+ A-',
      'Found this useful? Pass it on: f | t | in | ✉',
    ],
    leaves: [
      'Share price: 140p',
      'Print, Paper, Scissors',
      'Comment is free, facts are sacred.',
      'Save the date',
      'Post Office',
      'They share this: a wall, a well and a dislike of cats.',
      'Walk | Swim | Cycle',
    ],
  },
})
