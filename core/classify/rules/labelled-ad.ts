import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

const LABEL =
  "(?:ad|advert|advertisement|advertise?ment feature|advertising feature|advertorial|sponsored|sponsored (?:content|post|message|links?)|promoted (?:content|post|message)|partner (?:content|message|offer)|paid (?:content|message|post|promotion|advertisement)|(?:a )?(?:message|word) from our (?:sponsors?|advertisers?|partners?)|our (?:sponsor|advertiser)'?s? (?:message|says?)|(?:reader|member|subscriber)s?'? offers?|hot deals)"
/** `Mayhew's (promotion): ...` */
const NAMED = "[a-z' ]{3,24} (?:partner content|\\((?:promotion|sponsored|advert)\\))"
/** Who paid for the reporting is owed to the reader, and is no advertisement. */
const NOTE =
  '\\b(?:this|the) (?:series|article|story|project|coverage|reporting|supplement|report|page)\\b|\\bpaid for by\\b|\\bsupported by\\b|\\bin partnership\\b|"'

/** The label and what is sold, in one line. */
export const labelledAd = lineRule({
  id: 'labelled-ad',
  kind: 'advertisement',
  weight: 6,
  maxWords: 60,
  says: 'It is an advertisement, and says so',
  patterns: [
    ...[
      `[[(]${LABEL}[\\])] ?[·:|•>.-]*`,
      `${LABEL} ?(?:[·:|•>]+| -|-(?= ))`,
      `${NAMED} ?(?:[·:|•>]+| -|-(?= ))`,
    ].map((label) => new RegExp(`^${label} ?(?!.*(?:${NOTE}))[^ ].{4,300}$`)),
    /^promoted ?[:|·] ?(?=.*(?:\bterms apply\b|\bt&cs\b|\bfrom [$£€₹]|% off|\bone way\b|\b(?:order|book|call) (?:now|today)\b|[.!?] see (?:if|how|why|what) )).{6,200}$/,
    /^(?:promoted|paid) (?:content|stories|links) (?:by|from) [a-z0-9 .&'-]{2,40}$/,
    /^(?:advert(?:isement)?|ad|advertise?ment feature|sponsored content) (?:starts|begins|ends|follows)(?: (?:here|below|above))?\b.{0,60}$/,
    /^advert(?:isement)?\. [a-z].{4,160}$/,
    /^sponsor (?:this|our) (?:newsletter|podcast|blog|show)[.!]?$|^advertise (?:here|with us|in (?:the|our) .{2,40})[!.:] .{4,160}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'ADVERTISEMENT — Bet £10 get £30 in free bets. 18+. Please gamble responsibly.',
    'Ad · Is your home protected? Compare plans in 60 seconds',
    'SPONSORED: 20% off festival camping with code LOUD20',
    '[Advert] Parcels across Lagos in an hour. Dial *555#',
    'PARTNER MESSAGE: Zero percent finance on drum roasters through June.',
    'Sponsored content: Five shares that our analysts talk about',
    'Promoted content by AdNexa',
    'Promoted: Fly to Penang from $59 one way. Terms apply.',
    'Advertisement. Visit sunny Tibbin! Two flights a day from $90.',
    'Spring spotlight (promotion): Whybrow ladders, now in oak',
    'Readers’ offers: a tenth off ladders',
    'Promoted: Cheap boats for the over-60s. See if you could save.',
    'Sponsor this newsletter',
    'Advertise here! Reach 9,000 local homes. Call our sales team.',
  ],
  leaves: [
    'Tibbin Rovers (promoted): finished top with 71 points',
    'Advertisement: “Wanted, widow, own boat.” So began my parents’ marriage.',
    'Sponsored: this series is paid for by the Harlow Foundation.',
    'Ad hoc: how the council decides',
    'Promoted: how Luton did it',
    'Sponsored by the Rotary Club, the race begins at noon.',
    'Advertise in good time, the agent said.',
    'Sponsor this newsletter or lose it, she told them.',
  ],
}
