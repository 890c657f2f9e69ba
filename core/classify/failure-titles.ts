import { fold } from './plain-line.ts'

/** Titles that a page in place of another has. Folded, lower case; without what stands around the words. */
const FAILURE = whole(
  '(?:(?:http )?(?:error|fehler|erreur|errore|erro|fout|blad)(?:code)? ?:? ?)?(?:40[0134]|410|50[0-4])(?: ?:? ?(?:error|fehler|erreur|errore|erro|fout|blad|(?:page )?not found|forbidden|gone|unauthorized|bad request|bad gateway|internal server error|service unavailable))?',
  '(?:page|file|site|article) (?:was )?not found',
  '(?:die )?(?:seite|datei) (?:wurde )?(?:leider )?nicht gefunden',
  '(?:page|fichier) (?:introuvable|non trouvee?)',
  '(?:pagina|articulo) no encontrad[ao]',
  'pagina non trovata',
  'pagina nao encontrada',
  'pagina niet gevonden',
  '(?:nie znaleziono strony|strona nie (?:zostala )?znaleziona|strony nie znaleziono)',
  '(?:access denied|zugriff verweigert|acces refuse|acceso denegado|accesso negato|acesso negado|toegang geweigerd|odmowa dostepu|brak dostepu)',
  '(?:error|oops|fehler|erreur|errore|erro|fout|blad)',
)

function whole(...wordings: string[]): RegExp {
  return new RegExp(`^(?:${wordings.join('|')})$`)
}

/** Between a title and the name of its site. */
const SEPARATOR = /\s+[-–—|·•:»]\s+|\s*\|\s*/
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu
const LONGEST = 160

/** Whether a title begins by saying that the page is not there: what stands behind it is the name of the site. */
export function namesFailure(title: string): boolean {
  if (title.length > LONGEST) return false
  const [first = ''] = title.split(SEPARATOR)
  return FAILURE.test(fold(first.toLowerCase()).replace(AROUND, '').replace(/\s+/g, ' '))
}
