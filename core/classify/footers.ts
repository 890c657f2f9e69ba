import { quickPattern } from '../quick-pattern.ts'

/** What stands in a site's footer beside a disclaimer, in eight languages; without accents, as it is matched. A notice under an article has none of it. */
export const FOOTER =
  /©|\(c\) |\b(?:copyright|terms|privac\w+|cookies?|issn|ltd|llc|gmbh|ug|kg|srls?|s\.a\.|ltda|cnpj|krs|sp\. z o|registered|charity|company no|nonprofit|npc|printed (?:by|at)|published (?:by|at|on)|distributed free|for information|informational|trading (?:name|as)|partners|pay us|information service|th(?:is|e) (?:site|website)|impressum|datenschutz|ohne gewahr|redaktionsschluss|namentlich|alle angaben|die (?:inhalte|beitrage)|der information|mentions legales|conditions generales|ce site|du site|aviso legal|este sitio|del sitio|esta web|portal|sito|deste site|no site|do site|rodape|marca registrada|marchio|testata registrata|tribunale|redactiestatuut|de (?:site|website)|deze (?:site|website)|colofon|serwis\w*|wydawca|naklad|w rozumieniu|regulamin|wypisz|editor:|edit(?:eur|ee? par|[oa]ra:|rice)|edito da|proprietaire:|affiliat\w*|provision|commission|comision|commissione|comissao|commissie|prowizj\w+)(?!\w)/
export const FOOTERS = quickPattern(FOOTER)
