import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** A button for subscribing or logging in, in languages other than English (`subscription`): all that its line says. */
export const subscribeButton = lineRule({
  id: 'subscribe-button',
  kind: 'subscription',
  weight: 3.6,
  maxWords: 6,
  says: 'It is a button for subscribing or logging in',
  patterns: [
    /^(?:zum abo|zu den abos|abo (?:bestellen|abschließen|holen)|jetzt (?:abonnieren|abo sichern|testen|registrieren|anmelden|lesen)|jetzt (?:für|ab) .{1,20} testen|(?:kostenlos|gratis) testen)[!.]?$/,
    /^(?:je m'abonne|abonnez-vous|s'abonner|je m'inscris|s'inscrire|j'essaie|je découvre (?:les|nos) offres|découvrir (?:les|nos) offres|se connecter|déjà abonnée?\??)[!.]?$/,
    /^(?:suscr[ií]bete|suscribirme|suscribirse|me suscribo|suscríbase|quiero suscribirme|iniciar sesión|inicia sesión|ver (?:planes|ofertas)|regístrate)(?: ahora| ya)?[!.]?$/,
    /^(?:abbonati|mi abbono|iscriviti|mi iscrivo|scopri (?:le offerte|gli abbonamenti)|accedi|registrati)(?: ora| subito)?[!.]?$/,
    /^(?:assine(?:-nos)?|assinar|quero assinar|subscreva|subscrever|inscreva-se|fazer login|iniciar sessão|já (?:é|sou) assinante\??)(?: agora| já)?[!.]?$/,
    /^(?:abonneer(?: je)?|neem een abonnement|ik abonneer me|schrijf je in|inloggen|probeer (?:nu|gratis)|meld je aan|al abonnee\??)(?: nu)?[!.]?$/,
    /^(?:prenumeruj|zaprenumeruj|subskrybuj|kup (?:dostęp|prenumeratę)|zaloguj się|zarejestruj się|zapisz się|wypróbuj)(?: teraz)?[!.]?$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Zum Abo',
    'Jetzt für 1 Euro testen',
    "Je m'abonne",
    'Suscríbete ahora',
    'Abbonati',
    'Assine',
    'Neem een abonnement',
    'Zaprenumeruj',
  ],
  leaves: [
    'Abonnez-vous au réseau de chaleur',
    'Zum Abonnement kamen 300 Leser',
    'Iscriviti a un corso di primo soccorso',
    'Schrijf je in voor de cursus',
    'Zapisz się do chóru',
  ],
}
