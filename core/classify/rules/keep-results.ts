import { quickPattern } from '../../quick-pattern.ts'
import type { Examples, Rule } from '../rule.ts'

const LETTERS = 'a-z\\xaa-\\u1fff\\u2c00-\\ud7ff'
const WORD = `[${LETTERS}][${LETTERS}.'-]*`
const NAME = `${WORD}(?: (?:& )?${WORD}){0,5}`
/** Without the full stop of "No. 8, p. 6". */
const PLAIN = `[${LETTERS}][${LETTERS}'-]*`
const SEVERAL = `(?:${PLAIN}(?: ${PLAIN}){1,5}|[${LETTERS}]+-[${LETTERS}]+)`
const COUNT = '(?:0|[1-9]\\d{0,2})'
const GOALS = `(?:${COUNT}|½|\\d½)`
/** `1:48` is a time. */
const SCORE = `(?:${GOALS}(?: ?- ?| x )${GOALS}|${COUNT}:\\d)`
const SUM = '\\d{1,3}(?:[.,]\\d{3})*(?:[.,]\\d{1,2})?'
const REMARK = `(?: \\([^()]{1,60}\\))?(?:\\.?$|\\. ${NAME}: )`
const POINTS = `(?:${WORD}, )?${NAME} ${COUNT}(?:[.,]5)?`

const patterns = [
  // Quist 1-0 Adeyemi; Unidas 1 x 1 Estrela (5 a 4)
  `${NAME} ${SCORE} ${NAME}${REMARK}`,
  // Olten - Visp 2:3 (1:0, 1:1, 0:2)
  `${NAME} - ${NAME},? ${COUNT} ?[:-] ?${COUNT}${REMARK}`,
  // Penge B 6, Catford Rooks 5
  `(?:${SEVERAL} ${GOALS}(?:,| -) ${PLAIN}(?: ${PLAIN}){0,5}|${PLAIN} ${GOALS}(?:,| -) ${SEVERAL}) ${GOALS}${REMARK}`,
  // Gorton Ladies 2 (Marsden J 31, Okafor 77)
  `${NAME} ${COUNT} \\((?:${NAME} [1-9]\\d?(?:, ?[1-9]\\d?)*[,;)] ?)+`,
  // Braddock d. Osgood 25-22, 19-25, 21-25
  `${NAME} \\d{1,2}[:-]\\d{1,2}(?:, ?\\d{1,2}[:-]\\d{1,2}){2,4}${REMARK}`,
  // Aces: B, Soto 4; O, Haas 3. - Final table: Hove 22, Bexhill 21, Worthing 17
  `${NAME}: (?=[^;]*;|[^,]*,[^,]*,)${POINTS}(?:[,;] ${POINTS})+\\.?$`,
  // Scores: Mill River girls 48, Poultney 31. Otter Valley boys 52, Mill River 50 (OT).
  `(?:${NAME}: )?${POINTS}, ${POINTS}(?: \\([^()]{1,40}\\))?\\. ${POINTS}, ${POINTS}`,
  // J. Ruiz Peral (Lumen) +2m 40s; Wout Peeraer in 4u21'08"; Sam Lenaerts op 4"
  `${NAME} (?:\\([^()]{2,40}\\) )?(?:\\+ ?(?:\\d{1,2}m ?)?\\d{1,2}(?:[.,]\\d)? ?s|(?:\\d{1,2}[hu] ?)?\\d{1,2}(?:m ?\\d\\d ?s|'\\d\\d")|\\d{1,2}")$`,
  // Bag 64 kg 2,880 3,228 +12.1%; Piaui +31
  `${NAME}(?: \\d{1,3} ?[a-z]{1,2})?(?: [$£€]?${SUM}){0,4} [+-] ?\\d{1,3}(?:[.,]\\d{1,2})? ?%?$`,
  // 1. K. Thorsen (Lillehei) 94.0 / 91.5
  `${NAME} \\(${NAME}\\) ${SUM}(?: ?/ ?${SUM}){1,3}$`,
  // Hove 14 10 2 2 31:12 22
  `${NAME}(?: [+-]?${COUNT}| \\d{1,3}[:-]\\d{1,3}){5,12}$`,
  // Half-time: 1-2
  `${NAME}: \\d[-:]\\d\\.?$`,
  // 0:1 Hager (14.), 0:2 Bischof (38.)
  `(?:${NAME}: )?${COUNT}[:-]${COUNT} ${NAME} \\(\\d{1,3}[.'][^()]{0,20}\\)`,
  // Golos: Xano (2), Pipo, Faria
  `${NAME}: ${NAME} \\(\\d\\), ${NAME}(?:,| [a-z]{1,3} )`,
  // Sunday services at Bethania: 10 in Welsh, 2 in English
  `${NAME}: \\d{1,2} (?:in|en|auf|em|op|po) ${WORD}, \\d{1,2} (?:in|en|auf|em|op|po) ${WORD}\\.?$`,
].map((source) => quickPattern(new RegExp(`^(?:\\d{1,2}[.)] )?${source}`)))

