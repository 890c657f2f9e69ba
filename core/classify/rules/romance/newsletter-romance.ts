import { cueRule } from '../../cue-rule.ts'
import type { Examples } from '../../rule.ts'

const LETTER = String.raw`(?:newsletters?|infolettres?|lettres? (?:d'information|d'info|hebdo\w{0,14}|quotidienne|du matin|du soir|de la rédaction|gratuite)|(?:notre|la|cette|sa) lettre|boletín(?:es)?|bolet(?:im|ins)|nuestra carta|carta semanal|lettera settimanale|la nostra lettera|mailing list|lista de correo|bollettino|resumo (?:diário|semanal)|resumen (?:diario|semanal)|riassunto (?:del|della)|alertes? (?:info|mail|e-?mail)|alertas? (?:informativas|por e-?mail|de e-?mail)|briefing)`
const BOX =
  '(?:boîte (?:mail|aux lettres|de réception|e-?mail|électronique)|messagerie|bandeja de entrada|buzón|correo|casella|caixa (?:de (?:correio|entrada|e-?mail)|postal)|e-?mail|mail|posta)'
const YOUR_BOX = `(?:(?:dans|sur) votre|en (?:tu|su)|n?a tu|(?:nella|sulla) (?:tua|vostra)|n[oa] (?:seu|sua|teu|tua)) ${BOX}|(?:dans vos|en sus|nelle vostre|nos vossos) (?:courriels|e-?mails|mails|correos)`
const JOIN =
  "(?:inscrivez-vous|inscris-toi|abonnez-vous|abonne-toi|je m'inscris|(?<!\\b(?:fallait|devait|devaient|pouvait|pouvaient|de) )s'inscrire|je m'abonne|suscríbete|suscríbase|suscribite|apúntate|inscríbete|inscríbase|regístrate|regístrese|date de alta|anotate|iscriviti|iscrivetevi|(?<!\\b(?:bisognava|doveva|dovevano|poteva|potevano|di) )iscriversi|inscreva-se|inscreve-te|subscreva|subscreve|assine|cadastre-se|registe-se|regista-te|registre-se|adira)"
const GET = '(?:recevez|retrouvez|recibe|recibí|reciba|recíbelo|ricevi|ricevete|riceverai|receba|recebe)'

/** What is asked of the reader, or promised. */
const ASKED = String.raw`(?:inscrivez-vous|abonnez-vous|inscris-toi|je m'inscris|laissez(?:-nous)? votre|donnez-nous votre|indiquez votre|entrez votre|recevez|pour (?:la|le|les) recevoir|vous (?:la |le )?recevrez|apúntate|suscríbete|suscribite|inscríbete|anotate|deja(?:nos)? tu|déjanos tu|dejanos tu|para recibirl[ao]s?|recibirás|te (?:la|lo|las) (?:mandamos|enviamos)|te llegará|iscriviti|iscrivetevi|lascia(?:ci|teci)? la (?:tua|vostra)|per riceverl[ae]|riceverai|riceverete|te la mandiamo|ve la mandiamo|ti arriva|ricevi|ricevete|inscreva-se|inscreve-te|subscreva|cadastre-se|deixe(?:-nos)? (?:o )?seu|para (?:a |o )?receb\w{1,14}|receba|recebe-a|chega-lhe)`
const MAIL =
  '(?:newsletters?|infolettres?|courriels?|e-?mails?|boîte (?:mail|aux lettres|de réception)|messagerie|(?:notre|la|cette) lettre|(?:la|nuestra|esta) carta|boletín|correo|buzón|bandeja|(?:la|nostra|questa) lettera|mail|casella|posta|(?:a|nossa|esta) carta|boletim|correio|caixa)'
const OFTEN =
  '(?:(?:chaque|tous les|toutes les|cada|todos los|todas las|ogni|tutti i|tutte le|todos os|todas as) (?:matins?|soirs?|jours?|semaines?|mois|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|mañanas?|días?|tardes?|noches?|semanas?|mes|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|mattin[ae]|giorn[oi]|ser[ae]|settiman[ae]|mese|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenic[ah]e?|manhãs?|dias?|noites?|mês|segundas?|terças?|quartas?|quintas?|sextas?)|une fois par (?:semaine|mois)|una vez (?:a la semana|al mes|por semana)|una volta (?:a|alla) settimana|uma vez por (?:semana|mês))'
const TO_YOU = String.raw`(?:vous (?:écri|racont|envo|résum|adress)\w{1,14}|te (?:escrib|escriv|cont|cuenta|mand|enví|resum)\w{1,14}|ti (?:scriv|raccont|mand|invi|riassum)\w{1,14}|vi (?:scriv|raccont|mand|invi)\w{1,14}|(?:escreve|conta|envia|resume|manda)(?:mos)?-(?:lhe|te)|lhe (?:escrev|cont|envi|mand)\w{1,14}|dans votre (?:boîte|messagerie)|en tu (?:correo|buzón|bandeja)|nella tua (?:casella|mail|posta)|no seu e-?mail|na sua caixa)`

