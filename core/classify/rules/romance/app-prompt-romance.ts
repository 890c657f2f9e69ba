import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

const APP =
  '(?:applications?(?: mobile)?|applis?|apps?|aplicación|aplicaciones|aplicativos?|aplicaç(?:ão|ões)|applicazion[ei])'
const GET =
  '(?:téléchargez|installez|ouvrez|essayez|obtenez|descarga|descárgate|descargá|descargue|instala|instalá|instale|bájate|scarica|scaricate|installa|apri|ottieni|baixe|descarregue|descarrega|experimente)'
const BEGINS = '(?:^|[.!?:] |[-–] )[¡¿]?'
const OURS =
  '(?:gratuitement|gratis|gratuitamente|já|ya|ora|subito|maintenant|aussi|notre|nos|la|les|nuestra|nostra|a|o|nossa|nosso|sua|tu|nouvelle|nueva|nuova|nova)'
const CHAT = '(?:whatsapp|telegram|signal|messenger|discord)'

/** Prompts to install the paper’s app, to turn its alerts on, or to follow it on a messenger. */
export const appPromptRomance = lineRule({
  id: 'app-prompt-romance',
  kind: 'app-prompt',
  weight: 2.4,
  maxWords: 50,
  says: 'It asks to install an app or to turn on notifications (French, Spanish, Italian or Portuguese)',
  patterns: [
    new RegExp(
      String.raw`${BEGINS}${GET} (?:${OURS} ){0,4}(?:l')?${APP}\b(?! (?:de la (?:banque|mairie|commune)|del (?:ayuntamiento|banco)|del comune|da (?:prefeitura|câmara)))`,
    ),
    new RegExp(
      `^(?:télécharger|installer|ouvrir|descargar|abrir|scaricare|baixar|instalar) (?:${OURS} ){0,4}(?:l')?${APP}(?: (?:de|du|del|do|da) [^ ]+)?[.!]?$`,
    ),
    /^[^.]{0,60}\b(?:app store|ios|iphone) (?:et|y|e|ou|o|[/|·]) (?:(?:sur|en|su|na|no|la) )?(?:google play|play store|android)[.!]?$/,
    new RegExp(
      String.raw`${BEGINS}(?:activez|autorisez|recevez|activa|activá|active|attiva|attivate|ative|receba|ligue) (?:(?:les|nos|vos|las|nuestras|tus|le|la|as|nossas|os|des|delle) )?(?:notifications?|alertes|notificaciones|alertas|avisos|notifiche|avvisi|notificações)\b(?!.{0,80}, (?:demande|conseille|pide|dit|dice|diz|disse|chiede)\b).{0,120}$`,
    ),
    new RegExp(
      String.raw`${BEGINS}(?:suivez|rejoignez|retrouvez|abonnez-vous|suivez-nous|retrouvez-nous|rejoignez-nous|sigue|síguenos|seguinos|únete|sumate|súmate|suscríbete|apúntate|seguici|unisciti|iscriviti|siga|siga-nos|junte-se|acompanhe|acompanhe-nos|adira|subscreva)\b[^.!?]{0,90}\b${CHAT}\b`,
    ),
    new RegExp(
      String.raw`^(?:lire|lisez|écoutez|retrouvez|suivez|continuez|poursuivez|leer|lee|escucha|sigue|continúa|leggi|ascolta|segui|continua|leia|ouça|acompanhe|continue|ler|abrir|ouvrir|apri|abre)\b[^.!?]{0,80}\b(?:dans|sur|en|con|na|no|pela|pelo|avec|via|nella|sulla|desde) (?:(?:notre|nuestra|la|la nostra|a nossa|o|a|nosso|nossa) |l')?${APP}(?: [^ ]+){0,4}[.!]?$`,
    ),
    new RegExp(
      String.raw`\b(?:notre|nuestra|la nostra|a nossa|o nosso|nosso) (?:nouvelle |nueva |nuova |nova )?${APP}\b.{0,40}\b(?:gratuite?|gratis|gratuita|disponible|disponibile|disponível|fonctionne|funciona|funziona|vous|te |ti |avise|avisa|avvisa|hors ligne|sin conexión|offline|sem internet|app store|android)\b`,
    ),
  ],
})

export const examples: Examples = {
  catches: [
    'Téléchargez gratuitement notre application.',
    'Activez les notifications pour ne rien manquer.',
    'Suivez le Courrier sur WhatsApp.',
    'Descarga gratis nuestra app y sigue la actualidad.',
    'Activa las notificaciones de El Faro.',
    'Únete a nuestro canal de WhatsApp.',
    'Scarica l’app del Corriere di Varna.',
    'Attiva le notifiche per non perdere nulla.',
    'Iscriviti al nostro canale WhatsApp.',
    'Baixe o aplicativo do Correio.',
    'Ative as notificações e fique a par.',
    'Siga o nosso canal no WhatsApp.',
    'Disponible sur l’App Store et Google Play.',
  ],
  leaves: [
    'Ouvrir l’application suffit pour que le pirate entre.',
    'Recibe un mensaje de WhatsApp y pierde sus ahorros.',
    'Télécharger l’application ne suffit pas, prévient la CNIL.',
    'Permite avisos a los vecinos la nueva ordenanza.',
    'L’application est disponible sur iOS et Android depuis mars, indique la préfecture.',
    'Leer en la app cansa más que leer en papel, dice el estudio.',
    'La mairie lance une application pour signaler les nids-de-poule.',
    'Les parents échangent sur un groupe WhatsApp.',
    'La police a saisi les messages WhatsApp du suspect.',
    'El banco pide a sus clientes que instalen la app.',
    'Los vecinos se organizan por WhatsApp.',
    'L’app del Comune non funziona da lunedì.',
    'I genitori hanno un gruppo WhatsApp.',
    'O aplicativo do banco ficou fora do ar.',
    'Os moradores avisam-se pelo WhatsApp.',
  ],
}
