import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Forms and rules for comments, in Dutch and Polish. */
export const commentFormDutchPolish = lineRule({
  id: 'comment-form-dutch-polish',
  kind: 'comment-form',
  weight: 5,
  maxWords: 45,
  says: 'It is part of a form for comments (Dutch or Polish)',
  patterns: [
    /^(?:(?:reageer|geef je (?:reactie|mening)|praat mee|discussieer mee|plaats (?:je|een|uw) reactie|schrijf een reactie|bekijk (?:alle |de )?reacties|toon (?:alle |meer )?reacties|lees (?:alle |de )?reacties|alle reacties|reacties (?:bekijken|lezen|laden|sluiten|tonen)|meer reacties(?: laden)?|reactie (?:plaatsen|versturen|melden)|meld deze reactie|uw reactie|je reactie|nieuwste eerst|oudste eerst|stuur een (?:brief|lezersbrief)|lezersbrieven|mening geven|wees de eerste))\b.{0,70}$/,
    /\b(?:reacties|reactiemogelijkheid|commentaren|discussie|lezersbrieven|ingezonden brieven)\b[^.!?]{0,60}\b(?:gesloten|uitgeschakeld|gemodereerd|worden vooraf|niet (?:meer )?mogelijk|huisregels|ingekort|inkorten|verwijderd)\b|\b(?:huisregels|spelregels|gedragsregels)\b[^.!?]{0,60}\b(?:reactie\w*|lees|reager\w*|discussie|houd)\b|\b(?:lees|bekijk|houd je aan|respecteer) (?:onze|de) (?:huisregels|spelregels)\b/,
    /\b(?:om (?:te|mee te) (?:kunnen )?(?:reageren|praten|discussiëren)|reageren kan|reageren)\b[^.!?]{0,60}\b(?:inloggen|log in|ingelogd|account|registreren|aanmelden|abonnee)\b|\b(?:log in|inloggen|meld je aan|maak een account|ingelogd)\b[^.!?]{0,40}\b(?:te reageren|mee te praten|reactie|reageren)\b/,
    /\b(?:wat vind(?:t)? (?:jij|je|u)|wat denk(?:t)? (?:jij|je|u)|wat is (?:jouw|uw) (?:mening|ervaring)|ben (?:je|jij) het|bent u het|heb (?:jij|je) (?:ook|nog)|wat zijn jouw)\b[^.!?]{0,90}\? ?[^?]{0,60}\b(?:reactie\w*|reageer|laat (?:het|je|uw)|praat mee|deel (?:het|je|uw)|mail|stem|schrijf|vertel)\b|\b(?:laat|vertel|deel|schrijf|reageer|zet|geef)\b[^.!?]{0,60}\b(?:in de (?:reacties|comments|commentaren)|onder dit (?:artikel|bericht|stuk))\b/,
    /^(?:naam ?\*? ?(?:[|/,] )?(?:e-?mail|woonplaats)\b.{0,80}|mijn naam, e-?mail.{0,120}|(?:nog )?(?:\d{1,4}|geen|één) reacties?(?: (?:op|bekijken|tonen|geplaatst).{0,40})?|verplichte velden.{0,40}|(?:maximaal |nog |max\. )?\d{2,4} tekens.{0,20}|imię ?\*? ?(?:[|/,] )?(?:e-?mail|nazwisko)\b.{0,80}|zapamiętaj moje dane.{0,100}|wymagane pola.{0,60}|pola wymagane.{0,40}|(?:pozostało )?\d{2,4} znaków.{0,20}|powiadom mnie o .{0,60}|podpis ?\*? ?(?:[|/,] )?treść.{0,40})$/,
    /^(?:skomentuj|dodaj (?:swój |pierwszy )?komentarz|napisz (?:swój |pierwszy )?komentarz|zostaw (?:swój )?komentarz|komentarze ?\(?\d+|\d{1,4} komentarz[aey]*|(?:brak|zobacz|czytaj|pokaż|wszystkie|wyświetl|najnowsze|najstarsze|przejdź do|więcej|ukryj|zwiń|rozwiń)(?: wszystkie| więcej)? komentarz(?:y|e|ach)|bądź pierwsz\w+|dołącz do dyskusji|weź udział w dyskusji|wyraź (?:swoją )?opinię|twój komentarz|twoja opinia|zgłoś (?:komentarz|nadużycie|naruszenie)|opublikuj komentarz|wyślij komentarz)\b.{0,70}$|^dyskusja \(\d+\)$/,
    /\b(?:komentarze|komentarzy|komentowanie|możliwość komentowania|opinie|forum|wpisy)\b[^.!?]{0,70}\b(?:zostało |zostały |została |są |jest )?(?:wyłączon\w+|zamknięt\w+|moderowan\w+|usuwan\w+|regulamin\w*|zablokowan\w+)\b|\b(?:aby|żeby|by) (?:dodać komentarz|skomentować|komentować|wziąć udział w dyskusji)\b[^.!?]{0,60}|\b(?:zaloguj się|załóż konto|zalogowani|zalogowany)\b[^.!?]{0,50}\b(?:komentarz\w*|komentować|skomentować|dyskusji)\b|\b(?:regulamin\w*|netykiet\w*|zasad[yam]*)\b[^.!?]{0,40}\b(?:komentowania|komentarzy|dyskusji|forum)\b/,
    /\b(?:co (?:o tym )?(?:sądzisz|myślisz|sądzicie|myślicie|uważasz)|a (?:ty|wy)|jakie (?:jest|są) (?:twoje|wasze)|zgadzasz się|a jak (?:jest )?u (?:ciebie|was)|macie|masz)\b[^.!?]{0,90}[?.] ?[^?]{0,60}\b(?:komentarz\w*|napisz\w*|daj\w* znać|podziel\w*|zagłosuj\w*|czekamy)\b|\b(?:napisz|napiszcie|daj|dajcie|podziel|podzielcie|zostaw|zostawcie|czekamy)\b[^.!?]{0,60}\b(?:w komentarzu|w komentarzach|w komentarz\w*|pod (?:tekstem|artykułem|wpisem))\b/,
  ],
})

export const examples: Examples = {
  catches: [
    'Reageer op dit artikel',
    'Bekijk alle reacties',
    'Reacties worden vooraf gemodereerd.',
    'Log in om te reageren',
    'Wat vind jij van de nieuwe sluis? Laat het weten in de reacties.',
    '12 reacties',
    'Lees onze huisregels',
    'Skomentuj',
    'Dodaj swój komentarz',
    'Komentarze (12)',
    'Możliwość komentowania została wyłączona.',
    'Aby dodać komentarz, zaloguj się.',
    'Co sądzisz o nowej śluzie? Napisz w komentarzu.',
    'Bądź pierwszy',
  ],
  leaves: [
    'De reacties op het plan waren verdeeld.',
    'Reacties op internet kwetsten haar.',
    'Wat vindt u daar zelf van?',
    'De minister wilde niet reageren.',
    'Komentarze w sieci ją zraniły.',
    'Rzecznik odmówił komentarza.',
    'Dyskusja w radzie trwała do północy.',
  ],
}
