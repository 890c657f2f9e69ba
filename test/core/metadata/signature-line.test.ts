import { describe, expect, it } from 'vitest'
import { isByline } from '../../../core/classify/headline/byline.ts'
import { readSignature } from '../../../core/metadata/signature-line.ts'

describe('a line says who wrote an article', () => {
  it.each([
    ['Par Maud Ferrand, le 4 septembre', 'Maud Ferrand'],
    ['Awa Sangaré, envoyée spéciale à Dioba', 'Awa Sangaré'],
    ['Propos recueillis par Youssef El Amrani', 'Youssef El Amrani'],
    ['Une enquête de Moussa Fall et Khady Ndoye', 'Moussa Fall, Khady Ndoye'],
    ['Texte : Odile Chambon. Photographies : Bertrand Foy', 'Odile Chambon'],
    ['De notre correspondante Josiane Peyrot', 'Josiane Peyrot'],
    ['Texto: Ana Ruiz | Fotos: Leo Paz', 'Ana Ruiz'],
    ['Por Ana Ruiz y Juan Gil / Monterrey', 'Ana Ruiz, Juan Gil'],
    ['Ana Ruiz, corresponsal en Quito', 'Ana Ruiz'],
    ['Entrevista de Ana Ruiz a Elvira Sanz, luthier', 'Ana Ruiz'],
    ['Domingo 16 de junio, por Claudio Paillán', 'Claudio Paillán'],
    ['Di Marco Bellini', 'Marco Bellini'],
    ['Testo e foto di Marco Bellini', 'Marco Bellini'],
    ['A cura di Marco Bellini, economista', 'Marco Bellini'],
    ['Dal nostro inviato Marco Bellini', 'Marco Bellini'],
    ['12 agosto, ore 18 – di Marco Bellini', 'Marco Bellini'],
    ['Por Ana Souza, de Luanda — 3 de março', 'Ana Souza'],
    ['Reportagem: Ana Souza | Fotos: Rui Melo', 'Ana Souza'],
    ['Crónica de Ana Souza', 'Ana Souza'],
    ['Door Jan de Vries, 14 maart, 17.42 uur', 'Jan de Vries'],
    ["Tekst: Jan de Vries — foto's: Idris Amrani", 'Jan de Vries'],
    ['Onderzoek van Sara Verbruggen en Ruud Dorst', 'Sara Verbruggen, Ruud Dorst'],
    ['Autor: Anna Kowalska', 'Anna Kowalska'],
    ['Rozmawiała Anna Kowalska, 2 czerwca', 'Anna Kowalska'],
    ['Z Weroniką Chlebną, radną, rozmawia Piotr Janas', 'Piotr Janas'],
  ])('%s', (line, writers) => {
    expect(readSignature(line)).toMatchObject({ isCredited: true })
    expect(readSignature(line)?.writers.join(', ')).toBe(writers)
    expect(isByline(line)).toBe(true)
  })

  it.each([
    'Redacción | 4 marzo',
    'La rédaction',
    'Rédaction web',
    'Redazione, 6 febbraio, ore 11.20',
    'Da redação, em Patrocínio',
    'Redactie Wonen – 22 mei',
    'Redakcja, 3 stycznia',
  ])('or that its own people did: %s', (line) => {
    expect(readSignature(line)).toMatchObject({ writers: [], isDesk: true })
    expect(isByline(line)).toBe(true)
  })

  it.each([
    ['Anna Kowalska, 12 marca 2024, godz. 9:30', 'Anna Kowalska'],
    ['Simon Lafrenière — 14 avril', 'Simon Lafrenière'],
    ['Bogotá, 3 de mayo. Daniela Cubides', 'Daniela Cubides'],
    ['dr Anna Pierzchała, 11 lutego', 'Anna Pierzchała'],
    ['Ben van Eck, 17 april', 'Ben van Eck'],
  ])('or names somebody beside a day: %s', (line, writer) => {
    expect(readSignature(line)).toMatchObject({ writers: [writer], isCredited: false, isDated: true })
  })
})

/** Reporting, and headings, that begin like it. */
const reporting = [
  'Par ailleurs, le maire a promis un vote en mars.',
  'Par la fenêtre, Marie Dupont voyait passer les trains.',
  'Par Toulouse et Montauban, le convoi a gagné Paris en deux jours.',
  'Par Saint-Denis passe désormais la ligne 14',
  'Texte voté, loi appliquée : le ministre Jean Duval se félicite.',
  'Enquête de police ouverte à Lyon après la mort de Paul Morel',
  'De notre balcon, Paul Morel regarde la place.',
  'Entretien des chaudières : ce que dit la loi',
  'La rédaction du traité a pris deux ans.',
  'Récit de Jeanne Morel devant le juge : « Je dormais. »',
  'Por la mañana llegaron los primeros camiones a Quito.',
  'Por María Fernández pasa el futuro del partido, dicen todos.',
  'Por San Telmo ya no circulan colectivos de noche',
  'Por fin, Ana Ruiz volvió a casa.',
  'Texto aprobado: el Senado de Chile vota el martes',
  'Entrevista de trabajo: lo que nadie pregunta',
  'Crónica de una muerte anunciada en el barrio',
  'Redacción de la nueva ley, en manos de tres juristas',
  'Di Maio ha detto che il governo non cadrà.',
  'Di Roma si parla poco, di Milano troppo.',
  'Di notte, Marco Bellini chiude il bar da solo.',
  'Da Napoli a Bari in tre ore: la linea apre a maggio',
  'Testo unico, rinvio della Camera a settembre',
  'Servizio di leva, il ministro Guido Rossi frena',
  'A cura ultimata Marco Bellini torna in campo.',
  'Por isso, a câmara de Lisboa adiou a obra.',
  'Por Lisboa passam agora menos navios de cruzeiro',
  'Por enquanto, Ana Souza não comenta o caso.',
  'Texto da reforma chega ao Senado em 3 de março',
  'De Luanda, a carga segue por comboio até ao Lobito.',
  'Reportagem de capa: o que mudou em dez anos',
  'Door het raam zag Jan de Vries de brand.',
  'Door Amsterdam rijden vanaf maart minder bussen',
  'Door Jan de Vries te ontslaan verloor de club zijn spits.',
  'Tekst van het akkoord: tien pagina’s, drie voetnoten',
  'Redactie en directie liggen al weken overhoop',
  'Van onze huizen staat de helft leeg, zegt Jan de Vries.',
  'Przez Warszawę przejechało w sobotę tysiąc traktorów.',
  'Tekst ustawy trafił do Sejmu 12 marca',
  'Autor: to słowo Anna Kowalska wymawia niechętnie.',
  'Rozmawiał z nią Piotr Janas, ale niczego nie zapisał.',
  'Anna Kowalska, 12 lat po wypadku',
]

describe('reporting that begins like a byline is none', () => {
  it.each(reporting)('%s', (line) => {
    expect(isByline(line)).toBe(false)
    expect(readSignature(line)).toBeUndefined()
  })
})

it.each([
  'Paul Morel, journaliste tué à Gaza',
  'Ana Ruiz, periodista detenida el lunes',
  'Anna Kowalska, dziennikarka roku',
  'Rafael Nadal, una vida en la pista',
  'Test: Nokia Lumia',
  'Portrait: Corran Mills',
])('of somebody it tells more than a post: %s', (line) => {
  expect(isByline(line)).toBe(false)
})
