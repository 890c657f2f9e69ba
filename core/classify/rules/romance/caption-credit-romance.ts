import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

const LABEL =
  '(?:photos?|photographies?|photographe|clichés?|images?|visuels?|dessins?|infographies?|illustrations?|crédits?(?: photos?)?|photos? credits?|copyright|fotos?|fotografías?|fotografias?|fotografie|imágenes|imagen|créditos?(?: (?:de (?:la |las )?|da |das )?(?:fotos?|imagen|imágenes|imagem|imagens))?|ilustración|ilustraciones|infografía|fotógraf[oa]|imagem|imagens|ilustração|ilustrações|infografia|infográfico|immagin[ei]|illustrazion[ei]|infografica|disegno|ph\\.|credits?(?: foto| photo)?|crediti(?: foto)?)'
const BEFORE = String.raw`[.!?…)"\]|•·/,;:-] ?[[(]?`
const OLD =
  "(?:d'archives?|archives?|d'illustration|prétexte|de archivo|archivo|de stock|d'archivio|di archivio|archivio|di repertorio|de arquivo|arquivo|ilustrativ[ao]|referencial|de referencia|meramente ilustrativa|pessoal|simbólica|fournie?|remise|transmise|dr|d\\.r\\.|cedida|cedidas|cortesía|gentileza|divulgação|reprodução|diffusione)"
const NAMES = "[a-z0-9@\\xaa-\\u1fff\\u2c00-\\ud7ff'.&/|, ()-]{2,70}"

/** A headline begins so, behind `photo:`; no name does. */
const ARTICLE =
  '(?:les?|la|el|l[oa]s|il|gli|lo|os?|a|as|une?|una|um|uma|así|assim|così|cómo|como|come|comment|quand|en|dans|quién|chi|qui) '

const AUTHOR = "(?:d[oa] autora?|del autor|de la autora|dell'aut(?:ore|rice)|de l'auteure?|de l'autrice)"

/** Words of sentences: no name has them, nor who a picture is from. */
const SAID =
  '(?:est|sont|était|ont|avait|qui|que|dit|son|era|fue|está|han|había|dice|dijo|è|sono|ha|hanno|che|disse|é|são|foi|estava|tem|diz|não|pas|nous|vous)'

/** A caption of some words; a byline names who took the pictures as well. */
const CAPTION = String.raw`^(?!(?:par|por|di|texte|textes|texto|textos|testo|testi|reportage|reportaje|reportagem|servizio|enquête|un reportage|une enquête|propos|articolo|entrevista|entretien|redacción|redazione|redação|rédaction)\b)(?=(?:[^ ]+ ){5}).{4,280}`

