import { lineRule, unlessFound } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { TOLD } from './told.ts'

/** On what terms; a finding that may be used as proof has none. */
const TERMS_NL =
  '(?:bronvermelding|naamsvermelding|licentie|creative commons|gratis|kosteloos|ongewijzigd|toestemming|mits|voorwaarden?)'
const TERMS_PL =
  '(?:źródł\\w{1,2}|licencj\\w{1,2}|bezpłatnie|za darmo|nieodpłatnie|pod warunkiem|za zgodą|bez zmian|autora)'
const PIECE_NL = '(?:artikel|artikelen|stuk|stukken|verhaal|verhalen|tekst|teksten)'
const PIECE_PL = '(?:artykuł\\w{0,2}|tekst\\w{0,2}|materiał\\w{0,2}|reportaż\\w{0,2})'

/** Who may print the article again, and on what terms, in Dutch and Polish. A line that states licence and origin alone stays. */
export const republishDutchPolish = lineRule({
  id: 'republish-dutch-polish',
  kind: 'republish',
  weight: 2.4,
  maxWords: 90,
  says: 'It is about republishing the article (Dutch or Polish)',
  patterns: [
    `^(?=.*\\b${TERMS_NL}\\b).*\\b(?:mag|mogen|kunt|kan|kunnen) (?:[a-z'-]{1,14} ){0,3}(?:dit|deze|onze|alle) (?:[a-z]{3,12} ){0,1}${PIECE_NL} (?:[a-z'-]{2,14} ){0,5}(?:overnemen|herpubliceren|herplaatsen|publiceren|plaatsen|afdrukken|verspreiden)\\b`,
    `^(?=.*\\b${TERMS_NL}\\b).*\\b(?:dit|deze|onze|alle) ${PIECE_NL} (?:mag|mogen|kan|kunnen) [^.!?"]{0,90}\\b(?:overgenomen|herplaatst|gepubliceerd|herdrukt|verspreid|hergebruikt|afgedrukt|overnemen)\\b`,
    `^(?:overname|overnemen|herpublicatie|herplaatsing|nadruk)\\b[^.!?]{0,60}\\b(?:toegestaan|mits|verboten|bronvermelding|toestemming van de redactie)\\b`,
    `^(?:dit )?${PIECE_NL} (?:gratis )?(?:overnemen|herpubliceren|hergebruiken)[?.!>»]?$`,
    `^(?:wilt u|wil je) (?:dit|onze?) ${PIECE_NL} [^?"]{0,40}\\b(?:overnemen|plaatsen|publiceren|herpubliceren|gebruiken)\\b[^?"]{0,30}\\?`,
    '\\b(?:kopieer|skopiuj|wklej) (?:de |kod )?html',
    `^(?=.*\\b${TERMS_PL}\\b).*\\b(?:ten|nasze?|tego|naszych|niniejszy) ${PIECE_PL} (?:[a-z]{2,12} ){0,2}(?:można|może|mogą|wolno) [^.!?"]{0,60}\\b(?:przedruk|opublik|publik|kopio|rozpowszech|powiel)\\w{3,9}\\b`,
    `^(?=.*\\b${TERMS_PL}\\b).*\\b(?:możesz|możecie|mogą|każdy może|można) (?:[a-z'-]{2,12} ){0,4}(?:przedruk|opublik|publik|kopio|powiel)\\w{3,9} (?:[a-z]{2,8} ){0,2}${PIECE_PL}`,
    '^(?:przedruk|kopiowanie|powielanie|rozpowszechnianie)\\b[^.!?"]{0,50}\\b(?:dozwolon\\w|wyłącznie za zgodą|tylko za zgodą|za zgodą redakcji|mile widzian\\w)\\b',
    `^(?:chcesz|chcecie) (?:przedrukować|opublikować|wykorzystać) (?:ten |nasz )?${PIECE_PL}[^?"]{0,40}\\?`,
    `^(?:opublikuj|przedrukuj|skopiuj) (?:ten )?${PIECE_PL} (?:za darmo|u siebie|bezpłatnie)\\b`,
    '\\b(?:w sprawie|o) (?:przedruku|licencji|praw do)\\b[^.!?"]{0,40}(?:\\b(?:pisz|napisz|prosimy|kontakt)\\b|@)|\\b(?:voor|over) (?:overname|licenties|herpublicatie)\\b[^.!?"]{0,40}(?:\\b(?:mail|neem contact)\\b|@)',
  ].map(unlessFound(TOLD)),
})

export const examples: Examples = {
  catches: [
    'Kranten mogen dit artikel gratis overnemen, mits met bronvermelding.',
    'Dit artikel mag onder een Creative Commons-licentie worden overgenomen.',
    'Overname alleen met toestemming van de redactie.',
    'Wil je dit artikel plaatsen? Mail ons.',
    'Artikel overnemen',
    'Ten tekst można bezpłatnie przedrukować z podaniem źródła.',
    'Redakcje mogą opublikować nasz tekst na licencji CC BY.',
    'Przedruk wyłącznie za zgodą redakcji.',
    'Chcesz przedrukować ten reportaż? Napisz.',
    'Opublikuj ten tekst u siebie',
  ],
  leaves: [
    'Het onderzoek kan als bewijs worden gebruikt.',
    'Overname van de werf is van de baan.',
    'Deze teksten mogen in Rusland niet meer worden gepubliceerd.',
    'Dit artikel verscheen eerder in de Waterkant.',
    'De tekst is beschikbaar onder licentie CC BY 4.0.',
    'Het bedrijf mag de werf overnemen, besliste de rechter.',
    'Ten tekst może posłużyć w sądzie przeciw dziennikarzom.',
    'Artykuł ukazał się pierwotnie w Głosie Zatoki.',
    'Tekst jest dostępny na licencji CC BY 4.0.',
    'Przedruk powieści rozszedł się w tydzień.',
    'Kopiowanie kluczy jest zabronione.',
    'Gazety nie mogły opublikować wyroku.',
  ],
}
