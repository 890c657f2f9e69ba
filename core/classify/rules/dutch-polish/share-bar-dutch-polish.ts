import { lineRule } from '../../line-rule.ts'
import { NETWORKS } from '../../networks.ts'
import type { Examples } from '../../rule.ts'

const SITES = `(?:${NETWORKS.filter(({ length }) => length > 2).join('|')}|e-?mail|sms|signal)`
/** Something stands between two sites at all times. */
const BETWEEN = '(?: ?[,|/·•-] ?| (?:en |of |i |lub )?)'
const BUTTON = `(?:deel|delen|bewaar|bewaren|printen?|mailen?|reageer|opslaan|kopieer|udostępnij|drukuj|wyślij|zapisz|skomentuj|lubię to|poleć|kopiuj|tweetnij|${SITES})`
const PIECE_NL = '(?:artikel|bericht|verhaal|stuk|pagina|liveblog)'
const PIECE_PL = '(?:artykuł\\w{0,3}|tekst\\w{0,3}|materiał\\w{0,3}|link\\w{0,3}|wpis\\w{0,3}|stron\\w{1,2})'

/** Buttons and prompts to share, save and follow, in Dutch and Polish. */
export const shareBarDutchPolish = lineRule({
  id: 'share-bar-dutch-polish',
  kind: 'share-bar',
  weight: 2.4,
  maxWords: 30,
  says: 'It asks to share the article or to follow (Dutch or Polish)',
  patterns: [
    `^(?:deel|delen|doorsturen|volg ons|udostępnij|obserwuj nas)(?: ${PIECE_NL})?:?(?: (?:via|op|per|met|na|przez))? ${SITES}(?:${BETWEEN}${SITES}){0,8}[.!]?$`,
    `^${BUTTON}(?:${BETWEEN}${BUTTON}){1,9}$`,
    `^${SITES}(?:${BETWEEN}${SITES}){2,9}(?:${BETWEEN}(?:link|kopiuj link|kopieer link|print|drukuj|meer|więcej))?$`,
    `^(?:deel|stuur|mail|print|tip) (?:dit|deze|ons) ${PIECE_NL}\\b[^.!?]{0,50}[.!]?$`,
    `^(?:volg|tip|mail) (?:deze (?:auteur|journalist)|dit (?:onderwerp|dossier)|onze redactie)\\b[^.!?]{0,40}[.!]?$`,
    `^(?:${PIECE_NL} (?:delen|bewaren|cadeau geven|printen|opslaan)|link gekopieerd|kopieer (?:de )?(?:link|url)|lees later|leeslijst|bewaar (?:voor later|dit artikel)|(?:zet op|bewaard in) (?:je )?leeslijst|onderwerp volgen|auteur volgen)[.!]?$`,
    `^(?:volg|vind|like) (?:ons|onze|de redactie)\\b[^.!?"]{0,50}\\b${SITES}\\b[^.!?]{0,40}[.!]?$`,
    `^(?:obserwuj|śledź|polub|znajdź|znajdziesz) nas\\b[^.!?"]{0,50}\\b(?:facebook|instagra|twitter|youtube|tiktok|whatsapp|telegram|google|linkedin)\\w{0,4}\\b`,
    '^(?:volg|abonneer je op|word lid van|dołącz do|obserwuj) [^.!?"]{0,50}\\b(?:whatsapp|telegram)-?kana(?:al|ł\\w{0,2})\\b',
    `^(?:udostępnij|podziel się|prześlij|wyślij|podaj dalej) (?:ten |tym |to )?${PIECE_PL}\\b[^.!?]{0,50}[.!]?$`,
    '^udostępnij(?: [^.!?]{2,40})?[.!]?$|^podziel się (?:tym|nim|nią|ze znajomymi|z innymi)\\b[^.!?]{0,40}[.!]?$',
    '^(?:podziel się|podaj dalej|(?:kopiuj|skopiuj) link|link skopiowany|zapisz (?:na później|artykuł)|dodaj do (?:ulubionych|schowka|zakładek)|(?:wyślij|poleć) znajomemu|wydrukuj)[.!]?$',
  ].map((source) => new RegExp(source)),
})

export const examples: Examples = {
  catches: [
    'Deel dit artikel',
    'Delen via WhatsApp, Facebook, e-mail',
    'Bewaar voor later',
    'Volg onze redactie op Instagram',
    'Artikel cadeau geven',
    'Link gekopieerd',
    'Podziel się tekstem ze znajomymi',
    'Śledź nas na Facebooku',
    'Kopiuj link',
    'Facebook, Twitter, Messenger',
  ],
  leaves: [
    'Volg het geld',
    'Vertel het niemand.',
    'Bewaar dit verhaal voor je kleinkinderen, zei hij.',
    'Haat op Telegram',
    'Delen leren kinderen pas laat.',
    'De politie plaatste het filmpje op Facebook.',
    'Deel twee van de trilogie verschijnt in mei.',
    'Podziel się chlebem, mówiła babcia.',
    'Nienawiść na Telegramie',
    'Facebook usunął nagranie, podał rzecznik.',
    'Podziel ciasto na dwie części.',
    'Zapisz na kartce trzy rzeczy.',
    'Drukuj tylko w razie potrzeby, prosi urząd.',
  ],
}
