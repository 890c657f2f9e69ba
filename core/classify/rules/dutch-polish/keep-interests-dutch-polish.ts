import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { unlessPleading } from '../../unless-pleading.ts'

/** Who wrote it, or took the pictures, as a notice names them. */
const WHO_NL = String.raw`\b(?:(?:de|onze) (?:auteur|schrijver|schrijfster|journaliste?|redact(?:eur|rice)|criticus|recensente?|fotogra(?:af|fe)|verslaggever|verslaggeefster|columniste?|hoofdredacteur)|ondergetekende)`
const WHO_PL = String.raw`\b(?:autor(?:zy|ka|ki)?|recenzent(?:ka)?|dziennikar(?:z|ka)|felietonist(?:a|ka)|fotograf(?:ka)?|reporter(?:ka)?|niżej podpisan[aiy])(?: (?:tekstu|wpisu|recenzji|artykułu|zdjęć|rozmowy))?`
const KIN_NL =
  '(?:(?:ex-|oud-|schoon|klein|stief)?(?:broer|zus|zoon|dochter|vader|moeder|collega)|neef|nicht|zwager|oom|tante|man|vrouw|echtgenote?|partner|vriend|vriendin|buurman|buurvrouw|werknemer)'
const KIN_PL =
  '(?:bratem|siostrą|kuzyn(?:em|ką)|szwagrem|szwagierką|synem|córką|żoną|mężem|matką|ojcem|wujem|ciotką|siostrzeńcem|siostrzenicą|bratankiem|bratanicą|teści(?:em|ową)|znajom(?:ym|ą)|przyjaci(?:elem|ółką)|sąsiad(?:em|ką))'
/** Who lends and sends what is reviewed. */
const MAKER_NL =
  '(?:fabrikant|uitgeverij|uitgever|importeur|merk|organisatie|organisator|hotel|winkel|producent|distributeur|maker|leverancier|verhuurder)'

const MAKER_PL = '(?:producent|dystrybutor|wydawc|importer|organizator|wypożyczalni|sklep)'
const LENT_PL = '(?:pożyczył|użyczył|udostępnił|wypożyczył|przysłał|podarował|opłacił|sfinansował)[aoi]?'

