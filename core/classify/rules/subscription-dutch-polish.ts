import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

/** Walls, offers of subscriptions, and logins, in Dutch and Polish. */
export const subscriptionDutchPolish = cueRule({
  id: 'subscription-dutch-polish',
  kind: 'subscription',
  maxWords: 80,
  says: 'It asks to subscribe or to log in (Dutch or Polish)',
  limit: 7,
  cues: [
    [
      /\b(?:dit|deze) (?:artikel|verhaal|stuk|inhoud|bericht)\b[^.!?]{0,50}\b(?:alleen voor (?:onze )?abonnees|exclusief voor (?:onze )?abonnees|voor abonnees|is een (?:plus|premium)|voor (?:onze )?abonnees)\b|\b(?:exclusief|alleen) voor (?:onze )?(?:abonnees|plus-?leden)\b/,
      4.2,
    ],
    [
      /\b(?:verder lezen|verder te lezen|lees verder|verderlezen|volledig artikel|hele artikel|onbeperkt(?:e)? (?:toegang|lezen)|alle artikelen|toegang tot alle)\b[^.!?]{0,80}\b(?:abonn\w+|plus\b|premium|log in|inloggen|account|registreer|proefabonnement)/,
      3.8,
    ],
    [
      /\b(?:ben je|bent u|al|heb je|heeft u|nog geen|reeds) (?:al |een |reeds )*(?:abonnee|abonnement|account|lid)\b[^.!?]{0,10}(?:\?|$)|^(?:log (?:hier |dan )?in|inloggen|meld je aan|account aanmaken|maak (?:een|gratis een) account(?: aan)?|wachtwoord vergeten\??|mijn account|abonnee worden|word abonnee|abonneren|neem een abonnement|bekijk (?:alle|onze) abonnementen|digitale krant|lees de krant|naar de abonnementen)[?.!»>]*$/,
      4.2,
    ],
    [
      /\b(?:proefabonnement|digitaal abonnement|jaarabonnement|weekendabonnement|cadeauabonnement|kennismakingsabonnement)\b[^.!?]{0,80}\b(?:euro|€|gratis|korting|nu|maand\w*|weken|neem|bestel|probeer|stopt)|\b(?:probeer|lees|krijg|neem)\b[^.!?]{0,60}\b(?:maand|maanden|weken|eerste maand|week)\b[^.!?]{0,30}\b(?:gratis|voor (?:maar |slechts )?(?:€ ?)?\d|onbeperkt|voor 1 euro|korting)\b|\b(?:maandelijks|elk moment|altijd|per maand|op elk moment) opzegbaar\b|\b(?:stopt automatisch|daarna (?:maar )?€ ?\d)/,
      3.8,
    ],
    [
      /\b(?:je|u) (?:hebt|heeft|kunt|kan) (?:deze maand |nog |al |je )*(?:\d+|één|twee|drie|vier|vijf|alle|geen|je) (?:van de \d+ )?(?:gratis|vrije) (?:artikelen|artikel|stukken)\b|\bgratis artikelen (?:over|gelezen|deze maand)\b|\b(?:maak|registreer|log)\b[^.!?]{0,50}\b(?:om (?:verder|door|dit|het|gratis)|en lees)\b[^.!?]{0,40}\b(?:lezen|artikel|verder)\b/,
      4.3,
    ],
    [
      /\b(?:ten|dalsza część|pełna treść|cały|całego|pełny|reszta) ?(?:artykuł\w*|tekst\w*|materiał\w*|treść|treści)?\b[^.!?]{0,60}\b(?:tylko dla|wyłącznie dla|dostępn\w+ (?:tylko|dla|po|w ramach|wyłącznie)|dla (?:prenumerator|subskrybent|zalogowan|abonent)\w+|w prenumeracie|w subskrypcji)\b|\b(?:tylko|wyłącznie) dla (?:naszych )?(?:prenumerator|subskrybent|abonent|zalogowan)\w+/,
      4.2,
    ],
    [
      /\b(?:czytaj dalej|czytać dalej|przeczytaj (?:całość|cały|więcej)|aby (?:czytać|przeczytać|uzyskać|kontynuować)|pełny dostęp|nielimitowany dostęp|nieograniczony dostęp|dostęp do (?:wszystkich|całego|pełnej|serwisu|treści)|odblokuj)\b[^.!?]{0,80}\b(?:subskrypcj\w*|prenumerat\w*|zaloguj\w*|wykup\w*|kup\b|premium|miesięcznie|miesiąc\w*|zł\b|konto|treści|artykuł\w*|dostęp\w*|za darmo|rejestr\w*)/,
      3.8,
    ],
    [
      /\b(?:masz już|posiadasz już|jesteś już|nie masz jeszcze|jesteś|masz) (?:[a-z]+ )?(?:kont[oa]|subskrypcj\w+|prenumerat\w+|prenumeratorem|prenumeratorką|subskrybentem|dostęp|abonament)\b[^.!?]{0,10}(?:\?|$)|^(?:zaloguj się|zaloguj|załóż konto|zarejestruj się|kup (?:dostęp|prenumeratę|subskrypcję)|wykup (?:dostęp|prenumeratę|subskrypcję)|zaprenumeruj|prenumerata|przejdź do (?:oferty|subskrypcji|prenumeraty)|zapomniałe?[aś]*ś? hasła\??|moje konto|wybierz (?:pakiet|ofertę|subskrypcję)|e-wydanie|czytaj e-wydanie|sprawdź ofertę prenumeraty)[?.!»>]*$/,
      4.2,
    ],
    [
      /^(?!.*\b(?:podroż|wzr|spad|strac|klien|operator|telewiz|rtv|firm|spółk|parkin|siłown)\w*).*\b(?:prenumerat|subskrypcj|abonament)\w*\b[^.!?]{0,80}\b(?:taniej|na próbę|od \d|już od|kup\b|zamów|wykup|wypróbuj|anuluj\w*|rezygn\w*)\b|\b(?:wypróbuj|testuj|zyskaj|odbierz|kup|zamów|wykup)\b[^.!?]{0,60}\b(?:prenumerat\w*|subskrypcj\w*|dostęp\w*|za (?:1|jeden) zł|przez (?:miesiąc|tydzień|\d+ dni))\b|\b(?:zrezygnuj|anuluj|rezygnujesz|anulujesz) (?:w każdej chwili|kiedy chcesz|w dowolnym momencie)\b/,
      3.6,
    ],
    [
      /\b(?:wykorzystałe?[ai]?ś|przeczytałe?[ai]?ś|pozostał\w* (?:ci )?|został\w* ci|masz jeszcze) (?:już |w tym miesiącu |ostatni |jeszcze |limit )*(?:\d+|limit|wszystkie|ostatni|jeden|dwa|trzy|pięć)?[^.!?]{0,20}\b(?:darmow\w+|bezpłatn\w+|artykuł\w*|tekst\w*)\b[^.!?]{0,30}\b(?:w tym miesiącu|miesiąc\w*|limit\w*|artykuł\w*|darmow\w+|bezpłatn\w+)/,
      4.2,
    ],
  ],
})

export const examples: Examples = {
  catches: [
    'Dit artikel is alleen voor abonnees.',
    'Verder lezen? Neem een abonnement: eerste maand gratis',
    'Al abonnee? Log in',
    'Probeer de Havenpost vier weken voor € 1.',
    'Maandelijks opzegbaar.',
    'Je hebt deze maand nog 2 gratis artikelen.',
    'Ten artykuł dostępny jest tylko dla prenumeratorów.',
    'Czytaj dalej w ramach subskrypcji: zaloguj się',
    'Masz już konto?',
    'Prenumerata cyfrowa już od 9 zł.',
    'Zaloguj się',
  ],
  leaves: [
    'Het theater verloor tweehonderd abonnees.',
    'Ze is al twintig jaar lid van de club.',
    'Een abonnement op de sportschool verliep.',
    'Wie een account heeft, kan bezwaar maken.',
    'Teatr stracił dwustu abonentów.',
    'Abonament parkingowy obejmie całe centrum.',
    'Miał konto w banku w Tibbinie.',
    'Artykuł konstytucji nie jest martwy.',
  ],
}
