import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

/** Walls, offers of subscriptions, and logins, in German. */
export const subscriptionGerman = cueRule({
  id: 'subscription-german',
  kind: 'subscription',
  maxWords: 80,
  says: 'It asks to subscribe or to log in (German)',
  limit: 7,
  cues: [
    [
      /\b(?:dieser|diesen|der|den|dieses) (?:artikel|beitrag|text|inhalt|interview)\b[^.!?]{0,60}\b(?:(?:nur|exklusiv) für (?:unsere |zahlende |registrierte )?(?:abonn\w+|leser\w*|mitglieder|nutzer\w*|plus\w*|premium\w*|kund\w+)|ist (?:abonnent|plus|premium|kostenpflichtig)|abonnent\w+ vorbehalten|unseren? abonnent\w*|mit (?:einem )?(?:abo|plus|premium)|weiterlesen|vollständig lesen|zu ende lesen|freischalten|gehört zu)\b/,
      3.8,
    ],
    [
      /\b(?:weiterlesen|vollständig lesen|zu ende lesen|komplett lesen|alles lesen|vollen zugriff|unbegrenzt(?:en)? (?:zugriff|zugang|lesen)|uneingeschränkt(?:en)? (?:zugriff|zugang|lesen)|voller zugang|zugriff auf alle)\b[^.!?]{0,80}\b(?:abo\b|abonn\w+|plus\b|premium|monat|woche|registrier\w*|anmeld\w*|artikel|inhalte|euro|kostenlos|testen|probe\w*|e-?paper|digital)/,
      3.8,
    ],
    [
      /\b(?:sie haben|du hast|haben sie|hast du|sind sie|bist du) (?:bereits|schon|noch kein|kein|ein) (?:[a-z-]+ )?(?:abo|konto|zugang|abonnent\w*|abonnement|digitalabo|plus-?abo|nutzerkonto|registriert|kunde|mitglied|digital-?abonnent\w*)\b|^(?:bereits|schon|noch kein) (?:abonnent\w*|registriert|kunde|abo|konto|mitglied|plus-abonnent\w*)\b.{0,60}$/,
      4.2,
    ],
    [
      /\b(?:jetzt|hier|gleich|direkt|einfach) (?:[a-z0-9&+-]+ ){0,5}?(?:abonnieren|freischalten|weiterlesen|testen|abo (?:abschließen|bestellen|sichern|testen)|registrieren|probelesen|einloggen|probeabo|zugang sichern|angebot sichern)\b|\b(?:probeabo|digitalabo|print-?abo|jahresabo|monatsabo|studentenabo|schnupperabo|testabo|geschenkabo|e-?paper-?abo|plus-abo)\b[^.!?]{0,80}\b(?:euro|€|gratis|kostenlos|testen|jetzt|sichern|monat\w*|woche\w*|bestellen|kündbar|abschließen|angebot)/,
      3.8,
    ],
    [
      /\b(?:monat|monate|wochen|jahr|tage|erster monat|ersten monat|\d+ wochen|im ersten)\b[^.!?]{0,30}\b(?:gratis|kostenlos|für (?:nur )?\d+(?:,\d\d)? ?(?:euro|€|cent)|für einen euro)\b[^.!?]{0,60}\b(?:testen|lesen|abo\w*|kündbar|danach|dann|jederzeit|sichern)\b|\b(?:monatlich|jederzeit) kündbar\b|\bdanach (?:nur )?\d+(?:,\d\d)? ?(?:euro|€) (?:pro|im|monatlich|\/)/,
      3.6,
    ],
    [
      /\b(?:ihr|dein|sie haben ihr|das) (?:kontingent|limit|freies? kontingent)\b[^.!?]{0,60}\b(?:aufgebraucht|erreicht|artikel\w*|verbraucht)\b|\b(?:sie haben|du hast|noch) (?:diesen monat |in diesem monat |bereits |noch )*(?:\d+|einen|zwei|drei|vier|fünf|keine|alle) (?:von \d+ )?(?:kostenlosen?|freien?|gratis-?) ?artikel\b|\b(?:kostenlose|freie) artikel (?:übrig|gelesen|in diesem monat|diesen monat|aufgebraucht)\b/,
      4.5,
    ],
    [
      /\b(?:um|zum) (?:[a-z]+ ){0,5}?(?:weiterzulesen|weiterlesen|lesen|fortzufahren)\b[^.!?]{0,60}\b(?:anmelden|registrieren|einloggen|abo|melden sie|loggen sie|abonnieren)\b|\b(?:melden sie sich|loggen sie sich|melde dich|registrieren sie sich|registriere dich)\b[^.!?]{0,60}\b(?:um|an, um|ein, um|kostenlos|weiter|lesen)\b[^.!?]{0,60}\b(?:lesen|weiterzulesen|artikel|zugriff|konto|freischalten|inhalte)\b/,
      4,
    ],
    [
      /^(?:abo(?=.)|plus(?=.)|premium|exklusiv|nur für abonnent\w*|für abonnent\w*|abonnent\w* lesen|mit abo lesen)[-: |]*(?:artikel|inhalt|abo|lesen|weiterlesen)?[.!»>]*$|^(?:zum abo|zu den abos|zum abo-?shop|alle abos|abo bestellen|abo kündigen|abo-?angebote|anmelden|einloggen|login|zum login|zur anmeldung|konto erstellen|passwort vergessen|mein konto|jetzt registrieren|kostenlos registrieren|e-?paper|zum e-?paper|e-?paper lesen)[?.!»>]*$/,
      4,
    ],
    [
      /\b(?:lesen sie|lies|die ganze|die vollständige|den ganzen|den vollständigen)\b[^.!?]{0,60}\b(?:mit (?:plus|premium|einem abo|dem abo|unserem abo|[a-z]+\+)|im (?:e-?paper|digitalabo|plus-abo)|als (?:abonnent\w*|e-?paper)|in der (?:gedruckten )?ausgabe (?:vom|am))\b|\b(?:die|unsere) (?:hafenpost|zeitung|ausgabe) (?:digital|als e-?paper) lesen\b|\babonnieren sie\b[^.!?]{0,80}\b(?:jetzt|noch heute|zeitung|magazin|hier|digital|print)\b/,
      3.4,
    ],
  ],
})

export const examples: Examples = {
  catches: [
    'Dieser Artikel ist exklusiv für Abonnenten.',
    'Weiterlesen mit Hafenpost Plus: unbegrenzter Zugang zu allen Artikeln',
    'Sie haben bereits ein Abo? Hier einloggen.',
    'Jetzt 4 Wochen kostenlos testen, danach 9,90 Euro pro Monat.',
    'Monatlich kündbar.',
    'Sie haben diesen Monat alle freien Artikel gelesen.',
    'Registrieren Sie sich kostenlos, um weiterzulesen: Artikel, Inhalte, alles.',
    'Zum Abo-Shop',
    'Bereits registriert?',
  ],
  leaves: [
    'Das Theater verlor im Jahr zweihundert Abonnenten.',
    'Der Vertrag ist monatlich zu zahlen.',
    'Wer das Buch zu Ende lesen will, braucht Geduld.',
    'Patienten müssen sich registrieren, um einen Termin zu bekommen.',
    'Der Artikel der Verfassung ist nicht nur für Bürger da.',
  ],
}