/** Prompts to sign up for a newsletter. One of these says it, and no two of them say more. */
export const newsletterRomance = cueRule({
  id: 'newsletter-romance',
  kind: 'newsletter',
  maxWords: 80,
  says: 'It asks to sign up for a newsletter (French, Spanish, Italian or Portuguese)',
  limit: 2.4,
  cues: [
    [new RegExp(String.raw`\b${JOIN}\b[^.!?]{0,80}\b${LETTER}\b`), 2.4],
    [new RegExp(String.raw`\b${GET}\b[^.!?]{0,120}\b(?:${YOUR_BOX}|${LETTER})`), 2.4],
    [
      new RegExp(
        String.raw`\b(?:chaque|tous les|toutes les|cada|todos los|todas las|ogni|tutti i|tutte le|todos os|todas as|às|arrive|parvient|llega|se envía|arriva|esce|chega|é enviada)\b[^.!?]{0,90}\b${YOUR_BOX}`,
      ),
      2.4,
    ],
    [
      /\bchega-lhe (?:à|na) caixa de correio\b|\barriva (?:anche )?per (?:e-?)?mail,? (?:il|ogni|la) (?!\d)|\b(?:é o nosso boletim|é a nossa newsletter|es nuestro boletín|c'est notre (?:infolettre|newsletter)|è la nostra newsletter)\b/,
      2.4,
    ],
    // How to leave it.
    [
      /\b(?:(?:désinscription|désabonnement|vous désinscrire|vous désabonner|désinscrire|désabonner)\b.{0,30}\b(?:à tout moment|en un clic|quand vous|facile|lien)|(?:darte|darse|date|dese) de baja (?:cuando|en cualquier|con un|aquí|siempre)|puedes cancelar (?:cuando|en cualquier)|(?:ti cancelli|cancellarti|cancellati|disiscriv\w{1,14})\b.{0,24}\b(?:in qualsiasi|in ogni|quando|con un clic|in un clic)|cancel\w{1,14} (?:a )?(?:sua )?(?:inscrição|subscrição) (?:quando|a qualquer|em qualquer|com um)|descadastr\w{1,14})/,
      2.4,
    ],
    [
      /\b(?:sans spam|pas de spam|zéro spam|ni spam|sin spam|nada de spam|cero spam|niente spam|senza spam|zero spam|sem spam|nada de spam|jamais de (?:spam|publicité)|on ne vend(?:ra)? pas votre adresse|no compartimos tu (?:correo|e-?mail))\b/,
      2.4,
    ],
    [new RegExp(String.raw`\b${ASKED}\b.{0,120}\b${MAIL}\b|\b${MAIL}\b.{0,120}\b${ASKED}\b`), 2.4],
    [new RegExp(String.raw`\b${OFTEN}\b.{0,110}\b${TO_YOU}\b|\b${TO_YOU}\b.{0,80}\b${OFTEN}\b`), 2],
    [
      /\b(?:une? (?:courriel|mail|e-?mail|lettre|envoi) par (?:semaine|jour|mois)|un (?:correo|e-?mail|mail|envío) (?:a la semana|al día|al mes|por semana)|una (?:mail|e-?mail|lettera) (?:a|alla) settimana|um e-?mail (?:por|à|ao) (?:semana|dia|mês)|inscription (?:gratuite|libre|en (?:un clic|deux))|alta gratuita|iscrizione (?:gratuita|libera)|inscrição (?:gratuita|grátis))\b/,
      2.4,
    ],
  ],
})

export const examples: Examples = {
  catches: [
    'S’inscrire à la newsletter',
    'Inscrivez-vous à notre lettre d’information.',
    'Recevez chaque vendredi les meilleures enquêtes dans votre boîte mail.',
    'Désinscription à tout moment, en un clic.',
    'Apúntate a nuestro boletín semanal.',
    'Recibe cada mañana las noticias del barrio en tu correo.',
    'Puedes darte de baja cuando quieras. Sin spam.',
    'Iscriviti alla newsletter del Corriere di Varna.',
    'Ricevi ogni lunedì le notizie della città nella tua casella di posta.',
    'Niente spam, ti cancelli quando vuoi.',
    'Subscreva a nossa newsletter.',
    'Le Sillon du lundi : chaque semaine dans vos courriels, l’actualité des campagnes.',
    'A Vigília chega-lhe à caixa de correio às segundas.',
    'Receba todas as sextas as melhores histórias no seu e-mail.',
  ],
  leaves: [
    'Inscreva-se na newsletter, tinha-lhe aconselhado a funcionária.',
    'Bisognava iscriversi alla newsletter del comune.',
    'Una mail al giorno toglie il medico di torno.',
    'El alcalde recibe amenazas por correo cada semana.',
    'Llega por correo una carta bomba al ministerio.',
    'Cancella i voli quando nevica, e nessuno rimborsa.',
    'Dans sa newsletter, le député écrit chaque vendredi contre le gouvernement.',
    'Recibe la carta de despido por correo.',
    'Nella sua newsletter il sindaco attacca ogni lunedì i giornali.',
    'Le parquet a reçu la lettre dans une boîte de chaussures.',
    'La newsletter du ministère a été piratée, selon le parquet.',
    'Il a reçu des menaces par courriel.',
    'La lettera dell’Agenzia arriva per mail il 12 marzo, e nessuno la apre.',
    'El concejal recibió amenazas por correo.',
    'El boletín oficial publica hoy la orden.',
    'Il sindaco ha ricevuto la lettera venerdì.',
    'La casella di posta era piena.',
    'O boletim clínico diz que o doente melhorou.',
    'O deputado recebeu o convite por e-mail.',
  ],
}