/** With a number beside it, it counts readers, pages or parts, or says when somebody is there. */
const OF_THE_PAGE = quickPattern(
  /\b(?:like|share|tweet|repost|restack|comment|komment|coment|partag|partilh|condivi|compart|teilen|seite|page|pagin|part|teil|folge|episod|woche|week|heft|issue|kapitel|chapter|nummer|number|numer|year|room|row|open|call|tel|mon|tue|wed|thu|fri|sat|sun)[a-z]*:? [\d+-]|\bmore on this:|\b(?:gallery|photos?|images?|slides?|walks)\b/,
)
/** Names are written large, and what follows a number in a sentence is not: "voted 6-1 to write". */
const SENTENCE = /^[^(:]*[\d½] [a-zß-öø-ÿ]{2,} [^\d]/

const SOME_NUMBER = /[\d½]/
const LONGEST = 60

/** What was played, counted, polled or traded, as results and tables say it in plain text: names, numbers and what parts them. */
export const keepResults: Rule = {
  id: 'keep-results',
  kind: 'body',
  vote({ line: { text, words }, block }) {
    if (words > LONGEST || !SOME_NUMBER.test(text)) return undefined
    if (!patterns.some((pattern) => pattern().test(text)) || OF_THE_PAGE().test(text)) return undefined
    if (SENTENCE.test(block.text)) return undefined
    return { weight: 12, note: 'It is a result, or a row of a table.' }
  },
}

export const examples: Examples = {
  catches: [
    'Quist 1–0 Adeyemi',
    'Nair ½–½ Osei (on time)',
    'Unidas do Jardim Ângela 1 x 1 Estrela do Capão (5 a 4 nos pênaltis)',
    'SCR Altach – FC Dornbirn Ladies 3:2 (0:2)',
    'Penge B 6, Catford Rooks 5',
    'RIBA D’ESTE 5 – ACADÉMICA DO MAR 4',
    'Gorton Ladies 2 (Marsden J 31, Okafor 77)',
    'Braddock d. Osgood 25-22, 19-25, 21-25, 25-17, 15-13',
    'Aces: B, Soto 4; O, Haas 3.',
    'Final table: Hove 22, Bexhill 21, Worthing 17.',
    'Golos: Xano (2), Pipo, Faria e Telmo, este aos 49’58"',
    'Tore: 0:1 Hager (14.), 0:2 Bischof (38.), 1:2 Demir (54., Elfmeter)',
    'Half-time: 1-2.',
    'J. Ruiz Peral (Lumen) +2m 40s',
    'Wout Peeraer in 4u21’08"',
    'Hove 14 10 2 2 31:12 22',
    '1. K. Thorsen (Lillehei) 94.0 / 91.5',
    'Pitch hire £148 +61 %',
    'Bag 64 kg 2,880 3,228 +12.1%',
    'Piauí +31',
    'Scores: Mill River girls 48, Poultney 31. Otter Valley boys 52, Mill River 50 (OT).',
    'Hanley Deep Rovers 2, Cheadle Park 1. Scorers: Amoah (14), Pickering (88).',
    'Sunday services at Bethania: 10 in Welsh, 2 in English',
  ],
  leaves: [
    'Woche 46, Woche 45, Woche 44',
    'Facebook 88 · X 12 · Pinterest 140',
    'Archives: August (4), July (7), June (2)',
    'On this page: 1 Tools, 2 Hacking off, 3 Mixing',
    'Pages: 1 2 3 4 5 6',
    'Updated 9:14 pm',
    'Lesezeit: 5:12',
    'Jahresabo 52 Euro',
    'More on this: day 1, day 30, day 70',
    'Gallery (Photos) 1 / 12',
    'Likes 12, New comments 4',
    'No. 391, p. 6',
    'Open 9-5 Monday to Friday',
    'Suitable for ages 8-12 and families',
    'The board voted 6-1 to write to Albany.',
    'Die lange Serie, Band 3 von 8',
  ],
}
