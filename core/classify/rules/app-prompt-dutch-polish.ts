import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Prompts for apps and notifications, in Dutch and Polish. */
export const appPromptDutchPolish = lineRule({
  id: 'app-prompt-dutch-polish',
  kind: 'app-prompt',
  weight: 4.5,
  maxWords: 50,
  says: 'It asks to install an app or to turn on notifications (Dutch or Polish)',
  patterns: [
    /\b(?:met|in|via|dankzij) (?:de|onze) (?:gratis |nieuwe )?(?:[a-z0-9&.'-]+[- ]){0,4}?app\b[^.!?]{0,80}\b(?:lees|lezen|luister|mis|mist|altijd|sneller|offline|push\w*|meldingen|onderweg|gratis|volg|ontvang|krijg|bewaar)\b|\b(?:lees|luister|volg|bekijk|bewaar|open|ontvang|krijg)\b[^.!?]{0,60}\b(?:in|met|via) (?:de|onze) (?:gratis )?(?:[a-z0-9&.'-]+[- ]){0,3}?app\b(?! van)/,
    /\b(?:download|installeer|open|probeer|haal|gebruik|ontdek|heb je|heeft u)\b[^.!?]{0,30}\b(?:de|onze) (?:gratis |nieuwe )?(?:[a-z0-9&.'-]+[- ]){0,4}?app\b[^.!?]{0,80}(?:\b(?:gratis|nu|app store|google play|play store|android|ios|iphone|altijd|al|hier|nieuws|meldingen)\b|[.!?]$|$)|\bonze (?:gratis |nieuwe )?(?:[a-z0-9&.'-]+[- ]){0,3}?app\b[^.!?]{0,60}\b(?:download\w*|gratis|installe\w*|app store|google play|android|ios|vernieuwd|werkt|meldingen)\b/,
    /\bapp\b[^.!?]{0,60}\b(?:app store|google play|play store|voor (?:ios|iphone|android) en (?:ios|android|iphone)|ios en android|android en ios)\b.{0,60}|^(?:open in (?:de )?app|lees in (?:de )?app|download(?: nu)? (?:de |onze )?(?:gratis )?app|verder in (?:de )?browser|nu niet|otwórz w aplikacji|czytaj w aplikacji|pobierz aplikację|zainstaluj aplikację|zostań w przeglądarce|nie teraz|pobierz z (?:app store|google play)|w aplikacji (?:szybciej|wygodniej).{0,30})[.!>»]*$/,
    /\b(?:pushbericht\w*|push-?melding\w*|meldingen|notificaties|nieuwsalert\w*|alerts)\b[^.!?]{0,60}\b(?:aanzetten|zet|inschakel\w*|ontvang\w*|krijg\w*|app|telefoon|gratis|nooit|mis)\b|(?:^|[.!?:] )(?:zet|schakel|ontvang)\b[^.!?]{0,40}\b(?:pushbericht\w*|push-?melding\w*|meldingen|notificaties|alerts)\b[^.!?]{0,40}(?:\b(?:aan|in|app|telefoon|direct|altijd|gratis)\b|$)/,
    /\b(?:pobierz|zainstaluj|ściągnij|wypróbuj|otwórz|sprawdź|miej|korzystaj z)\b[^.!?]{0,40}\b(?:nasz\w+ |darmow\w+ |now\w+ |bezpłatn\w+ )?aplikacj\w+\b[^.!?]{0,80}(?:\b(?:app store|google play|android\w*|ios\w*|za darmo|bezpłatn\w*|telefon\w*|powiadomie\w*|wiadomości|zawsze|głos\w*|kurier\w*|gazet\w*|radia|portal\w*|serwis\w*)\b|[.!]$|$)|\bnasz(?:a|ej|ą) (?:darmow\w+ |bezpłatn\w+ |now\w+ |mobiln\w+ )?aplikacj\w+\b.{0,80}/,
    /\b(?:w|z|dzięki|przez) (?:nasz\w+ |bezpłatn\w+ |darmow\w+ )*aplikacj[iąęa] (?!(?:banku|urzędu|miejsk\w+|rządow\w+|mobywatel))[^.!?]{0,60}\b(?:czytaj\w*|słuchaj\w*|szybciej|wygodniej|offline|bez reklam|pobierz|powiadomie\w*|android\w*|app store|google play)\b|\b(?:czytaj|słuchaj|oglądaj|śledź|zapisuj)\b[^.!?]{0,60}\b(?:w|z|dzięki|przez) (?:nasz\w+ |bezpłatn\w+ )*aplikacj\w+\b|\baplikacj\w+\b[^.!?]{0,60}\b(?:app store|google play|na (?:androida|ios|iphone)|android i ios|ios i android)\b/,
    /\b(?:włącz|aktywuj|zezwól|otrzymuj|odbieraj|włączyć)\b[^.!?]{0,30}\b(?:powiadomie\w*|alert\w*)\b.{0,100}|\bpowiadomie(?:nia|ń|niami)\b[^.!?]{0,60}\b(?:włącz\w*|telefon\w*|aplikacj\w*|push|przegląd\w*|najważniejsz\w*|nie przegap\w*)\b|\bnie przegap\b[^.!?]{0,60}\b(?:powiadomie\w*|aplikacj\w*)|\b(?:zeskanuj|scan)\b[^.!?]{0,20}\b(?:kod|de (?:qr-?)?code)\b[^.!?]{0,60}\b(?:aplikacj\w+|app)\b/,
  ],
})

export const examples: Examples = {
  catches: [
    'Lees dit artikel in de Havenpost-app.',
    'Download onze gratis app',
    'Onze app is vernieuwd',
    'Open in de app',
    'Zet meldingen aan',
    'De app, nu voor iOS en Android.',
    'Pobierz naszą aplikację',
    'Czytaj Głos Zatoki w aplikacji',
    'Włącz powiadomienia',
    'Otwórz w aplikacji',
    'Aplikacja w App Store i Google Play',
  ],
  leaves: [
    'De app van de spoorwegen lag maandag plat.',
    'Reizigers kunnen de dienstregeling bekijken in de app van de spoorwegen.',
    'Hij kreeg meldingen van bewoners.',
    'Aplikacja kolei nie działała w poniedziałek.',
    'Urząd wysłał mieszkańcom powiadomienie o podatku.',
    'Złodziej włączył alarm.',
  ],
}
