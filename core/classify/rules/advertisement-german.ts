import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Markers of advertisements, and labels with what is sold behind them, in German. */
export const advertisementGerman = lineRule({
  id: 'advertisement-german',
  kind: 'advertisement',
  weight: 5,
  maxWords: 40,
  says: 'It marks an advertisement (German)',
  patterns: [
    /^[-[(*#+>. ]*(?:anzeigen?|werbung|werbeanzeige|reklame|sponsored(?: post)?|gesponsert(?:er (?:inhalt|beitrag))?|advertorial|verlagsangebot|werbliche inhalte|dauerwerbesendung|kleinanzeigen?|stellenanzeigen?|traueranzeigen?|eigenwerbung|anzeigensonderveröffentlichung|sonderveröffentlichung|in eigener sache: anzeige)(?: ende)?[-\])*#+<. ]*$/,
    /^[-[(*+ ]*(?:anzeige|werbung|reklame|advertorial|sponsored|gesponsert|verlagsangebot|stellenanzeige|eigenanzeige|werbeanzeige|partnerangebot|leserangebot)[\])]* ?(?:[·:|•>+]+| -|-(?= )|\.(?= )) ?(?!.*\b(?:gegen (?:unbekannt|den|die)|erstattet|polizei|bezahlt von|finanziert von|gesponsert von|im auftrag)\b)[^ ].{3,260}$/,
    /^[-[(*. ]*(?:(?:der |dieser |die )?(?:artikel|text|beitrag|inhalt|meldung|geschichte|bericht|seite) (?:geht|wird|läuft) (?:nach|unter|hinter|unterhalb) (?:der|dieser|dem|einer) (?:anzeige|werbung|werbebanner|werbeunterbrechung|werbeblock|anzeigen)\b.{0,40}|(?:nach|unter) (?:der|dieser) (?:anzeige|werbung) (?:geht es|gehts|geht's|lesen sie|weiter|liest du).{0,40}|weiter(?:lesen)? (?:nach|unter) (?:der|dieser) (?:anzeige|werbung)|hier (?:endet|beginnt) (?:die|der) (?:anzeige|werbung|werbliche).{0,40}|ende der (?:anzeige|werbung)|(?:anzeige|werbung) (?:ende|anfang|endet hier|schließen|ausblenden|überspringen|entfernen|melden)|warum sehe ich (?:diese anzeige|werbung)\??|werbung ausblenden.{0,40})[-\]). ]*$/,
    /^(?:anzeigen|empfehlungen|angebote|inhalte) (?:von|unserer|unseres) (?:google|taboola|outbrain|plista|partner\w*|werbepartner\w*|anzeigenkunden)\b.{0,40}$|^(?:das könnte (?:sie|dich|ihnen) auch (?:interessieren|gefallen) )?(?:empfohlen|powered|präsentiert) (?:von|by) (?:taboola|outbrain|plista|ligatus)\b.{0,20}$|^(?:hier könnte ihre (?:anzeige|werbung) stehen|hier werben|jetzt (?:anzeige (?:aufgeben|schalten|buchen)|werben))\b.{0,80}$|^(?:anzeigen (?:aufgeben|schalten|buchen)|mediadaten anfordern)\b.{0,60}$/,
    /^(?:dies(?:er|es|e)?|das) (?:ist|sind) (?:eine )?(?:bezahlte )?(?:anzeige|werbung|werbeanzeigen?)[.!]?$|^(?:top|jetzt)-?(?:deal|angebot|schnäppchen)s?(?: des tages)?\b ?[:!-] ?.{4,160}$|^(?:jetzt|hier) (?:zum (?:deal|angebot|shop|bestpreis)|angebot (?:ansehen|sichern)|bei amazon (?:kaufen|ansehen|bestellen)|preis prüfen)\b.{0,60}$|^zum (?:angebot|deal|shop|anbieter)\b.{0,30}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Anzeige',
    '– Anzeige –',
    'Werbung',
    '[Anzeige]',
    'Der Artikel geht nach der Anzeige weiter',
    'Weiterlesen nach der Werbung',
    'ANZEIGE: Treppenlifte zum Festpreis',
    'Werbung | Neue Fenster ab 199 Euro',
    'Hier könnte Ihre Anzeige stehen',
    'Empfohlen von Taboola',
    'Zum Angebot',
    'Anzeige ausblenden',
  ],
  leaves: [
    'Anzeige: Polizei ermittelt gegen Wirt',
    'Anzeige gegen unbekannt',
    'Werbung lohnt sich nicht mehr.',
    'Der Artikel geht nach der Veröffentlichung ans Archiv.',
    'Anzeigen brachten der Zeitung 1990 noch die Hälfte ein.',
    'Anzeige erstattet hat die Mutter.',
  ],
}
