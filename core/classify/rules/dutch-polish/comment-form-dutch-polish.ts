import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { TOLD, TOLD_OR_PAST } from './told.ts'

/** Forms and rules for comments, in Dutch and Polish. */
export const commentFormDutchPolish = lineRule({
  id: 'comment-form-dutch-polish',
  kind: 'comment-form',
  weight: 2.4,
  maxWords: 45,
  says: 'It is part of a form for comments (Dutch or Polish)',
  patterns: [
    // Buttons.
    /^(?:reageer(?: (?:op dit|hier|als eerste|zelf)\b.{0,40})?|(?:praat|discussieer) mee(?: [^.!?]{2,40})?|geef je (?:reactie|mening)(?: [^.!?]{2,40})?|(?:plaats|schrijf) (?:je|een|uw) reactie(?: [^.!?]{2,40})?|(?:bekijk|toon|lees) (?:alle |de |meer )?(?:\d{1,4} )?reacties|(?:alle|meer) reacties|reacties (?:bekijken|lezen|laden|sluiten|tonen)|reactie (?:plaatsen|versturen|melden)|meld deze reactie|(?:uw|je) reactie|(?:nieuwste|oudste) eerst|stuur een (?:lezers)?brief|wees de eerste(?: die reageert)?)[.!:>»]?$/,
    /^(?:(?:dodaj|napisz|zostaw) (?:swój |pierwszy )?komentarz(?: [^.!?]{2,40})?|komentarze ?\(?\d{1,5}\)?|(?:brak|zobacz|czytaj|pokaż|wszystkie|wyświetl|najnowsze|najstarsze|przejdź do|więcej|ukryj|zwiń|rozwiń) (?:wszystkie )?komentarz(?:y|e|ach)|bądź pierwsz[ya](?:, .{0,30})?|(?:dołącz do|weź udział w) dyskusji(?: [^.!?]{2,40})?|wyraź (?:swoją )?opinię|twój komentarz|twoja opinia|zgłoś (?:komentarz|nadużycie|naruszenie)|(?:opublikuj|wyślij) komentarz|dyskusja \(\d{1,5}\))[.!:>»]?$/,
    // Who must log in.
    ...[
      /\b(?:log in|inloggen|account|aanmelden|ingelogd)\b[^.!?"]{0,40}\b(?:te reageren|mee te praten)\b|\b(?:te reageren|mee te praten)\b[^.!?"]{0,40}\b(?:log in|inloggen|ingelogd|account)\b/,
      /\b(?:aby|żeby|by) (?:dodać komentarz|skomentować|komentować)\b|\b(?:zaloguj się|załóż konto)\b[^.!?"]{0,40}\b(?:komentarz|komentować|skomentować|dyskusji)\b/,
    ].map((pattern) => ({ pattern, unless: TOLD_OR_PAST })),
    // Whether it is open, and on what terms.
    ...[
      /\b(?:reacties|reactiemogelijkheid|reageren)(?: op dit artikel)? (?:is|zijn|worden) (?:[a-z]{2,12} ){0,3}(?:gesloten|uitgeschakeld|gemodereerd|niet meer mogelijk)\b/,
      /\b(?:lees|bekijk|respecteer|houd je aan) (?:onze|de) (?:huisregels|spelregels)\b/,
      /\b(?:komentarze|komentowanie|możliwość komentowania)\b[^.!?"]{0,40}\b(?:wyłączon|zamknięt|moderowan)\w{1,3}\b/,
      /\b(?:regulamin\w{0,3}|zasady|zasad) (?:komentowania|komentarzy|dyskusji)\b/,
      /\busuwania komentarzy\b|\bza treść komentarzy\b|\bkomentarze\b[^.!?"]{0,40}\b(?:będą|są) (?:usuwane|ukrywane|moderowane)\b/,
      /\b(?:uw|je) reactie (?:wordt|verschijnt|is)\b|\breacties\b[^.!?"]{0,40}\b(?:te verwijderen|in te korten)\b|\b(?:lezersbrieven|brieven)@/,
      // What readers think.
      /\b(?:laat|vertel|deel|schrijf|reageer|zet|geef)\b[^.!?"]{0,50}\b(?:in de (?:reacties|comments)|onder dit (?:artikel|bericht|stuk))\b/,
      /^(?:wat vindt? (?:jij|je|u)|wat denkt? (?:jij|je|u)|wat is (?:jouw|uw) (?:mening|ervaring))\b[^.!?]{0,80}\? (?:praat mee|reageer|laat het|deel|mail|stem|schrijf|vertel)\b/,
      /\b(?:napisz|napiszcie|daj znać|dajcie znać|podziel się|podzielcie się|czekamy)\b[^.!?"]{0,50}\b(?:w komentarzu|w komentarzach|pod (?:tekstem|artykułem|wpisem))\b/,
      /^(?:co (?:o tym )?(?:sądzisz|myślisz|sądzicie|myślicie)|jakie (?:jest|są) (?:twoje|wasze)|a jak u (?:ciebie|was))\b[^.!?]{0,80}\? [^?]{0,30}\b(?:komentarz|komentarze|napisz|napiszcie|podziel|podzielcie|zagłosuj|czekamy|dajcie znać|daj znać)\b/,
      /\bczekamy na (?:wasze|twoje|państwa) (?:komentarze|opinie|głosy|listy)\b|^podziel(?:cie)? się (?:swoją |swoimi )?(?:opinią|opiniami|wrażeniami|zdaniem)\b/,
    ].map((pattern) => ({ pattern, unless: TOLD })),
    // Fields.
    /^(?:naam ?\*? ?[|/,]? ?e-?mail\b.{0,60}|(?:nog )?geen reacties|verplichte velden.{0,30}|(?:maximaal|nog|max\.) \d{2,4} tekens|imię ?\*? ?[|/,]? ?e-?mail\b.{0,60}|zapamiętaj moje dane.{0,80}|wymagane pola.{0,30}|pola wymagane.{0,30}|pozostało \d{2,4} znaków|powiadom mnie o .{3,50})$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Je moet ingelogd zijn om te reageren.',
    'Reageer op dit artikel',
    'Bekijk alle reacties',
    'Reacties worden vooraf gemodereerd.',
    'Log in om te reageren',
    'Wat vind jij van de nieuwe sluis? Laat het weten in de reacties.',
    'Lees onze huisregels',
    'Dodaj swój komentarz',
    'Komentarze (12)',
    'Możliwość komentowania została wyłączona.',
    'Aby dodać komentarz, zaloguj się.',
    'Co sądzisz o nowej śluzie? Napisz w komentarzu.',
    'Bądź pierwszy',
  ],
  leaves: [
    'Het forum, waar lezers moesten inloggen om te reageren, ging dicht.',
    'Żeby dodać komentarz, trzeba było założyć konto.',
    'Reacties zijn gesloten, liet de krant in 2016 weten.',
    'Forum Ekonomiczne zostało zamknięte w piątek.',
    'De discussie is gesloten, de dijk komt er.',
    'Reageer niet op zulke mails, waarschuwt de bank.',
    'Reacties op het besluit bleven uit, de zaal is gesloten.',
    'De reacties op het plan waren verdeeld.',
    'Reacties op internet kwetsten haar.',
    'Wat vindt u daar zelf van?',
    'De minister wilde niet reageren.',
    'Komentarze zostały usunięte, podał rzecznik.',
    'Komentarze w sieci ją zraniły.',
    'Rzecznik odmówił komentarza.',
    'Dyskusja w radzie trwała do północy.',
  ],
}
