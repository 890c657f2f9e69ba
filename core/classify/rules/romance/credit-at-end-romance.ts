import { letterPattern } from '../../../letters.ts'
import type { Examples, Rule, Scene } from '../../rule.ts'

const LONGEST = 320
const WEIGHT = 2.4
const WORD = String.raw`\p{Lu}[\p{L}\p{N}'’.&-]*`
const LINK =
  '(?:d[aeo]s?|d[aeiou]|del|de la|de las|de los|della|dei|delle|di|des|le|la|les|el|los|y|e|et|&|pour|para|per|via|en|au)'
const NAMES = `${WORD}(?: (?:${LINK} )?(?:[dlDL]['’])?${WORD}){0,5}`
const PERSON = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: (?:d[aeo]s?|de la|del|di|von|van) )?(?: ?\p{Lu}[\p{L}'’-]+){1,3}`
const ANYBODY = String.raw`(?:${NAMES}|DR|D\.R\.|[Aa]rchives?(?: ${NAMES})?|[Aa]rchivo|[Aa]rchivio|[Aa]rquivo|[Cc]edida|[Dd]ivulgação|[Rr]eprodução|[Aa]genc[ei]as?)`
const LABEL = String.raw`(?:(?:Photos?|PHOTOS?|Crédits?|CRÉDITS?|Crédit photo|Cliché|Dessins?|Image|Illustration|Infographie|Visuel|Fotos?|FOTOS?|Fotografías?|Fotografia|Imagen|Imagem|Imágenes|Ilustración|Ilustração|Immagine|Illustrazione|Disegno|Crédito|Credito|Créditos|Crediti|Credit|Credits|Ph|Ph\.|PH|Gráfico|Vídeo|Video)(?: (?:de|di|por|par|da|d['’]))?)`
/** `Photo Léa Morin`, `FOTO MARTA OLMO / EL FARO`, with no colon. */
const LABELLED = letterPattern(
  String.raw`(?:^|[.!?…)»”"] ?[[(|–—-]? ?)${LABEL}(?: ?[:|/©–-])? ${ANYBODY}(?: ?[/|,–—-] ?${ANYBODY}){0,3}[\])]?\.?$`,
  'u',
)
/** `Léa Morin / Le Courrier`, `LP/Léa Morin`, `Léa Morin pour Le Courrier`: maker and paper behind a sentence. */
const SLASHED = letterPattern(
  String.raw`^.{12,280}[.!?…)»”"] ?[[(|–—-]? ?(?:${ANYBODY}(?: ?[/|] ?${ANYBODY}){1,3}|${PERSON} (?:pour|para|per) ${NAMES}|[Pp]hoto ${NAMES})[\])]?$`,
  'u',
)
/** The maker alone, in brackets behind one sentence. */
const SIGNED = letterPattern(
  String.raw`^[^"“”«»‘.!?:]{12,160}[\p{Ll}\d]{2}\. (?:\| |[–—-] ?)?\(${PERSON}\)$`,
  'u',
)
/** `© Léa Morin`, with or without a full stop before it. */
const MARKED = /^.{4,280}[^ ] ?© ?(?:[^©.!?]|(?<=[ ./][A-Z])\.){2,70}\.?$/
/** `(Léa Morin/AFP)`, where one of both is an agency's, or `[... – T.C.]`: winners of doubles are parted so as well. */
const AGENCY = String.raw`(?:\p{Lu}{2,6}|[Aa]g[eê]n[cz]\p{Ll}{1,3} ${NAMES})`
const BRACKETED = letterPattern(
  String.raw`^[^"“”«»‘!?:()]{12,160}[\p{Ll}\d] \((?:${PERSON} ?/ ?${AGENCY}|${AGENCY} ?/ ?${PERSON})\)$|^\[[^\]"“”«»!?]{10,120} [–—-] (?:\p{Lu}\.){2}\]$`,
  'u',
)
/** `© Le Courrier / S.D.` */
const INITIALLED = /©.{1,60}[A-Z]\.$/
const OF_SOMEBODY =
  /\b(?:je|j'|me|nous|vous|votre|notre|yo|nosotros|usted|tu|te|noi|voi|ci|eu|você|nosso|nossa)\b/i
const BY =
  /^(?:Par|Por|De|Di|Texte|Textes|Texto|Textos|Testo|Testi|Reportage|Reportaje|Servizio|Enquête|Propos|Entrevista|Une enquête|Un reportage)\b/
const SENTENCE_ENDS = `.!?:;,"'…`
const UNFINISHED = new RegExp(`[^${SENTENCE_ENDS}]$`)
const PICTURED =
  /photo|credit|cliche|dessin|image|illustration|infographie|visuel|foto|imagen|imagem|imagenes|ilustra|immagine|illustrazione|disegno|grafico|video/

/** A caption in the text, known by whose picture it is, as papers in French, Spanish, Italian and Portuguese say it. */
export const creditAtEndRomance: Rule = {
  id: 'credit-at-end-romance',
  kind: 'caption-credit',
  patterns: [PICTURED, UNFINISHED],
  vote({ block, line }: Scene, candidates) {
    const { text } = block
    if (text.length > LONGEST || line.words > 55 || line.words < 6 || BY.test(text)) return undefined
    const isPictured = candidates?.[0] !== 0 && PICTURED.test(line.text)
    if (
      !isPictured &&
      !INITIALLED.test(text) &&
      SENTENCE_ENDS.includes(line.text.charAt(line.text.length - 1))
    )
      return undefined
    return isCredited(text, isPictured) || isSigned(text)
      ? { weight: WEIGHT, note: 'It ends in the credit of a picture.' }
      : undefined
  },
}

function isCredited(text: string, isPictured: boolean): boolean {
  return (
    (text.includes('©') && MARKED.test(text)) ||
    (isPictured && LABELLED(text).test(text)) ||
    (CREDITS.test(text) && SLASHED(text).test(text))
  )
}

const CLOSED = /[)\]]$/
const CREDITS = /[/|]| (?:pour|para|per) /

function isSigned(text: string): boolean {
  if (CLOSED.test(text) && BRACKETED(text).test(text)) return true
  return text.includes('. (') && SIGNED(text).test(text) && !OF_SOMEBODY.test(text)
}

export const examples: Examples = {
  catches: [
    'Le préau de l’école, jeudi matin. Photo Léa Morin',
    'Les pompiers sont restés toute la nuit. © Léa Morin',
    'Le pont fermé, vu de la rive. LP/Léa Morin',
    'Les dunes de Varnes après la tempête. Léa Morin pour Le Courrier',
    'El mercado, el martes por la tarde. FOTO MARTA OLMO / EL FARO',
    'Vecinos ante el juzgado de Tibbia. Marta de Olmo / El Faro',
    'La piazza del mercato a Varna. Foto Marta Rosi',
    'Il ponte chiuso, visto dalla riva. (Marta Rosi)',
    'Moradores na fila do posto de saúde. Rui Leal / Correio de Varna',
    'Moradores ocupam o palco durante a audiência (Rui Leal/CV)',
    'Siete Cañadas, finales de mayo · © N. Bencomo',
    'Benoît Roux devant sa meule de granit. © Le Courrier / S.D.',
    '[Bakary Sanneh sulla scala – T.C.]',
  ],
  leaves: [
    'Elle travaille le matin pour Léa Morin',
    'El juez pidió el vídeo al abogado de Marta Olmo.',
    'Par Léa Morin. Photos Paul Aubin',
    'Elle a gardé une photo de Paul Aubin',
    'Le jury a choisi hier soir. Lire Léa Morin',
    'La mairie a vendu le pont / la route à un voisin',
    'Nadie sabe dónde está Marta Olmo',
    'Ha vinto la foto di Marta Rosi, dice la giuria.',
    'O prémio foi para Rui Leal.',
    'Rimborsi, la lista dei gruppi in consiglio (Lega/Pd)',
    'Double mixte, titre pour les favoris (Anna Petit/Luc Roy)',
    'Beach volley, oro alla coppia di casa (Marco Rossi/Luca Della Valle)',
  ],
}
