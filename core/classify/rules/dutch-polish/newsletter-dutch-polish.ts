import { lineRule, unlessFound } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { TOLD } from './told.ts'

const LETTER_NL =
  '(?:nieuwsbrief|nieuwsbrieven|newsletter|ochtendmail|weekmail|nieuwsmail|dagelijkse mail|nieuwsupdate)'
const LETTER_PL =
  '(?:newsletter\\w{0,3}|list\\w? mailingow\\w{1,2}|(?:poranny|cotygodniowy|piątkowy|niedzielny) (?:list|mail|przegląd))'
const BOX_NL = '(?:(?:in|naar) (?:je|uw|jouw) (?:inbox|mailbox|e-?mail|mail|postvak))'
const BOX_PL =
  '(?:(?:na|do|w|prosto na) (?:swoj\\w{1,2} |twoj\\w{1,2} |twój |swój )?(?:skrzynk\\w|maila|e-?mail\\w?))'
const SENTENCE = '(?:^|[.!?:] )'

/** Prompts for newsletters, in Dutch and Polish. */
export const newsletterDutchPolish = lineRule({
  id: 'newsletter-dutch-polish',
  kind: 'newsletter',
  weight: 2.4,
  maxWords: 80,
  says: 'It asks to sign up for a newsletter (Dutch or Polish)',
  patterns: [
    // Readers are asked to.
    `\\b(?:schrijf (?:je|u|jezelf)|meld (?:je|u)|abonneer (?:je|u))\\b[^.!?"]{0,80}\\b(?:${LETTER_NL}|inbox|mailbox)\\b`,
    `${SENTENCE}(?:ontvang|krijg|wil je|wilt u|lees|probeer)\\b[^.!?"]{0,80}\\b(?:${LETTER_NL}|${BOX_NL}|per e-?mail)\\b`,
    `\\b${LETTER_NL} (?:ontvangen|aanmelden|inschrijven)\\b|\\b(?:aanmelden|inschrijven) voor (?:de|onze) ${LETTER_NL}\\b`,
    `\\b(?:zapisz się|zapiszcie się|subskrybuj|dołącz do|zamów|odbieraj|otrzymuj|otrzymasz|dostaniesz|czytaj|chcesz)\\b[^.!?"]{0,80}\\b(?:${LETTER_PL}|${BOX_PL})\\b`,
    `\\b(?:onze|ons|onze gratis|onze wekelijkse|onze dagelijkse) ${LETTER_NL}\\b`,
    '\\bnasz(?:|ego|ym|e|ych) newsletter(?:|a|ze|y|ów)\\b',
    `\\b(?:wysyłamy|przysyłamy|ślemy|wyślemy)\\b[^.!?"]{0,60}\\b(?:${LETTER_PL}|${BOX_PL}|mail\\w{0,3}|co (?:tydzień|piątek|rano)|raz w tygodniu)\\b`,
    // What comes, and when.
    `\\b(?:gratis|het beste|het belangrijkste|onze beste|nieuws|verhalen|artikelen)\\b[^.!?"]{0,80}\\b${BOX_NL}\\b`,
    // No verb stands behind the day.
    `\\b(?:elke|iedere) (?:ochtend|avond|dag|werkdag|week|(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?:,? (?:het|de|een|onze|alle|wat|gratis) [^.!?"]{0,70})? ${BOX_NL}\\b`,
    '\\b(?:elke|iedere) [a-z]{3,10} (?:sturen|mailen|schrijven) (?:we|wij) (?:je|u|jou)\\b',
    `\\b(?:co (?:tydzień|piątek|poniedziałek|rano|sobotę|niedzielę|środę|wtorek|czwartek)|w każd(?:y|ą) [a-z]{5,12}|codziennie|najważniejsze|najlepsze|najciekawsze)\\b[^.!?"]{0,80}\\b${BOX_PL}\\b`,
    `^.{0,60}\\bnewsletter\\w{0,3}\\b[^.!?]{0,60}\\b(?:zapisz się|za darmo|bezpłatn\\w{1,2}|zapisy)\\b`,
    `^(?:gratis )?${LETTER_NL}\\b[^.!?]{0,60}\\b(?:elke|iedere|gratis|schrijf je)\\b`,
    // Fields.
    '^(?:nieuwsbrief|nieuwsbrieven|(?:je|uw|jouw) e-?mailadres|e-?mailadres|vul (?:je|uw) e-?mail(?:adres)? in|schrijf (?:je|me|u) (?:hier )?in|ja, (?:ik wil|meld mij aan|stuur mij)\\b.{0,80}|twój (?:adres )?e-?mail|(?:podaj|wpisz|zostaw) (?:swój )?(?:adres )?e-?mail|adres e-?mail|zapisz mnie|zapisuję się|tak, chcę\\b.{0,80}|chcę (?:otrzymywać|dostawać)\\b.{0,80})[ *.!:>»]{0,3}$',
    '\\b(?:geen|zonder) spam\\b|\\b(?:bez|zero|żadnego) spamu\\b|\\bsprawdź (?:swoją )?skrzynkę\\b',
    // How to be rid of it, and what comes first.
    '\\b(?:uitschrijven|afmelden) (?:kan|mag) (?:altijd|op elk moment|wanneer je wilt|met één klik)\\b|\\b(?:altijd|op elk moment) (?:weer )?(?:uitschrijven|afmelden)\\b',
    '\\b(?:zrezygnować|wypisać się|wypiszesz się|zrezygnujesz)\\b[^.!?"]{0,30}\\b(?:w każdej chwili|w dowolnym momencie|jednym kliknięciem)\\b|\\bw każdej chwili (?:możesz|można) (?:się )?(?:wypisać|zrezygnować)\\b',
    '\\b(?:bedankt|dank) voor (?:je|uw) (?:aanmelding|inschrijving)\\b|\\bdziękujemy za (?:zapisanie|zapis|rejestrację)\\b|\\b(?:zapisując się|podając adres|door je in te schrijven|met je inschrijving)\\b',
  ].map(unlessFound(TOLD)),
})

