import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

/** Labels of other articles that no rule for all languages knows, in Dutch and Polish. */
export const relatedLabelDutchPolish = lineRule({
  id: 'related-label-dutch-polish',
  kind: 'related',
  weight: 2.4,
  maxWords: 40,
  says: 'It points to other articles (Dutch or Polish)',
  patterns: [
    // A label, and a headline behind it.
    /^[-*•›>» ]{0,4}(?:lees (?:ook|meer|verder|hier|hierover|eerder|terug)|ook interessant|(?:zie|bekijk|luister|kijk) ook|leestip|eerder schreven (?:we|wij)|het dossier) ?[:|»>›] ?.{4,200}$/,
    /^[-*•›>» ]{0,4}(?:(?:czytaj|przeczytaj|zobacz|sprawdź|posłuchaj|obejrzyj) (?:także|też|również|więcej|koniecznie)|warto przeczytać|polecamy (?:także|też)|redakcja poleca|więcej na ten temat|nie przegap|dowiedz się więcej|w tym cyklu|poprzedni odcinek|wcześniej pisaliśmy|pisaliśmy o tym) ?[:|»>›] ?.{4,200}$/,
    /^\[?(?:zobacz|czytaj|przeczytaj|obejrzyj|pisaliśmy|proponujemy dalej|to cię (?:też )?zainteresuje|usłysz też)(?:\]|\]?:) .{6,160}[^.,;]$/,
    // An arrow, and a headline; a bullet ends as a sentence does.
    /^(?:-> |=> |>> |[→⟶►▶▸➜⇒➤] ?)[^"]{6,120}[^.;,!"]$/,
    // A heading above several.
    /^(?:meer (?:over dit onderwerp|over deze zaak|nieuws|lezen)|gerelateerd nieuws|ook interessant|net binnen|(?:anderen|lezers) lazen ook|aanbevolen(?: voor (?:jou|u))?|bekijk ook)[.:!>»]?$/,
    /^(?:polecamy|polecane(?: artykuły| dla ciebie)?|powiązane(?: artykuły| tematy)?|podobne (?:artykuły|tematy|wpisy|teksty)|najnowsze (?:artykuły|wiadomości|wpisy|teksty)|najpopularniejsze|popularne artykuły|więcej (?:na ten temat|wiadomości|artykułów)|inni czytali (?:także|też)|(?:może|mogą) cię (?:też |także )?zainteresować|warto przeczytać)[.:!>»]?$/,
    // In the middle of a paragraph.
    /\((?:lees (?:hier|ook|meer)|zie ook|(?:czytaj|zobacz) (?:też|także|więcej)): [^()]{6,120}\)$/,
    /^(?:>|»|→|►|▶|•) ?(?:lees|bekijk|czytaj|zobacz|przeczytaj) [^.]{3,120}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Lees terug: Waarom de sluis zo duur wordt',
    'PISALIŚMY: Plac, którego nikt nie chciał',
    '[ZOBACZ] Dzwonki po kaszubsku: posłuchaj',
    '⟶ Opis etapu znajdziesz tu: Przełęcz',
    'Meer over dit onderwerp',
    'Lezers lazen ook',
    'Polecamy',
    'Pisaliśmy o tym: Most zamknięty do maja',
    'Może cię zainteresować',
    'De dijk houdt het (lees ook: Hoe de dijk brak in 1953)',
  ],
  leaves: [
    '► De dader vluchtte te voet.',
    'Zobacz: to nie jest proste.',
    'Lees ook tussen de regels, raadde hij aan.',
    'Meer wilde de woordvoerder er niet over zeggen.',
    'Hier gaat het om meer dan geld.',
    'Meer nieuws kwam er die avond niet.',
    '- Zie je, jongen, ik ben niet gegaan.',
    'Czytaj między wierszami, radził.',
    'Więcej rzecznik nie chciał powiedzieć.',
    '- Zobacz, synu, ja tam nie poszedłem - mówi.',
    'Polecamy żurek i sernik.',
    'Najnowsze badania temu przeczą, mówi profesor.',
  ],
}
