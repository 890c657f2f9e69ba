import { quickPattern } from '../../quick-pattern.ts'
import { FOOTER } from '../footers.ts'
import { lineRule, unlessFound } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** What begs or sells; other than in most notices, "you" alone says nothing here, as notes speak to readers. */
const BEG =
  /\b(?:subscri\w+|donat\w+|support (?:us|our|local|independent)|join (?:us|them|now|\d)|become an?|chip in|sign up|newsletter|member(?:ship)? (?:today|from)|gifts?|click|please (?:send|give|help)|republish\w*|all rights reserved|affiliate|commission|partners|pay us|paid when|by (?:our |its )?(?:readers|supporters|subscribers)|give (?:today|now|what|before)|spare|use (?:the )?code|with the code|back us|help (?:us|to keep|keep)|write for us|writes to you|of you|also you|by you|and you|for members|needs? paying|you can (?:keep|play)|(?:buy|try|get) (?:your|the|three|our|\d)|(?:from|for|costs?) [£$€]\d|doubles every|call the)\b|[£$€]\d+ (?:a|would)\b|\/(?:give|own|join|donate)\b/
const BEGS = quickPattern(BEG)
const FOOTERS_OR_BEGS = quickPattern(new RegExp(`${FOOTER.source}|${BEG.source}`))

const PAPER =
  '(?:paper|newspaper|magazine|site|website|station|journal|title|publication|weekly|daily|blog|podcast)'

