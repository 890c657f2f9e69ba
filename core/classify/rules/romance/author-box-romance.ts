import { quickPattern } from '../../../quick-pattern.ts'
import { foldPattern } from '../../cues.ts'
import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

/** Nobody who is spoken of as these is presented by name. */
const NOBODY =
  "(?!(?:elle|il|ils|on|ce|cela|c'est|qui|le|la|les|un|une|son|sa|mon|ma|notre|l'[a-z]+|él|ella|esto|este|esta|eso|quien|el|los|las|su|mi|nuestro|una|lei|lui|questo|questa|chi|lo|gli|suo|mio|egli|ele|ela|isto|quem|o|a|os|as|seu|sua|meu|minha|um|uma|não|no|non|si|se|ya|già|já|y|e|et|mais|pero|ma|mas|qu'il|dès|aujourd'hui|hoy|oggi|hoje) )"
const NAME = String.raw`${NOBODY}(?:[a-z\xaa-\u1fff\u2c00-\ud7ff.'-]+ ){1,5}`
const JOB =
  '(?:journaliste|reporter|repórter|rédact(?:eur|rice)|correspondante?|chroniqueu(?:r|se)|éditorialiste|photojournaliste|photographe|critique|envoyée? spéciale?|pigiste|documentariste|periodista|redactora?|corresponsal|columnista|cronista|editora?|fotoperiodista|fotógraf[oa]|enviad[oa] especial|ensayista|giornalista|redat(?:tore|trice)|redattore|redattrice|corrispondente|inviat[oa]|caporedat(?:tore|trice)|editorialista|fotografa?|fotoreporter|jornalista|redatora?|correspondente|colunista|fotojornalista|collabora(?:trice|tore)|collaborat(?:eur|rice)|colaboradora?|freelance|scrittrice|écrivaine?|autrice|auteure?|autore|autora?)'

/** An article tells of them: they speak, or something befell them. */
const TOLD_OF =
  /["]|\b(?:a (?:été|dit|déclaré|annoncé|expliqué|affirmé)|est mort|est décédé|fue|murió|dijo|explicó|declaró|falleció|è (?:stat[oa] arrestat|mort)|ha (?:detto|dichiarato|spiegato)|disse|afirmou|morreu|foi|explicou|selon|según|secondo|segundo|procès|prison|détenue?|otage|menacée?|escorte|cárcel|presa|secuestrad[oa]|amenazad[oa]|carcere|processo|scorta|minacciat[oa]|prisão|ameaçad[oa]|intérêts?|interés|interess[ei]s?|interessi|actionnaire|acciones|azioni|ações|financ\w{1,14}|finanz\w{1,14}|invitad[oa]|ospite|convite|membres? d|miembros? d|membros? d|soci[oa] d)/

const isToldOf = quickPattern(foldPattern(TOLD_OF))

/** Who wrote the article, in one sentence, under a heading, or with where to write to them. */
export const authorBoxRomance = lineRule({
  id: 'author-box-romance',
  kind: 'author-box',
  weight: 2.4,
  maxWords: 90,
  says: 'It describes the author (French, Spanish, Italian or Portuguese)',
  patterns: [
    // The first sentence says it, wherever it stands; `author-line-romance` asks what two say below the article.
    {
      pattern: new RegExp(
        String.raw`^${NAME}(?:est|es|è|é|sont|son|sono|são) (?:(?:une?|un|una|uno|um|uma|la|le|notre|nuestra?|nostra?|il|o|a|el) )?(?:[a-z]+ ){0,2}${JOB}s?\b(?: [a-z]+){0,3} (?:à|au|aux|chez|pour|du|de|des|dans|en|para|del|per|presso|al|alla|di|do|da|no|na|nos)\b[^.]{0,160}(?:\.|$)`,
      ),
      unless: isToldOf,
    },
    // How to reach them.
    /\b(?:pour (?:le|la|lui|les|leur) (?:contacter|joindre|écrire)|pour (?:contacter|joindre|écrire à) (?:l'auteure?|l'autrice|la journaliste|le journaliste)|(?:contactez|joignez|écrivez à) (?:l'auteure?|l'autrice|la journaliste|le journaliste)|vous pouvez (?:lui écrire|le joindre|la joindre|le contacter|la contacter)|écrivez-(?:lui|moi)|puedes? (?:escribirle|contactarl[ao]|seguirl[ao])|para (?:contactarl[ao]|escribirle)|escríbele|escríbale|síguel[ao]|per (?:contattarl[ao]|scriverle|scrivergli)|scrivetele|scrivetegli|scrivile|scrivigli|(?:potete|puoi) (?:scriverle|scrivergli|contattarl[ao]|seguirl[ao])|para contactar (?:o|a) (?:autora?|jornalista)|escreva-lhe|escreva (?:para|ao|à) (?:o |a )?(?:autora?|jornalista|repórter)|fale com (?:o|a) (?:repórter|jornalista|autora?)|contato d[oa] repórter)\b.{0,140}$/,
    // A heading for it.
    /^(?:à propos de (?:l'auteure?|l'autrice|la journaliste)|(?:sobre|acerca de) (?:el|la) (?:autora?|periodista)|(?:sull'|chi è l')(?:autore|autrice)|informazioni sull'autore|sobre (?:o|a) (?:autora?|jornalista)|quem escreve|chi scrive|les auteurs|los autores|os autores|gli autori|l'auteure?|l'autrice|el autor|la autora|l'autore|o autor|a autora) ?(?:$|[:.|·-] ?.{0,300}$)/,
  ],
})

export const examples: Examples = {
  catches: [
    'Léa Morin est journaliste au Courrier des Rives, où elle suit le logement.',
    'À propos de l’auteur : Paul Aubin tient une ferme et écrit dans nos pages.',
    'Pour la contacter : lea.morin@courrier.example',
    'Marta Olmo es redactora de El Faro desde 2015.',
    'Marta Olmo cubre tribunales para el diario. Puede escribirle a molmo@faro.example.',
    'Sobre la autora',
    'Marta Rosi è giornalista a Varna e si occupa di scuola.',
    'Rui Leal é jornalista no Correio de Varna desde 2009.',
    'Ana Prado escreve sobre educação no jornal. Fale com a repórter: ana@correio.example',
  ],
  leaves: [
    'Anna Politkovskaïa était journaliste à Moscou et fut tuée devant chez elle.',
    'Evan Roux est journaliste au Courrier et attend son procès en prison.',
    'Marta Rosi è giornalista del Corriere e vive sotto scorta da anni.',
    'Iker Sanz es periodista de El Faro y fue detenido en la frontera.',
    'Rui Leal é jornalista do Correio e foi ameaçado de morte.',
    'Elle est journaliste à Radio Varnes.',
    'Paul Aubin est journaliste. Il a été arrêté mardi à la frontière.',
    'Paul Aubin est maire de Varnes depuis 2014.',
    'L’auteur du tir a été arrêté.',
    'Marta Olmo es la dueña del bar y no piensa cerrarlo.',
    'Marta Olmo es periodista y fue detenida el martes.',
    'El autor confesó ante el juez.',
    'Paolo Alba lavora nei campi da quando aveva quindici anni.',
    'L’autore della rapina ha detto di essere pentito.',
    'Ana Prado trabalha no hospital há nove anos.',
    'O autor do disparo foi detido na terça-feira.',
  ],
}
