import { matches } from '../cues.ts'
import type { Rule } from '../rule.ts'

const WHOLE_LINES: readonly RegExp[] = [
  /^(?:leave|post|add|write|submit) (?:a|your|us a) (?:reply|comment|response)(?: (?:below|here|now|to .{1,60}))?(?: cancel (?:reply|comment))?[.!:]?$/,
  /^(?:cancel reply|post comment|submit comment|add comment|reply|join the (?:conversation|discussion)|have your say|log in to (?:reply|comment|leave a comment))[.!:]?$/,
  /^(?:you must|please) (?:be )?(?:log(?:ged)? in|sign(?:ed)? in|register(?:ed)?)(?: or [a-z ]{1,20})? to (?:post|leave|add|write) a (?:comment|reply)\.?$/,
  /^your e-?mail (?:address )?will not be (?:published|shared|made public)\b.{0,80}$/,
  /^required fields are marked\b.{0,10}$/,
  /^save my name, e-?mail,? (?:and|&) website in this browser\b.{0,60}$/,
  /^this site uses akismet\b.{0,100}$/,
  /^notify me of (?:follow-?up|new) (?:comments|posts)(?: (?:by|via) e-?mail)?\.?$/,
  /^(?:comments (?:are|have been) closed|comments (?:off|closed))(?: (?:on|for) .{1,120})?\.?$/,
  // German, French, Spanish, Portuguese, Italian, Dutch, Polish
  /^(?:schreibe? einen kommentar|hinterlasse? (?:eine antwort|einen kommentar)|kommentar (?:schreiben|verfassen|hinterlassen|abgeben|absenden)|antwort(?:en)? abbrechen|antworten|(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht\b.{0,80}|erforderliche felder sind (?:mit .{1,5} )?markiert\.?)(?: antwort(?:en)? abbrechen)?$/,
  /^(?:laissez|laisser|poster|écrire|ajouter) un commentaire(?: annuler la réponse)?$|^annuler la réponse$|^votre adresse e-?mail ne sera pas publiée\b.{0,100}$/,
  /^(?:deja|dejar|escribe|escribir|añadir|publicar) (?:una respuesta|un comentario|tu comentario)(?: cancelar (?:la )?respuesta)?$|^(?:tu|su) dirección de correo electrónico no será publicada\b.{0,100}$/,
  /^(?:deixe|deixar|escreva|adicionar) (?:uma resposta|um comentário|o seu comentário)(?: cancelar resposta)?$|^o seu endereço de e-?mail não será publicado\b.{0,100}$/,
  /^(?:lascia|scrivi|aggiungi) (?:un commento|una risposta)(?: annulla risposta)?$|^il tuo indirizzo e-?mail non sarà pubblicato\b.{0,100}$/,
  /^(?:geef een (?:reactie|antwoord)|laat een (?:reactie|antwoord) achter|plaats een reactie|reageer)(?: reactie annuleren)?$|^(?:je|jouw|uw) e-?mailadres (?:wordt|zal) niet (?:gepubliceerd|worden gepubliceerd)\b.{0,100}$/,
  /^(?:dodaj|zostaw|napisz) (?:komentarz|odpowiedź)(?: anuluj pisanie odpowiedzi)?$|^(?:twój )?adres e-?mail nie zostanie opublikowany\b.{0,100}$/,
]

export const commentForm: Rule = {
  id: 'comment-form',
  kind: 'comment-form',
  vote: ({ line }) =>
    line.words > 30 ? undefined : matches(line.text, WHOLE_LINES, 6, 'It is part of a form for comments'),
  examples: {
    catches: [
      'Leave a Reply',
      'Leave a Reply Cancel reply',
      'Your email address will not be published. Required fields are marked *',
      'Post a comment',
      'Save my name, email, and website in this browser for the next time I comment.',
      'You must be logged in to post a comment.',
      'Comments are closed.',
      'Schreibe einen Kommentar',
      'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert',
      'Laisser un commentaire',
      'Deja una respuesta',
      'Deixe um comentário',
      'Lascia un commento',
      'Geef een reactie',
      'Dodaj komentarz',
    ],
    leaves: [
      'Leave a reply too late and the office will decide for you, the ministry warned on Friday.',
      'The spokesman did not leave a reply to our questions.',
      '“Leave a reply,” the machine said, and she hung up.',
      'Comments on the draft close on Friday, the regulator said.',
    ],
  },
}