export const examples: Examples = {
  catches: [
    'Schrijf je in voor onze nieuwsbrief.',
    'Elke vrijdag het beste uit de haven in je mailbox.',
    'Nieuwsbrief ontvangen? Elke ochtend, gratis.',
    'Vul je e-mailadres in',
    'Uitschrijven kan altijd.',
    'Bedankt voor je aanmelding!',
    'Najważniejsze wiadomości z Zatoki prosto na maila.',
    'Newsletter „Fala”: co piątek, za darmo.',
    'Podaj adres e-mail',
    'Zrezygnować możesz w każdej chwili.',
    'Otrzymuj nasze teksty na swoją skrzynkę.',
  ],
  leaves: [
    'Schrijf je in voor de nieuwsbrief, had de ambtenaar hem aangeraden.',
    'Zapisz się na newsletter, poradziła mu urzędniczka.',
    'In zijn nieuwsbrief schrijft het Kamerlid elke vrijdag over de dijk.',
    'Elke dag belanden er oplichters in je mailbox.',
    'Phishing belandt steeds vaker in je mailbox.',
    'De gemeente stuurde een nieuwsbrief naar alle bewoners, met excuses.',
    'De school stuurt ouders elke week een nieuwsbrief.',
    'Inschrijven voor de cursus kan tot vrijdag.',
    'De brief lag in de bus van de school.',
    'W swoim newsletterze poseł co piątek opisuje obrady.',
    'Zapisy na kurs trwają do piątku.',
    'Urząd wysłał mieszkańcom biuletyn z przeprosinami.',
    'Skrzynka stała w kącie warsztatu.',
    'Zapisz plik na dysku, zanim go otworzysz.',
  ],
}