/** What is printed under many articles, or above them, as readers are owed it: never removed, and never learned. */
export const keepStanding = lineRule({
  id: 'keep-standing',
  kind: 'body',
  weight: 12,
  maxWords: 50,
  says: 'It is a standing note that readers are owed',
  patterns: [
    ...[
      // Where the data are, and how they were got.
      String.raw`\b(?:code|data|datasets?|tables?|figures|spreadsheets?|scripts?|methods?|methodology|calculations?|counts)\b.{0,40}\b(?:is|are|can be|may be)\b.{0,50}\b(?:repository|github|gitlab|zenodo|osf|downloaded|data (?:page|archive|library)|set out in full|(?:published|explained|described|listed) (?:in full|below|separately))\b`,
      String.raw`\b(?:tables|spreadsheets|code|data|scripts)\b.{0,30}\bon (?:github|gitlab|zenodo)\b|\b(?:crime|police) figures are (?:those|only)\b|^(?:data|data sources?) ?: .{0,60}\b(?:office|bureau|registry|census|statistics|commission|ministry|agency|our (?:own )?(?:analysis|count|calculations?)(?=[.;)]|$))|^(?:sources? and methods?|methods?|methodology|how we (?:did this|count\w*|rate|measured?|calculated?|tested?|report\w*)) ?: .{12,}[.)]$`,
      String.raw`\b(?:figures|prices|data|rates|amounts|wages|sums|results)\b.{0,80}\b(?:not (?:been )?|are |have been )(?:seasonally )?adjusted\b|\b(?:was|were|been|seen|given|read|shared|received) under embargo\b|\bmargin of error\b|\bnames are (?:spelled|spelt|transliterated)\b|\bto protect (?:our |the |its )?sources?\b`,
      // Whose it is, and who pays.
      String.raw`\b(?:${PAPER}'s|our) (?:[a-z]+ )?(?:owner|proprietor|publisher|chairman|chairwoman|chair|founder) (?:has|holds|owns|sits|is (?:also (?!an?\b)|on |chair|related|married)|gave|gives|rents|lets|lives)\b|\bour (?:[a-z]+ )?editor (?:owns|sits on|is (?:related|married))\b`,
      String.raw`\b(?:chairman|chairwoman|chair|owner|director|chief executive) of our (?:parent company|owner|publisher)\b`,
      String.raw`\bowned by\b.{0,120}\b(?:largest|shareholders?|shareholding|per cent|percent|%|stake|none of (?:whom|them)|no one (?:holds|owns)|(?:list|register) (?:of|is))|\bshareholders? (?:of [a-z ]{3,30} )?(?:is|are) also\b|\b(?:subsidiary of|part of|owned by|published by) [^.]{3,40}, (?:which|who) also\b`,
      String.raw`\b(?:this|our) ${PAPER} (?:is|was) (?:part of|owned by|published by|a subsidiary of|half owned|majority-owned)(?! (?:you|its|our|the people|the community|a community|nobody|no one))`,
      String.raw`\b(?:desk|section|page|series|column|coverage|beat|podcast|reporter|reporters|post|internship|project) (?:is|are|was|were) (?:partly |in part )?(?:paid for|funded|sponsored|supported|underwritten) (?:in part )?by (?!\d|you|our|its|readers|people|the people|those|local|members|google|taboola)`,
      String.raw`\b(?:has|have|had|gets?|is given) no say (?:in|over)\b.{0,40}\b(?:publish|print|write|report|content|run|cover)|\bdo(?:es)? not see (?:it|them|stories|articles|reports|pieces|reviews) before\b`,
      String.raw`\b(?:our (?:[a-z]+ ){0,2}(?:reporters?|reporting|reports|stories|coverage|correspondent|desk)|this (?:beat|desk|page|column))\b[^.,]{0,50}\b(?:by|from) (?:the |an? )?[^.,]{3,50}\b(?:trust|foundation|fund|charity)\b|\b(?:${PAPER}|post|courier|gazette|chronicle)'s printers?\b.{0,40}\bowned\b`,
      String.raw`\breviews?\b.{0,40}\b(?:free|review|press|complimentary) (?:tickets?|copies|samples)\b|\b(?:audio|spoken|listening) versions? (?:is|are|was)\b.{0,40}\b(?:synthetic|machine|computer|artificial|ai|software)\b`,
      // Whom the reader sees under another name, and what was cut.
      String.raw`\b(?:first )?names (?:\w+ ){0,3}(?:not their own|aren't theirs|are not theirs|are invented)\b|\b(?:made-up|invented) names?\b|\b(?:quotes?|quotations|answers|replies|interviews?|conversations?) (?:\w+ ){0,3}(?:edited|trimmed|tidied|shortened)\b`,
      // How errors are put right.
      String.raw`\b(?:errors?|mistakes?|wrong)\b[^.?]{0,24}\?.{0,60}(?:corrections?@|errors?@|\bwe (?:correct|fix|mend|own up))|^corrections?(?: to| and [a-z]+)? ?: \S+@|\b(?:corrections|changes) to (?:earlier|previous) versions\b|\b(?:when|if|where) we (?:don't|do not|are wrong|get (?:\w+ ){1,3}wrong),? we (?:say|put|print|tell|correct|fix)\b`,
      String.raw`\bwe (?:correct|fix|own up to|put right) (?:our |all |any |significant |factual )*(?:errors|mistakes)\b|\bcorrections? (?:policy|are|is|appear|go)\b.{0,30}\b(?:credited|noted|marked|published|printed|listed|logged|shown|dated|kept|at the (?:foot|top|end|bottom))\b`,
      // Whose last it is.
      String.raw`\b(?:this|what follows|here|below|it) is (?:the )?(?:last|final) (?:column|piece|article|letter|story|essay|review|post|dispatch|report|poem|interview)\b.{0,30}\b(?:filed|wrote|sent|finished|left|gave|completed|written)\b|\b(?:filed|wrote|written|finished|sent|completed) (?:\w+ ){0,3}before (?:his|her|their) death\b|\bsent us (?:\w+ ){2,5}before (?:he|she|they) died\b`,
      // What may hurt, in what is no article.
      String.raw`\b(?:column|letter|essay|chapter|account|diary|testimony|transcript|memoir|text|recording) (?:contains?|includes?|describes|deals with) .{0,40}\b(?:distressing|disturbing|violence|abuse|suicide|self-harm|sexual|racist|grief)\b`,
    ].map(unlessFound(BEGS)),
    // What it is not, and whose opinion.
    ...[
      String.raw`\b(?:nothing (?:here|above|in (?:this|these|it)|we (?:print|publish|write)|printed)|this|these|it|information|answers)\b.{0,40}\b(?:is|are|isn't|aren't|not|constitutes?|amounts? to|(?:taken|read|meant|intended) as)\b.{0,24}\b(?:medical|financial|investment|legal|tax|veterinary|professional) (?:advice|recommendation)|^(?:not|no) (?:financial|investment|medical|legal|tax) advice\b`,
      String.raw`\b(?:not|n't|cannot|never|no) (?:a )?(?:replace|replacement|substitute)s?\b.{0,30}\b(?:advice|doctors?|gp|vet|lawyers?|solicitors?|adviser|consultation|diagnosis)\b|\b(?:change|stop|start)\b.{0,24}\b(?:medicines?|medication|treatment|dose)\b.{0,40}\b(?:read here|doctor|gp|pharmacist)\b`,
      String.raw`\b(?:opinions?|columns|comment pieces|columnists)\b.{0,20}\b(?:are|reflect|represent|belong to|write) (?:only |the |that of |in )*(?:their own|personal capacity|(?:writer|author|contributor|columnist|guest)s?'?s?\b)`,
    ].map(unlessFound(FOOTERS_OR_BEGS)),
  ],
})

