import { lineRule } from '../line-rule.ts'

export const relatedLink = lineRule({
  id: 'related-link',
  kind: 'related',
  // A headline quotes people as well.
  weight: 6.5,
  maxWords: 32,
  says: 'It points to another article',
  patterns: [
    /^[[(]?(?:also read|read also|read more|read next|read this next|read now|related|related (?:article|articles|story|stories|post|posts|content|coverage|reading|link|links|news|topics)|see also|also see|more on this(?: story| topic)?|more from [a-z .'-]{1,40}|more stories|more coverage|must[- ]read|don't miss|you (?:may|might) (?:also )?(?:like|be interested in)|recommended (?:for you|reading|stories)|further reading|in case you missed it|watch(?: (?:now|more|next))?|listen(?: now)?|from the archives?|keep reading) ?[:>»|] ?.{3,}$/,
    /^read (?:more|all|other) (?:[a-z]+ )?(?:speeches|stories|essays|columns|letters|reviews|interviews|sermons|poems|reports) (?:from|by|in|about|on) [^.]{2,60}$|^watch the (?:full |whole )(?:video|debate|speech|interview|meeting|hearing)\b[^.]{0,60}$/,
    /^(?:also read|read also|read more|read next|also see|see also) (?:[-|>] ?)?(?:\||>|-|about|on|at|here|from|our|the full)(?: |\b).{2,120}$/,
    /^(?:read (?:the )?(?:more|full (?:story|article|report|series))(?: (?:here|below|at .{1,60}))?|click here (?:to read .{1,80}|for (?:more|the) .{1,80}))[.!>»]*$/,
    /^[[(]?(?:lesen sie (?:auch|hier|dazu|mehr)|lesen sie weiter|lies auch|mehr zum thema|mehr dazu|siehe auch|auch interessant|das könnte sie auch interessieren|zum thema|weiterlesen|passend dazu|mehr aus) ?[:>»|-]? ?.{0,160}$/,
    /^[[(]?(?:(?:à|a) lire (?:aussi|également)|lire (?:aussi|également|la suite)|voir aussi|sur le même sujet|(?:lee|lea|leer) (?:también|más)|te puede interesar|más información|leia (?:também|mais)|veja também|leggi anche|leggi di più|potrebbe interessarti|lees (?:ook|meer|verder)|zie ook|czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)|przeczytaj (?:też|także)) ?[:>»|-]? ?.{0,160}$/,
  ],
  examples: {
    catches: [
      'Read more speeches from the Guild of Coopers',
      'Also see: What to do with blue paint',
      'Read more: The bridge that nobody wanted',
      'Also read: How the vote was lost',
      'Related: Six questions about the new tax',
      'READ NEXT: What we know about the fire',
      'See also: Our guide to the election',
      'Lesen Sie auch: Wie die Brücke gebaut wurde',
      'Lire aussi : Le pont qui divise',
      'Leggi anche: Il ponte che divide',
      'Lees ook: De brug die niemand wilde',
      'Czytaj też: Most, którego nikt nie chciał',
    ],
    leaves: [
      'Related charges against two deputies were dropped in May.',
      'Read more slowly, her teacher said, and she did.',
      'Background checks would have shown three arrests.',
      'See also the discussion in the second chapter, where the author takes it back.',
    ],
  },
})
