import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

const LETTER = String.raw`(?:newsletters?|infolettres?|lettres? (?:d'information|d'info|hebdo\w*|quotidienne|du matin|du soir|de la rédaction|gratuite)|(?:notre|la|cette|sa) lettre|boletín(?:es)?|bolet(?:im|ins)|nuestra carta|carta semanal|lettera settimanale|la nostra lettera|mailing list|lista de correo|bollettino|resumo (?:diário|semanal)|resumen (?:diario|semanal)|riassunto (?:del|della)|alertes? (?:info|mail|e-?mail)|alertas? (?:informativas|por e-?mail|de e-?mail)|briefing)`
const BOX =
  '(?:boîte (?:mail|aux lettres|de réception|e-?mail|électronique)|messagerie|par (?:courriel|e-?mail|mail)|bandeja de entrada|buzón|(?:tu|su|por) (?:correo|e-?mail|mail)(?: electrónico)?|casella(?: di posta| e-?mail| mail)?|posta elettronica|(?:via|per) (?:e-?mail|mail)|(?:sulla|nella) (?:tua|vostra) (?:e-?mail|mail|posta)|caixa (?:de (?:correio|entrada|e-?mail)|postal)|(?:no|na) (?:seu|sua|teu|tua) (?:e-?mail|correio|caixa)|por e-?mail)'
const JOIN =
  "(?:inscrivez-vous|inscris-toi|abonnez-vous|abonne-toi|je m'inscris|s'inscrire|je m'abonne|suscríbete|suscríbase|suscribite|apúntate|inscríbete|inscríbase|regístrate|regístrese|registrate|date de alta|anotate|iscriviti|iscrivetevi|iscriversi|inscreva-se|inscreve-te|subscreva|subscreve|assine|cadastre-se|registe-se|regista-te|registre-se|adira)"
const GET =
  '(?:recevez|reçois|recevoir|retrouvez|recibe|recibí|reciba|recíbelo|recíbelas|te la enviamos|ricevi|ricevete|ricevila|ricevere|riceverai|receba|recebe|recebê-la)'

/** What is asked of the reader, or promised. */
const ASKED = String.raw`(?:inscrivez-vous|abonnez-vous|inscris-toi|je m'inscris|laissez(?:-nous)? votre|donnez-nous votre|indiquez votre|entrez votre|recevez|pour (?:la|le|les) recevoir|vous (?:la |le )?recevrez|apúntate|suscríbete|suscribite|inscríbete|anotate|deja(?:nos)? tu|déjanos tu|dejanos tu|para recibirl[ao]s?|recibirás|te (?:la|lo|las) (?:mandamos|enviamos)|te llegará|recibe|recibí|iscriviti|iscrivetevi|lascia(?:ci|teci)? la (?:tua|vostra)|per riceverl[ae]|riceverai|riceverete|te la mandiamo|ve la mandiamo|ti arriva|ricevi|ricevete|inscreva-se|inscreve-te|subscreva|cadastre-se|deixe(?:-nos)? (?:o )?seu|para (?:a |o )?receb\w+|receba|recebe-a|chega-lhe)`
const MAIL =
  '(?:newsletters?|infolettres?|courriels?|e-?mails?|boîte (?:mail|aux lettres|de réception)|messagerie|(?:notre|la|cette|sa|ma|une) lettre|(?:la|nuestra|mi|su|una|esta) carta|boletín|correo|buzón|bandeja|(?:la|nostra|mia|sua|una|questa) lettera|mail|casella|posta|(?:a|nossa|minha|sua|uma|esta) carta|boletim|correio|caixa)'
const OFTEN =
  '(?:(?:chaque|tous les|toutes les|cada|todos los|todas las|ogni|tutti i|tutte le|todos os|todas as) (?:matins?|soirs?|jours?|semaines?|mois|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|mañanas?|días?|tardes?|noches?|semanas?|mes|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|mattin[ae]|giorn[oi]|ser[ae]|settiman[ae]|mese|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenic[ah]e?|manhãs?|dias?|noites?|mês|segundas?|terças?|quartas?|quintas?|sextas?)|une fois par (?:semaine|mois)|una vez (?:a la semana|al mes|por semana)|una volta (?:a|alla) settimana|uma vez por (?:semana|mês))'
const TO_YOU = String.raw`(?:vous (?:écri|racont|envo|résum|adress)\w+|te (?:escrib|escriv|cont|cuenta|mand|enví|resum)\w+|ti (?:scriv|raccont|mand|invi|riassum)\w+|vi (?:scriv|raccont|mand|invi)\w+|(?:escreve|conta|envia|resume|manda)(?:mos)?-(?:lhe|te)|lhe (?:escrev|cont|envi|mand)\w+|dans votre (?:boîte|messagerie)|en tu (?:correo|buzón|bandeja)|nella tua (?:casella|mail|posta)|no seu e-?mail|na sua caixa)`

