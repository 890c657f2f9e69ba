import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Buttons and prompts to share, save and follow, in Dutch and Polish. */
export const shareBarDutchPolish = lineRule({
  id: 'share-bar-dutch-polish',
  kind: 'share-bar',
  weight: 4.5,
  maxWords: 30,
  says: 'It asks to share the article or to follow (Dutch or Polish)',
  patterns: [
    /^(?:(?:artikel|bericht|pagina|dit|deel dit|link|nu|op|via|per) )*(?:deel|delen|doorsturen|bewaren|bewaar|printen|print|opslaan|kopiëren|kopieer|tweeten|stuur door|mailen)(?: ?(?:dit|het|op|via|per|met|artikel|bericht|verhaal|als|de|link)? ?(?:facebook|twitter|whatsapp|telegram|linkedin|instagram|e-?mail|messenger|bluesky|mastodon|xing|pinterest|reddit|threads|mail|sms|signal|link|youtube|tiktok|drucken|print|flipboard|pocket|printen|drukuj|kopieren|kopiuj link|link kopieren|link kopiëren|kopieer link|instapaper)?(?:,| en| of)?){1,9}[:.!»]*$/,
    /^(?:delen|deel|share|volg ons|udostępnij|obserwuj nas)?[: ]*(?:(?:facebook|twitter|whatsapp|telegram|linkedin|instagram|e-?mail|messenger|bluesky|mastodon|xing|pinterest|reddit|threads|mail|sms|signal|link|youtube|tiktok|drucken|print|flipboard|pocket|printen|drukuj|kopieren|kopiuj link|link kopieren|link kopiëren|kopieer link|instapaper)(?: ?[|·/,•-] ?| ){1,2}){2,9}(?:(?:facebook|twitter|whatsapp|telegram|linkedin|instagram|e-?mail|messenger|bluesky|mastodon|xing|pinterest|reddit|threads|mail|sms|signal|link|youtube|tiktok|drucken|print|flipboard|pocket|printen|drukuj|kopieren|kopiuj link|link kopieren|link kopiëren|kopieer link|instapaper)|delen|drukuj|więcej|meer|kopiuj)?[.: ]*$/,
    /^(?:deel|stuur|mail|bewaar|print|tip|geef|volg|like|vertel) (?:dit|deze|het|ons|onze) (?:artikel|bericht|verhaal|stuk|pagina|link|cadeau)?\b.{0,80}$|^(?:artikel (?:delen|bewaren|cadeau geven|printen|opslaan|voorlezen|beluisteren)|link gekopieerd|kopieer (?:de )?link|kopieer url|lees later|leeslijst|bewaar voor later|zet op (?:je )?leeslijst|bewaard in leeslijst|volg (?:dit )?onderwerp|onderwerp volgen|auteur volgen|volgend)[.!]*$/,
    /^(?:volg|vind|like|bezoek) (?:ons|de|onze|het|mij)\b[^.!?]{0,60}\b(?:facebook|twitter|whatsapp|telegram|linkedin|instagram|e-?mail|messenger|bluesky|mastodon|xing|pinterest|reddit|threads|mail|sms|signal|link|youtube|tiktok|drucken|print|flipboard|pocket|printen|drukuj|kopieren|kopiuj link|link kopieren|link kopiëren|kopieer link|instapaper)\b.{0,80}$|^(?:obserwuj|śledź|polub|znajdź|znajdziesz|odwiedź|dołącz do) (?:nas|nasz|naszego|nasze)\b[^.!?]{0,80}\b(?:facebook\w*|instagram\w*|twitter\w*|x|youtube|tiktok\w*|whatsapp\w*|telegram\w*|google|wiadomości|profil\w*|kana\w+)\b.{0,80}$|\b(?:whatsapp|telegram)-?kanaal\b.{0,60}\b(?:volg|abonne|aanmeld|gratis|word)\w*|\b(?:volg|abonneer|word) [^.!?]{0,40}\b(?:whatsapp|telegram)-?kanaal\b.{0,40}/,
    /^(?:udostępnij|podziel się|poleć|wyślij|prześlij|skopiuj link|kopiuj link|drukuj|wydrukuj|zapisz na później|zapisz artykuł|dodaj do (?:ulubionych|schowka|zakładek)|tweetnij|skomentuj i udostępnij|link skopiowany)(?: (?:ten |to )?(?:artykuł|tekst|link|wpis|materiał|na|przez|w|e-?mailem|znajomym|znajomemu|dalej|z|ze|innymi|linkiem|artykułem|tekstem|nim|stronę|post))*(?: (?:facebook|twitter|whatsapp|telegram|linkedin|instagram|e-?mail|messenger|bluesky|mastodon|xing|pinterest|reddit|threads|mail|sms|signal|link|youtube|tiktok|drucken|print|flipboard|pocket|printen|drukuj|kopieren|kopiuj link|link kopieren|link kopiëren|kopieer link|instapaper)(?:\w*)(?:,? (?:i |lub )?)?){0,8}[:.!»]*$|^udostępnij\b.{0,60}$|^podziel się (?:tym|nim|z|ze|tą|swoją|opinią|linkiem|informacj\w+|wiedzą)\b[^.!?]{0,60}[.!]?$|^(?:udostępnij|podziel się|podaj dalej|prześlij|wyślij) (?:ten |tym |to )?(?:artykuł\w*|tekst\w*|materiał\w*|znajom\w+|dalej)\b.{0,70}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Deel dit artikel',
    'Delen via WhatsApp, Facebook, e-mail',
    'Facebook | Twitter | WhatsApp | E-mail',
    'Bewaar voor later',
    'Volg ons op Instagram',
    'Artikel cadeau geven',
    'Link gekopieerd',
    'Udostępnij',
    'Podziel się tekstem ze znajomymi',
    'Obserwuj nas na Facebooku',
    'Kopiuj link',
    'Drukuj',
    'Facebook, Twitter, Messenger',
  ],
  leaves: [
    'Delen leren kinderen pas laat.',
    'De politie plaatste het filmpje op Facebook.',
    'Deel twee van de trilogie verschijnt in mei.',
    'Facebook usunął nagranie, podał rzecznik.',
    'Podziel ciasto na dwie części.',
    'Zapisz na kartce trzy rzeczy.',
    'Drukuj tylko w razie potrzeby, prosi urząd.',
  ],
}
