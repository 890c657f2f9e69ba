import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

const NET =
  '(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|bluesky|mastodon|tiktok|youtube|threads|pinterest|messenger|e-?mail|mail|courriel|correo|les réseaux(?: sociaux)?|nos réseaux(?: sociaux)?|redes(?: sociales)?|las redes(?: sociales)?|nuestras redes(?: sociales)?|i social|social|nostri social|as redes(?: sociais)?|redes sociais|nossas redes(?: sociais)?)'

export const shareBarRomance = lineRule({
  id: 'share-bar-romance',
  kind: 'share-bar',
  weight: 4.5,
  maxWords: 26,
  says: 'It is a button for sharing or following (French, Spanish, Italian or Portuguese)',
  patterns: [
    /^[¡]?(?:partagez|partager|envoyer|envoyez|comparte|compartir|comparta|envía|condividi|condividete|invia|partilhe|partilhar|compartilhe|compartilhar|enviar|envie) (?:cet article|l'article|cette page|ce texte|este artículo|el artículo|esta noticia|la noticia|esta nota|questo articolo|l'articolo|la notizia|questa notizia|este artigo|esta notícia|esta matéria|este texto)(?: [^.!?]{2,60})?[.!:]?$/,
    new RegExp(
      String.raw`^[¡]?(?:partagez|partager|partage|envoyer|comparte|compartir|compartí|compártelo|comparta|envía|condividi|condividete|condividilo|invia|partilhe|partilhar|compartilhe|compartilhar|enviar|envie)(?: (?:cet article|l'article|cette page|ce texte|l'information|este artículo|esta noticia|esta nota|el artículo|la noticia|questo articolo|l'articolo|la notizia|questa notizia|este artigo|esta notícia|esta matéria|o artigo|a notícia|ça|le|la|lo))?(?: (?:sur|par|via|en|por|su|per|no|na|pelo) (?:l'|la |o |el )?${NET}(?:(?:,| et| y| e| o| ou) ${NET})*| (?:avec|con|com|à|a) (?:vos|tes|un|une|tus|tu|una|tuoi|i tuoi|un'|seus|um|uma|quien|qui|chi|quem)\b[^.!?]{2,50})[.!:]?$`,
    ),
    new RegExp(
      String.raw`^[¡]?(?:suivez-nous|suivez (?:le|la|notre)|retrouvez-nous|rejoignez-nous|abonnez-vous à nos comptes|síguenos|seguinos|sígannos|encuéntranos|sigue a|seguici|seguiteci|segui(?: il| la)?|ci trovi|siga-nos|siga (?:o|a)|segue-nos|acompanhe-nos|encontre-nos|nos siga|curta)\b[^.!?]{0,40}\b(?:sur|en|su|no|na|nas|nos|sui|sulle|dans) (?:la |nos |nuestras |las |i nostri |le nostre |as |nossas )?${NET}\b.{0,80}$`,
    ),
    new RegExp(`^${NET}(?: ?[|·•/,] ?| ){1}${NET}(?:(?: ?[|·•/,] ?| )${NET}){0,8}$`),
    /^(?:cet article|ce texte|este artículo|este texto|questo articolo|questo testo|este artigo) (?:vous a plu|vous plaît|te ha gustado|te gustó|ti è piaciuto|agradou)\b.{0,20}[?] ?.{0,10}\b(?:partage|transf|envoye|faites|comparte|reenv|condivid|invi|inoltr|partilh|compartilh|envi)\w*.{0,80}$/,
    /^(?:¿?te (?:ha gustado|gustó)|ti è piaciuto|gostou|vous avez aimé)\b[^?]{0,40}[?] ?.{0,10}\b(?:partagez|transférez|envoyez|compártel[oa]|comparte|reenvíal[oa]|condividil[oa]|condividi|inoltral[oa]|partilhe|compartilhe|envie)\b.{0,80}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Partagez cet article',
    'Partager par courriel',
    'Suivez-nous sur les réseaux sociaux',
    'Comparte esta noticia en WhatsApp',
    'Síguenos en X',
    'Condividi la notizia',
    'Seguici sui nostri social',
    'Partilhar no Facebook',
    'Gostou deste texto? Partilhe com um amigo.',
  ],
  leaves: [
    'Partager le pouvoir n’a jamais été son fort.',
    'Les parents partagent les photos sur Facebook.',
    'Compartir piso cuesta ya 450 euros.',
    'Condividere la stanza è diventato normale.',
    'Partilhar casa aos 40 anos',
  ],
}
