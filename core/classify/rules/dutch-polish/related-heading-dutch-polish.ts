import { buttonRule } from '../../button-rule.ts'
import type { Examples } from '../../rule.ts'

/** Headings of lists of other articles, and links to one, in Dutch and Polish (`related-heading` knows a few): all that the line says. */
export const relatedHeadingDutchPolish = buttonRule({
  id: 'related-heading-dutch-polish',
  kind: 'related',
  says: 'It heads a list of other articles (Dutch or Polish)',
  buttons: [
    /^(?:meer lezen\??|lees (?:ook|verder|meer|meer hierover|ook deze)|meer (?:over dit onderwerp|nieuws|artikelen|verhalen|zoals dit)|(?:ook|misschien ook) interessant|interessant voor (?:u|jou)|dit (?:vind|vindt) (?:je|u) misschien ook (?:leuk|interessant)|misschien (?:vind je dit|ook iets voor u)|(?:gerelateerde|verwante|recente|populaire|soortgelijke) (?:artikelen|berichten|verhalen)|andere (?:artikelen|berichten)|gerelateerd|(?:vorig|volgend) (?:artikel|bericht|verhaal)|meest (?:bekeken|gedeeld)|best gelezen|veelgelezen|aanbevolen voor (?:u|jou)|(?:zie|bekijk|kijk|luister) ook)[:.…>»]*$/,
    /^(?:polecamy (?:też|także|również|teksty|artykuły)|polecane (?:artykuły|teksty|dla ciebie)|redakcja poleca|(?:czytaj|przeczytaj|zobacz|posłuchaj|obejrzyj|sprawdź) (?:też|także|również|więcej|dalej)|(?:podobne|ostatnie|popularne|najnowsze|pokrewne) (?:artykuły|teksty|wpisy|wiadomości)|inne (?:artykuły|wpisy|wiadomości)|więcej (?:na ten temat|artykułów|tekstów|od autora|od autorki)|(?:poprzedni|następny) (?:artykuł|wpis|tekst|odcinek)|najczęściej komentowane|najpopularniejsze|inne teksty (?:autora|autorki)|(?:to )?może (?:cię|ciebie|państwa) (?:też |także |również )?zainteresować)[:.…>»]*$/,
  ],
  words:
    /^(?:nog goesting\??|ook in [a-z ]{3,20}|meer over [a-z]{4,20}|uit dezelfde (?:serie|reeks)|in dit nummer|wcześniej było o tym|w tym (?:numerze|cyklu)|z tego cyklu|poprzednie odcinki|verder lezen|uit (?:het|ons) archief|aanbevolen|z (?:naszego )?archiwum|dowiedz się więcej|warto przeczytać|leestips?|andere verhalen|inne teksty)[:…>»]*$/,
})

export const examples: Examples = {
  catches: [
    'Meer lezen?',
    'Volgend artikel',
    'Misschien ook interessant',
    'Polecamy też',
    'Posłuchaj też',
    'Inne teksty autora',
    'To może Cię zainteresować',
    'Z archiwum',
  ],
  leaves: [
    'Andere verhalen bleven liggen.',
    'Lees verder dan de kop, zei ze.',
    'Polecamy kalosze.',
    'Inne teksty zaginęły.',
  ],
}
