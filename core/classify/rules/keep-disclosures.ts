import { asksNothing } from '../asks-nothing.ts'
import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Readers who pay are no sponsor whom others need to know of. */
const READERS = String.raw`(?:you\b|(?:our |its |their |the |those |generous |loyal )*(?:readers?|members?|people|subscribers?|donors?|supporters|listeners?|viewers|neighbou?rs|patrons|community)\b)`

/** What made a part of it, and which part. */
const MACHINE =
  '(?:ai|a\\.i\\.|deepl|google translate|an? ai-\\w+|ai-generated|artificial intelligence|intelligence artificielle|inteligencia artificial|ki|chatgpt|midjourney|dall-e|language models?|machines?|algorithm|software|computer|synthetic|automatically|maschinell)'
const MADE =
  '(?:article|articles|stor(?:y|ies)|post|piece|report|text|texto|beitrag|artikel|bild|headlines?|summary|translat\\w+|transcri\\w+|traducid[oa]|narrat\\w+|audio|voice|images?|illustration|drawings?|cover|video|picture|photograph|captions?|ubersetzt|ubersetzung|zusammenfassung)'

/** What is done to a text, in eight languages. */
const BY_HAND =
  'written|drafted|translated|summari[sz]ed|generated|entworfen|geschrieben|ubersetzt|erstellt|redige|ecrit|traduit|redactad|escrit|traducid|generad|scritt|tradott|generat|redigid|traduzid|gerad|geschreven|vertaald|gemaakt|napisa|przetlumacz|przygotow|wygenerow'

const KIN =
  'wife|husband|partner|spouse|widow|widower|brother|sister|mother|father|son|daughter|(?:first |second )?cousin|aunt|uncle|niece|nephew|grand(?:son|daughter|father|mother|niece|nephew)|godfather|godmother|godson|goddaughter|relative|relation|(?:mother|father|brother|sister|son|daughter)s?-in-law'
const MAKER =
  'reporter|author|writer|contributor|editor|deputy editor|columnist|critic|reviewer|photographer|correspondent|publisher|illustrator|newsroom|staff'