export const newsletterRomance = cueRule({
  id: 'newsletter-romance',
  kind: 'newsletter',
  maxWords: 80,
  says: 'It asks to sign up for a newsletter (French, Spanish, Italian or Portuguese)',
  limit: 7,
  cues: [
    [new RegExp(String.raw`\b${JOIN}\b[^.!?]{0,80}\b${LETTER}\b`), 5],
    [new RegExp(String.raw`\b${GET}\b[^.!?]{0,120}\b(?:${BOX}|${LETTER})`), 5],
    [
      new RegExp(
        String.raw`\b(?:chaque|tous les|toutes les|cada|todos los|todas las|ogni|tutti i|tutte le|todos os|todas as|todas|aos|às)\b[^.!?]{0,90}\b(?:dans votre|en tu|en su|nella tua|nella vostra|na sua|no seu|directement dans|directo a tu) ${BOX.replace('(?:', '(?:correo|e-?mail|mail|')}`,
      ),
      4.5,
    ],
    [
      /^(?:newsletters?|infolettre|la newsletter|nos newsletters|boletines|newsletter gratuita|newsletters? d[eo] [a-z ]{3,30}|la newsletter d[ei][a-z' ]{3,40}|le nostre newsletter)[.:]?$/,
      4.5,
    ],
    [
      new RegExp(
        String.raw`\b(?:notre|nos|nuestr[oa]s?|la nostra|le nostre|a nossa|o nosso) (?:[a-z]+ ){0,2}${LETTER}\b`,
      ),
      2,
    ],
    [
      /^(?:(?:votre|saisissez votre|entrez votre|indiquez votre|renseignez votre|adresse) (?:adresse )?(?:e-?mail|mail|courriel|électronique)|adresse (?:e-?mail|mail|courriel)|(?:tu|su|escribe tu|introduce tu|introduzca su|ingresa tu|ingrese su|dirección de) (?:dirección de )?(?:correo|e-?mail|mail)(?: electrónico)?|correo electrónico|(?:la tua|inserisci (?:la tua|il tuo)|indirizzo|il tuo indirizzo|scrivi la tua) (?:indirizzo )?(?:e-?mail|mail)|(?:o seu|seu|insira (?:o )?seu|introduza o seu|digite seu|informe seu|endereço de) (?:melhor |endereço de )?e-?mail|endereço de correio eletrónico)\b.{0,50}$/,
      4,
    ],
    [
      /\b(?:(?:désinscription|désabonnement|vous désinscrire|vous désabonner|désinscrire|désabonner)\b.{0,30}\b(?:à tout moment|en un clic|quand vous|facile|lien)|(?:darte|darse|date|dese) de baja (?:cuando|en cualquier|con un|aquí|siempre)|(?:te )?puedes (?:cancelar|darte de baja) (?:cuando|en cualquier)|(?:cancell\w+|disiscriv\w+|disiscri\w+|annulla l'iscrizione)\b.{0,24}\b(?:in qualsiasi|in ogni|quando|con un clic|in un clic)|cancel\w+ (?:a (?:sua )?(?:inscrição|subscrição)|inscrição) (?:quando|a qualquer|em qualquer|com um)|descadastr\w+)/,
      3.6,
    ],
    [
      /\b(?:sans spam|pas de spam|zéro spam|ni spam|sin spam|nada de spam|cero spam|niente spam|senza spam|zero spam|sem spam|nada de spam|jamais de (?:spam|publicité)|on ne vend(?:ra)? pas votre adresse|no compartimos tu (?:correo|e-?mail))\b/,
      3,
    ],
    [
      new RegExp(
        String.raw`\b(?:rejoignez|únete a|únase a|unisciti a|unitevi|junte-se a|junta-te a)\b[^.!?]{0,40}\b(?:\d[\d. ]*(?:mil|000)?|inscrits|suscriptores|lecteurs|lectores|iscritti|lettori|leitores|subscritores|inscritos)\b[^.!?]{0,50}\b(?:${LETTER}|reçoivent|reciben|ricevono|recebem|leen|lisent|leggono)`,
      ),
      4,
    ],
    [
      /\b(?:merci (?:de|pour) votre (?:inscription|abonnement)|votre inscription (?:a bien|est) |gracias por (?:suscribirte|suscribirse|tu suscripción|registrarte)|grazie per (?:l'iscrizione|esserti iscritt[oa])|obrigad[oa] (?:por|pela) (?:se inscrever|subscrição|inscrição|subscrever)|vérifiez votre boîte|revisa tu (?:correo|bandeja)|controlla la tua (?:casella|e-?mail|posta)|verifique (?:o )?seu e-?mail|confira seu e-?mail)\b/,
      4.5,
    ],
    [
      new RegExp(
        String.raw`\b(?:arrive|parvient|est envoyée|part|llega|se envía|arriva|esce|chega|é enviada|sai)\b[^.!?]{0,60}\b${BOX}`,
      ),
      2.4,
    ],
    [
      new RegExp(
        String.raw`(?:${LETTER})[^.!?]{0,80}\b(?:gratuite?|gratis|gratuita|inscription|inscrivez|abonnez|suscríbete|apúntate|iscriviti|iscrivetevi|inscreva-se|subscreva|assine|cadastre-se|recevez|recibe|ricevi|receba)\b`,
      ),
      3,
    ],
    [new RegExp(String.raw`\b${ASKED}\b.{0,120}\b${MAIL}\b|\b${MAIL}\b.{0,120}\b${ASKED}\b`), 3.4],
    [new RegExp(String.raw`\b${OFTEN}\b.{0,110}\b${TO_YOU}\b|\b${TO_YOU}\b.{0,80}\b${OFTEN}\b`), 2],
    [
      /\b(?:une? (?:courriel|mail|e-?mail|lettre|envoi) par (?:semaine|jour|mois)|un (?:correo|e-?mail|mail|envío) (?:a la semana|al día|al mes|por semana)|una (?:mail|e-?mail|lettera) (?:a|alla) settimana|una (?:mail|e-?mail) al (?:giorno|mese)|um e-?mail (?:por|à|ao) (?:semana|dia|mês)|inscription (?:gratuite|libre|en (?:un clic|deux))|alta gratuita|iscrizione (?:gratuita|libera)|inscrição (?:gratuita|grátis))\b/,
      2.4,
    ],
    [
      /\b\d[\d. ]*(?:mil)? (?:lecteurs|lectrices|abonnés|personnes|lectores|personas|suscriptores|lettori|persone|iscritti|leitores|pessoas|assinantes|subscritores) (?:la|le|les|lo|já a|a|já o|ya la|ya lo) ?(?:reçoivent|lisent|reciben|leen|ricevono|leggono|recebem|leem)\b/,
      3.4,
    ],
    [
      /^(?:je m'inscris|s'inscrire|m'inscrire|inscription|valider|suscribirme|me suscribo|apuntarme|me apunto|quiero recibirl[oa]|quiero suscribirme|inscribirme|iscriviti|iscrivimi|mi iscrivo|voglio riceverla|subscrever|inscrever-me|quero receber|inscrever|cadastrar|subscreva)[.! »>]*$/,
      4,
    ],
    [
      new RegExp(
        String.raw`\b(?:cet? (?:e-?mail|article|texte) (?:est|a été|provient|est extrait)|este (?:correo|texto|artículo) (?:es|forma parte|se publicó|apareció)|questo (?:testo|articolo) (?:è|fa parte|viene)|este (?:texto|artigo) (?:é|faz parte|foi))\b[^.!?]{0,60}\b${LETTER}\b`,
      ),
      3.2,
    ],
    [
      /\b(?:vous recevez (?:cet e-?mail|ce mail|cette lettre|ce courriel) (?:car|parce)|recibes este (?:correo|boletín|mensaje) porque|ricevi questa (?:e-?mail|mail|newsletter) perché|recebe (?:este|esta) (?:e-?mail|mensagem|newsletter) porque|on vous a transféré|te han reenviado|ti hanno inoltrato|recebeu este e-?mail de)\b/,
      5,
    ],
  ],
})

export const examples: Examples = {
  catches: [
    'Inscrivez-vous à notre lettre d’information.',
    'Recevez chaque vendredi les meilleures enquêtes dans votre boîte mail.',
    'Votre adresse e-mail',
    'Désinscription à tout moment, en un clic.',
    'Apúntate a nuestro boletín semanal.',
    'Recibe cada mañana las noticias del barrio en tu correo.',
    'Puedes darte de baja cuando quieras. Sin spam.',
    'Iscriviti alla newsletter del Corriere di Varna.',
    'Ricevi ogni lunedì le notizie della città nella tua casella di posta.',
    'Niente spam, ti cancelli quando vuoi.',
    'Subscreva a nossa newsletter.',
    'Receba todas as sextas as melhores histórias no seu e-mail.',
    'O seu e-mail',
  ],
  leaves: [
    'Le parquet a reçu la lettre dans une boîte de chaussures.',
    'La newsletter du ministère a été piratée, selon le parquet.',
    'Il a reçu des menaces par courriel.',
    'El concejal recibió amenazas por correo.',
    'El boletín oficial publica hoy la orden.',
    'Il sindaco ha ricevuto la lettera venerdì.',
    'La casella di posta era piena.',
    'O boletim clínico diz que o doente melhorou.',
    'O deputado recebeu o convite por e-mail.',
  ],
}
