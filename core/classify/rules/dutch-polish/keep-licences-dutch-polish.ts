import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { unlessPleading } from '../../unless-pleading.ts'

/** Licences, where it first stood, and who else had a hand in it, in Dutch and Polish. */
export const keepLicencesDutchPolish = lineRule({
  id: 'keep-licences-dutch-polish',
  kind: 'body',
  weight: 12,
  maxWords: 200,
  says: 'It states a licence, an origin or who had a hand in it (Dutch or Polish)',
  patterns: unlessPleading(
    /\b(?:onder|licentie|teksten|licencj\w+|teksty)\b.{0,30}\bcreative commons\b|\bcreative commons-?licentie\b|\b(?:publiek domein|open licentie|vrije licentie|domen\w+ publiczn\w+|woln\w+ licencj\w+|licencj\w+ (?:mit|gnu|gpl|odbl|cc))\b/,
    // Where it first stood.
    /\b(?:verscheen|verschenen|gepubliceerd|geplaatst) (?:eerder|oorspronkelijk|eerst|voor het eerst)|\b(?:eerder|oorspronkelijk|eerst|voor het eerst) (?:verschenen|gepubliceerd|geplaatst) (?:in|op|bij|door|als)|\b(?:dit|deze) (?:artikel|stuk|verhaal|tekst|column|interview) (?:verscheen|is overgenomen|stond eerder|is een (?:bewerking|voorpublicatie|fragment))|^(?:fragment|voorpublicatie|bewerkt|overgenomen) (?:uit|naar|van|met) .{4,}|\bmet (?:vriendelijke )?(?:toestemming|dank voor toestemming) van\b/,
    /\b(?:ukazał|opublikowan|wydrukowan|publikowan)\w* (?:się )?(?:pierwotnie|po raz pierwszy|wcześniej|najpierw|oryginalnie)|\b(?:pierwotnie|po raz pierwszy|wcześniej|oryginalnie) (?:ukaza|opublikowa|publikowa|wydrukowa)\w*|\bza zgodą (?:wydaw|autor|redakcj|serwis|portal)|\b(?:tekst|artykuł) (?:pochodzi|przedrukowujemy|publikujemy) (?:z|za|dzięki)\b|^(?:przedruk|fragment|fragmenty) (?:z|ze|książki) .{4,}|^pierwodruk (?:w|na łamach) |\bza zgodę na (?:przedruk|publikację|wykorzystanie)\b|\b(?:przygotowano|powstał[ao]?|zrealizowano) w ramach (?:projektu|programu|cyklu|stypendium)\b|\bdzięki uprzejmości\b/,
    // Who had a hand in it.
    /\bvertaald (?:uit|door|vanuit|naar)\b|\bvertaling(?: (?:door|uit|van))? ?(?::|door|uit|van)|\b(?:met medewerking van|werkte mee aan|werkten mee aan|droeg bij aan dit|droegen bij aan dit|mede op basis van)\b/,
    /\b(?:tłumaczeni[ea]|przekład|tłumaczył[a]?|tłum\.|przełożył[a]?|przetłumaczył[a]?)(?: (?:z|na|:)|:| [a-z]+ )|\bz (?:angielskiego|niemieckiego|francuskiego|ukraińskiego|rosyjskiego|czeskiego|hiszpańskiego|włoskiego) (?:przełoż|przetłum|tłum)|^współpraca(?: redakcyjna)?: |\bwspółpracował[a]? przy\b/,
  ),
})

export const examples: Examples = {
  catches: [
    'Dit werk valt onder een Creative Commons-licentie.',
    'Dit artikel verscheen eerder in De Waterkant.',
    'Vertaald uit het Engels door Pieter Molenaar.',
    'Vertaling: Sanne Hoekstra',
    'Overgenomen met toestemming van de auteur.',
    'Met medewerking van Els Blom.',
    'Tekst jest na licencji Creative Commons.',
    'Artykuł ukazał się pierwotnie w „Głosie Zatoki”.',
    'Tłumaczenie: Joanna Wrzos',
    'Przedruk za zgodą wydawcy.',
  ],
  leaves: [
    'Je mag dit artikel overnemen onder een Creative Commons-licentie.',
    'Niets uit deze uitgave mag zonder toestemming worden overgenomen.',
    'Możesz przedrukować ten artykuł na licencji Creative Commons.',
    'Wszelkie prawa zastrzeżone.',
  ],
}
