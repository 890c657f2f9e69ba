import { fold } from './plain-line.ts'

/** Titles that nothing but a page in place of another has. Folded, lower case; without what stands around the words. */
const SURELY = whole(
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
)
/** Those that a story may have, too. */
const PERHAPS = whole(
  '(?:error|not found|forbidden|gone|oops)',
  '(?:fehler|nicht gefunden|verboten)',
  '(?:erreur|introuvable|acces interdit|interdit)',
  '(?:no encontrado|prohibido)',
  '(?:errore|non trovato|vietato)',
  '(?:erro|nao encontrado|proibido)',
  '(?:fout|niet gevonden|verboden)',
  '(?:blad|nie znaleziono|zabronione)',
)

function whole(...wordings: string[]): RegExp {
  return new RegExp(`^(?:${wordings.join('|')})$`)
}

/** Between a title and the name of its site. */
const SEPARATOR = /\s+[-–—|·•:»]\s+|\s*\|\s*/
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu
const LONGEST = 160

/** Whether a title says that the page is not there. `hardlyAny`: below it stands next to nothing, so that a word is enough. */
export function namesFailure(title: string, hardlyAny: boolean): boolean {
  if (title.length > LONGEST) return false
  return title.split(SEPARATOR).some((part) => {
    const words = fold(part.toLowerCase()).replace(AROUND, '').replace(/\s+/g, ' ')
    return SURELY.test(words) || (hardlyAny && PERHAPS.test(words))
  })
}