/** Who writes has an interest, was given something, or paid for it; and who has not read it before: in plain words, in Dutch and Polish. */
export const keepInterestsDutchPolish = lineRule({
  id: 'keep-interests-dutch-polish',
  kind: 'body',
  weight: 12,
  maxWords: 120,
  says: 'It tells what ties who writes to what is written about (Dutch or Polish)',
  patterns: [
    /\bonder wie onze (?:uitgever|krant|hoofdredacteur)/,
    ...unlessPleading(
      // Dutch: whose the paper is, whose kin, what was given, who has read it.
      /\b(?:adverteerder|aandeelhouder|sponsor|mediapartner|eigenaar)s?\b[^.]{0,24}\b(?:van|in|bij) (?:deze|dit|onze|ons)\b|\badverteert (?:in|op) (?:deze|dit|onze|ons)\b|\b(?:monitor|onderzoek|studie|peiling|proef)\b.{0,16}\b(?:betaald|gefinancierd|bekostigd) (?:door|uit)\b/,
      new RegExp(
        String.raw`\bis (?:de |een )?${KIN_NL} van (?:een van )?(?:${WHO_NL}|onze)\b|${WHO_NL} (?:van dit [a-z]+ )?(?:is (?:zelf |ook |zelf ook )?(?:lid|klant|aandeelhouder|donateur|huurder|partij) |heeft (?:zelf |geen (?:belang|banden|vergoeding)|aandelen)|kent |betaalde|kocht|kreeg (?:geen|voor|hiervoor)|ontving (?:geen|een vergoeding|honorarium)|was te gast|logeerde)`,
      ),
      new RegExp(
        String.raw`(?<!\b(?:foto's?|foto|beeld|beelden):? )\b(?:ter beschikking gesteld|beschikbaar gesteld|te leen|in bruikleen|geleend|uitgeleend|gratis gekregen|aangeboden|betaald|vergoed) (?:gekregen )?(?:van|door) (?:de |het |een )?${MAKER_NL}\b|\b${MAKER_NL}\b.{0,24}\b(?:leende|stuurde|schonk|betaalde|gaf) (?:ons|mij|me|onze|de reis)\b`,
      ),
      /\b(?:las|lazen|leest) (?:dit|het|de|deze) (?:stuk|tekst|artikel|verhaal|recensie|interview)\b.{0,16}\b(?:niet|vooraf|mee)\b|\b(?:stuk|tekst|artikel|verhaal|interview|citaten|manuscript)\b.{0,24}\b(?:vooraf|niet|extra) (?:[a-z]+ )?(?:gelezen|meegelezen|gezien|ingezien|geautoriseerd)\b|\bheeft (?:dit|het|de|deze) (?:stuk|tekst|artikel|verhaal) (?:vooraf|niet)\b/,
      // Polish
      /\b(?:reklamodawc|ogłoszeniodawc|akcjonariusz|udziałow|sponsor|partnerem medialn|patronem medialn|właściciel)[a-z]{0,6}\b[^.]{0,24}\b(?:naszej|naszego|tej|tego) (?:gazety|tygodnika|pisma|portalu|redakcji|miesięcznika|magazynu|wydawcy|serwisu)\b/,
      new RegExp(
        String.raw`\bjest ${KIN_PL} (?:autor|redaktor|naszej|naszego|dziennikar|recenzent|jedne)|${WHO_PL} (?:jest (?:też |także |sam |sama )?(?:członk|współwłaściciel|właściciel|klient|lokator|akcjonar|udziałow|pacjent|${KIN_PL})|był[a]? (?:na [a-z]+ )?(?:gościem|członk|pracown)|nie (?:otrzyma|pobiera|bra|posiada|dosta)|(?:otrzyma|dosta|bra)[a-zł]{1,3} .{0,24}\b(?:honorari|wynagrodz|zapłat)|prowadził[a]? .{0,40}\b(?:honorari|opłacon|producent)|spłaca|zapłacił[a]?|kupił[a]?|ma (?:polis|akcj|udział|kredyt|konto)|głosował)`,
      ),
      new RegExp(
        String.raw`(?<!\bzdjęci[ea] )\b${LENT_PL} (?:nam |mi |nieodpłatnie |bezpłatnie |go |ją |na czas testu ){0,2}${MAKER_PL}|\b${MAKER_PL}[a-z]{0,4},? (?:który |która )?(?:nam |mi )?${LENT_PL}|\bna koszt (?:wydawcy|redakcji|organizator[a-z]+)\b|\b(?:redakcja|autorka|autor|recenzent|recenzentka) (?:za)?(?:płaciła?|kupiła?|pokryła?)\b|\begzemplarz recenzencki\b|\bopłacił[a]? (?:mu|jej|mi|nam) (?:przejazd|nocleg|pobyt|podróż)`,
      ),
      /\bnie (?:miał|mieli|miała|miało) wglądu\b|\b(?:na tekst|na treść)\b.{0,24}\b(?:wpływu nie|nie wpłyn)|\b(?:otrzymał|przeczytał|czytał|autoryzował)[ai]? (?:ten )?tekst(?:u)? przed\b|\bnie (?:czytał|czytała|czytali|autoryzował|autoryzowała) (?:tego )?tekstu\b|\bcytaty autoryzowano\b|\btekst (?:konsultował|redagował|sprawdził)[ai]? /,
    ),
  ],
})

export const examples: Examples = {
  catches: [
    'De monitor is betaald door de leden, onder wie onze uitgever.',
    'De burgemeester is de zwager van de auteur.',
    'De fiets kregen we te leen van de fabrikant.',
    'De advertentieafdeling las dit stuk niet mee.',
    'De Haas is adverteerder in deze krant.',
    'Spółka była w latach 2019–2021 reklamodawcą naszego tygodnika.',
    'Autorka jest córką członka spółdzielni.',
    'Sprzęt pożyczył nam producent, na tekst wpływu nie miał.',
    'Autor był na targach gościem organizatora, który opłacił mu przejazd.',
  ],
  leaves: [
    'De auteur betaalde haar eigen treinkaartje. Help je ons met het volgende?',
    'De auteur woont met zijn vriendin in Tibbum.',
    'Een lezer leende ons een fiets. Steun ons.',
    'Deze krant heeft geen aandeelhouders, alleen lezers. Word lid.',
    'Zdjęcia udostępnił producent',
    'Foto’s beschikbaar gesteld door de fabrikant',
    'Autor mieszka w Tibbinie z żoną.',
    'Czytelnik pożyczył nam rower. Wesprzyj nas.',
  ],
}
