import { lineRule } from '../line-rule.ts'

const NUMBER = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)'
const MEDIA = '(?:audio|video|episode|podcast|podcasts|clip|recording|interview|programme|program|stream)'
const PIECE = '(?:article|story|page|post|piece|column|essay|report|recipe|guide|review|feature|entry)'

/** What a page says of itself around its article: times to read, players, sizes of letters, polls, counters. */
export const furniture = lineRule({
  id: 'furniture',
  kind: 'furniture',
  weight: 4.5,
  maxWords: 22,
  says: 'It belongs to the page around the article',
  patterns: [
    new RegExp(
      `^(?!by |von |par |por |di )(?:.{0,40}[ ·•|,:(-] ?)?${NUMBER}[ -]?min(?:ute)?s?[. -]+(?:to )?(?:read|listen|watch|skim|video)\\b(?: (?:time|this|to|aloud|in|last) .{0,60}| ?[·•|,).-].{0,40})?$`,
    ),
    /^(?:(?:estimated|average|approximate|approx\.?) )?(?:read|reading|listening|viewing) ?time\b.{0,40}$|^(?:estimated )?time to (?:read|get through) .{0,40}$/,
    /^(?:geschätzte )?(?:lesezeit|lesedauer|vorlesezeit)\b.{0,30}$|^(?:tiempo|tempo|temps) (?:de|di) (?:lectura|leitura|lettura|lecture)\b.{0,30}$|^(?:leestijd|czas czytania)\b.{0,30}$/,
    new RegExp(
      `^(?:listen|play|watch|hear|stream)(?: (?:to|this|the|our|full|now|live|on|in))*(?: (?:${PIECE}|${MEDIA}|live))?(?: (?:here|now|in full|below))?[ ·•|▶:(-]*(?:\\d{1,2}[:.]\\d\\d|\\d{1,2} ?min(?:ute)?s?)[.)]?$`,
    ),
    new RegExp(
      `^(?:listen (?:to|live|now|here|again)|play|summarise|summarize|save|print|embed|bookmark|report|translate|rate|cite) (?:the |this |our |full |accessible )*(?:${PIECE}|${MEDIA}|live|audio version|podcast)(?: (?:here|now|version))?[.!:]?$|^download (?:the |this |our |full |accessible )*(?:transcript|pdf|audio|episode|podcast)(?: (?:here|now|version|\\(pdf\\)))?[.!:]?$`,
    ),
    /^(?:(?:[▶►♪]|🔊|🎧) ?|(?:now playing|up next|listen live|listen now|heard on|as heard on|show notes|subscribe to (?:the )?podcast|listen and subscribe|ways to listen|listen on)\b.{0,80}$)/,
    /^(?:transcript|audio|video)(?: (?:is|will be))? (?:available|coming) .{0,40}$|^(?:read|view|hide|show|download) (?:the |full )*transcript\.?$/,
    /^(?:text|font|type|schrift) ?(?:size|größe)\b.{0,40}$|^(?:increase|decrease|larger|smaller) (?:text|font)(?: size)?$|^a[- ]? ?a\+?(?: a\+?)?$/,
    new RegExp(
      `^\\(?(?:the )?(?:${PIECE}|text|reading|interview)s? (?:continues?|resumes?|goes on)(?: (?:below|after|under|beneath|following|on page)\\b.{0,50})?[.:)]*$|^(?:continue|keep) (?:reading|scrolling|to next)\\b.{0,60}$|^(?:scroll|swipe) (?:down|on|past|for|left|right|up|along)\\b.{0,60}$`,
    ),
    /^(?:der |dieser )?(?:artikel|text|beitrag) geht (?:nach|unter|hinter) .{2,40} weiter[.:]?$|^(?:nach|unter) der (?:anzeige|werbung) weiterlesen.{0,20}$|^(?:la suite|el artículo continúa|o artigo continua|l'articolo continua|het artikel gaat) .{2,50}$/,
    /^(?:view|see|open|click|tap)(?: (?:image|photo|picture|it|gallery|slideshow|here|to|for|the|in|on|a))* (?:full ?screen|gallery|slideshow|enlarge|expand|new (?:tab|window)|map|larger(?: version)?)\b.{0,20}$|^\(?\d+ ?(?:\/|of|von) ?\d+\)? (?:photos?|images?|slides?|bilder)$/,
    new RegExp(
      `^(?:was|is|did|how|war) (?:this|diese[rs]?) (?:${PIECE}|information|beitrag|artikel|seite|text)?.{0,30}\\b(?:helpful|useful|hilfreich|nützlich|interessant|wichtig)\\b.{0,40}$|^(?:did|do) you (?:like|enjoy|find) this (?:${PIECE})\\b.{0,30}$`,
    ),
    new RegExp(
      `^(?:click here to )?(?:report|suggest|spotted|found|noticed|see) (?:an?|any|something) (?:error|mistake|typo|problem|issue|correction|that looks off)\\b.{0,80}$|^(?:report|flag) (?:this|a problem with this|an issue with this) (?:${PIECE}|listing|content)\\.?$`,
    ),
    /^(?:fehler (?:entdeckt|gefunden)|haben sie einen fehler)\b.{0,60}$/,
    /^(?:got|have|do you have|have you got) (?:a |any )?(?:news |story |confidential |hot )?(?:tips?|stor(?:y|ies)|scoop|news|information (?:about|on) .{2,60})(?: (?:to share|for us|idea))?\?.{0,120}$/,
    /^(?:quick |reader |online |opinion )?(?:poll|quiz|vote|survey|umfrage|sondage|encuesta|sondaggio)\b ?[:!-].{0,120}$|^(?:vote|abstimmen|cast your vote|see results|view results|take (?:our|the) (?:poll|quiz|survey))(?: now| below)?[.!]?$/,
    /^(?:page )?(?:views?|hits|reads|visits|aufrufe|downloads)[ :]+[\d.,]+k?\b.{0,40}$|^[\d.,]+k? (?:page ?)?(?:views|reads|hits|visits|aufrufe|people (?:are )?(?:reading|viewing))\b.{0,30}$|^you are visitor\b.{0,40}$/,
    /^(?:user|reader|average) rating ?[:(].{1,40}$|^rating ?\(\d+ votes?\).{0,20}$|^[★☆⭐]{2,}.{0,30}$|^rate this .{2,20}$|^\d(?:[.,]\d)? ?(?:\/|out of|von) ?(?:5|10) ?(?:stars?|\(\d+ .{2,12}\)|sterne.{0,12})$/,
    /^(?:this entry was )?(?:posted|filed|published|categori[sz]ed) (?:in|under|as) ?:? ?[^.]{2,60}(?:\. bookmark the permalink\.?| by .{2,30})?$|^bookmark the permalink\.?$/,
    /^(?:page |entry |article |story )?last (?:edited|amended|modified|reviewed|refreshed|updated|tweaked|checked) (?:by|on|at|:)? ?.{2,40}$|^(?:posted|published|updated|uploaded) (?:about )?(?:\d+|an?) ?(?:h|hrs?|hours?|mins?|minutes?|days?|weeks?|months?)\.? ago$|^(?:\d+|an?) ?(?:hrs?|hours?|mins?|minutes?|days?|weeks?) ago$/,
    /^(?:get|show|download|embed|explore|see) (?:the )?(?:data|code|chart|image)(?: [·•|,] .{2,60})?$|^(?:created with|chart|map|graphic|infographic)[:] ?[^.]{2,40}(?: [·•|] .{2,60})$/,
    /^(?:click|share|tweet|e-?mail|print|pin|save)\b.{0,60}\((?:opens|öffnet) in (?:a )?(?:new|neuem) (?:tab|window|fenster)\)/,
    /^(?:this (?:site|page|video|content) (?:requires|needs|cannot|can't|could not|has been disabled|is not available)|to view this (?:content|video|map)|please enable|you need to enable|javascript is)\b.{0,120}$/,
    /^(?:thanks|thank you) for (?:your )?(?:feedback|rating|voting|vote)\.?!?.{0,40}$/,
    /^in this (?:article|story|guide)(?: \(.{2,12}\))?[:.]?$|^(?:fact[- ]checked|breaking|sponsored|exclusive content|save|saved|close|loading\.*|loading …)(?: by .{2,30})?$/,
    /^(?:more in|more from) this series\b.{0,60}$|^(?:view|show|hide) (?:spoilers?|more details|full label|details|all \d+ .{2,20})\.?$/,
  ],
  examples: {
    catches: [
      '4 min read',
      'Reading time: 6 minutes',
      'Analysis · 12-minute read',
      'Lesezeit: 4 Minuten',
      'Listen to this article 7 min',
      'Download transcript',
      'Now playing: Afternoon Classics',
      'Text size: A A A',
      'Story continues below the photo',
      'Scroll down for video',
      'Was this article helpful? Yes / No',
      'Spotted a mistake? Tell us.',
      'Got a story? Ring our newsdesk.',
      'Poll: Should the tram be extended?',
      'Views: 8,822',
      'Posted in Uncategorized',
      'Last updated 2 hours ago',
      'View image in full screen',
      'This site requires JavaScript to run.',
    ],
    leaves: [
      'It took eleven minutes to read the whole list of names.',
      'The story continues to divide the town.',
      'Scroll through any feed and there they are.',
      'Listen to this: the river was three metres higher.',
      'Was this the best they could do?',
      'The poll, taken in May, put them four points ahead.',
      'Rating agencies cut the bonds to junk.',
      'He got a story into the paper every week.',
      'Views from the tower reach as far as the coast.',
      'Rating: 4.7/5',
      'Published in 1932, it has never been out of print.',
      'Cook for 20 minutes, until golden.',
      'Correction: an earlier version of this article gave the wrong date.',
    ],
  },
})
