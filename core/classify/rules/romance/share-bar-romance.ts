import { lineRule } from '../../line-rule.ts'
import { NETWORKS } from '../../networks.ts'
import type { Examples } from '../../rule.ts'

const NET = `(?:${NETWORKS.join('|')}|e-?mail|mail|courriel|correo|(?:les |nos )?réseaux(?: sociaux)?|(?:las |nuestras |as |nossas )?redes(?: socia(?:les|is))?|(?:i |nostri )?social)`
const SHARE =
  '(?:partagez|partager|partage|envoyer|comparte|compartir|compartí|comparta|condividi|condividete|invia|partilhe|partilhar|compartilhe|compartilhar|enviar|envie)'
const PIECE =
  "(?:cet article|l'article|cette page|ce texte|este artículo|el artículo|esta noticia|la noticia|esta nota|questo articolo|l'articolo|la notizia|questa notizia|este artigo|esta notícia|esta matéria|este texto|o artigo|a notícia)"

/** Buttons for sharing the article, and where to follow the paper. */
export const shareBarRomance = lineRule({
  id: 'share-bar-romance',
  kind: 'share-bar',
  weight: 2.4,
  maxWords: 26,
  says: 'It is a button for sharing or following (French, Spanish, Italian or Portuguese)',
  patterns: [
    /^[¡]?(?:partagez|envoyez|comparte|condividi|condividete|partilhe|compartilhe|envie) (?:cet|cette|ce|est[ea]|quest[oa]) (?:article|page|texte|artículo|noticia|nota|texto|articolo|notizia|artigo|notícia|matéria)\b[^.!?]{0,60}[.!:]?$/,
    new RegExp(`^[¡]?${SHARE} ${PIECE}(?: (?:sur|par|avec|en|por|con|via|no|com) [^.!?]{2,40})?[.!:]?$`),
    new RegExp(
      `^[¡]?${SHARE} (?:sur|par|via|en|por|su|per|no|na|pelo) (?:la |o |el |l')?${NET}(?:(?:,| et| y| e| o| ou) ${NET}){0,6}[.!:]?$`,
    ),
    new RegExp(
      String.raw`^[¡]?${SHARE} (?:avec|con|com|à|a) (?:vos|tes|tus|i tuoi|tuoi|seus|quien|qui|chi|quem)\b[^.!?]{2,50}[.!:]?$`,
    ),
    new RegExp(
      String.raw`^[¡]?(?:suivez-nous|suivez (?:le|la|notre)|retrouvez-nous|rejoignez-nous|abonnez-vous à nos comptes|síguenos|seguinos|sígannos|encuéntranos|sigue a|seguici|seguiteci|segui(?: il| la)?|ci trovi|siga-nos|siga (?:o|a)|segue-nos|acompanhe-nos|encontre-nos|nos siga|curta)\b[^.!?]{0,40}\b(?:sur|en|su|no|na|nas|nos|sui|sulle|dans) (?:la |nos |nuestras |las |i nostri |le nostre |as |nossas )?${NET}\b.{0,80}$`,
    ),
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
  ],
  leaves: [
    'Enviar la noticia a los padres fue su último gesto.',
    'Comparte con un primo el piso de sus padres.',
    'Segui il denaro, diceva il giudice.',
    'Suivez l’argent',
    'Partager la page avec le voisin',
    'Partager le pouvoir n’a jamais été son fort.',
    'Les parents partagent les photos sur Facebook.',
    'Compartir piso cuesta ya 450 euros.',
    'Condividere la stanza è diventato normale.',
    'Partilhar casa aos 40 anos',
  ],
}