/** Captions that end in a credit, credits alone, and captions that point at the picture. */
export const captionCreditRomance = lineRule({
  id: 'caption-credit-romance',
  kind: 'caption-credit',
  weight: 2.4,
  maxWords: 50,
  says: 'It is the caption or the credit of a picture (French, Spanish, Italian or Portuguese)',
  patterns: [
    // The whole line, or its end, says whose the picture is.
    new RegExp(String.raw`^[[(]?${LABEL} ?[:|©](?! ?${ARTICLE}|.{0,70}\b${SAID}\b) ?${NAMES}[)\]]?\.?$`),
    new RegExp(
      String.raw`${CAPTION}${BEFORE}${LABEL}(?: ?[:|©/]| -) ?(?!.{0,70}\b${SAID}\b)${NAMES}[)\]]?\.?$`,
    ),
    new RegExp(
      String.raw`${CAPTION}[.!?…)"\]] ?[[(]?${LABEL} (?:por:?|di|de:?|par) (?!.{0,70}\b${SAID}\b)${NAMES}[)\]]?\.?$`,
    ),
    new RegExp(
      String.raw`${CAPTION}[a-z\xaa-\u1fff0-9] [[(]?${LABEL} ?: ?(?!.{0,70}\b${SAID}\b)${NAMES}[)\]]?\.?$`,
    ),
    new RegExp(String.raw`${CAPTION} ?\((?:${LABEL})(?:,? (?!.{0,70}\b${SAID}\b)${NAMES})?\)\.?$`),
    // From the archive, or for illustration.
    new RegExp(
      String.raw`${CAPTION}${BEFORE}${LABEL} ?[:/|-]? ?${OLD}(?: ?[/|.:,©(-] ?[^.!?]{2,60})?[)\]]?\.?$`,
    ),
    new RegExp(
      String.raw`${CAPTION}(?:[.!?…)"\]|/] ?[[(]?|[(])(?:archives?|archivo|archivio|arquivo|imagen de archivo)(?: (?:de |du |di |do |da |d'|del )?[a-z\xaa-\u1fff\u2c00-\ud7ff.' /-]{2,50})?[)\]]?\.?$`,
    ),
    // Who made it: who wrote, or whoever stands behind a camera.
    new RegExp(
      String.raw`${CAPTION}[.!?…)"] ?[[(]?(?:${LABEL} ${AUTHOR}|espólio d[oae]s? ${NAMES}|fot\. ${NAMES})[)\]]?\.?$|^(?:${LABEL}|desenho|dibujo) ${AUTHOR} ?[:.-] .{4,160}$`,
    ),
    /^[^"]{4,200} 📷 ?[^.!?"]{2,40}$|^\([^()"]{4,160}[;,.:] (?:foto|fotografía|immagine|imagen|imagem|photo|image) d[^()"]{3,40}\)$|^[^"]{4,200} - [^"]{3,50}, cc[ -]by(?:-(?:sa|nc|nd))*(?: \d\.\d)?$/,
    // Who handed it over, in other words than a photographer's.
    /^.{4,280}[.!?…)"\]|/(] ?[[(]?(?:(?:captures? d'écran|capture (?:vidéo|tv|youtube)|captura de (?:pantalla|ecrã|tela|vídeo)|(?:archivo|acervo|arquivo|archivio) (?:familiar|personal|pessoal|particular|personale|di famiglia|privado|privato)|(?:por )?cortesía de|gentileza de|cedida (?:por|a)|cortesia d[eioa]|(?:per gentile |su )?concessione d\w{1,14}|avec l'aimable autorisation|coll?ec[tc]?[a-z]+ (?:particulière|privée|personnelle|particular|privada)|collezione privata|album (?:de famille|di famiglia)|photomontage|fotomontaje|fotomontagem|document remis)\b[^.!?]{0,60}|(?:divulgação|reprodução)(?: ?\/ ?[^.!?]{2,40})?)[)\]]?\.?$/,
    // Who stands where.
    /^(?:sur (?:la|cette) photo|sur l'image|sur le cliché|en la (?:imagen|foto|fotografía)|nella (?:foto|fotografia|immagine)(?: di (?!squadra|gruppo|classe|famiglia)[a-z' ]{3,30})?|nell'immagine|na (?:foto|fotografia|imagem)|ci-(?:dessus|contre|dessous)|qui sopra) ?(?:,? ?\([^)]{2,40}\))?: .{4,200}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Le préau de l’école, jeudi matin. Photo : Léa Morin / Le Courrier des Rives',
    'Le pont de Varnes avant sa fermeture (photo d’archives).',
    'Crédits photo : Léa Morin',
    'El mercado de Tibbia, el pasado martes. Foto: Marta Olmo / El Faro',
    'Imagen de archivo del juzgado. Foto: Archivo',
    'La piazza dopo il mercato (foto di Marta Rosi)',
    'Il ponte di Varna in una immagine di repertorio. Foto d’archivio',
    'Moradores na fila do posto. Foto: Rui Leal/Agência Brasil',
    'Foto: Divulgação',
    'O escritório, com a maçã de terça-feira. Foto do autor',
    'Desenho do autor: a cabra, de perfil.',
    'Bacuri, duas bolas. 📷 Odinéia',
    'RB-3 et ses suiveuses. — Univ. de Varnes, CC BY 4.0',
    'Nella foto di Remo: la campana mentre viene issata.',
  ],
  leaves: [
    'Na foto, o suspeito aparece com a arma.',
    'Arte: la subasta del siglo',
    'À gauche : la bataille des investitures commence',
    'Photos : le carnaval de Nice',
    'Reprodução assistida cresce no país',
    'Captura de pantalla en mano, la concejala acusó al alcalde.',
    'En la imagen, se ve al acusado entrar en el banco.',
    'Gentileza de vizinhos salva idosa',
    'Sur la photo, dit-elle, on voit son frère devant l’usine.',
    'Le photographe a vendu ses photos : elles sont au musée.',
    'Il n’a gardé de son père que trois objets : un couteau, une montre et une photo de lui.',
    'La photo est de son frère.',
    'La foto è stata scattata da un vicino, dice la procura.',
    'El fotógrafo trabajó veinte años para EFE.',
    'La cámara lo grabó todo: la foto no deja dudas.',
    'De gauche à droite, tous les partis ont voté contre.',
    'Da sinistra sono arrivate critiche, da destra applausi.',
    'A Lusa não conseguiu falar com a empresa.',
    'O tribunal vai ouvir o fotógrafo na terça-feira.',
    'Na parede havia uma única foto do autor',
    'Nella foto di famiglia, lo zio non c’è.',
    'Nella foto di squadra: in piedi Alba, Ferri e Conti.',
  ],
}
