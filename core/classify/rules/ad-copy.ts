import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

/** The words of an offer, by which a line of advertisement is known where its label was lost. */
export const adCopy = cueRule({
  id: 'ad-copy',
  kind: 'advertisement',
  maxWords: 60,
  says: 'It sells something',
  limit: 7,
  cues: [
    // Of these one alone says nothing: fine print is reported on as well.
    [/\b(?:t ?& ?cs|terms(?: (?:&|and) conditions)?) apply\b/, 1.9],
    [/\b(?:please )?(?:gamble|bet|drink|play) responsibly\b/, 1.9],
    [
      /[.!] when the fun stops,? stop\b|[.!] talk to your (?:merchant|dealer|stockist) about\b|\b(?:call|ring|text) \d[\d ]{7,14} for an? free (?:quote|estimate|survey|valuation|brochure|consultation)[.!]/,
      4,
    ],
    [
      /^trusted by [\d,]{4,} [a-z ]{3,30}[.!]|[.!] book by midnight\b|[.!] see (?:our )?website for (?:full )?(?:details|terms)\b/,
      2.4,
    ],
    [/(?:^|[.!?] )(?:your )?capital at risk\.$/, 2.4],
    [
      /\b(?:use|with|enter|quote|apply) (?:the |our |my )?(?:promo |discount |voucher |offer )?code (?:[a-z]*\d+|[a-z0-9]{3,12}(?= (?:for|to get|at checkout)\b|[.!]?$))/,
      1.9,
    ],
    [/\b(?:get|take|save) \d{1,2} ?% off\b|\b(?:get|bet) [$£€₹]?\d+ (?:in )?(?:free\b|get\b)/, 1.9],
    [
      /(?:^|[.!?:] )(?:book a (?:demo|site visit|test drive)|apply now|shop now|order yours|enquire (?:now|today)|call (?:now|today) for|click here to (?:see how|find out|claim|get))\b/,
      1.9,
    ],
    [
      /^(?:get|grab|claim|download) (?:the|your|my|our) free (?:e-?book|guide|pdf|checklist|printable|download)[.!]*$/,
      4,
    ],
    [
      /(?:^|[.!?:] )(?:get|take|enjoy) [$£€]\d+ off (?:your|any) [a-z ]{0,20}(?:order|box|purchase|month)\b[^.!?]{0,12}\bcode\b/,
      4,
    ],
    [/(?:^|\W )unlock up to \d+ ?% off (?:your|any|all)\b/, 4],
    [/\bcode [a-z]+\d{1,3} for\b.{2,16}\boff\b|[.!?] code:? [a-z]+\d{1,3}[.!]?$/, 2.6],
    [
      /\bno job too small\b|\bno call-?out charge\b|\bshow home open\b|\btrade enquiries welcome\b|\bshow this ad\b|\bask your (?:local )?dealer\b|^free [a-z ]{3,30}[.!] (?:request|claim|order|get) yours\b|\bmit dem code [a-z]+\d+|\bavec le code [a-z]+\d+|\bcon el codigo [a-z]+\d+|\bcon il codice [a-z]+\d+|\bcom o codigo [a-z]+\d+/,
      4.2,
    ],
    [
      /[.,:] proud (?:sponsors?|partners?|crunch) (?:of|to)\b|\b0% (?:financing|finance)\b|\bapproval in \d+ (?:hours|minutes)\b|\bopen an account (?:in|today|online|now)\b|\bjetzt (?:angebot sichern|bestellen|buchen|termin vereinbaren)[.!]*$/,
      3,
    ],
    [
      /(?:^|[.!?:] )(?:book|order|call|ring|buy) (?:online|now|today)[.!]*$|[.!] bookings: .{4,30}\d{3}[.]?$/,
      2.2,
    ],
    [
      /(?:^|[.!?] )(?:get a (?:free )?(?:quote|valuation)|shop the (?:deal|sale|range)|see (?:why|if you could save))\b/,
      2.2,
    ],
    [
      /^(?:looking to (?:sell|buy)|need an? (?:business )?loan|moving (?:out|house)\?|do you want to own|sell your [a-z]+ for cash|beat the|book your [a-z]+ stay)\b/,
      1.3,
    ],
    [
      /\bfrom (?:only )?[$£€₹n]\d[\d,.]*(?: (?:a|per) [a-z]+)?[.!] [a-z]|\bfrom \d[\d.]*% p\.a\.|\bfree cancell?ation\b|\d% (?:apy|aer)\b|\b\d+% off\b/,
      1.2,
    ],
    [/\bfree (?:bets?|delivery|shipping)\b/, 1.5],
    [
      /\bfree (?:estimate|survey|[a-z]+ test|quote|valuation|sample|brochure|consultation|fitting|gift|bag)s?\b|\bfree,? honest [a-z]+/,
      1.6,
    ],
    [
      /\bfrom (?:just|only|as little as) (?:[$£€₹₱₦r]|ksh ?|rs\.? ?)\d|(?:^|[.!?:] )(?!(?:doubles|singles|mains|starters|rooms|tickets|entry|admission) )(?:[a-z-]+ ){1,2}(?<!(?:are|is|run|range|rose|fell|was|were) )from (?:[$£€₹₱₦]|ksh ?)\d[\d.,]*(?: (?:a|per) [a-z]+)?[.!]?(?:$| [a-z])/,
      1.6,
    ],
    [
      /\bsave (?:up to )?(?:\d+ ?%(?! of)|[$£€]\d+|(?:hundreds|thousands)(?! of [a-z]+ by\b))|\bbuy one,? get one\b|\bsee today's (?:rates|prices|deals)\b/,
      2,
    ],
    [
      /^for sale: |\b(?:spaces|tickets|places) (?:are )?going fast\b|\bwhile stocks last\b|\bopen seven days\b|\bour showroom\b|\bone (?:careful )?owner\b|\btest drive one\b|\bno medical exam\b|\blimited (?:time|places|spaces)\b/,
      2,
    ],
    [
      /^(?!need (?:help|to talk|someone)|struggling to cope|worried about a)(?:looking|thinking|sick|ready|need|want|worried|struggling|fancy) (?:of|for|to|an?|about)\b[^?]{3,50}\?/,
      1.2,
    ],
    [
      /^sponsor: |^(?:our|this week's|today's) sponsor\b(?!, ).{0,20}\b(?:is|are)\b|^this (?:newsletter|episode|edition|podcast|issue) is sponsored by [^.!]{2,40}[.!] [a-z]/,
      4,
    ],
    [/^(?:earn|win|bet|switch|compare|upgrade|enjoy|treat yourself|don't let|refinance|cruise)\b/, 1],
    [/\b(?:free,? )?no[- ]obligation (?:quote|quotation|consultation|valuation|survey)\b/, 4],
    [
      /^(?:this|today's|this week's|our) (?:episode|show|podcast|edition|issue) (?:is|was|comes) (?:brought )?to you by\b/,
      3,
    ],
  ],
})

export const examples: Examples = {
  catches: [
    'Get the FREE eBook!',
    'Tarhouse Windows. Call 01632 960123 for a free quote.',
    'Trusted by 10,000 families. Get your free brochure.',
    'Fly to Tibbin from £39. Book by midnight.',
    'Bet in-play with Tarhouse. 18+. When the fun stops, stop.',
    'Fluke takes no holiday. Talk to your merchant about Dosewell.',
    'Our menus change with the season. Get $10 off your first box with code: TRYHAM.',
    'Conservatories that stay warm all winter. Get your free no-obligation quote.',
    'This episode is brought to you by Cloudmere mattresses. Get 15% off with code NOD.',
    'Earn in dollars from home! Click here to see how students make $450 a week',
    'Moving out? Boxes and a van from £9. Code TIBBIN20.',
    'WHYBROW & SON, ladders mended. No job too small.',
    'Tired of the dark? Lamps from £12. Ask your dealer.',
    'Free ladder brochure. Request yours now.',
    'Leitern aus Eiche: mit dem Code TAU10 zehn Prozent sparen.',
    'Thinking of moving? Whybrow & Daughter give free, honest valuations.',
    'Cruise the islands with Tar Lines. Cabins from €799.',
    'This newsletter is sponsored by Tibbin Bank. Earn 5% on your savings.',
    'FOR SALE: a boat, twelve foot, one careful owner.',
    'Bet £10 get £30 in free bets. Please gamble responsibly.',
  ],
  leaves: [
    'Save up to 30% of your fuel by turning the boiler down.',
    'This podcast is sponsored by the county library.',
    'Our sponsor, Tibbin Bank, is named in this report.',
    'They took $10 off the price of a box.',
    'Tickets are from £12 at the door.',
    'The code of practice was ignored.',
    'Builders, she says, should act responsibly.',
    'They put their capital at risk.',
    'Investors were warned in capitals. Your capital is at risk.',
    'The slip carried the slogan: when the fun stops, stop. He did not stop.',
    'Trusted by 4,000 householders, the mobile library is back on Thursday.',
    'Trusted by few, the mayor went home.',
    'Bookmakers printed “When the fun stops, stop” on every slip.',
    'Talk to your merchant about the price first, the union says.',
    'The boats for sale were sold by noon.',
    'Rents in the street run from £900 to £2,000 a month.',
    'The race is sponsored by the bank.',
    'Are you flooded? The hall is open. Call Rita on 01632 960101.',
    'He called the code QX200, after the ship.',
    'The club was proud of its sponsors.',
    'Prices fell by 12% in a year.',
  ],
}
