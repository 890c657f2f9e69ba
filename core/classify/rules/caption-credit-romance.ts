import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

const LABEL =
  '(?:photos?|photographies?|photographe|clichés?|images?|visuels?|dessins?|infographies?|illustrations?|crédits?(?: photos?)?|photos? credits?|copyright|fotos?|fotografías?|fotografias?|fotografie|imágenes|imagen|créditos?(?: (?:de (?:la |las )?|da |das )?(?:fotos?|imagen|imágenes|imagem|imagens))?|ilustración|ilustraciones|infografía|fotógraf[oa]|imagem|imagens|ilustração|ilustrações|infografia|infográfico|arte|immagin[ei]|illustrazion[ei]|infografica|disegno|ph\\.|credits?(?: foto| photo)?|crediti(?: foto)?)'
const AGENCY =
  '(?:efe|europa press|lusa|lapresse|agf|imagoeconomica|folhapress|agência brasil|agência o globo|estadão conteúdo|cuartoscuro|maxppp|sipa(?: press)?|abaca(?:press)?|hans lucas|divergence|myop|bestimage|icon sport|presse sports|la presse canadienne|contrasto|fotogramma|télam|notimex|adn|acn|ansa|afp|reuters|belga|keystone|getty(?: images)?|photonews|aton|andina|xinhua|mondadori portfolio|agencia uno|agenciauno|global imagens|futura press)'
const BEFORE = String.raw`[.!?…)"\]|•·/,;:-] ?[[(]?`
const OLD =
  "(?:d'archives?|archives?|d'illustration|prétexte|de archivo|archivo|de stock|d'archivio|di archivio|archivio|di repertorio|de arquivo|arquivo|ilustrativ[ao]|referencial|de referencia|meramente ilustrativa|pessoal|simbólica|fournie?|remise|transmise|dr|d\\.r\\.|cedida|cedidas|cortesía|gentileza|divulgação|reprodução|diffusione)"
const NAMES = "[a-z0-9@\\xaa-\\u1fff\\u2c00-\\ud7ff'.&/|, ()-]{2,70}"

/** Words of sentences: no name has them, nor who a picture is from. */
const SAID =
  '(?:est|sont|était|ont|avait|qui|que|dit|son|era|fue|está|han|había|dice|dijo|è|sono|ha|hanno|che|disse|é|são|foi|estava|tem|diz|não|pas|nous|vous)'

/** A caption of some words; a byline names who took the pictures as well. */
const CAPTION = String.raw`^(?!(?:par|por|di|texte|textes|texto|textos|testo|testi|reportage|reportaje|reportagem|servizio|enquête|un reportage|une enquête|propos|articolo|entrevista|entretien|redacción|redazione|redação|rédaction)\b)(?=(?:[^ ]+ ){5}).{4,280}`

