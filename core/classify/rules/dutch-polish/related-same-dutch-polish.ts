import { lineRule } from '../../line-rule.ts'
import { pointer } from '../../pointer.ts'
import type { Examples } from '../../rule.ts'

/** `In dezelfde serie: ...`: where else to read on, and what stands there. */
export const relatedSameDutchPolish = lineRule({
  id: 'related-same-dutch-polish',
  kind: 'related',
  weight: 4,
  maxWords: 50,
  says: 'It points to other articles of the same series, issue or archive (Dutch or Polish)',
  patterns: [
    pointer(
      '(?:ook |eerder )?in (?:dezelfde|deze) (?:serie|reeks|krant|aflevering)|in dit nummer|uit (?:dezelfde|deze) (?:serie|reeks)|uit (?:het|ons) archief|vorige (?:keer|aflevering)|dossier [a-z]{4,20}',
    ),
    pointer(
      'w tym (?:samym )?(?:cyklu|numerze)|więcej z cyklu [^:]{2,40}|z (?:tego|tego samego) cyklu|przeczytaj poprzedni[ąe]? (?:część|odcinek)|poprzedni(?:a część| odcinek)|z (?:naszego )?archiwum',
    ),
  ],
})

export const examples: Examples = {
  catches: [
    'In dezelfde serie: De molen die niet draaide',
    'Dossier Schiebrug: tijdlijn, kosten, ruzies',
    'W tym cyklu:\n1. Kto wynajął halę na słupa\n2. Ciężarówki bez numerów',
    'Przeczytaj poprzednią część: Szpital, który nie pyta',
    'Więcej z cyklu „Ludzie od światła”: bileterka z Iluzjonu, malarz afiszy',
  ],
  leaves: [
    'In dezelfde serie won ze twee keer.',
    'Vorige keer: niemand kwam opdagen.',
    'W tym samym numerze pisał o tym profesor.',
    'Z archiwum: zdjęcia zaginęły.',
  ],
}
