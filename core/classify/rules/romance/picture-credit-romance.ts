import { lineRule } from '../../line-rule.ts'
import { glimpsedWithout, nameWithout, shownUnless, whereNamed } from '../../named-maker.ts'
import type { Examples } from '../../rule.ts'

const BY =
  '(?:ph\\.|phot?o(?:graphie|s)?|clichés?|dessins?|infographies?|illustrations?|repro(?:duction)?\\.?|digiscop(?:ie|ing)|img|planche|courtoisie|gravure|fotos?|fotograf[ií]as?|dibujos?|disegn[oi]|dis\\.|retrato|grabado|captura|capture|mappa|mapa|autoscatto|drone|still|arq\\.|desenho|ilustraç(?:ão|ões)|ilustraci(?:ón|ones)|illustrazion[ei]|infografía|infografica|cortesía)'
const NAMES = nameWithout(
  'est|sont|était|ont|qui|que|dit|son|era|fue|está|han|había|è|sono|ha|hanno|che|é|são|foi|tem|diz|não|pas|nous|vous',
)
const SHOWN = shownUnless(
  'par|por|di|textes?|textos?|testi|testo|reporta[a-z]+|entrevista|entretien|servizio|enquête|propos',
)
const GLIMPSED = glimpsedWithout(
  "prochaine?s?|próxim[oa]s?|prossim[oaie]|est|sont|était|étaient|a|à son tour|ont|avait|avaient|sera|seront|va|vont|n'[a-z]+|ne|se|s'[a-z]+|il|elle|ils|elles|on|nous|que|qui|ha|han|hay|había|era|eran|es|son|fue|fueron|será|no|sigue|è|sono|hanno|aveva|erano|sarà|non|si|che|foi|foram|tem|têm|é|são|não|há|estava|quem",
)

/** Who made the picture, behind what it shows: a word for the work and a name, an agency and a name, or initials in brackets. */
export const pictureCreditRomance = whereNamed(
  lineRule({
    id: 'picture-credit-romance',
    kind: 'caption-credit',
    weight: 4,
    maxWords: 40,
    says: 'It says who made the picture (French, Spanish, Italian or Portuguese)',
    patterns: [
      new RegExp(`${SHOWN}[[(]?${BY} ?: ?${NAMES}[)\\]]?$`),
      new RegExp(
        `${SHOWN}[[(]?(?:ph\\.|dis\\.|arq\\.|repro\\.|coll?\\.|clichés?|infographie|illustration|fotografía|desenho de|disegno di|retrato de|sacada con [a-z]+ por) ?${NAMES}[)\\]]?$`,
      ),
      // The newsroom and who took it.
      new RegExp(`${SHOWN}(?:[a-z'.-]+ ){0,3}[a-z'.-]+ ?/ ?(?:[a-z]\\. ?){0,2}[a-z'.-]+(?: [a-z'.-]+){0,2}$`),
      new RegExp(`${SHOWN}(?:dr|d\\. ?r\\.|\\(dr\\))$`),
      new RegExp(`${GLIMPSED}\\((?:[a-z]\\. ?){1,3}\\)$`),
      // All that the line says.
      /^(?:infographie|infografía|infografica|dibujo de|disegno di|dessin de|desenho de) (?!les? |la |el |l[oa]s |il |une? )[a-z'-]+(?: [a-z'-]+){0,4}$/,
      /^\[(?:légende|leyenda|didascalia|legenda) ?: .{4,120}\]$/,
    ],
  }),
)

export const examples: Examples = {
  catches: [
    'Sous le préau, dimanche. Ph. Théo Cassard',
    'Infographie Lignes de Fuite',
    'La lata y su tapa. Dibujo: Kantuta',
    'La 17, a los ciento ochenta metros. Col. Larrañaga',
    'Un blockhaus miroir, œuvre d’un anonyme. Rivages Nord/C.D.',
    'Celestino Lobo com a primeira fornada. DR',
    'La una du 12 mars. (L. H.)',
    'L’orologio fermo del municipio. Dis. di Zaira B.',
    'Gianna sul tetto. Disegno: Tea Zanutti',
  ],
  leaves: [
    'Le juge a tranché. Dessin : c’est la vie qui gagne.',
    'On a fermé le pont. Photo : elle est vraie.',
    'Il a payé. Infographie',
    'El pan subió. Dibujo de nuevo las cuentas y nada cuadra.',
    'Mapa: la ruta es larga.',
    'Texto: Irati Sanchís. Ilustración: Mar de Pablo',
    'Aritz Mendibil. Fotos: Leire Otamendi',
    '« Je m’en vais. » (L. H.)',
    'Le maire n’a pas voulu répondre. (L. A.)',
    'La directora, que llegó en 2011, no piensa marcharse. (X. R.)',
    'La próxima sesión, el 12 de junio a las 18 horas. (M. T.)',
    'La promotora pide 1,8 millones. El alcalde calla. (X. R.)',
    'O preço manteve-se até ao fim. (A. M.)',
    'On lui a demandé son salaire. Elle a ri/pleuré.',
    'El revisor lloraba. Los viajeros cantaban y/o bebían.',
    'Sul biglietto c’era un timbro viola. Disegno di una locomotiva a vapore.',
    'Disegno di mia madre sul vetro',
    'Me llevaste el sombrero. / Me dejaste la idea.',
    'Infographie la dette en cinq chiffres',
    'Le conseil décide demain. Il faudra démolir et/ou rénover.',
    'Disegno di legge sul fine vita',
  ],
}
