import { lineRule, unlessFound } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { TOLD } from './told.ts'

/** An app by its name, or none; the name's words are parted by what they cannot hold. */
const APP_NL = "(?:de|onze) (?:gratis |nieuwe |vernieuwde )?(?:[a-z0-9&.']{1,20}[- ]){0,3}app\\b(?! van)"
const APP_PL =
  '(?:nasz\\w{0,2} |darmow\\w{1,2} |bezpłatn\\w{1,2} |now\\w{1,2} |mobiln\\w{1,2} ){0,2}aplikacj\\w{1,2}\\b'
const SENTENCE = '(?:^|[.!?:] )'

/** Prompts for apps and notifications, in Dutch and Polish. */
export const appPromptDutchPolish = lineRule({
  id: 'app-prompt-dutch-polish',
  kind: 'app-prompt',
  weight: 2.4,
  maxWords: 50,
  says: 'It asks to install an app or to turn on notifications (Dutch or Polish)',
  patterns: [
    `${SENTENCE}(?:lees|luister|volg|bekijk|bewaar|open|download|installeer|ontdek|probeer|haal|krijg|ontvang|altijd)\\b[^.!?"]{0,60}\\b${APP_NL}`,
    `${SENTENCE}(?:met|in|via) ${APP_NL}[^.!?"]{0,30}\\b(?:lees|luister|mis|volg|ontvang|krijg|bewaar|blijf)\\b`,
    '\\bonze (?:gratis |nieuwe |vernieuwde )?app\\b',
    '\\b(?:gratis|download|nu)\\b[^.!?"]{0,40}\\b(?:app store|google play|play store|ios en android|android en ios)\\b',
    `${SENTENCE}(?:zet|schakel|ontvang) (?:onze |de |gratis |nu )?(?:push-?(?:berichten|meldingen)|meldingen|notificaties|nieuwsalerts|alerts)\\b`,
    '\\b(?:push-?(?:berichten|meldingen)|meldingen|notificaties) (?:aanzetten|inschakelen|ontvangen\\?)',
    // Buttons.
    '^(?:(?:open|lees) in (?:de )?app|download(?: nu)? (?:de )?(?:gratis )?app|verder in (?:de )?browser|(?:otwórz|czytaj) w aplikacji|zainstaluj aplikację|zostań w przeglądarce|pobierz z (?:app store|google play))[.!>»]?$',
    `${SENTENCE}(?:pobierz|zainstaluj|ściągnij|wypróbuj) (?:już |teraz |za darmo ){0,2}${APP_PL}(?! (?:banku|urzędu|miejsk|rządow|mobywatel))`,
    `${SENTENCE}(?:czytaj|słuchaj|oglądaj|śledź|zapisuj|bądź)\\b[^.!?"]{0,50}\\b(?:w|z|dzięki|przez) ${APP_PL}`,
    '\\bnasz(?:a|ą|ej) (?:darmow\\w{1,2} |bezpłatn\\w{1,2} |now\\w{1,2} |mobiln\\w{1,2} )?aplikacj\\w{1,2}\\b',
    `${SENTENCE}(?:w|z|dzięki) ${APP_PL}[^.!?"]{0,40}\\b(?:czytaj|słuchaj|szybciej|wygodniej|przeczytasz|znajdziesz|bez reklam)\\b`,
    '\\baplikacj\\w{1,2}\\b[^.!?"]{0,40}\\b(?:app store|google play|na (?:androida|ios|iphone)|android i ios|ios i android)\\b',
    `${SENTENCE}(?:włącz|aktywuj|otrzymuj|odbieraj) (?:nasze )?(?:powiadomieni\\w{1,2}|alerty)\\b`,
  ].map(unlessFound(TOLD)),
})

export const examples: Examples = {
  catches: [
    'Lees dit artikel in de Zeewind-app.',
    'Download onze gratis app',
    'Onze app is vernieuwd',
    'Open in de app',
    'Zet meldingen aan',
    'De app, nu voor iOS en Android.',
    'Pobierz bezpłatną aplikację',
    'Czytaj Głos Zatoki w aplikacji',
    'Włącz powiadomienia',
    'Otwórz w aplikacji',
    'Aplikacja w App Store i Google Play',
  ],
  leaves: [
    'De politie kreeg dertig meldingen van overlast, ook via de app.',
    'De app van de spoorwegen lag maandag plat.',
    'Reizigers kunnen de dienstregeling bekijken in de app van de spoorwegen.',
    'Hij kreeg meldingen van bewoners.',
    'Download de app niet, waarschuwt de bank.',
    'Aplikacja kolei nie działała w poniedziałek.',
    'Oszuści kazali jej zainstalować aplikację.',
    'Urząd wysłał mieszkańcom powiadomienie o podatku.',
    'Złodziej włączył alarm.',
  ],
}