export const examples: Examples = {
  catches: [
    'The code and cleaned tables are on our public repository; corrections are credited there by name.',
    'Data: Office for National Statistics; the method is set out on the data page.',
    'House prices in our reports are not adjusted for inflation.',
    'The paper’s owner has a house in the valley.',
    'The Saltmarsh is owned by its 340 members. The largest holding is two per cent.',
    'This magazine is part of the Orrin group.',
    'Our health desk is paid for by the Orrin Trust.',
    'The foundation has no say in what we publish.',
    'Patients are given first names that are not their own.',
    'Funding for our prison reporting was provided by the Barrow Trust.',
    'The Beacon’s majority shareholder is also chairman of the bus company.',
    'Nothing here is financial advice.',
    'The column is no substitute for a doctor.',
    'Spotted an error? corrections@saltmarsh.example',
    'We correct mistakes at the top of the page.',
    'The columns reflect the authors’ opinions.',
    'We do not see it as a substitute for a doctor: this is not medical advice.',
    'What follows is the last column that he filed.',
    'Opinions here are the writers’ own and not the magazine’s.',
    'This column contains descriptions of sexual violence.',
  ],
  leaves: [
    'Spotted an error? Tell us.',
    'The Saltmarsh is owned by its readers. Become one of them today.',
    'Advertisers have no say in what we print. You do: back us.',
    'Our business desk is funded by the Lyle Trust, and by you: give today.',
    'This podcast is sponsored by Hellobox. Use code FEN for 20% off.',
    'This is not financial advice. Try our trading app.',
    'Spotted an error? corrections@fen.example. Enjoyed it? fen.example/give',
    'Method: Ten ways to cook an egg',
    'Data: our analysis of 400 schools, in your area',
    'Our editor owns three dogs and writes to you each Friday.',
    'Our reporting is paid for by readers.',
    'This paper is owned by nobody but you.',
    'Our publisher writes to you every Friday. Sign up.',
    'No advertiser has a say in what we publish: support us.',
    'Our reporter Hana is paid by you. Not by a trust.',
    'Data: What colleges pay their presidents’ chauffeurs',
    'Your data are safe with us.',
    '© Plain Ward Trust. Nothing here is medical advice. Terms | Privacy',
    'The Chronicle is a member of the press regulator.',
    'This is the last letter before the price goes up.',
  ],
}
