import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Labels with headlines behind them, in Dutch and Polish. */
export const relatedLabelDutchPolish = lineRule({
  id: 'related-label-dutch-polish',
  kind: 'related',
  weight: 4.5,
  maxWords: 40,
  says: 'It points to other articles (Dutch or Polish)',
  patterns: [
    /^[-*•›>» ]*(?:lees (?:ook|meer|verder|hier|hierover|daarover|eerder|terug)|ook interessant|zie ook|meer (?:over|nieuws|lezen|uit|hierover|weten)|bekijk ook|luister ook|kijk ook|gerelateerd|gerelateerde artikelen|aanbevolen|leestip|aanrader|eerder schreven (?:we|wij)|eerder (?:op|in)|meest gelezen|best gelezen|net binnen|laatste nieuws|volg (?:ons|het) liveblog|lees het (?:hele|volledige)) ?(?:[:|»>›+]+|- ).{4,220}$/,
    /^[-*•›>» ]*(?:czytaj (?:także|też|również|więcej|dalej|teraz|o)|przeczytaj (?:także|też|również|więcej|koniecznie)|zobacz (?:także|też|również|koniecznie|więcej)|sprawdź (?:także|też|również)|posłuchaj (?:także|też)|obejrzyj (?:także|też|również)|warto (?:przeczytać|zobaczyć)|polecamy(?: także| też)?|polecane|powiązane|podobne|więcej (?:na ten temat|o|informacji|z)|na ten temat|w temacie|najczęściej czytane|najnowsze|nie przegap|dowiedz się (?:więcej|także)|w tym cyklu|poprzedni odcinek|wcześniej (?:pisaliśmy|na ten temat)|pisaliśmy o tym|redakcja poleca) ?(?:[:|»>›+]+|- ).{4,220}$/,
    /^(?:lees (?:ook|meer|hier (?:meer|ook|alles)|verder)|ook interessant|zie ook|meer (?:over (?:dit onderwerp|deze zaak|[^.!?]{3,40})|nieuws(?: uit [^.!?]{3,40})?|uit [^.!?]{3,40}|lezen)|gerelateerde? (?:artikelen|artikel|berichten|nieuws)|meest gelezen|best gelezen|laatste nieuws|aanbevolen(?: voor (?:jou|u))?|net binnen|anderen lazen ook|lezers lazen ook|bekijk (?:ook|hier) [^.!?]{3,80}|al het nieuws [^.!?]{3,60}|alles over [^.!?]{3,60}(?:hier|dossier|liveblog)|(?:czytaj|przeczytaj|zobacz|sprawdź) (?:także|też|również|więcej|inne)|polecamy|polecane(?: artykuły| dla ciebie)?|powiązane(?: artykuły| tematy)?|podobne (?:artykuły|tematy|wpisy|teksty)|najczęściej czytane|najnowsze (?:artykuły|wiadomości|wpisy|teksty)?|najpopularniejsze|popularne(?: artykuły)?|więcej (?:na ten temat|wiadomości|artykułów|z działu)[^.!?]{0,60}|inni czytali (?:także|też)|może cię (?:zainteresować|także zainteresować)|mogą cię zainteresować|zobacz więcej [^.!?]{0,40}|wszystko o [^.!?]{3,40}|warto przeczytać|(?:wszystkie|inne) (?:teksty|artykuły|odcinki) (?:z|o|cyklu|na)[^.!?]{2,60})[.:!»>]*$/,
    /^\(?(?:>+|»|→|►|▶|•) ?(?:lees|meer|zie|bekijk|czytaj|zobacz|więcej|przeczytaj|wideo|video)[^.]{3,160}$|\((?:lees (?:hier|ook|meer)|zie ook|czytaj (?:też|także|więcej)|zobacz (?:też|także)|więcej (?:tutaj|o tym))[:,]? [^()]{6,160}\)$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Lees ook: Waarom de sluis zo duur wordt',
    'Meer over dit onderwerp',
    'Zie ook | De meeuwen keren terug',
    'Meest gelezen',
    'Gerelateerde artikelen',
    'Czytaj także: Dlaczego śluza jest tak droga',
    'Zobacz też: Mewy wracają do portu',
    'Polecamy',
    'Najczęściej czytane',
    'Pisaliśmy o tym: Most zamknięty do maja',
    'Może cię zainteresować',
  ],
  leaves: [
    'Lees ook tussen de regels, raadde hij aan.',
    'Meer wilde de woordvoerder er niet over zeggen.',
    'Czytaj między wierszami, radził.',
    'Więcej rzecznik nie chciał powiedzieć.',
    'Najnowsze badania temu przeczą, mówi profesor.',
  ],
}
