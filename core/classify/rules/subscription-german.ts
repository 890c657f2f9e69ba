import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

export const subscriptionGerman = lineRule({
  id: 'subscription-german',
  kind: 'subscription',
  weight: 5,
  maxWords: 45,
  says: 'Es wirbt für ein Abonnement',
  patterns: [
    /^(?:sie haben|du hast|haben sie|hast du) (?:bereits|schon) ein(?:en)? (?:[\wäöü-]+-?)?(?:abo|abonnement|konto|zugang|account)\b.{0,80}$|^(?:bereits|schon) (?:abonnent|abonnentin|registriert|kunde)\b.{0,60}$/,
    /^(?:jederzeit|monatlich|flexibel) (?:kündbar|kündigen)\b.{0,60}$/,
    /^[^"]*\b(?:testen sie|jetzt testen|jetzt lesen|weiterlesen|jetzt bestellen|jetzt sichern|zum angebot)\b[^"]{0,80}\b(?:abo|digitalabo|probeabo|e-?paper|plus|premium|wochen|monat|monate|kostenlos|gratis)\b/,
    /^[^"]*\b(?:wochen?|monate?|jahr)\b[^".]{0,20}\b(?:für|ab|nur) (?:nur )?(?:\d+(?:,\d+)?|einen?) ?(?:euro|€|franken|fr\.|chf)\b[^"]{0,60}\b(?:testen|lesen|kündbar|danach|artikel|e-?paper|weiterlesen)\b/,
    /^(?:dieser|diesen|den) (?:ganzen |vollständigen )?(?:artikel|text|beitrag|inhalt)\b[^"]{0,60}\b(?:teil (?:unseres|des) [\wäöü-]*(?:plus|premium|digital|abo)|(?:nur|exklusiv) für (?:unsere )?abonnent|als gast\b|mit (?:einem )?(?:abo|plus|premium|digitalabo)\b)/,
    /^(?:sie|du) (?:lesen|liest)(?: gerade)? (?:hier )?(?:diesen|einen|den) (?:artikel|text|beitrag)\b[^"]{0,40}\b(?:kostenlos|gratis|frei|als gast)\b/,
    /^(?:alle|unbegrenzt alle|sämtliche) (?:artikel|inhalte|texte)\b[^"]{0,60}\b(?:abo|abonnement|digitalabo|plus|premium|e-?paper|monat)\b.{0,60}$/,
    /^(?:jetzt |hier )?(?:anmelden|registrieren|einloggen)(?: und| oder|,)? (?:weiterlesen|registrieren|abo abschließen|abonnieren)\b.{0,40}$|^(?:zum|jetzt zum|jetzt) (?:abo|digitalabo|probeabo|abo abschließen)\b.{0,30}$/,
    /^[^"]*\b(?:ihr|dein) (?:digital|probe|geschenk|jahres)-?abo(?:nnement)?\b[^"]{0,80}\b(?:jetzt|hier|kostenlos|verschenken|bestellen)\b/,
    /^noch \d+ (?:gratis|kostenlose|freie)[\wäöü-]* ?(?:artikel|texte)?\b.{0,60}$|^als abonnent(?:in)? können sie diesen\b.{0,120}$|^(?:jahres|probe|digital|geschenk|kombi)?-?abo(?:nnement)? (?:verschenken|abschlie(?:ss|ß)en|bestellen|kündigen|testen)\b.{0,40}$/,
    /^(?:registrieren sie sich|registriere dich)\b[^"]{0,60}\b(?:lesen|weiterlesen|artikel|beitrag|merkliste)\b[^"]{0,80}$|^fragen zu[mr]? (?:ihrem |deinem )?abo\b.{0,160}$|^(?:im|in ihrem|mit dem) (?:[\wäöü-]*abo|abonnement) (?:enthalten|inklusive|inbegriffen)\b.{0,160}$/,
    /^jetzt (?:das |als )?e-?paper\b.{0,120}$|^[^"]*\bausgaben für (?:nur )?\d+ (?:euro|franken|€)\b[^"]{0,100}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Sie haben bereits ein Abo? Hier anmelden.',
    'Jederzeit kündbar.',
    'Jetzt einen Monat für 1 Euro testen und alle Artikel lesen.',
    'Dieser Artikel ist Teil unseres Plus-Angebots.',
    'Sie lesen diesen Text kostenlos. Alle Artikel gibt es im Abonnement.',
  ],
  leaves: [
    'Im Abonnement kostet die Karte künftig 49 Euro im Monat.',
    'Alle Artikel des Vertrags treten im Mai in Kraft.',
    'Dieser Text lag der Kommission seit Juni vor.',
  ],
}
