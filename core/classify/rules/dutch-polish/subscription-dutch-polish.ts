import { lineRule, unlessFound } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { TOLD } from './told.ts'

const PIECE_PL = '(?:artykuł\\w{0,2}|tekst\\w{0,2}|materiał\\w{0,2}|treś[ćc]i?|część|reszta|całość)'
const READERS_PL = '(?:prenumerator|subskrybent|zalogowan|abonent)\\w{1,3}'

/** Walls, offers of subscriptions, and logins, in Dutch and Polish. */
export const subscriptionDutchPolish = lineRule({
  id: 'subscription-dutch-polish',
  kind: 'subscription',
  maxWords: 80,
  weight: 2.4,
  says: 'It asks to subscribe or to log in (Dutch or Polish)',
  patterns: [
    // For whom it is.
    '\\b(?:dit|deze) (?:artikel|verhaal|stuk|inhoud|bericht)\\b[^.!?"]{0,40}\\b(?:voor (?:onze )?abonnees|premium|plus-?artikel)\\b|\\b(?:exclusief|alleen) voor (?:onze )?(?:abonnees|plus-?leden)(?:[.!:>»]|$)',
    `\\b${PIECE_PL}\\b[^.!?"]{0,60}\\b(?:(?:tylko|wyłącznie) dla|dla (?:naszych )?${READERS_PL}|w prenumeracie|w subskrypcji)\\b|\\b(?:tylko|wyłącznie) dla (?:naszych )?${READERS_PL}(?:[.!:>»]|$)`,
    // How to read on.
    '\\b(?:verder ?lezen|lees verder|(?:hele|volledig) artikel|onbeperkt (?:toegang|lezen)|onbeperkte toegang|toegang tot alle)\\b[^.!?"]{0,60}\\b(?:abonn[a-z]{2,8}|plus|premium|log in|inloggen|account|registreer)\\b',
    '\\b(?:czytaj dalej|czytać dalej|przeczytaj (?:całość|cały)|aby (?:czytać|przeczytać|kontynuować)|(?:pełny|nielimitowany|nieograniczony) dostęp|dostęp do (?:wszystkich|całego|pełnej|serwisu|treści))\\b[^.!?"]{0,60}\\b(?:subskrypcj\\w{1,2}|prenumera\\w{2,4}|zaloguj|wykup|kup|premium|miesi\\w{2,6}|zł|konto|za darmo)\\b',
    // Buttons.
    '^(?:log (?:hier |dan )?in|account aanmaken|maak (?:een|gratis een) account(?: aan)?|wachtwoord vergeten\\??|mijn account|abonnee worden|word abonnee|abonneren|neem een abonnement|bekijk (?:alle|onze) abonnementen|digitale krant|lees de krant|naar de abonnementen)[.!»>]?$',
    '^(?:załóż konto|zarejestruj się|(?:kup|wykup) (?:dostęp|prenumeratę|subskrypcję)|zaprenumeruj|przejdź do (?:oferty|subskrypcji|prenumeraty)|nie pamiętasz hasła\\?|zapomniałeś hasła\\?|moje konto|wybierz (?:pakiet|ofertę|subskrypcję)|(?:czytaj )?e-wydanie|sprawdź ofertę prenumeraty)[.!»>]?$',
    '\\b(?:ben je|bent u|al|heb je|heeft u) (?:al )?(?:een )?(?:abonnee|abonnement|account)\\?',
    '\\b(?:masz już|posiadasz już|jesteś już|nie masz jeszcze) (?:u nas )?(?:kont[oa]|subskrypcj\\w|prenumerat\\w|prenumerator(?:em|ką)|dostęp)\\?',
    // What it costs.
    '\\b(?:proefabonnement|digitaal abonnement|jaarabonnement|weekendabonnement|cadeauabonnement)\\b[^.!?"]{0,60}(?:€|\\b(?:gratis|korting|neem|bestel|probeer|stopt)\\b)',
    '\\b(?:probeer|lees|krijg|neem)\\b[^.!?"]{0,50}\\b(?:maanden|maand|weken|week) (?:lang )?(?:gratis|voor (?:maar |slechts )?(?:€ ?)?\\d|onbeperkt|met korting)\\b',
    '\\b(?:maandelijks|elk moment|altijd|per maand) opzegbaar\\b|\\bstopt automatisch\\b',
    '\\b(?:prenumerat\\w|subskrypcj\\w)\\b[^.!?"]{0,50}\\b(?:taniej|na próbę|już od \\d|od \\d|kup|zamów|wykup|wypróbuj)\\b',
    '\\b(?:wypróbuj|zyskaj|kup|zamów|wykup|odbierz)\\b[^.!?"]{0,50}\\b(?:prenumerat\\w|subskrypcj\\w|dostęp do|za (?:1|jeden) zł)\\b|\\b(?:zrezygnuj|anuluj|rezygnujesz|anulujesz) (?:w każdej chwili|kiedy chcesz|w dowolnym momencie)\\b',
    // How many are left.
    '\\b(?:deze maand|gratis) (?:nog )?(?:\\d|één|geen) (?:gratis |vrije )?artikel(?:en)?\\b|\\bgratis artikelen (?:over|gelezen|deze maand)\\b',
    '\\b(?:wykorzystałeś|wykorzystałaś|pozostał\\w?|został\\w? ci|masz jeszcze)\\b[^.!?"]{0,40}\\b(?:darmow|bezpłatn)\\w{1,3} (?:artykuł|tekst)\\w{0,3}\\b',
  ].map(unlessFound(TOLD)),
})

export const examples: Examples = {
  catches: [
    'Dit artikel is alleen voor abonnees.',
    'Verder lezen met een abonnement',
    'Heb je al een account?',
    'Probeer de Zeewind vier weken voor € 1.',
    'Maandelijks opzegbaar.',
    'Je hebt deze maand nog 2 gratis artikelen.',
    'Ten artykuł dostępny jest tylko dla prenumeratorów.',
    'Czytaj dalej w ramach subskrypcji: zaloguj się',
    'Masz już konto?',
    'Prenumerata cyfrowa już od 9 zł.',
    'Załóż konto',
  ],
  leaves: [
    'Deze tekst behoort tot de oudste van de Bijbel.',
    'Een regering zonder plan voor het klimaat',
    'Het theater verloor tweehonderd abonnees.',
    'Ze is al twintig jaar lid van de club.',
    'Een abonnement op de sportschool verliep.',
    'Wie een account heeft, kan bezwaar maken.',
    'Alleen voor abonnees van het theater was er plek.',
    'Tylko dla abonentów telewizji mecz był dostępny.',
    'Teatr stracił dwustu abonentów.',
    'Abonament parkingowy obejmie całe centrum.',
    'Miał konto w banku w Tibbinie.',
    'Ten tekst należy do najstarszych w Biblii.',
    'Artykuł konstytucji nie jest martwy.',
  ],
}
