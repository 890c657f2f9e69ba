import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

export const appealDutchPolish = cueRule({
  id: 'appeal-dutch-polish',
  kind: 'appeal',
  maxWords: 150,
  says: 'It asks the reader for support (Dutch or Polish)',
  gate: /\b(?:steun|doneer|donatie|word|help|dankzij|bijdrage|lezers|jouw|uw|wesprzyj|wspieraj|wpłać|wpłat|darowizn|twoje|twoja|dzięki|czytelnik|patronit|wsparci|zostań|nie mamy|mamy ciebie)/,
  limit: 8,
  cues: [
    [
      /\b(?:steun (?:ons|onafhankelijke|onze|de|het)|doneer(?: nu| hier| vandaag)?|word (?:nu )?(?:lid|vriend|donateur|supporter)|help ons)\b/,
      2.6,
    ],
    [/\b(?:jouw|uw|je|elke|iedere) (?:steun|donatie|bijdrage|hulp|lidmaatschap)\b/, 2],
    [
      /\b(?:eenmalige|maandelijkse|vrijwillige) (?:of (?:eenmalige|maandelijkse) )?(?:bijdrage|donatie)\b/,
      1.5,
    ],
    [
      /\b(?:wij|we|onze?)\b[^.]{0,60}\b(?:onafhankelijk\w*|gratis|zonder (?:betaalmuur|advertenties)|dankzij|lezers zoals)\b/,
      1.8,
    ],
    [/\bdankzij (?:lezers|jouw|uw|jou|onze)\b/, 1],
    [
      /\b(?:wesprzyj|wspieraj|wspomóż|wpłać|przekaż darowiznę|postaw (?:nam|mi) kawę|zostań (?:patronem|patronką|wspierając\w+)|dołącz do (?:nas|wspierających)|pomóż nam)\b/,
      2.8,
    ],
    [/\b(?:twoje|twoja|każda|każde|wasze|państwa) (?:wsparcie|darowizna|wpłata|pomoc)\b/, 2],
    [
      /\b(?:nie mamy|bez) (?:bogatego |bogatych )?(?:właściciel\w*|paywall\w*|reklam|cenzury)\b|\bdzięki (?:wam|tobie|czytelnikom|wsparciu)\b/,
      1.6,
    ],
    [/\bmamy (?:ciebie|was)\b/, 1.6],
    [/\b(?:nasze|naszej|naszą) (?:redakcj\w+|dziennikarstwo|prac[aęy])\b/, 0.8],
  ],
})

export const examples: Examples = {
  catches: [
    'Steun onze journalistiek met een donatie.',
    'Word nu lid',
    'Wesprzyj niezależne dziennikarstwo.',
    'Każda wpłata pomaga.',
    'Word lid van De Tibbiner',
    'Steun het blad: elke euro helpt',
    'Wesprzyj finansowo',
    'Wesprzyj przelewem',
  ],
  leaves: [
    'Word lid, herhaalde de man bij de deur.',
    'Wesprzyj nas, wołały kobiety przed teatrem.',
    'De steun voor het kabinet daalt.',
    'Darowizny spadły o jedną trzecią, podała fundacja.',
  ],
  doubts: [
    'Word lid van een zangkoor',
    'Word donateur van de reddingsbrigade.',
    'Doneer bloed',
    'Wesprzyj młode drzewka',
    'Wspieraj okolicznych rolników.',
    'Doneer je haar: kapper zamelt in voor pruiken',
    'Word lid: vakbond werft onder schoonmakers',
    'Help ons haar te vinden, smeekt moeder',
    'Wesprzyj nasze pielęgniarki, woła tłum',
  ],
}
