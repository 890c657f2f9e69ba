import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Who may print the article again, and on what terms, in Dutch and Polish. A line that states licence and origin alone stays. */
export const republishDutchPolish = lineRule({
  id: 'republish-dutch-polish',
  kind: 'republish',
  weight: 4.5,
  maxWords: 90,
  says: 'It is about republishing the article (Dutch or Polish)',
  patterns: [
    /\b(?:je|u|kranten|redacties|media|andere|websites|blogs|scholen|iedereen|verenigingen|wijkkranten|dorpskranten|lokale omroepen) (?:mag|mogen|kunt|kan|kunnen) (?:[a-z'-]+,? ){0,10}?(?:dit|deze|onze|het|de|alle|artikelen|stukken|teksten) (?:[a-z0-9,'-]+ ){0,10}?(?:overnemen|herpubliceren|herplaatsen|publiceren|plaatsen|afdrukken|gebruiken|verspreiden|delen)\b.{0,120}\b(?:bron\w*|naamsvermelding|licentie|cc|gratis|kosteloos|ongewijzigd|link\w*|vermeld\w*|toestemming|mits|voorwaarde\w*)/,
    /\b(?:dit|deze|onze|alle|het)\b (?:[a-z-]+ )?(?:artikel|artikelen|stuk|stukken|verhaal|verhalen|tekst|teksten|onderzoek|inhoud) (?:[a-z]+ ){0,2}?(?:mag|mogen|kan|kunnen) (?:[a-z0-9',()-]+ ){0,14}?(?:overgenomen|herplaatst|gepubliceerd|herdrukt|verspreid|gebruikt|hergebruikt|afgedrukt|overnemen)\b/,
    /^(?:overname|overnemen|herpublicatie|herplaatsing|nadruk|reproductie)\b(?: [a-z-]+){0,8} (?:toegestaan|gratis|alleen|mits|verboten|mag|met|zonder|is|via|welkom)\b.{0,160}$|^(?:artikel|dit artikel|dit stuk|tekst|verhaal) (?:gratis )?(?:overnemen|herpubliceren|republiceren|hergebruiken)\b.{0,120}$|^(?:wil|wilt|wilt u|wil je) (?:je |u )?(?:dit|onze?) (?:artikel|verhaal|stuk|verhalen|tekst)\b[^?]{0,60}\?.{0,160}$|\b(?:html-?code|html)\b.{0,30}\b(?:kopieer|kopiëren|plakken|skopiuj|wklej)\w*|\b(?:kopieer|skopiuj|wklej) (?:de |kod )?html/,
    /\b(?:ten|nasze?|tego|naszych|niniejszy|wszystkie|nasz)\b (?:[a-z-]+ )?(?:artykuł\w*|tekst\w*|materiał\w*|reportaż\w*|treści|śledztw\w*) (?:[a-z]+ ){0,2}?(?:można|może|mogą|wolno)\b.{0,80}\b(?:przedrukow\w+|opublikow\w+|publikow\w+|kopiow\w+|wykorzyst\w+|udostępni\w+|rozpowszechni\w+|powiel\w+)/,
    /\b(?:możesz|możecie|mogą państwo|redakcje|media|gazety|portale|blogi|szkoły|parafie|każdy|można)\b (?:[a-z'-]+ ){0,6}?(?:przedrukow|opublikow|publikow|udostępni|wykorzyst|kopiow|powiel)\w* (?:[a-z'-]+ ){0,3}?(?:ten|nasze?|tego|artykuł\w*|tekst\w*|materiał\w*|go|reportaż\w*)\b.{0,140}\b(?:źródł\w*|licencj\w*|bezpłatn\w*|za darmo|autora|nieodpłatn\w*|link\w*|warunk\w*|zgod\w*|cc|podani\w*|zmian)/,
    /^(?:przedruk|przedruki|kopiowanie|powielanie|rozpowszechnianie|publikowanie|wykorzystanie)\b.{0,60}\b(?:dozwolon\w+|bezpłatn\w+|wyłącznie|tylko|za zgodą|bez zgody|zabronion\w+|możliw\w+|wymaga|warunk\w+|mile widzian\w+)\b.{0,120}$|^(?:chcesz|chcecie|chciał\w*) (?:przedrukować|opublikować|wykorzystać|udostępnić)\b[^?]{0,60}\?.{0,160}$|^(?:opublikuj|przedrukuj|skopiuj|pobierz) (?:ten )?(?:artykuł|tekst) (?:za darmo|u siebie|bezpłatnie)\b.{0,80}$|^(?:kup licencję|licencja na publikację|kup prawa)\b.{0,60}$/,
    /\b(?:w sprawie|o) (?:przedruk\w*|licencj\w*|prawa? do)\b.{0,60}\b(?:pisz|prosimy|kontakt\w*|@|napisz)|\b(?:voor|over) (?:overname|licenties|herpublicatie|herplaatsing)\b.{0,60}\b(?:mail|neem contact|@|bel|schrijf)/,
  ],
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
    'Dit artikel verscheen eerder in de Havenpost.',
    'De tekst is beschikbaar onder licentie CC BY 4.0.',
    'Het bedrijf mag de werf overnemen, besliste de rechter.',
    'Overname van de werf kost twee miljoen.',
    'Artykuł ukazał się pierwotnie w Głosie Zatoki.',
    'Tekst jest dostępny na licencji CC BY 4.0.',
    'Przedruk powieści rozszedł się w tydzień.',
    'Gazety nie mogły opublikować wyroku.',
  ],
}