/** Who paid for it, who has an interest in it, and what a machine did: owed to the reader, never removed. */
export const keepDisclosures = lineRule({
  id: 'keep-disclosures',
  kind: 'body',
  weight: 12,
  maxWords: 200,
  says: 'It discloses who paid, who has an interest or what a machine did',
  patterns: [
    asksNothing(
      `(?:\\b${MADE}\\b.{0,40}\\b(?:is|was|were|been|are|by|wurde|with|mit|realisee?|con|isn't)\\b.{0,30}\\b${MACHINE}\\b|\\b${MACHINE}\\b.{0,20}\\b(?:was|were|helped|wrote|used|to|tool helped)\\b.{0,40}\\b${MADE}\\b)`,
    ),
    asksNothing(
      `\\b(?:chatgpt|deepl|copilot|midjourney|google translate)\\b.{0,40}\\b(?:${BY_HAND})|\\b(?:${BY_HAND})[a-z]*\\b.{0,30}\\b(?:chatgpt|deepl|copilot|midjourney|google translate)\\b`,
    ),
    // Who paid for it, and who had a part in it.
    new RegExp(
      `^(?:this (?:series|section|page|edition|column|podcast|week's (?:edition|episode)) is )?(?:sponsored|paid for|underwritten|funded|brought to you|presented|supported|produced|made possible) (?:in part )?(?:by|with (?:the )?(?:support|help|backing) (?:of|from)) (?!google|taboola|outbrain|revcontent|mgid|${READERS})[^.!?:|]{4,80}\\.?$`,
    ),
    new RegExp(
      `\\bsupport for this (?:article|story|report|series|project) (?:was )?(?:provided|comes|came) (?:by|from) (?!${READERS})|\\b(?:this|the) (?:article|content|post|story|feature|page|supplement|section|video|episode|report|reporting|piece|series|investigation) (?:was|is|has been) (?:paid for|sponsored|funded|commissioned|made possible|supported) by (?!${READERS})|^(?!.*\\b(?:readers|members|donate|you)\\b).{4,60} (?:supported|funded|commissioned|(?<!\\b(?:was|were|be|is) )paid for|helped to pay for) (?:travel for |the travel for )?this (?:story|article|report|reporting|series|project|piece)\\b`,
    ),
    /\bthis (?:article|story|report|series|project|investigation|piece) is (?:a (?:collaboration|partnership) (?:between|with)|(?:an? )?(?:sponsored|paid|advertising)\b)|^this is an? (?:sponsored|paid|advertising) (?:article|story|post|feature|supplement)\b|\bthis (?:article|story|report|series|project|investigation|piece) (?:was|is|has been) (?:co-published|produced in (?:partnership|collaboration))\b|^advertisement feature paid for by\b|^with thanks to (?!our\b)|^(?:printed(?:, published)? and |published and )?promoted by .{3,60} on behalf of\b|^mit (?:freundlicher )?unterstützung (?:der|des|von|durch)\b|^gefördert (?:von|durch|aus)\b/,
    /\b(?:review (?:copy|copies)|(?:hotel|flights?|tickets?|sample|samples|products?)) (?:was |were )?(?:supplied|provided|lent|sent(?: to (?:us|me))?) by\b|\b(?:as|was) (?:a|the) guests? of\b|\bhas (?:previously )?received (?:funding|fees|payment|money|support) from\b|\b(?:did not|didn't) (?:edit|write|commission|work on|read) this (?:story|article|report|piece)\b/,
    /\b(?:this|the) (?:article|story|series|project|reporting|report|content|post|podcast|coverage|investigation)\b.{0,40}\b(?:was |is |were |been )(?:\w+ )?(?:supported|funded|sponsored|paid for|produced|made possible|underwritten|commissioned)\b.{0,60}\b(?:by|with|through|from|in partnership)\b.{0,120}\b(?:grants?|foundation|fund|fellowship|center|institute|sponsor|partner|partnership|company|advertiser|inc|trust|initiative|network)\b/,
    /\b(?:sponsored (?:content|post) (?:by|from)|paid partnership with|in partnership with(?! ?$)|advertiser content)\b/,
    /\b(?:saw|has seen|had sight of) (?:none|no part|nothing) of (?:this|it)\b.{0,20}\bbefore publication\b|\b(?:newsroom|newspaper|editorial (?:staff|team|department)|reporters|journalists|redaktion|redaction)\b.{0,30}\b(?:had no (?:part|role|say|hand)|(?:was|were|is|are|war) (?:not|nicht) (?:involved|beteiligt)|pas (?:participe|pris part))\b/,
    asksNothing(
      `\\b(?:underwrit\\w+|commercial partners?|advertisers?|sponsors?|sponsor's|funders?|foundation|fund|grant|tourist board|maker|manufacturer|publisher|company|brand|developer|agency)\\b.{0,90}\\b(?:no (?:hand|part|say|role|control|influence)|did not|didn't|hasn't|has not|does not|doesn't|no one at)\\b`,
    ),
    /\b(?:paid for|covered|bore|met|pays for|paid|shared) (?:the|his|her|their|my|its) (?:\w+ ){0,3}(?:costs?|expenses|travel|trip|flights?|fares?|ferry|hotel|lodging|accommodation|stay)\b|\b(?:travel(?:l?ed)?|flew|stayed|trip|flights?|tour|visit|accommodation|stay|reise|recherche|voyage|viaje)\b.{0,40}\b(?<!will be )(?:paid for|hosted by|covered by|organised by|organized by|provided by|funded by|supported by|unterstutzt|finanziert|bezahlt|gefordert|pris en charge|pagado por|invitado por)\b|\b(?:lent|loaned|gifted) (?:us|me|it to us|it to me)\b|\bfur den test\b|\bput (?:me|us) up\b|\b(?:free|loan|gratis) from the (?:maker|manufacturer|publisher|company|brand|developer|organi[sz]ers)\b|\b(?:no one|nobody|no company|no brand) paid (?:for|to)\b/,
    /\b(?:beitrag|text|artikel|inhalt|anzeige)\b.{0,20}\bim auftrag (?:von|der|des)\b/,
    /\b(?:this (?:one|copy|pair|set|bottle|unit)|the (?:sample|copy|review copy|ticket)s?) (?:was|were) (?:a gift|sent free|free|on loan) (?:from|of|by)\b/,
    // Who has an interest in it.
    /^(?!.*\b(?:support (?:our|student|local|independent) journalism|please (?:consider|give|donate))\b).*\b(?:has no|have no|owns|declares?|does not work for|holds no|receives)\b.{0,120}\b(?:conflicts?|shares|competing|funding|affiliations?|stock|stake)\b/u,
    /\b(?:did not take|didn't take|does not take|doesn't take|took no|takes no|had no|played no) (?:part|role|hand) in\b/,
    asksNothing(
      `\\b(?:conflicts? of interest|competing interests?|financial (?:ties|interests?)|declared? no|interessenkonflikt\\w*|d'interets?|conflictos? de intereses?|recused|hold no (?:shares|position)|shares in|shareholders? (?:in|of)|besitzt aktien|personal capacity|speaking fees|given early access|(?:bought|paid for) (?:his|her|my) own|our (?:\\w+ )?(?:reporting|coverage|desk|beat) (?:is|was) (?:funded|supported|paid for|underwritten)\\b.{0,20}\\bby an? |(?:study|trial|survey|poll) was (?:funded|paid for|commissioned) by|also has a stake)\\b`,
    ),
    asksNothing(
      `\\b(?:the|our|this) (?:author|writer|columnist|critic|reviewer|reporter|(?:managing )?editor|editor-in-chief|owner|publisher)(?:'s \\w+)?\\b.{0,16}\\b(?:owns|holds?|knows|worked for|works for|has (?:done work|worked|no financial|no connection|no ties)|married|related|employed|former employee|a donor|a friend|trustee|shareholder|on the board|candidate|party to)\\b`,
    ),
    // Who is a relation of somebody in it, or of those who made it.
    asksNothing(
      `\\b(?:${KIN}|friend|colleague|tenant|landlord)s? (?:of|to) (?:this|the|our|an?) (?:[\\w'-]+ ){0,3}(?:${MAKER})\\b`,
    ),
    asksNothing(
      `[a-z]'s (?:${KIN}) (?:sells|works|writes|edits|draws|reports|keeps the books|does the accounts|is employed|sits on|advises) (?:[\\w'-]+ ){0,3}(?:for|at|on|as)\\b`,
    ),
    asksNothing(
      `\\b(?:not|never) assigned to (?:this|the) (?:story|article|piece|report)|\\b(?:was|is|has been|were|appeared as) an? (?:\\w+ )?guest on (?:this|our)\\b|\\bmedia partner (?:of|to|for)\\b|\\bin the course of (?:our |the |its |this )?report(?:ing|age)\\b|\\bis (?:still |also )?owed (?:[$£€₹]\\d|money by)|\\b(?:our|this (?:paper|magazine|site|blog)'s) (?:printers?|landlords?|web host|bankers?|insurers?|parent company)\\b.{0,60}\\b(?:owns?|owned|holds?|rents?|contract)\\b`,
    ),
    asksNothing(
      `\\b(?:is|was|am) an? (?:founder|founding|paid-up|paying|lifelong|life|committee|board)? ?(?:member|trustee|patron|shareholder|governor|director|chair|treasurer) of\\b.{3,160}[.;] (?:(?:the )?(?:views|opinions) (?:here |expressed |given )*(?:are|is) (?:the (?:writer|author)'s|his|her|their|my) own|(?:he|she|they|i) (?:took|takes|had|has|did|was|were) (?:no |not ))`,
    ),
    asksNothing(
      `\\b(?:received|accepted|paid|been given) (?:a |an )?(?:speaking |speaker's |consult\\w+ |lecture |appearance |modest |small )?(?:fees?|honorari\\w+|retainer) (?:from|by)\\b|\\b(?:interpreting|fact-checking|translation) for this (?:piece|story|article|report) was\\b|\\bwho was paid (?:for (?:her|his|their)|by the)\\b`,
    ),
    /\b(?:author|writer|columnist|critic|reviewer|reporter|editor|photographer|correspondent)'s (?:[\w-]+ ){0,2}(?:wife|husband|partner|spouse|brother|sister|mother|father|son|daughter|cousin|aunt|uncle|niece|nephew|landlord|employer|[\w-]+-in-law) (?:is|was|works|worked|owns|sits|serves|teaches|has|holds|runs)\b|\b(?:was not|wasn't|were not|weren't) (?:interviewed|consulted|quoted|paid) for this (?:story|article|piece|report)\b|^the (?:writer|author) of this (?:article|story|piece|column|report) (?:is|was|has|works|worked|once)\b|^our parent(?: company)?, [^.]{3,40}, (?:owns|holds|gives|publishes|is|has)\b|^for legal reasons\b/,
    /\b(?:companies|firms?|businesses|developer|charity|council|city|party)\b.{0,12}\b(?:named|discussed|described|mentioned|subject of|featured) (?:above|here|in (?:this|the) (?:report|article|story|piece)|this (?:report|article|story))\b|\bi (?:own shares|hold no|have no (?:stake|shares|position))\b|\bsits? on the board of\b.{0,60}\b(?:newspaper|paper|magazine|publisher)\b/,
  ],
})

export const examples: Examples = {
  catches: [
    'This article was produced with the assistance of AI and checked by an editor.',
    'This series is supported by a grant from the Harlow Foundation, which had no say in its content.',
    'Jane Doe lives in the building. She did not take part in choosing the rooms.',
    'Sponsored by the Dunmore Trust',
    'The Alder Fund paid for travel for this story.',
    'Produced with support from Arts Council England.',
    'This story was co-published with ProPublica.',
    'Promoted by J. Smith on behalf of Moor Labour, 3 High Street.',
    'Review copy supplied by Heron Press.',
    'Mit Unterstützung der Alder-Stiftung.',
    'This content was paid for by Harbour Ferries and made by our advertising department.',
    'The airline that paid for our seats saw none of this before publication.',
    'The drawing was made with Midjourney.',
    'No AI was used for this story.',
    'The audio of this column is synthetic.',
    'Dieser Artikel wurde maschinell erstellt.',
    'Our reporters were not involved.',
    'The writer travelled in a helicopter paid for by the airline.',
    'Captions were drafted by ChatGPT; our picture editor corrected them.',
    'Bijschriften geschreven door ChatGPT.',
    'Lorna Dyck is the mother-in-law of a Rural Wire contributor.',
    'Two of the players are first cousins of this reporter.',
    'Jolene Birch’s husband sells advertising for this site.',
    'Lim was a guest on our podcast in 2022.',
    'Halden owns the building. We found this out in the course of reporting.',
    'Orla Deegan is a founder member of the Friends of Tibbin. Views here are the writer’s own.',
    'This one was a gift from a mill that reads the blog.',
    'She has received a speaking fee from the maker.',
    'Interpreting for this piece was by Suki Marl.',
    'The maker does not see reviews before we print them.',
    'Support for this project came from the Alder Fund.',
    'Her flights were paid for by the board.',
    'The shop lent us the lamp for two weeks.',
    'Our water coverage was funded by a grant from the Alder Trust.',
    'The authors declare a conflict of interest.',
    'The editor is married to the mayor.',
    'I hold no shares in either firm.',
    'The trial was paid for by the maker.',
    "The writer's brother-in-law is a member of the co-operative.",
    "Ann Poole's sister teaches at one of the schools. She wasn't interviewed for this story.",
    'The writer of this article worked at the Corbie Post for eleven weeks.',
    'Our parent company, Ledger Media, owns a share in the mill.',
    'For legal reasons comments on this story are closed.',
  ],
  leaves: [
    'In partnership with',
    'Sponsored by Taboola',
    'Supported by readers like you.',
    'Made possible by our members.',
    'With thanks to our members, who make this possible.',
    'Our work is funded by readers.',
    'This story was paid for by members like you.',
    'Support our journalism.',
    'Get our reporting by email.',
    'Take part in our survey, and have no part in gossip.',
    'Support student journalism! The Owl receives no funding from the college. Please consider a gift.',
    'They saw nothing of it before the flood.',
    'Our owners have no say, as we have none: readers pay.',
    'Our reporting is funded by a grant from the Alder Trust; donate, and they double it.',
    'No advertiser, no owner, no conflict of interest: support us today.',
    'Support for local reporting comes from you.',
    'Our journalists are independent.',
  ],
}
