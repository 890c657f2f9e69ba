import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

const APP =
  '(?:applications?(?: mobile)?|applis?|apps?|aplicación|aplicaciones|aplicativos?|aplicaç(?:ão|ões)|applicazion[ei])'
const GET =
  '(?:téléchargez|télécharger|télécharge|installez|installer|ouvrez|ouvrir|descarga|descárgate|descargá|descargar|descargue|descárgala|instala|instalá|instale|abre|baja|bájate|scarica|scaricate|scaricare|installa|apri|baixe|baixar|descarregue|descarrega|transfira|instale|abra|obtenez|obtén|ottieni|essayez|prueba|prova|experimente)'
const CHAT = '(?:whatsapp|telegram|signal|messenger|discord)'

export const appPromptRomance = lineRule({
  id: 'app-prompt-romance',
  kind: 'app-prompt',
  weight: 4.5,
  maxWords: 50,
  says: 'It asks to install an app or to turn on notifications (French, Spanish, Italian or Portuguese)',
  patterns: [
    new RegExp(
      String.raw`(?:^|[.!?:,;)] |[-–] )[¡¿]?${GET} (?:gratuitement |gratis |gratuitamente |já |ya |ora |subito |maintenant |también |aussi )?(?:dans |en |nell|na |no )?(?:notre |l'|nos |la |les |nuestra |nuestras |nostra |la nostra |a |o |a nossa |o nosso |nosso |sua |tu |gratis )*(?:nouvelle |nueva |nuova |nova )?${APP}\b(?! (?:de la (?:banque|mairie|commune)|del (?:ayuntamiento|banco)|del comune|da (?:prefeitura|câmara)))`,
    ),
    /^(?:disponible|disponibile|disponível|à télécharger|descárgala|téléchargez-la|scaricala|baixe|descarregue) (?:gratuitement |gratis |gratuitamente |gratuita )?(?:sur|en|su|na|no|para|per)(?: (?:l'|la|el|il|le))? ?(?:app store|apple store|google play|play store|ios|android)\b.{0,60}$|\b(?:sur|en|su|na|no|para|per)(?: (?:l'|la|el|il|le))? ?(?:app store|ios|iphone) (?:et|y|e|ou|o) (?:sur |en |su |na |no |la )?(?:google play|play store|android)\b/,
    /(?:^|[.!?:;] )[¡¿]?(?:activez|activer|autorisez|recevez|acceptez|activa|activá|active|activar|permite|permitir|recibe|attiva|attivate|attivare|consenti|ricevi|ative|ativar|permita|permitir|receba|ligue) (?:les |nos |vos |las |nuestras |tus |le |la |as |nossas |os |des |delle |dei )?(?:notifications?|alertes|notificaciones|alertas|avisos|notifiche|avvisi|notificações)\b.{0,120}$/,
    new RegExp(
      String.raw`(?:^|[.!?:;] |[-–] )[¡¿]?(?:suivez|rejoignez|retrouvez|abonnez-vous|suivez-nous|retrouvez-nous|rejoignez-nous|recevez|sigue|síguenos|seguinos|únete|unite|sumate|súmate|entra|suscríbete|apúntate|recibe|segui|seguici|unisciti|iscriviti|entrate|entra|ricevi|siga|siga-nos|entre|junte-se|participe|receba|acompanhe|acompanhe-nos|adere|adira|subscreva)\b[^.!?]{0,60}\b(?:(?:chaîne|canal|canaux|groupe|fil|grupo|comunidad|canale|gruppo|comunità|comunidade|lista|compte|cuenta)\b[^.!?]{0,30}\b)?${CHAT}\b`,
    ),
    new RegExp(
      String.raw`\b(?:notre|nos|nuestro|nuestra|nostro|nossa|nosso) (?:chaîne|canal|groupe|fil|grupo|comunidad|canale|gruppo|comunità|comunidade) (?:de |d'|do |no |en |su |sur )?${CHAT}\b`,
    ),
    new RegExp(
      String.raw`^(?:lire|lisez|écoutez|écouter|retrouvez|suivez|continuez|poursuivez|leer|lee|escucha|sigue|continúa|leggi|ascolta|segui|continua|leia|ouça|acompanhe|continue|ler|abrir|ouvrir|apri|abre)\b[^.!?]{0,80}\b(?:dans|sur|en|nell'|sull'|con|na|no|pela|pelo|avec|via|con l'|nella|sulla|desde) ?(?:notre|l'|nuestra|la|la nostra|a nossa|o|a|nosso|nossa)? ?${APP}\b[^.]{0,60}[.!]?$`,
    ),
    new RegExp(
      String.raw`\b(?:notre|nuestra|la nostra|a nossa|o nosso|nosso) (?:nouvelle |nueva |nuova |nova )?${APP}\b.{0,40}\b(?:gratuite?|gratis|gratuita|disponible|disponibile|disponível|fonctionne|funciona|funziona|vous|te |ti |avise|avisa|avvisa|hors ligne|sin conexión|offline|sem internet|app store|android)\b`,
    ),
    new RegExp(
      String.raw`\b(?:scannez|flashez|escanea|escaneá|escanee|inquadra|scansiona|digitalize|leia|escaneie|aponte)\b.{0,30}\b(?:qr|código|codice|code)\b.{0,60}\b(?:${APP}|télécharger|descargar|scaricare|baixar|descarregar|instalar|installer)\b`,
    ),
    new RegExp(
      String.raw`^(?:(?:l'|la |el |il |o |a )?${APP}(?: (?:de|du|del|di|do|da|des) [a-z\xaa-\u1fff\u2c00-\ud7ff' ]{2,40})? ?[:.,–-] ?.{0,100}\b(?:gratuite?|gratis|gratuita|grátis|télécharge\w*|descarg\w+|scaric\w+|baix\w+|descarreg\w+|ios|android|app store|notifi\w+)\b.{0,60}|(?:ouvrir|abrir|apri|continuer|continuar|continua) (?:dans|en|nell'|na|no|sur) ?(?:l'|la|el|il|o|a)? ?(?:${APP}|navigateur|navegador|browser))[.!]?$`,
    ),
    /^(?:plus tard|ahora no|no,? gracias|non merci|más tarde|agora não|mais tarde|non ora|più tardi|no,? grazie|não,? obrigad[oa])[.!]?$/,
    new RegExp(
      String.raw`^(?:avec|con|com) (?:notre |l'|la |la nostra |a |o |nuestra |nossa )?${APP}\b.{0,120}\b(?:vous|votre|te|tu|ti|tuo|você|seu|télécharg\w+|descarg\w+|scaric\w+|baix\w+|descarreg\w+)\b.{0,80}$`,
    ),
    /(?:^|[.!?:] )(?:suivez|sigue|síguenos|segui|seguici|siga|siga-nos|suivez-nous|ajoutez|añade|agrega|aggiungi|adicione)\b[^.!?]{0,60}\b(?:google (?:news|actualités|noticias|discover|notizie|notícias)|sources? préférées?|fuentes? preferidas?|fonti preferite|fontes preferidas)\b/,
    /(?:^|[.!?:] )[¡¿]?(?:installez|téléchargez|emportez|gardez|lisez|retrouvez|ajoutez|instala|descarga|lleva|llévate|lee|añade|agrega|scarica|installa|porta|leggi|aggiungi|instale|baixe|descarregue|leve|leia|adicione)\b[^.!?]{0,60}\b(?:(?:sur|à|dans|en|al?|su|sul|nel|no|ao) (?:votre|vos|tu|la pantalla de|la tua|il tuo|tuo|seu|o seu|ao ecrã|à tela|l'|la )(?: ?(?:téléphone|smartphone|mobile|poche|écran d'accueil|móvil|celular|teléfono|bolsillo|inicio|telefono|cellulare|tasca|schermata|telemóvel|celular|bolso|inicial|início)))\b.{0,60}$/,
    /^[^"]{3,80}\b(?:dans votre poche|en tu bolsillo|en tu móvil|nella tua tasca|sul tuo telefono|no seu bolso|no seu telemóvel|no seu celular|sur votre téléphone)[.!]?(?: .{0,80})?$/,
    /\b(?:envoyez|envía|envíe|mandá|manda|invia|inviate|envie|mande)\b.{0,20}\b(?:par sms|al|au|por sms|via sms|para o|un sms|um sms)\b.{0,30}\b\d{4,}\b.{0,40}\b(?:alert|app|appli|notiz|notic|info)\w*/,
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
