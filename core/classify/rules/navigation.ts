import { lineRule } from '../line-rule.ts'

export const navigation = lineRule({
  id: 'navigation',
  kind: 'navigation',
  weight: 4.5,
  maxWords: 20,
  says: 'It is navigation',
  patterns: [
    /^(?:home|start|startseite|accueil|inicio|início|strona główna) ?[>»›/|] ?.{1,160}$/,
    /^(?:skip to (?:main )?(?:content|navigation)|jump to (?:content|recipe|navigation)|back to (?:top|home|homepage|the top)|go to (?:homepage|top)|main (?:menu|navigation)|toggle navigation|menu|search|close menu|open menu|previous(?: (?:article|post|page|story))?|next(?: (?:article|post|page|story))?|older posts|newer posts|load more|show more|view more|see all|sign in|log ?in|log ?out|register|my account|contact us|about us|site ?map|table of contents)[.:>»]*$/,
    /^(?:zurück zum (?:anfang|seitenanfang)|nach oben|zum inhalt springen|zur startseite|vorheriger (?:artikel|beitrag)|nächster (?:artikel|beitrag)|mehr anzeigen|anmelden|menü|suche)[.:>»]*$/,
    /^(?:previous|next|vorheriger|nächster) (?:article|post|story|artikel|beitrag)?:? ?[<>«»←→:] ?.{1,140}$/,
    /^(?:filed under|posted in|tags?|tagged(?: (?:with|as))?|topics|categories|category|schlagwörter|stichwörter|themen|etiquetas|mots-clés)(?: in)? ?: ?.{1,160}$/,
    /^(?:page \d+ of \d+|\d+ of \d+|seite \d+ von \d+)$/,
  ],
  examples: {
    catches: [
      'Home > News > Politics',
      'Skip to content',
      'Back to top',
      'Tags: bridges, winter, county',
      'Startseite › Politik',
      'Filed under: Housing',
      'Next article',
    ],
    leaves: [
      'Home prices rose again in May.',
      'Next, fold the dough.',
      'Search for the missing climbers resumed at dawn.',
      'Page 12 of the report names her.',
    ],
  },
})
