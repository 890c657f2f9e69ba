import { quickPattern } from '../../../quick-pattern.ts'
import { lineRule, unlessFound } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

/** "App", and up to four words or parts of a word that say whose. */
const APP = "(?:[a-z0-9&.']+[- ]){0,4}?app\\b"

/** What somebody reports of an app. */
const REPORTED = quickPattern(
  /\b(?:sagte?|warnt\w*|laut|fordert\w*|gericht\w*|polizei|behorde\w*|minister\w*|wurden?|kunden|nutzer|fahrgaste|anwohner|entfernt\w*|verschwand|seit|app der|app des)\b/,
)

/** Prompts for apps and notifications, in German. */
export const appPromptGerman = lineRule({
  id: 'app-prompt-german',
  kind: 'app-prompt',
  weight: 2.4,
  maxWords: 50,
  says: 'It asks to install an app or to turn on notifications (German)',
  patterns: [
    `\\b(?:mit|in|über|dank) unserer ${APP}[^.!?]{0,60}\\b(?:lesen|hören|verpassen|informiert|immer|push|kostenlos|jetzt|laden)\\b`,
    `\\b(?:mit|in) der ${APP}[^.!?]{0,60}\\b(?:verpassen|auf dem laufenden|informiert|kostenlos|offline|push)\\b`,
    `\\b(?:lesen|hören|verfolgen|sehen|speichern|öffnen) sie [^.!?]{0,50}\\b(?:mit|in|über) (?:der|unserer) ${APP}`,
    `\\b(?:laden|lade|holen|hol|installieren|installiere|testen|teste|entdecken|nutzen|öffnen) (?:sie |dir |euch |sich |jetzt |hier |gleich ){0,3}(?:unsere|die (?:kostenlose|neue)) ${APP}`,
    `\\bunsere ${APP}[^.!?]{0,60}\\b(?:herunterladen|laden|installieren|kostenlos|gratis|app ?-?store|google play)\\b`,
    '\\bapp\\b[^.!?]{0,60}\\b(?:im app ?-?store (?:und|oder)|jetzt (?:herunterladen|laden|installieren|testen)|kostenlos (?:herunterladen|laden|installieren))\\b',
    '\\bapp\\b[^.!?]{0,60}\\b(?:im (?:app ?-?store|play store)|bei google play)\\b',
    '^(?=.*\\b(?:unsere|jetzt|kostenlos|gratis|laden)\\b).*\\bapp\\b[^.!?]{0,60}\\bfür (?:ios|iphone|android) und\\b',
    `^(?=.*\\b(?:wir|uns|unsere|dir|du|dein)\\b).*\\b(?:mit|in|über) der ${APP}`,
    '^(?:in der app (?:lesen|öffnen)|app (?:öffnen|laden|herunterladen|installieren)|weiter im browser|im browser (?:bleiben|fortfahren))[.!>]?$',
    '\\b(?:push-?(?:nachricht|mitteilung|meldung|benachrichtigung|news|service)|eilmeldung)\\w*[^.!?]{0,60}\\b(?:aktivieren|einschalten|erlauben|abonnieren|verpassen|auf (?:ihr|dein) (?:handy|smartphone))\\b',
    '\\b(?:aktivieren|erlauben|schalten|abonnieren) sie [^.!?]{0,40}\\b(?:push-?|eilmeldung|benachrichtigung)',
    '\\b(?:direkt aufs|auf ihr|auf dein) (?:handy|smartphone)\\b[^.!?]{0,50}\\b(?:app|push|kostenlos|whatsapp)\\b',
    '^(?:immer informiert|nichts (?:mehr )?verpassen|alle (?:news|tore|ergebnisse|nachrichten))\\b[^.!?]{0,60}\\b(?:app\\b|push)',
  ].map(unlessFound(REPORTED)),
})

export const examples: Examples = {
  catches: [
    'Lesen Sie diesen Artikel in der Hafenpost-App.',
    'Laden Sie unsere App herunter.',
    'Unsere App gibt es kostenlos.',
    'Hafenpost-App jetzt im App Store und bei Google Play',
    'In der App öffnen',
    'Push-Nachrichten aktivieren und nichts verpassen',
    'Weiter im Browser',
    'Mit der Hafenpost-App nichts mehr verpassen',
  ],
  leaves: [
    'Die App der Bahn fiel am Montag aus.',
    'Fahrgäste lesen den Fahrplan in der App der Bahn.',
    'Das Amt will die Warn-App bis Mai abschalten.',
    'Er lud die App auf das Handy der Mutter.',
    'Die Benachrichtigung kam zu spät.',
    'Die Mitteilung haben die Anwohner am Freitag erhalten.',
    'Mit der App der Stadt sind Eltern immer informiert, sagt die Schulrätin.',
    'Apple nahm die App aus dem App Store.',
    'Die Eilmeldung kam aufs Handy, als sie schlief.',
    'In der neuen App können Bürger jetzt Schäden melden.',
  ],
}
