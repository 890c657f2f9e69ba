import { lineRule } from '../line-rule.ts'
import { NETWORKS } from '../networks.ts'
import type { Examples } from '../rule.ts'

const NAMES = NETWORKS.join('|')
const SHARED_ON = `${NAMES}|e-?mail|copy link|print`
const NETWORK = `(?:${SHARED_ON}|email this|link|rss|google news|pin it|tweet|share|teilen|drucken)`
const ONE_OF_THEM = `(?:${SHARED_ON}|sms|f)`

export const shareBar = lineRule({
  id: 'share-bar',
  kind: 'share-bar',
  weight: 5,
  maxWords: 40,
  says: 'It is a button for sharing or following',
  patterns: [
    new RegExp(
      `^(?:click to )?(?:share|follow us|follow|teilen|auf|partager|compartir|condividi|delen|udostępnij|compartilhar)(?: (?:this|this (?:article|story|post)|it|the (?:article|story)))?:? (?:on|via|by|to|auf|per|über|sur|en|su|op|na|no|through)? ?${NETWORK}(?: \\(opens in new window\\))?(?:(?:,| and| &| \\||) ${NETWORK})*[.!]?$`,
    ),
    /^(?:share|share this|share (?:this )?(?:article|story|post|page)|share on social media|tweet(?: this)?|pin it|copy link|link copied|print(?: this)?(?: (?:article|page))?|e-?mail this(?: (?:article|story|to a friend))?|like this:?|like loading\.*|spread the (?:word|love)|(?:save|pin) (?:it |this )?for later|bookmark|add to favorites|gift this article|listen to this article|share full article)[.!:]?$/,
    /^(?:[\d.,]+k?) (?:shares?|likes?|retweets?|views?)$|^shares?:? [\d.,]+k?$/,
    /^(?:artikel|beitrag)? ?(?:teilen|drucken|merken|weiterempfehlen|vorlesen|link kopieren)[:!]?$/,
    /^(?:partager|imprimer|compartir|condividi|stampa|delen|afdrukken|udostępnij|drukuj|compartilhar|imprimir)(?: (?:cet article|l'article|este artículo|l'articolo|dit artikel|artykuł|este artigo))?[:!]?$/,
    /^follow (?:us|me)(?: on (?:social media|.{1,60}))?[.!:]?$|[,.!] (?:and )?follow us on \w+,? |^(?:folgen sie|folge) (?:uns|mir) (?:auf|bei) .{1,60}$/,
    /^(?:kindly |please )?(?:share|send|forward|pass|text|mail|e-?mail|tweet|tell|gift|clip|pin|boost|discuss) (?:this|this (?:article|story|post|page|piece|recipe|essay|newsletter|link)|a link) (?:on|via|with (?:a|your|the|somebody|someone|friends|others)|to (?:a|your|someone|somebody|friends)) [^.,]{2,50}[.!:]?$|^(?:kindly |please )?(?:share|forward|tweet|pin|gift|like|clip) this (?:article|story|post|page|piece|recipe|essay)[.!:]?$/,
    new RegExp(
      `^(?:find|join|like|add|watch|follow|talk to|chat to|message) us (?:on|at|in) (?:google news|discord|social media|${NAMES})\\b.{0,60}$`,
    ),
    /^(?:follow|join|get) (?:the |our |[a-z\xaa-\u1fff\u2c00-\ud7ff ]{2,30} on )?.{0,30}\b(?:whatsapp|telegram|broadcast|facebook|discord) ?(?:channel|group|list|community)\b.{0,80}$|^follow @[\w.]+\b.{0,40}$/,
    /^(?:auf|per|bei|via) (?:facebook|whatsapp|x|twitter|e-?mail|linkedin|telegram|instagram|pinterest) (?:teilen|versenden|senden|merken|folgen)\b.{0,80}$|^(?:diesen |diese |den )?(?:artikel|beitrag|text|seite|rezept) (?:verschenken|versenden|weiterleiten|empfehlen|teilen)[.!]?$/,
    /^(?:síguenos|suivez-nous|seguici|siga-nos|segui-nos|volg ons|obserwuj nas|śledź nas|partager|compartir|condividi|compartilhar|udostępnij) (?:en|sur|su|no|na|op) .{2,60}$/,
    /^(?:(?:tweet|e-?mail|print|share|save|send|pin|text|post)(?: this| it)?[.!] ?){2,}$|^(?:save|share|print|pin|keep) this (?:review|article|story|recipe|column|essay|post)\. (?:send|share|forward|pass) .{2,40}$/,
    /^(?:forward|share|print|save|send|leave the list)\b[^.!?|·]{0,40}(?: ?[|·•] ?(?:share|print|read|forward|save|listen|tweet|e-?mail|unsubscribe)\b[^.!?|·]{0,40})+$/,
    new RegExp(
      `^follow (?!him|her|them|the (?:race|service|trial|match|game|debate|mass|funeral|money|count|action|meeting|hearing)\\b)[^.!?]{2,40} on ${NETWORK}(?:(?:,| and|,? &) ${NETWORK})*(?: for (?:more|the latest) .{2,40})?[.!]?$`,
    ),
    /^add .{2,40} as a preferred source(?: (?:on|in|for) .{2,20})?[.!]?$/,
    /^stay connected with (?:me|us)[.!:]?$|^(?:please )?help (?:me|us) spread the word(?: about .{2,40})?[.!]?$/,
    /^\d+ bloggers? likes? this\.?$|^(?:one|two|three) bloggers? likes? this\.?$/,
    /^(?:kindly |please )?(?:share|forward|pass on) this (?:episode|letter|edition|issue|guide|list|podcast|newsletter|warning|interview)[.!]?$/,
    /^(?:if you (?:'ve )?|have you )?(?:enjoyed?|liked?|loved?) (?:this|it|what you read)(?: \w+)?(?:,|\?) (?:please |why not |then )?(?:forward|share|send|pass) (?:it|this)\b.{0,80}$/,
    /^(?:do you )?know (?:of )?(?:somebody|someone|anyone|anybody|another \w+) (?:who|that|in)\b(?!.*\b(?:police|officers?|call|ring|\d{3}))[^?]{3,90}\? (?:please )?(?:send|forward|share|pass) (?:it|this|them)\b.{0,80}$/,
    /\btag (?:us|me|@[\w.]+)\b.{0,30}\b(?:photo|picture|pic|result|post|on instagram|so (?:we|i) can)\b/,
    // After "share this:" a network stands for any that follow, in whatever spelling.
    new RegExp(
      `^[^.:!?"]{0,30}\\b(?:share|teilen|partager|compartir|condividi|delen|pass it on|spread the word)(?: (?:this|on|via|it|the|with|us|now|our))?(?: [a-z]{2,12})?: ?(?=(?:.*[^a-z])?${ONE_OF_THEM}(?:[^a-z]|$))[^.:!?]{1,90}$`,
    ),
    /^(?:found|enjoyed|liked|loved) (?:this|it)(?: [a-z]+)?(?: (?:useful|helpful|interesting))?\? (?:please )?(?:pass it on|share(?: (?:it|this))?|send it on|forward it|tell a friend)\b.{0,50}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Share on Facebook',
    'Share on Nextdoor and WeChat',
    'Add the Tibbin Post as a preferred source',
    'PIN FOR LATER',
    'Stay connected with me!',
    'Help us spread the word about this show!',
    'Tweet this. Email this. Print this.',
    'Save this recipe. Send to a friend.',
    'Forward to a friend | Share on WhatsApp',
    'Follow the Tibbin Post on Facebook, X and Instagram.',
    'Share this episode',
    'If you enjoyed this, forward it to a friend who needs a sit-down.',
    'Know somebody who would stand on a towpath for this? Send it along to them.',
    'Tag @palmandpepper and share your photo!',
    'Share this article',
    'Tweet this',
    'Click to share on Reddit (Opens in new window)',
    'Copy link',
    'Artikel teilen',
    'Follow us on Facebook and Instagram',
    '128 Shares',
    'Share this story with a friend',
    'Share this warning: [f] [x] [in] [mail]',
    'Found this useful? Pass it on: f | t | in | ✉',
    'Find us on Bluesky',
    'Catch up on all that we test, and follow us on Facebook, X and TikTok to stay up to date.',
    'Follow our WhatsApp channel',
    'Auf Facebook teilen',
  ],
  leaves: [
    'Follow the race on YouTube.',
    'He asked if we would follow us on film, as he put it.',
    'Add sugar as a preferred source of energy',
    'Know someone who was there? Send it to the police on 555 0190.',
    'Stay connected with the hull at all times.',
    'Follow her on foot and she is gone.',
    'Print this. He did not.',
    'Share prices on the Oslo exchange fell.',
    'Facebook and Twitter declined to comment.',
    'They share on Sundays what the garden gives.',
    'They share this: a wall, a well and a dislike of cats.',
    'Share this with nobody, the letter said.',
    'Save print media, and you save nothing, she argued.',
    'Send this form to the council by the end of the month.',
    'Print runs fell to 4,000 copies.',
  ],
}
