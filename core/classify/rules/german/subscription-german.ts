import { cueRule } from '../../cue-rule.ts'
import type { Examples } from '../../rule.ts'

const OFFER =
  '(?:probeabo|digitalabo|print-?abo|jahresabo|monatsabo|studentenabo|schnupperabo|testabo|geschenkabo|e-?paper-?abo|plus-abo)'

/** Walls, offers of subscriptions, and logins, in German; each is told of by one cue. */
export const subscriptionGerman = cueRule({
  id: 'subscription-german',
  kind: 'subscription',
  maxWords: 80,
  says: 'It asks to subscribe or to log in (German)',
  limit: 2.4,
  cues: [
    '\\bdiese[rs]? (?:artikel|beitrag|text|inhalt)\\b[^.!?]{0,40}\\b(?:(?:nur|exklusiv) für (?:(?:unsere|zahlende|registrierte) )?(?:abonn|mitglieder|plus)|abonnent[a-z]* vorbehalten|mit (?:einem )?abo\\b)',
    '^(?:bereits|schon|noch kein) (?:abonnent(?:in)?|registriert|kunde|abo|konto)\\? ?.{0,60}$',
    '\\b(?:jetzt|hier|gleich) (?:(?:gratis|kostenlos|einfach|direkt|unverbindlich|digital|plus|vier|\\d+|wochen|tage|monate) ){0,3}(?:abonnieren|freischalten|weiterlesen|testen|registrieren|probelesen|einloggen|abo (?:abschließen|bestellen|sichern|testen))(?:[.!:>;,|]|$)',
    `\\b${OFFER}\\b[^.!?]{0,60}\\b(?:gratis|kostenlos|testen|sichern|bestellen|kündbar|abschließen)\\b`,
    '\\b(?:\\d+ (?:wochen|monate|tage)|(?:ersten?|erster|einen) monat)\\b[^.!?]{0,30}\\b(?:gratis|kostenlos|für (?:nur )?\\d+(?:,\\d\\d)? ?(?:euro|€|cent)|für einen euro)\\b[^.!?]{0,40}\\b(?:testen|lesen)\\b',
    '(?:^|[.,!;:|(] ?|- |und |danach |euro |€ )(?:monatlich|jederzeit) kündbar\\b',
    '\\b(?:kostenlosen?|freien?|gratis-?) ?artikel\\b[^.!?]{0,30}\\b(?:gelesen|übrig|aufgebraucht|verbraucht)\\b',
    '\\bweiterzulesen\\b[^.!?]{0,40}\\b(?:anmelden|registrieren|einloggen|abo)\\b|\\b(?:melden|loggen|registrieren) sie sich\\b[^.!?]{0,40}\\bum [^.!?]{0,30}\\b(?:weiterzulesen|den artikel zu lesen)\\b',
    '^sie lesen (?:gerade |hier |jetzt )?(?:den|einen|eine) (?:[a-z]+ ){0,4}?(?:gratisteil|bezahlteil|bezahltext|gratistext|gratisartikel|leseprobe|plus-artikel)\\b',
    '\\bim (?:kennenlern-?abo|dauerbezug|mini-?abo)\\b.{0,60}\\b(?:euro|franken|€|\\d)|\\bdie ersten (?:\\d+|zwei|drei|vier) (?:tage|wochen|monate|ausgaben|hefte) (?:gehen aufs haus|schenken wir|sind gratis)',
    '^(?:zum abo|zu den abos|zum abo-?shop|abo bestellen|abo-?angebote|nur für abonnent[a-z:*]*|mit abo lesen)[?.!>]?$',
  ].map((source) => [new RegExp(source), 2.4] as const),
})

export const examples: Examples = {
  catches: [
    'Dieser Artikel ist exklusiv für Abonnenten.',
    'Jetzt 4 Wochen kostenlos testen, danach 9,90 Euro pro Monat.',
    'Monatlich kündbar.',
    'Sie haben diesen Monat alle freien Artikel gelesen.',
    'Registrieren Sie sich kostenlos, um weiterzulesen: Artikel, Inhalte, alles.',
    'Zum Abo-Shop',
    'Sie lesen einen Text aus dem Bezahlteil.',
    'Die Revue gibt es im Dauerbezug für 38 Euro.',
    'Alle Rechner im Plus-Paket, die ersten 30 Tage gehen aufs Haus.',
    'Bereits registriert?',
  ],
  leaves: [
    'Das Theater verlor im Jahr zweihundert Abonnenten.',
    'Der Vertrag ist monatlich zu zahlen.',
    'Wer das Buch zu Ende lesen will, braucht Geduld.',
    'Patienten müssen sich registrieren, um einen Termin zu bekommen.',
    'Der Artikel der Verfassung ist nicht nur für Bürger da.',
    'Dieser Text gehört zu den ältesten der Bibel.',
    'Hier will der Konzern das Verfahren testen.',
    'Der Vertrag ist jederzeit kündbar.',
    'Bereits registriert sind 300 Läufer.',
    'Sind Sie bereits Abonnent der Oper?',
    'Haben Sie schon ein Konto bei der Bank?',
    'Die Ermittler hatten vollen Zugriff auf alle Daten.',
  ],
}
