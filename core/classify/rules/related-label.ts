import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** A diary says "Also on Saturday: jazz in the park". */
const NO_TIME =
  '(?!(?:on |in |from |for |this |the )*(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:in |from )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|\\d)|on (?:the )?(?:bill|menu|agenda|programme|program|show|display|view|sale|tour|stage))'

/** "Also in this issue: A | B | C": a label and, in the same line, what it points to. */
export const relatedLabel = lineRule({
  id: 'related-label',
  kind: 'related',
  weight: 6,
  maxWords: 60,
  says: 'It points to other articles',
  patterns: [
    // A sentence that ends is told, not pointed to.
    /^(?!.*[a-z]{3}\.$)[[(]?(?:overleaf|in our (?!last|previous)(?:[a-z]+ )?(?:issue|edition|number)|(?:also )?in (?:this|the same) (?:week's |month's |weekend's )?(?:issue|edition|number|series|collection|article)|from the same (?:series|issue|author)|from (?:our|the) (?:own )?(?:archives?|back issues|vaults?)|(?:readers|people|those) who (?:liked|read|enjoyed) this(?: .{2,12})? also (?:liked|read|enjoyed)|readers also (?:liked|read)|trending(?: now| today| this week| stories)?|most (?:read|popular|viewed|shared|discussed)(?: (?:on|in|at|this|today)(?: [a-z']+){1,4})?|(?:older|newer|recent|latest|related|similar|popular|other|more) (?:posts?|stories|articles|videos?|podcasts?|interviews?|recipes|essays|reviews|columns?|editions?|episodes)|more (?:[a-z']+ )?(?:news|coverage|analysis|opinion|reports)|(?:previous|next|last|earlier) (?:sermon|essay|episode|post|issue|column|story|article|chapter|instalment|installment|review|recipe)|(?:go |dig )?deeper|see also|further reading|recommended (?:reading|for you|by [a-z]{3,20})|you (?:may|might) (?:also )?(?:read|want to read)|more [a-z]{4,12} like this|also by [a-z]{2,20}|related (?:investigation|series|explainer|guide)|(?:watch|hear) the (?:full|whole) (?:speech|interview|talk|debate|meeting|video)) ?[:>»|] ?.{3,}$/,
    /^(?:(?:auch )?in dieser ausgabe|aus (?:derselben|dieser) (?:serie|reihe)|(?:nächste|letzte|vorige) (?:folge|predigt|ausgabe)|(?:également )?dans ce numéro|dans la même série|(?:también )?en (?:esta edición|este número)|de la misma serie|(?:anche )?in questo numero|della stessa serie|(?:também )?nesta edição|da mesma série) ?: .{3,}$/,
    new RegExp(`^also ${NO_TIME}(?:in|on|from) [^.:,;!?]{2,40}: .{3,}$`),
    /^(?:you (?:may|might) also (?:read|like|enjoy)|also by [a-z]{2,20}): .{3,}$|^more (?:articles|reviews|stories|essays|recipes|columns|interviews)(?: like this)?: .{3,}$|^if you (?:liked|enjoyed) (?:this|that)(?: (?:one|story|article|piece|episode|essay|post|column|review|interview|issue|recipe))?, (?:try|read|listen to|watch) .{3,}$|^(?:from the same (?:series|issue)|in the same issue|in this (?:article|story|issue)|jump to|related) ?[:|·] ?[^|·/]{2,90}(?: ?[|·/] ?[^|·/]{2,90})+$/,
    /^(?:more|also|latest|related|recommended|nearby|elsewhere|read|watch|explore|popular|the latest|editors' picks?|editor's picks?|you (?:may|might) (?:also )?(?:like|enjoy))(?: [^.:|·;]{2,30})?: [^|·•;/]{4,90}(?: ?[|·•/] ?[^|·•/]{3,90})+$/,
    /^(?:back to (?:all )?(?:news|stories|articles|posts|issues|blog) ?[·|•/] ?.{4,}|(?:next|previous)(?: (?:article|story|post))?: [^|·•.]{3,90} ?[|·•] ?(?:next|previous)(?: (?:article|story|post))?: .{3,90})$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Also in this issue: Who owns the crossword? | The last linotype in Leith',
    'Overleaf: Know your rights on rest breaks; Pensions corner; Crossword',
    'In our Lent number: The theology of the tea urn',
    'From our archive: Sitting with the dying, a reading list',
    'Readers who liked this also liked: The Understudy, Her Maiden Name Was Rain',
    'Also on The Ward Round: the pharmacist who answers the phone',
    'More essays: Who Owns the Weather Radio? | A Defence of the Phone Book',
    'Deeper: What’s in the silt?',
    'Recommended: Cold water kit list · How tides work · Meet the pilots',
    'Trending now: Is your landlord a spreadsheet?',
    'Back to all news · Next article: Vice-Chancellor opens boathouse',
    'In the same issue: A shed of one’s own / Notes on tar',
    'If you liked this one, try Episode 9, The Long Ladder.',
    'More reviews: The Anchor, 4 stars. The Ship, 1 star.',
    'You might also read: “The last cooper,” from our March number',
    'Auch in dieser Ausgabe: Der letzte Küfer',
    'Dans ce numéro : le pont, la tour, le puits',
    'También en esta edición: El puente que nadie quiso',
    'In questo numero: il ponte che divide',
    'Next: Flu jab fees frozen · Previous: Contractor fined',
  ],
  leaves: [
    'If you liked this wine, try the 1994.',
    'Also on Saturday: jazz in the park, from noon.',
    'Also on the bill: a juggler and two dogs.',
    'Recommended: two tablespoons a day.',
    'Deeper: that is where the herring are in March.',
    'In the same issue of the journal, two others disagree.',
    'In dieser Ausgabe fehlt ein Blatt.',
    'In our last number: the bell was credited to Mr Rowe.',
    'More news came at noon: the bridge was gone.',
    'In this issue of the journal the authors take it back.',
    'Next match: Rovers, at home, on Saturday.',
    'From the archives of the county she took eleven boxes: all of them wet.',
  ],
}
