import { PAST_IN_ROMANCE } from '../../in-the-past.ts'
import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

/** Forms for comments and the buttons to them, and who may comment under what rules. */
export const commentFormRomance = lineRule({
  id: 'comment-form-romance',
  kind: 'comment-form',
  weight: 2.4,
  maxWords: 50,
  says: 'It is part of a form for comments (French, Spanish, Italian or Portuguese)',
  patterns: [
    /^[¿¡]?(?:laissez|déposez|postez|publiez|publier|écrivez|écrire|ajoutez|ajouter|laisser|rédigez|donnez|partagez|deja|deje|dejá|dejanos|déjanos|escribe|escriba|añade|agrega|publicar|comparte|lascia|lasciate|lasciaci|scrivi|scrivete|aggiungi|inserisci|deixe|deixa|escreva|escreve|adicione|acrescente|partilhe|compartilhe|envie|envoyer|enviar) (?:(?:un|une|votre|vos|le|tu|tus|su|il tuo|la tua|il vostro|la vostra|una|o seu|seu|a sua|sua|um|uma|nos) )?(?:(?:tu|votre|seu|sua) )?(?:commentaires?|réponse|avis|réaction|comentarios?|respuesta|opinión|commento|commenti|risposta|opinione|comentários?|resposta|opinião)(?:(?<= (?:votre|vos|tus?|tuo|tua|vostro|vostra|seu|sua) \w{3,12})\b.{0,100}|[ ,.:!?]{1,2}(?:ici|aquí|qui|aqui|ci-dessous|abajo|sotto|abaixo|sobre|sur|sull\w{1,14}|su|en|nei|nos|dans|à)\b.{0,60})?[.!:?]?$/,
    {
      pattern:
        /\b(?:connectez-vous|être connectée?|identifiez-vous|inscrivez-vous|créez un compte|inicia sesión|inicie sesión|iniciar sesión|regístrate|registrarte|identifícate|accedi|accedere|effettua l'accesso|registrati|effettuare l'accesso|inicie sessão|iniciar sessão|faça login|fazer login|cadastre-se|registe-se)\b.{0,50}\b(?:pour|para|per) (?:pouvoir |poder |poter )?(?:commenter|réagir|laisser un|publier un comm|répondre|comentar|dejar un|publicar un com|responder|opinar|commentare|lasciare un|inviare un comm|rispondere|deixar um|escrever um)\b.{0,60}$/,
      unless: PAST_IN_ROMANCE,
    },
    /^(?:les |los |i |os )?(?:commentaires|comentarios|commenti|comentários)(?: (?:à|a|de|sous|di|dos|del|do|en|sur|su|em) [^.]{2,60})? (?:sont|ont été|están|han sido|sono|são|estão|foram)? ?(?:désormais |ya |ora |agora |temporairement )?(?:fermés|clos|désactivés|modérés|cerrados|desactivados|moderados|ouverts|abiertos|aperti|abertos|réservés|reservados|riservati|chiusi|disattivati|moderati|disabilitati|fechados|encerrados|desativados)\b(?!.{0,80}, (?:dit|dice|diz|disse|selon|según)\b).{0,120}$/,
    /\b(?:les commentaires|los comentarios|i commenti|os comentários|vos commentaires|tus comentarios|vos messages|tous les commentaires|todos los comentarios|tutti i commenti|todos os comentários)\b.{0,30}\b(?:sont (?:modérés|relus|publiés après)|(?:son|serán|están) (?:moderados|revisados|publicados tras)|sono (?:moderati|pubblicati dopo)|são (?:moderados|revistos|publicados após)|n'engagent|no reflejan|são d[ea] responsabilidade)\b/,
    /^(?:réagir(?: à cet article)?|réagissez(?: à cet article)?|commenter(?: cet article)?|(?:voir|lire|afficher) (?:tous )?les commentaires|participez à la (?:conversation|discussion)|ver (?:todos )?(?:(?:los|os) )?(?:comentarios|comentários)|únete a la conversación|leggi i commenti|vedi (?:tutti )?i commenti|partecipa alla discussione|ler (?:os )?comentários|participe d[ao] (?:conversa|debate))[.!:?]?(?: \(?\d{1,5}\)?)?$/,
    /^[¿¡]?(?:et vous,?|qu'en pensez-vous|que pensez-vous|vous en pensez quoi|un avis|votre avis|y tú,?|y usted,?|qué (?:opinas|piensas|opina|te parece)|tú qué opinas|e tu,?|e voi,?|cosa ne pens(?:i|ate)|che ne pens(?:i|ate)|qual è la (?:tua|vostra) opinione|e você,?|e o leitor,?|o que (?:acha|pensa|você acha)|qual é a sua opinião)\b[^.!]{0,80}[?] ?.{0,60}\b(?:commentaires?|réagissez|dites-(?:le-)?nous|écrivez|racontez|partagez|comentarios?|cuéntanos|dínoslo|escríbenos|déjanos|comenta|comment[io]|diteci|dicci|scriveteci|scrivici|raccontaci|raccontateci|comentários?|conte-nos|diga-nos|escreva|comente|deixe)\b.{0,80}$/,
    /(?:^|[.!?:] )[¡¿]?(?:dites|racontez|partagez|écrivez|donnez|réagissez|répondez|posez|cuéntanos|cuéntalo|contanos|dinos|déjanos|déjalo|deja|comparte|responde|diteci|dicci|raccontateci|raccontaci|scriveteci|scrivici|scrivilo|scrivi|rispondi|rispondete|conte|diga|deixe|partilhe|compartilhe|responda|escreva)\b[^.!?]{0,90}\b(?:en commentaires?|(?:dans|sous) (?:les|la section|l'espace) ?(?:des? )?commentaires?|en (?:los |la sección de )?comentarios|nei commenti|qui sotto|nos comentários|aqui em baixo|logo abaixo|ci-dessous|más abajo|aquí abajo)\b.{0,60}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Vous devez être connecté pour commenter.',
    'Devi accedere per commentare.',
    'Debes iniciar sesión para comentar.',
    'Laissez un commentaire',
    'Connectez-vous pour réagir.',
    'Les commentaires sont modérés a priori.',
    'Deja tu comentario',
    'Inicia sesión para comentar',
    'Lascia il tuo commento',
    'Effettua l’accesso per commentare',
    'I commenti sono chiusi.',
    'Deixe o seu comentário',
    'Faça login para comentar',
    'Os comentários são moderados e podem demorar.',
    'E você, o que acha? Deixe a sua opinião nos comentários.',
  ],
  leaves: [
    'Il forum, dove i lettori potevano accedere per commentare, è stato chiuso.',
    'El foro, donde los lectores podían iniciar sesión para comentar, cerró.',
    'Era preciso fazer login para comentar, e ninguém o fez.',
    'Les lecteurs devaient être connectés pour commenter.',
    'Deja tu comentario, escribía el maestro debajo de cada redacción.',
    'Les commentaires sont fermés, annonça le journal en 2016.',
    'Deja un comentario machista y le expulsan del club.',
    'Il est inscrit pour participer au marathon.',
    'Registrarsi per partecipare al bando costa dieci euro.',
    'Les commentaires des lecteurs reflètent la colère du pays.',
    'Responder ao ministro foi um erro, diz o sindicato.',
    'Le ministre n’a fait aucun commentaire.',
    'Les commentaires du rapport sont sévères.',
    'El alcalde dejó un comentario que nadie entendió.',
    'Los comentarios del juez fueron duros.',
    'Il commento del sindaco è arrivato in serata.',
    'Nessuno ha voluto commentare la sentenza.',
    'O governo não fez comentários.',
    'O comentário do treinador irritou os adeptos.',
  ],
}