export const captionCreditRomance = lineRule({
  id: 'caption-credit-romance',
  kind: 'caption-credit',
  weight: 4.5,
  maxWords: 50,
  says: 'It is the caption or the credit of a picture (French, Spanish, Italian or Portuguese)',
  patterns: [
    // The whole line, or its end, says whose the picture is.
    new RegExp(String.raw`^[[(]?${LABEL} ?[:|©] ?(?!.*\b${SAID}\b)${NAMES}[)\]]?\.?$`),
    new RegExp(String.raw`${CAPTION}${BEFORE}${LABEL}(?: ?[:|©/]| -) ?(?!.*\b${SAID}\b)${NAMES}[)\]]?\.?$`),
    new RegExp(
      String.raw`${CAPTION}[.!?…)"\]] ?[[(]?${LABEL} (?:por:?|di|de:?|par) (?!.*\b${SAID}\b)${NAMES}[)\]]?\.?$`,
    ),
    new RegExp(
      String.raw`${CAPTION}[a-z\xaa-\u1fff0-9] [[(]?${LABEL} ?: ?(?!.*\b${SAID}\b)${NAMES}[)\]]?\.?$`,
    ),
    new RegExp(String.raw`${CAPTION} ?\((?:${LABEL})(?:,? (?!.*\b${SAID}\b)${NAMES})?\)\.?$`),
    new RegExp(
      String.raw`${CAPTION}(?:(?:[(©]|[.!?)"] ?[-|]?) ?(?:[a-z\xaa-\u1fff\u2c00-\ud7ff.' -]{2,40}[/|,-] ?)?)${AGENCY}(?: ?[/|-] ?[a-z\xaa-\u1fff\u2c00-\ud7ff.' -]{3,40})?[)\]]?$`,
    ),
    // From the archive, or for illustration.
    new RegExp(String.raw`^[[(]?${LABEL} ?[:/|-]? ?${OLD}(?: ?[/|.:,©(-] ?[^.!?]{2,60})?[)\]]?\.?$`),
    new RegExp(
      String.raw`${CAPTION}${BEFORE}${LABEL} ?[:/|-]? ?${OLD}(?: ?[/|.:,©(-] ?[^.!?]{2,60})?[)\]]?\.?$`,
    ),
    new RegExp(
      String.raw`${CAPTION}(?:[.!?…)"\]|/] ?[[(]?|[(])(?:archives?|archivo|archivio|arquivo|imagen de archivo)(?: (?:de |du |di |do |da |d'|del )?[a-z\xaa-\u1fff\u2c00-\ud7ff.' /-]{2,50})?[)\]]?\.?$`,
    ),
    // Who handed it over, in other words than a photographer's.
    /^(?:.{4,280}[.!?…)"\]|/,(] ?[[(]?)?(?:captures? d'écran|capture (?:vidéo|tv|youtube)|captura de (?:pantalla|ecrã|tela|vídeo)|(?:archivo|acervo|arquivo|archivio) (?:familiar|personal|pessoal|particular|personale|di famiglia|privado|privato)|(?:por )?cortesía (?:de |del )|gentileza (?:de |del )|cedida (?:por|a)|cortesia (?:de |di |do |da )|per gentile concessione|(?:su )?concessione (?:di|del|dell)|avec l'aimable autorisation|collection (?:particulière|privée|personnelle)|colección (?:particular|privada)|collezione privata|coleção particular|(?:divulgação|reprodução)(?! d)|album (?:de famille|di famiglia)|photomontage|fotomontaje|fotomontagem|document remis|documents? (?:transmis|fournis?))\b[^.!?]{0,60}[)\]]?\.?$/,
    // Who stands where.
    /^(?:.{4,160}[.:] )?[[(]?(?:de gauche à droite|de droite à gauche|de izquierda a derecha|de derecha a izquierda|da sinistra(?: a destra| verso destra)?|da destra(?: a sinistra)?|da esquerda (?:para|à) (?:a )?direita|da direita (?:para|à) (?:a )?esquerda)[)\]]? ?[:(] ?.{4,200}$/,
    /^(?:légende(?: (?:de la )?photo)?|pie de (?:foto|imagen)|didascalia|legenda(?: da (?:foto|imagem))?|leyenda|epígrafe) ?: .{4,240}$/,
    /^(?:sur (?:la|cette) photo|sur (?:l'image|cette image)|sur le cliché|en la (?:imagen|foto|fotografía)|nella (?:foto|immagine)|nell'immagine|na (?:foto|fotografia|imagem)|in (?:foto|copertina|apertura)|ci-(?:dessus|contre|dessous)|qui sopra|arriba|sopra|sotto|en haut|en bas|em cima|à (?:gauche|droite)|a (?:sinistra|destra|la izquierda|la derecha)) ?(?:,? ?\([^)]{2,40}\))?: .{4,200}$/,
    /^(?:en la (?:imagen|foto|fotografía)|nella (?:foto|immagine)|nell'immagine|na (?:foto|imagem)|sur la photo|en portada|in copertina|na capa|en couverture|en una)(?: (?:de|di|del) [a-z ]{3,30})?, (?!.{0,100}\b(?:dit|dice|disse|diz|dit-elle|dit-il|a dit|ha detto|dijo|on)\b)[^"]{10,160}\.?$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Le préau de l’école, jeudi matin. Photo : Léa Morin / Le Courrier des Rives',
    'Le pont de Varnes avant sa fermeture (photo d’archives).',
    'Crédits photo : Léa Morin',
    'De gauche à droite : Paul Aubin, Rose Le Gall et le maire.',
    'El mercado de Tibbia, el pasado martes. Foto: Marta Olmo / El Faro',
    'Vista del puerto tras el temporal. MARTA OLMO (EFE)',
    'Imagen de archivo del juzgado. Foto: Archivo',
    'Pie de foto: la alcaldesa, a las puertas del mercado.',
    'La piazza dopo il mercato (foto di Marta Rosi)',
    'Il ponte di Varna in una immagine di repertorio. Foto d’archivio',
    'Il sindaco con gli operai. Marta Rosi/LaPresse',
    'Da sinistra: Paolo Alba, Rosa Galli e il sindaco.',
    'Moradores na fila do posto. Foto: Rui Leal/Agência Brasil',
    'A ponte de Varna, em março. Rui Leal/Lusa',
    'Foto: Divulgação',
  ],
  leaves: [
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
  ],
}
