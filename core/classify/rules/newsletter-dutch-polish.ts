import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

/** Prompts for newsletters, in Dutch and Polish. */
export const newsletterDutchPolish = cueRule({
  id: 'newsletter-dutch-polish',
  kind: 'newsletter',
  maxWords: 80,
  says: 'It asks to sign up for a newsletter (Dutch or Polish)',
  limit: 7,
  cues: [
    [
      /\b(?:elke|iedere) (?:ochtend|avond|dag|week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|werkdag)\w*\b[^"]{0,120}\b(?:in (?:je|uw|jouw) (?:e-)?mail\w*|mailbox|inbox|sturen (?:we|wij)|mailen (?:we|wij)|schrijf je|meld je aan)\b|\b(?:sturen (?:we|wij)|mailen (?:we|wij)) [^"]{0,80}\b(?:elke|iedere) (?:ochtend|avond|dag|week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\b/,
      3.2,
    ],
    [
      /\b(?:newsletter\w*|(?:poranny|cotygodniowy|piątkowy|niedzielny|wieczorny) (?:list|mail|przegląd))\b[^"]{0,160}\b(?:zapis\w*|zapisz|za darmo|bezpłatn\w*|co (?:tydzień|piątek|poniedziałek|rano|sobotę|niedzielę|środę|wtorek|czwartek|miesiąc)|w każd\w+ \w+|twoj\w+ skrzynk\w+|kliknij|subskr\w*)\b|\b(?:zapis\w*|dołącz|subskr\w*|cotygodniow\w*) [^"]{0,60}\b(?:newsletter\w*|list[aęy]? mailing\w*)\b/,
      3.2,
    ],
    [
      /\b(?:co (?:tydzień|piątek|poniedziałek|rano|sobotę|niedzielę|środę|wtorek|czwartek|wieczór)|w każd(?:y|ą) (?:piątek|poniedziałek|sobotę|niedzielę|środę|wtorek|czwartek)|każdego (?:ranka|dnia|wieczora)|codziennie)\b[^"]{0,120}\b(?:wysyłamy|ślemy|wyślemy|przysyłamy|zapisz się|zapisy (?:tu|poniżej)|podaj adres|twoj\w+ (?:skrzynk\w+|poczt\w+|mail\w*)|na (?:maila|skrzynkę))\b|\b(?:na maila|wysyłamy|ślemy|przysyłamy) [^"]{0,80}\b(?:co (?:tydzień|piątek|poniedziałek|rano|sobotę|niedzielę|środę|wtorek|czwartek)|w każd(?:y|ą) \w+|każdego \w+|codziennie)\b/,
      3.2,
    ],
    [
      /^(?:chcę (?:otrzymywać|dostawać)|tak, chcę|zapisz się (?:tu|tutaj|teraz|poniżej)|zapisz mnie|zapisy (?:tu|poniżej|na stronie)|podaj e-?mail|zostaw (?:nam )?(?:swój )?(?:adres|e-?mail|mail)|wpisz (?:swój )?(?:adres|e-?mail|mail)|ja, stuur mij|ja, ik wil|vul hier je|laat je e-?mail)\b.{0,120}$/,
      3.2,
    ],
    [
      /\b(?:nieuwsbrief|nieuwsbrieven|newsletter|ochtendmail|weekmail|nieuwsmail|dagelijkse mail|mailing|nieuwsupdate)\b[^.!?]{0,80}\b(?:ontvangen|ontvang|aanmelden|inschrijven|abonneren|abonneer|gratis|in je (?:mail|inbox|mailbox)|in uw (?:mail|inbox|mailbox)|per mail|elke (?:ochtend|avond|dag|week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|iedere (?:ochtend|dag|week|vrijdag))\b(?!.*\b(?:stond|eerdere?|stuurde|verstuurde|stuurt)\b)/,
      3.4,
    ],
    [
      /\b(?:schrijf|meld|geef|abonneer) (?:je|u|jezelf) (?:nu |hier |dan |gratis |snel |vandaag nog )*(?:in|aan|op)?\b[^.!?]{0,80}\b(?:(?:nieuwsbrief|nieuwsbrieven|newsletter|ochtendmail|weekmail|nieuwsmail|dagelijkse mail|mailing|nieuwsupdate)|inbox|mailbox|mail)\b|(?:^|[.!?:] )(?:ontvang|krijg|wil je|wilt u|mis)\b[^.!?]{0,90}\b(?:(?:nieuwsbrief|nieuwsbrieven|newsletter|ochtendmail|weekmail|nieuwsmail|dagelijkse mail|mailing|nieuwsupdate)|in (?:je|uw|jouw) (?:inbox|mailbox|mail)|per (?:e-)?mail)\b/,
      4,
    ],
    [/\b(?:in|naar) (?:je|uw|jouw) (?:e-?)?(?:inbox|mailbox|mail|postvak)\b/, 3.4],
    [
      /^(?:nieuwsbrief|nieuwsbrieven|je e-?mailadres|uw e-?mailadres|jouw e-?mailadres|e-?mailadres|vul (?:je|uw) e-?mail(?:adres)? in|inschrijven(?: voor de nieuwsbrief)?|aanmelden(?: voor de nieuwsbrief)?|schrijf (?:je|me|u) (?:hier )?in|ja, (?:ik wil|meld mij aan)|newsletter|twój (?:adres )?e-?mail|podaj (?:swój )?(?:adres )?e-?mail|adres e-?mail|zapisz się|zapisz mnie|zapisuję się|wpisz (?:swój )?(?:adres )?e-?mail|zapisz się do newslettera)(?: (?:\*|\(verplicht\)|in|hier|nu|gratis|już dziś|teraz))*[.!:>»*]*$/,
      4,
    ],
    [
      /\b(?:uitschrijven|afmelden|opzeggen)\b[^.!?]{0,40}\b(?:kan altijd|altijd|elk moment|ieder moment|één klik|wanneer je wilt)\b|\b(?:altijd|elk moment|op elk moment) (?:weer )?(?:uitschrijven|afmelden)\b|\b(?:geen|zonder) spam\b|\b(?:zrezygnować|wypisać się|rezygnacja|wypiszesz się|zrezygnujesz)\b[^.!?]{0,50}\b(?:w każdej chwili|w dowolnym momencie|kiedy (?:chcesz|zechcesz)|jednym kliknięciem)\b|\bw każdej chwili (?:możesz|można) (?:się )?(?:wypisać|zrezygnować)\b|\b(?:bez|zero|żadnego) spamu\b/,
      3.2,
    ],
    [
      /\b(?:zapisz się|zapisz|subskrybuj|zapiszcie się|dołącz|zamów|odbieraj|otrzymuj|otrzymasz|dostaniesz|dostawaj|czytaj|chcesz)\b[^.!?]{0,90}\b(?:(?:newsletter\w*|mailing\w*|poranny przegląd|poranne wiadomości)|na (?:swoją |twoją |swój |twój )?(?:skrzynk[ęi]|maila|e-?mail|pocztę)|skrzynk\w+ (?:mailow\w+|e-?mail)|mailem)\b/,
      4,
    ],
    [
      /\b(?:newsletter\w*|mailing\w*|poranny przegląd|poranne wiadomości)\b[^.!?]{0,80}\b(?:zapisz się|za darmo|bezpłatn\w+|co (?:tydzień|piątek|poniedziałek|rano|sobotę|niedzielę)|w każdy|każdego (?:dnia|ranka)|na (?:twoją |twój )?(?:skrzynkę|maila)|zapisy|subskryb\w+)\b|\b(?:na|do|w) (?:twoją|twojej|twój|twojego) (?:skrzynk\w+|mail\w*|e-?mail\w*|poczt\w+)\b|\bprosto na (?:skrzynkę|maila|e-?mail)\b/,
      3.4,
    ],
    [
      /\b(?:je krijgt|u krijgt|je ontvangt|u ontvangt|we sturen|wij sturen)\b[^.!?]{0,60}\b(?:bevestigingsmail|e-?mail om|mail om|mail met|nieuwsbrief)\b|\b(?:bedankt|dank) voor (?:je|uw) (?:aanmelding|inschrijving)\b|\b(?:wysłaliśmy|sprawdź)\b[^.!?]{0,40}\b(?:potwierd\w+|skrzynk\w+|spam\w*)\b|\bdziękujemy za (?:zapisanie|zapis|rejestrację)\b|\b(?:zapisując się|podając adres|door je in te schrijven|met je inschrijving|als je je aanmeldt)\b[^.!?]{0,100}/,
      3.4,
    ],
    [
      /\b(?:najważniejsze|najlepsze|najciekawsze) (?:wiadomości|informacje|teksty|artykuły|newsy)\b[^.!?]{0,60}\b(?:mail\w*|skrzynk\w+|newsletter\w*|raz w tygodniu|co (?:rano|piątek|tydzień|poniedziałek))\b|\b(?:het belangrijkste nieuws|het beste van|de beste verhalen|onze beste (?:verhalen|stukken))\b[^.!?]{0,80}\b(?:mail\w*|inbox|nieuwsbrief|elke (?:ochtend|dag|week|vrijdag|zondag))\b/,
      3.2,
    ],
  ],
})

export const examples: Examples = {
  catches: [
    'Schrijf je in voor onze nieuwsbrief.',
    'Elke vrijdag het beste uit de haven in je mailbox.',
    'Nieuwsbrief ontvangen? Elke ochtend, gratis.',
    'Vul je e-mailadres in',
    'Uitschrijven kan altijd.',
    'Bedankt voor je aanmelding!',
    'Zapisz się do newslettera',
    'Najważniejsze wiadomości z Zatoki prosto na maila.',
    'Newsletter „Fala”: co piątek, za darmo.',
    'Podaj adres e-mail',
    'Zrezygnować możesz w każdej chwili.',
    'Otrzymuj nasze teksty na swoją skrzynkę.',
  ],
  leaves: [
    'De gemeente stuurde een nieuwsbrief naar alle bewoners, met excuses.',
    'Inschrijven voor de cursus kan tot vrijdag.',
    'De brief lag in de bus van de school.',
    'Zapisy na kurs trwają do piątku.',
    'Urząd wysłał mieszkańcom biuletyn z przeprosinami.',
    'Skrzynka stała w kącie warsztatu.',
    'Zapisz plik na dysku, zanim go otworzysz.',
  ],
}
