import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

export const relatedHeading = lineRule({
  id: 'related-heading',
  kind: 'related',
  weight: 6.5,
  maxWords: 10,
  says: 'It heads a list of other articles',
  patterns: [
    /^(?:related|related (?:articles?|stor(?:y|ies)|posts?|content|coverage|links?|news|topics|reading)|read (?:more|next|also|this next)|also read|see also|more stories|more (?:from|in|on|about) (?!.*\b(?:later|soon|shortly|never|in a (?:moment|minute|while)|below)\b).{1,40}|related (?:guides?|recipes|episodes|essays|explainers|videos)|explore the (?:series|collection)|more like this|go deeper|more (?:essays|stories|articles|reviews|interviews|columns) (?:from|by|in) .{1,40}|most (?:read|popular|viewed|shared|commented)(?: (?:in|on|at|this|today)(?: [a-z']+){0,3})?|trending(?: (?:now|stories))?|popular (?:now|posts|stories)|latest (?:news|stories|posts|articles)|recent (?:posts|articles|stories)|top stories|editor'?s'? picks?|recommended(?: (?:for you|stories|reading|articles))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)(?: (?:the following|these) (?:topics|articles|posts|stories|guides|pages)(?: as well)?)?|what to read next|up next|in this series|don't miss|in case you missed it|sponsored (?:stories|content)|promoted (?:stories|content)|around the web|from (?:around|across) the web)[:.…>»]*$/,
    /^(?:similar (?:articles|stories|posts)|read these next|you'll (?:(?:love|like|enjoy) these(?: too)?|also (?:love|like|enjoy)(?: (?:these|this))?)|you (?:may|might) also (?:love|want to read)|from (?:the|our) archives?|(?:also )?in this (?:week's )?issue|also in .{2,30}|what we're (?:reading|watching)|explore more(?: like this)?|recent checks|more .{2,30} (?:news|stories|coverage)|related articles that .{2,30}|other (?:stories|guides|posts) .{2,30}|keep reading)[:.…>»]*$/,
    /^(?:mehr zum thema|das könnte (?:(?:sie|dich|euch) (?:auch|ebenfalls) interessieren|(?:ihnen |dir |euch )?auch (?:helfen|gefallen))|auch interessant|meistgelesen|weitere (?:artikel|themen|beiträge)|ähnliche (?:artikel|beiträge)|verwandte (?:artikel|themen)|neueste (?:artikel|beiträge)|empfohlen(?:e artikel)?|lesen sie auch|mehr aus .{1,40}(?<!\.)(?!\.))[:.…>»]*$/,
    /^(?:(?:à|a) lire aussi|sur le même sujet|articles (?:similaires|liés)|artículos relacionados|noticias relacionadas|te puede interesar|lo más leído|artigos relacionados|leia também|mais lidas|articoli correlati|leggi anche|i più letti|lees ook|meest gelezen|gerelateerde artikelen|czytaj (?:też|także)|powiązane artykuły|najczęściej czytane)[:.…>»]*$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Mehr aus Berlin',
    'Related stories',
    'You might also like',
    'You may be interested in the following guides:',
    'MORE FROM THIS AUTHOR',
    'Most read',
    'Similar articles',
    'More essays from the Long Hall',
    'GO DEEPER',
    'From our archive',
    'Mehr zum Thema',
    'Lo más leído',
    'You’ll also like',
    'Das könnte auch helfen:',
  ],
  leaves: [
    'Mehr aus seinem Leben weiß niemand.',
    'More about the duck in a moment.',
    'Related cases',
    'Most readers knew him.',
    'Trending upward',
    'You’ll also like the harbour in March.',
  ],
}
