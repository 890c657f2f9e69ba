import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

export const cookieNotice = lineRule({
  id: 'cookie-notice',
  kind: 'cookie-notice',
  weight: 5,
  maxWords: 90,
  says: 'It is a cookie notice',
  patterns: [
    /\b(?:we|this (?:web)?site|our (?:web)?site|our partners)(?: and our (?:\d+ )?partners)? (?:also )?(?:uses?|store|would like to use|set) (?:[a-z]+ ){0,3}cookies\b/,
    /^(?:accept|reject|allow|manage|decline)(?: all)?(?: (?:cookies|cookie settings|preferences|choices))[.!]?$/,
    /\bby (?:continuing|clicking|using)\b.{0,60}\b(?:agree|consent) to\b.{0,30}\bcookies\b/,
    /\b(?:wir|diese (?:web)?seite|unsere (?:web)?seite) (?:verwenden|nutzen|setzen|verwendet|nutzt|benutzt)\b.{0,20}\bcookies\b|^alle cookies (?:akzeptieren|ablehnen)$|^(?!.*\b(?:gericht\w*|urteil\w*|bgh|kammer|senat|richter\w*|klag\w*|sei|seien|behorde\w*|sagte?|datenschutzer\w*)\b).*\b(?:ein|nur|die) technisch notwendige[sn]? cookies?\b/,
    /\b(?:nous utilisons|ce site utilise)\b.{0,20}\bcookies\b|\b(?:utilizamos|usamos|este sitio (?:web )?(?:utiliza|usa)|este site (?:utiliza|usa))\b.{0,20}\bcookies\b|\b(?:utilizziamo|usiamo|questo sito (?:utilizza|usa))\b.{0,20}\bcookies?\b|\b(?:wij|we|deze (?:web)?site) (?:gebruiken|gebruikt|maakt gebruik van)\b.{0,20}\bcookies\b|\b(?:używamy|ta strona (?:używa|korzysta z)|nasza strona używa)\b.{0,20}\b(?:cookies|ciasteczek|plików cookie)/,
    /^(?:accept|reject|allow|decline|alle|alles|nur)(?: all| only)? (?:analytics|essential|necessary|optional|akzeptieren|ablehnen|erlauben|zulassen|notwendige)(?: cookies)?(?: einstellungen| settings)?[.!]?$/,
    /^.{0,60}\b(?:our|we|we've|we'd|wir|unseren?|this site)\b.{0,60}\bcookies?\b.{0,100}\b(?:settings|cookie policy|consent|your device|browser|einverstanden|zustimm\w*|manage|analytics)\b/,
    /^(?:strictly |only )?(?:necessary|essential) cookies only\b.{0,60}$|\b(?:store|save|place|leave)s?\b.{0,20}\b(?:information|a small file|files|data) on (?:a|your) device\b|^.{0,30}\bcookies help us (?:to )?(?:deliver|improve|provide|understand)\b.{0,80}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Reject analytics cookies',
    'Necessary cookies only, we promise. This box won’t come back.',
    'We and our 814 partners store and access information on your device. Accept all – Manage preferences',
    'Cookies help us deliver our services. OK, got it',
    'Alles akzeptieren',
    'Diese Seite kommt ohne Tracking aus. Ein technisch notwendiges Cookie merkt sich das. OK',

    'We use cookies to personalise content and analyse our traffic.',
    'This website uses cookies to improve your experience. By continuing to browse you agree to our use of cookies.',
    'Accept all cookies',
    'Wir verwenden Cookies, um Inhalte zu personalisieren.',
    'Nous utilisons des cookies pour améliorer votre expérience.',
  ],
  leaves: [
    'Our reporter asked what the cookie law had changed, and nobody knew.',
    'Nur ein technisch notwendiges Cookie sei erlaubt, so die Kammer.',
    'She bakes cookies for the whole ward.',
    'The law requires sites to say that they use cookies, but few readers look.',
  ],
}
