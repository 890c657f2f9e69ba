import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Prompts for apps and notifications, in German. */
export const appPromptGerman = lineRule({
  id: 'app-prompt-german',
  kind: 'app-prompt',
  weight: 4.5,
  maxWords: 50,
  says: 'It asks to install an app or to turn on notifications (German)',
  patterns: [
    /\b(?:mit|in|über|dank) (?:der|unserer|unsrer) (?:kostenlosen |neuen |gratis-?)?(?:[a-z0-9&.'-]+[- ]){0,4}?(?:news-?)?app\b[^.!?]{0,80}\b(?:lesen|hören|nichts|verpassen|push|schneller|offline|bequem\w*|unterwegs|informiert|sehen|kostenlos|jetzt|immer|speichern|verfolgen|erhalten|bekommen|herunterladen|laden)\b|\b(?:lesen|hören|verfolgen|sehen|speichern|öffnen)\b[^.!?]{0,60}\b(?:mit|in|über) (?:der|unserer) (?:kostenlosen )?(?:[a-z0-9&.'-]+[- ]){0,3}?app\b(?! (?:der (?:bahn|bank|stadt|kasse)|des))/,
    /\b(?:laden|lade|holen|hol|installieren|installiere|testen|teste|entdecken|nutzen|öffnen|öffne|probieren)\b[^.!?]{0,40}\b(?:unsere|unserer|die (?:kostenlose|neue|gratis)) (?:[a-z0-9&.'-]+[- ]){0,4}?app\b.{0,100}|\b(?:unsere|die neue|die kostenlose) (?:[a-z0-9&.'-]+[- ]){0,4}?app\b[^.!?]{0,60}\b(?:herunterladen|downloaden|laden|installieren|gratis|kostenlos|gibt es|ausprobieren|für (?:ios|android|iphone)|app store|app-store|google play|play store|neu gestaltet|ist da)\b/,
    /\bapp\b[^.!?]{0,60}\b(?:im app ?-?store|google play|play store|play-store|für (?:ios|iphone|android) und (?:ios|android|iphone)|ios und android|jetzt (?:herunterladen|laden|installieren|testen)|kostenlos (?:herunterladen|laden|installieren))\b.{0,60}|^(?:jetzt (?:bei|im) (?:google play|app ?-?store)|laden im app store|app (?:öffnen|laden|herunterladen|installieren|holen)|(?:in|zur) (?:der )?app (?:öffnen|lesen|wechseln|weiterlesen)|in der app (?:lesen|öffnen|hören)|zur app|weiter im browser|im browser (?:bleiben|fortfahren)|nicht jetzt|später erinnern)[.!>»]*$/,
    /\b(?:push-?(?:nachricht|mitteilung|meldung|benachrichtigung|news|alarm|service|dienst)\w*|eilmeldung\w*|benachrichtigung\w*|mitteilung\w*)\b[^.!?]{0,80}\b(?:aktivier\w*|einschalt\w*|erhalten|bekommen|erlauben|abonnier\w*|zulassen|kostenlos|aufs (?:handy|smartphone)|direkt auf|handy|smartphone|app\b|verpassen)|\b(?:aktivier\w*|schalt\w*|erlaub\w*|erhalten|bekommen|verpass\w*)\b[^.!?]{0,50}\b(?:push-?\w*|eilmeldung\w*|benachrichtigung\w*)\b[^.!?]{0,60}\b(?:app|handy|smartphone|jetzt|hier|direkt|mehr|browser|ein|an)\b/,
    /^(?:qr-code (?:scannen|mit)|scannen sie (?:den|diesen) (?:qr-)?code)\b.{0,60}\b(?:app|herunterladen|laden|installieren)\b.{0,60}$|\b(?:direkt |immer |alles )?(?:aufs|auf ihr|auf dein|auf das|auf ihrem|auf deinem) (?:handy|smartphone|startbildschirm)\b[^.!?]{0,60}\b(?:app\b|installier\w*|push\w*|kostenlos\w*|whatsapp|hol\w*|lad\w*)|^(?:alle (?:nachrichten|news|tore|ergebnisse)|nachrichten|immer informiert|nichts mehr verpassen|nichts verpassen|schneller informiert)\b[^.!?]{0,60}\b(?:app|push\w*)\b.{0,60}$/,
  ],
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
  ],
}
