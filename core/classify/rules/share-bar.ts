import { lineRule } from '../line-rule.ts'

const NETWORK =
  '(?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|tumblr|bluesky|mastodon|threads|flipboard|pocket|instagram|youtube|tiktok|xing|vk|messenger|snapchat|e-?mail|email this|print|copy link|link|rss|google news|pin it|tweet|share|teilen|drucken)'

export const shareBar = lineRule({
  id: 'share-bar',
  kind: 'share-bar',
  weight: 5,
  maxWords: 24,
  says: 'It is a button for sharing or following',
  patterns: [
    new RegExp(
      `^(?:click to )?(?:share|follow us|follow|teilen|auf|partager|compartir|condividi|delen|udostępnij|compartilhar)(?: (?:this|this (?:article|story|post)|it|the (?:article|story)))?:? (?:on|via|by|to|auf|per|über|sur|en|su|op|na|no|through)? ?${NETWORK}(?: \\(opens in new window\\))?(?:(?:,| and| &| \\||) ${NETWORK})*[.!]?$`,
    ),
    new RegExp(`^${NETWORK}(?:(?: ?[|·•/,-] ?| )${NETWORK})+$`),
    /^(?:share|share this|share (?:this )?(?:article|story|post|page)|share on social media|tweet(?: this)?|pin it|copy link|link copied|print(?: this)?(?: (?:article|page))?|e-?mail this(?: (?:article|story|to a friend))?|like this:?|like loading\.*|spread the (?:word|love)|save for later|bookmark|add to favorites|gift this article|listen to this article|share full article)[.!:]?$/,
    /^(?:[\d.,]+k?) (?:shares?|likes?|retweets?|views?)$|^shares?:? [\d.,]+k?$/,
    /^(?:artikel|beitrag)? ?(?:teilen|drucken|merken|weiterempfehlen|vorlesen|link kopieren)[:!]?$/,
    /^(?:partager|imprimer|compartir|condividi|stampa|delen|afdrukken|udostępnij|drukuj|compartilhar|imprimir)(?: (?:cet article|l'article|este artículo|l'articolo|dit artikel|artykuł|este artigo))?[:!]?$/,
    /^follow (?:us|me)(?: on (?:social media|.{1,60}))?[.!:]?$|^(?:folgen sie|folge) (?:uns|mir) (?:auf|bei) .{1,60}$/,
  ],
  examples: {
    catches: [
      'Share on Facebook',
      'Share this article',
      'Tweet this',
      'Facebook Twitter WhatsApp E-mail',
      'Click to share on Reddit (Opens in new window)',
      'Copy link',
      'Artikel teilen',
      'Follow us on Facebook and Instagram',
      '128 Shares',
    ],
    leaves: [
      'Share prices on the Oslo exchange fell.',
      'Facebook and Twitter declined to comment.',
      'They share on Sundays what the garden gives.',
      'Print runs fell to 4,000 copies.',
    ],
  },
})
