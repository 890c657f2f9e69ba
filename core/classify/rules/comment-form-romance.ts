import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

export const commentFormRomance = lineRule({
  id: 'comment-form-romance',
  kind: 'comment-form',
  weight: 5,
  maxWords: 50,
  says: 'It is part of a form for comments (French, Spanish, Italian or Portuguese)',
  patterns: [
    /^[¿¡]?(?:laissez|laisser|déposez|postez|publiez|publier|écrivez|écrire|ajoutez|ajouter|rédigez|donnez|partagez|exprimez|deja|deje|dejá|dejanos|déjanos|escribe|escriba|escribí|añade|agrega|publica|publicar|comparte|envía|lascia|lasciate|lasciaci|scrivi|scrivete|aggiungi|inserisci|pubblica|invia|deixe|deixa|escreva|escreve|adicione|acrescente|publique|partilhe|compartilhe|envie|envoyer|enviar) (?:un |une |votre |vos |le |tu |tus |su |el |il tuo |la tua |il vostro |la vostra |una |o seu |seu |a sua |sua |um |uma |nos |-nous )*(?:commentaires?|réponse|avis|réaction|comentarios?|respuesta|opinión|commento|commenti|risposta|opinione|comentários?|resposta|opinião)\b.{0,100}$/,
    /\b(?:connectez-vous|connectée?|identifiez-vous|inscrivez-vous|créez un compte|inscrite?|inicia sesión|inicie sesión|iniciar sesión|regístrate|registrarte|identifícate|accedi|accedere|effettua l'accesso|registrati|registrarsi|effettuare l'accesso|essere registrat[oi]|essere connesso|inicie sessão|iniciar sessão|faça login|fazer login|cadastre-se|registe-se|registar-se|autenticad[oa])\b.{0,50}\b(?:pour|para|per) (?:pouvoir |poder |poter )?(?:commenter|réagir|laisser un|publier un comm|participer|poster un|répondre|comentar|dejar un|publicar un com|participar|responder|opinar|commentare|lasciare un|inviare un comm|partecipare|rispondere|deixar um|escrever um)\b.{0,60}$/,
    /^(?:soyez (?:la |le )?premi(?:er|ère)(?: personne)? à (?:commenter|réagir|donner)|sé el primero en (?:comentar|opinar)|sea el primero en|se(?:já)? o primeiro a comentar|seja o primeiro a (?:comentar|reagir)|sii il primo a commentare|commenta per primo|aucun commentaire|pas encore de commentaires?|(?:no hay|sin|aún no hay|todavía no hay) comentarios|nessun commento|non ci sono (?:ancora )?commenti|(?:ainda )?(?:não há|sem|nenhum) comentários?)\b.{0,60}$/,
    /^(?:les |los |i |os )?(?:commentaires|comentarios|commenti|comentários)(?: (?:à|a|de|sous|di|dos|del|do|en|sur|su|em) [^.]{2,60})? (?:sont|ont été|están|han sido|sono|são|estão|foram)? ?(?:désormais |ya |ora |agora |temporairement )?(?:fermés|clos|désactivés|modérés|cerrados|desactivados|moderados|ouverts|abiertos|aperti|abertos|réservés|reservados|riservati|chiusi|disattivati|moderati|disabilitati|fechados|encerrados|desativados)\b.{0,120}$/,
    /^(?:(?:votre|vos|su|tu|il tuo|il vostro|o seu|seu) )?(?:commentaires?|comentarios?|commenti?|comentários?) ?(?:\*|\(\d*\)|:|sera|seront|será|serán|sarà|verrà|serão|passa|est en attente|está pendiente|è in attesa|aguarda|está a aguardar)\b.{0,120}$/,
    /\b(?:les commentaires|los comentarios|i commenti|os comentários|vos commentaires|tus comentarios|vos messages|tous les commentaires|todos los comentarios|tutti i commenti|todos os comentários)\b.{0,30}\b(?:sont (?:modérés|relus|publiés après)|(?:son|serán|están) (?:moderados|revisados|publicados tras)|sono (?:moderati|pubblicati dopo|soggetti)|são (?:moderados|revistos|publicados após)|passent par|pasan por|passano|passam por|n'engagent|no reflejan|son responsabilidad|são de responsabilidade|são da responsabilidade|reflètent)\b/,
    /^(?:(?:tous )?les champs (?:obligatoires|marqués|requis|avec)|los campos (?:obligatorios|marcados|necesarios|requeridos)|i campi (?:obbligatori|contrassegnati|con)|os campos (?:obrigatórios|marcados|assinalados)|campos obrigatórios|campos obligatorios|campi obbligatori|champs obligatoires)\b.{0,80}$/,
    /^(?:enregistrer mon nom|enregistrez? mon|guarda(?:r)? mi nombre|salva (?:il mio nome|i miei dati)|guardar o meu nome|salvar meus dados|prévenez-moi|avertissez-moi|recibir un correo|avísame|notificarme|avvertimi|avvisami|inviami|notifique-me|notificar-me|receber notificação)\b.{0,30}\b(?:nom|navigateur|commentaires?|nombre|navegador|comentarios?|nome|browser|comment[io]|comentários?|e-?mail)\b.{0,80}$/,
    /^(?:nom|nombre|nome|pseudo|prénom) ?\*?[,|· ]+(?:e-?mail|adresse e-?mail|correo(?: electrónico)?|mail) ?\*?(?:[,|· ]+(?:site(?: web)?|web|sito(?: web)?|sitio web))?[*. ]*$|^(?:nom|nombre|nome|site web|sito web|sitio web) ?\*$/,
    /^[¿¡]?(?:réagir(?: à cet article| à l'article)?|réagissez(?: à cet article)?|commenter(?: cet article| l'article)?|voir (?:tous )?les commentaires|lire les commentaires|afficher les commentaires|participez (?:à la (?:conversation|discussion)|au débat)|rejoignez la (?:conversation|discussion)|ver (?:todos )?(?:los |os )?(?:comentarios|comentários)|mostrar (?:los )?comentarios|leer (?:los )?comentarios|únete a la (?:conversación|conversa)|participa en (?:la conversación|el debate)|comenta (?:esta noticia|este artículo|la noticia)|comentar(?: esta noticia| este artículo| artigo| esta notícia)?|leggi i commenti|vedi (?:tutti )?i commenti|mostra (?:i )?commenti|partecipa alla (?:discussione|conversazione)|commenta(?: la notizia| l'articolo| questo articolo)?|ver comentários|mostrar comentários|ler (?:os )?comentários|participe (?:da|na) (?:conversa|discussão)|junte-se à (?:conversa|discussão)|responder|répondre|rispondi|signaler(?: un abus| ce commentaire)?|denunciar(?: comentario| comentário)?|segnala(?: un abuso| commento)?|annuler la réponse|cancelar (?:respuesta|resposta)|annulla risposta|charte (?:de modération|des commentaires)|normas de (?:la comunidad|participación)|regole (?:della comunità|dei commenti)|regras (?:da comunidade|de comentários)|\d+ caractères (?:restants|maximum)|\d+ caracteres(?: restantes)?|caratteri rimanenti)[.!:?]?(?: \(?\d+\)?)?$/,
    /^[¿¡]?(?:et vous,?|qu'en pensez-vous|que pensez-vous|vous en pensez quoi|un avis|votre avis|y tú,?|y usted,?|qué (?:opinas|piensas|opina|te parece)|tú qué opinas|e tu,?|e voi,?|cosa ne pens(?:i|ate)|che ne pens(?:i|ate)|qual è la (?:tua|vostra) opinione|e você,?|e o leitor,?|o que (?:acha|pensa|você acha)|qual é a sua opinião)\b[^.!]{0,80}[?] ?.{0,60}\b(?:commentaires?|réagissez|dites-(?:le-)?nous|écrivez|racontez|partagez|comentarios?|cuéntanos|dínoslo|escríbenos|déjanos|comenta|comment[io]|diteci|dicci|scriveteci|scrivici|raccontaci|raccontateci|comentários?|conte-nos|diga-nos|escreva|comente|deixe)\b.{0,80}$/,
    /^(?:la |nuestra |notre |nossa |a )?(?:rédaction|modération|redacción|moderación|redazione|moderazione|redação|moderação)\b.{0,40}\b(?:se réserve le droit|se reserva el derecho|si riserva (?:il diritto|di)|reserva-se o direito|se reserva o direito)\b.{0,120}$/,
    /(?:^|[.!?:] )[¡¿]?(?:dites|racontez|partagez|écrivez|donnez|réagissez|répondez|posez|cuéntanos|cuéntalo|contanos|dinos|déjanos|déjalo|deja|comparte|responde|diteci|dicci|raccontateci|raccontaci|scriveteci|scrivici|scrivilo|scrivi|rispondi|rispondete|conte|diga|deixe|partilhe|compartilhe|responda|escreva)\b[^.!?]{0,90}\b(?:en commentaires?|(?:dans|sous) (?:les|la section|l'espace) ?(?:des? )?commentaires?|en (?:los |la sección de )?comentarios|nei commenti|qui sotto|nos comentários|aqui em baixo|logo abaixo|ci-dessous|más abajo|aquí abajo)\b.{0,60}$/,
    /^(?:merci de rester|restez (?:courtois|polis)|soyez (?:courtois|respectueux)|respectez|sé respetuos|sea respetuos|siate rispettosi|si prega di|seja (?:educad|respeitos)|mantenha o respeito|pas d'insultes|sin insultos|niente insulti|sem insultos)\b.{0,60}\b(?:commentaires?|charte|comentarios?|normas|comment[io]|regole|comentários?|regras|publiés?|modér\w+|insult\w+)\b.{0,80}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Laissez un commentaire',
    'Connectez-vous pour réagir.',
    'Soyez le premier à commenter cet article.',
    'Les commentaires sont modérés a priori.',
    'Deja tu comentario',
    'Inicia sesión para comentar',
    'Los campos obligatorios están marcados con *',
    'Lascia il tuo commento',
    'Effettua l’accesso per commentare',
    'I commenti sono chiusi.',
    'Deixe o seu comentário',
    'Faça login para comentar',
    'Os comentários são moderados e podem demorar.',
    'E você, o que acha? Deixe a sua opinião nos comentários.',
  ],
  leaves: [
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
