import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

/** Prompts for newsletters, in German. */
export const newsletterGerman = cueRule({
  id: 'newsletter-german',
  kind: 'newsletter',
  maxWords: 80,
  says: 'It asks to sign up for a newsletter (German)',
  limit: 7,
  cues: [
    [
      /\b[a-z-]*newsletter\b[^"]{0,160}\b(?:anmeld\w*|abonnier\w*|eintrag\w*|kostenlos\w*|gratis|postfach|jeden|jede woche|wöchentlich|werktags|täglich|hier klicken|jetzt|bestell\w*|abmeld\w*|klick\w*)|\b(?:anmeld\w*|abonnier\w*|kostenlos\w*|jeden|jede woche|wöchentlich\w*|werktags|täglich\w*|unser(?:en|em)?|sichern|hier geht's zum|zum) [^"]{0,80}\b[a-z-]*newsletter\b(?! an (?:\w+ )?(?:kund|mitarb|mitgl))/,
      3.2,
    ],
    [
      /\b(?:jeden|immer) (?:morgen|abend|mittag|tag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|werktag)\w*\b[^"]{0,120}\b(?:per e?-?mail|als e?-?mail|e-mail-adresse|in ihrem (?:postfach|posteingang)|in deinem (?:postfach|posteingang)|ins (?:mail)?fach|schicken wir|senden wir|schreiben wir|kostenlos(?:e)? (?:anmelden|anmeldung|bestellen|abonnieren)|(?:hier|jetzt) (?:anmelden|eintragen|bestellen|abonnieren)|mailen wir)\b|\b(?:per e?-?mail|als e?-?mail|schicken wir|senden wir|mailen wir|schreiben wir) [^"]{0,80}\b(?:jeden|immer) (?:morgen|abend|mittag|tag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|werktag)\w*\b/,
      3.2,
    ],
    [
      /^(?:e-?mail-?adresse (?:eintragen|eingeben|hier|genügt|angeben)|(?:ja, )?(?:ich möchte|ich will) (?:den|die|das)? ?[^.!?]{0,60}\b(?:mail|erhalten|bekommen|newsletter|abonnieren)\b|(?:hier |jetzt |gleich )(?:kostenlos |gratis )?(?:anmelden|eintragen|bestellen|abonnieren)(?: und .{3,60})?|(?:hier )?geht(?:'s| es) zur anmeldung|bitte (?:bestätigen|geben) sie [^.!?]{0,40}e-?mail).{0,80}$/,
      3.2,
    ],
    [
      /\b(?:(?:newsletter|e-?mail-?briefing|morgenbriefing|abendbriefing|briefing|mail-?brief|rundbrief|e-?mail-?service|nachrichtenbrief|wochenbrief|morgenmail|e-?mail-?update)s?)\b[^.!?]{0,80}\b(?:abonnieren|abonniere|abonniert|anmelden|anmeldung|eintragen|bestellen|bestellst|bestelle|erhalten|registrieren|kostenlos|gratis|ins postfach|in ihr|in dein|per e?-?mail|jeden (?:morgen|abend|tag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|täglich|wöchentlich|einmal (?:pro|die|in der) woche)\b/,
      3.4,
    ],
    [
      /\b(?:abonnieren|melden|tragen|bestellen|holen|sichern|lesen|erhalten|bekommen|verpassen|registrieren) (?:sie |wir )(?:sich )?[^.!?]{0,90}\b(?:(?:newsletter|e-?mail-?briefing|morgenbriefing|abendbriefing|briefing|mail-?brief|rundbrief|e-?mail-?service|nachrichtenbrief|wochenbrief|morgenmail|e-?mail-?update)s?|postfach|posteingang|per e-?mail|mailverteiler)\b|\b(?:abonniere|melde|trag|trage|bestell|bestelle|hol|hole|sicher|verpass|verpasse) (?:dir |dich |jetzt |hier |keine?n? |unseren? |den |gleich |auch )+[^.!?]{0,90}\b(?:(?:newsletter|e-?mail-?briefing|morgenbriefing|abendbriefing|briefing|mail-?brief|rundbrief|e-?mail-?service|nachrichtenbrief|wochenbrief|morgenmail|e-?mail-?update)s?|postfach|posteingang|per e-?mail|mailverteiler)\b/,
      4,
    ],
    [
      /\b(?:in|direkt in|kostenlos in) (?:ihr|dein|euer|ihrem|deinem|ihren|deinen) (?:e-?mail-?|mail-?)?(?:postfach|posteingang|e-?mail-?postfach|mailfach)\b|\b(?:landet|kommt|liegt|schicken wir|senden wir) (?:[a-z]+ ){0,6}?(?:im|ins) (?:e-?mail-?)?(?:postfach|posteingang)\b/,
      4,
    ],
    [
      /^(?:newsletter|newsletter(?:-| )?anmeldung|e-?mail-?adresse|ihre e-?mail-?adresse|deine e-?mail-?adresse|e-?mail-?adresse eingeben|jetzt anmelden|zur anmeldung|zum newsletter|kostenlos anmelden|hier anmelden|jetzt kostenlos anmelden|anmelden|jetzt abonnieren|alle newsletter)(?: (?:\*|\(pflichtfeld\)|eingeben|jetzt|hier|abonnieren|anmelden|im überblick))*[.!:>»*]*$/,
      4,
    ],
    [
      /\b(?:abmeldung|abmelden|abbestellen|abbestellung|kündbar|widerruf)\b[^.!?]{0,60}\b(?:jederzeit|möglich|mit einem klick|am ende jede[rs]|per klick)\b|\bjederzeit (?:wieder )?(?:abmelden|abbestellen|abbestellbar|abmelden können)\b|\b(?:kein|keinen|ohne) spam\b/,
      3,
    ],
    [
      /\b(?:anmeldung|abonnement|abo|bezug) (?:zum|des|für den|unseres|für unseren) (?:kostenlosen )?newsletters?\b|\bmit (?:der|ihrer|deiner) anmeldung\b[^.!?]{0,80}\b(?:newsletter|datenschutz\w*|stimm\w*|einverstanden|akzeptier\w*)\b|\b(?:das wichtigste|alles wichtige|die wichtigsten (?:nachrichten|themen|meldungen)|das beste|unsere besten)\b[^.!?]{0,80}\b(?:per e?-?mail|postfach|newsletter|in einer mail|direkt aufs|jeden (?:morgen|abend|tag|freitag|sonntag|samstag|montag))\b/,
      3,
    ],
  ],
})

export const examples: Examples = {
  catches: [
    'Melden Sie sich für unseren Newsletter an.',
    'Unser Newsletter „Hafenblick“ kommt jeden Freitag – jetzt kostenlos abonnieren.',
    'Das Wichtigste vom Tag direkt in Ihr Postfach.',
    'Newsletter-Anmeldung',
    'Ihre E-Mail-Adresse',
    'Abmeldung jederzeit möglich.',
    'Hol dir unser Morgenbriefing per E-Mail.',
  ],
  leaves: [
    'Die Firma verschickte einen Newsletter an 30.000 Kunden, in dem sie sich entschuldigte.',
    'Die Anmeldung zum Kurs ist bis Freitag möglich.',
    'Der Brief lag im Postfach der Schule.',
    'Sie bekam eine E-Mail vom Amt.',
    'Das Abonnement der Oper kostet 90 Euro.',
  ],
}
