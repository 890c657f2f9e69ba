import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { unlessPleading } from '../../unless-pleading.ts'

/** What stands between a label and what it says: a date, or what it is about. */
const BEHIND = String.raw`\b ?(?:\([^)]{1,60}\) ?)?(?:[:.-]+|(?:van |op |z dnia |z )?\d[^:]{0,40}[:.-]|, [^:]{0,40}:) ?[a-z0-9"]`
const TEXT_NL = String.raw`\b(?:dit|deze|het) (?:artikel|bericht|stuk|verhaal|interview|tekst|reportage|nieuwsbericht|blog|column|kop)`
const TEXT_PL = String.raw`\b(?:artykuł|tekst|tekście|artykule|artykułu|tekstu|materiał|materiału|wywiad|wywiadu|publikacji)`

/** What has been changed, what was wrong, and how it was made, in Dutch and Polish. */
export const keepCorrectionsDutchPolish = lineRule({
  id: 'keep-corrections-dutch-polish',
  kind: 'body',
  weight: 12,
  maxWords: 200,
  says: 'It tells readers of a correction, or of how it was made (Dutch or Polish)',
  patterns: [
    new RegExp(
      `^[[(*]*(?:rectificaties?|correcties?|correcties (?:en|&) aanvullingen|aanvulling(?:en)?(?: (?:en|&) (?:verbeteringen|correcties))?|verbetering(?:en)?|herstel|rechtzetting|verduidelijking|wederhoor|recht van antwoord|sprostowani[ea]|sprostowanie i przeprosiny|korekta|poprawka|errata|wyjaśnienie|uściślenie|przeprosiny)${BEHIND}`,
    ),
    ...unlessPleading(
      new RegExp(
        `^[[(*]*(?:(?:noot|opmerking|naschrift|toelichting) (?:van )?(?:de )?(?:redactie|red|auteur|schrijver|vertaler|hoofdredactie)|naschrift|(?:van|nvd) (?:de )?(?:hoofd)?redactie|red|od (?:redakcji|autora|autorki|redaktora|tłumaczki?|wydawcy)|(?:przypis|dopisek|uwaga|nota) (?:od )?(?:redakcji|redakcyjny|tłumacza|autora)|(?:przyp\\.|dop\\.) red)${BEHIND}`,
      ),
      // A date alone is furniture: what was changed must be said.
      /^[[(*]*(?:bijgewerkt|aangepast|aangevuld|aktualizacja|zaktualizowano|uaktualnienie)\b.{0,60}?[:.] (?!leestijd|door |czas )(?:[a-z'"-]+ ){2,}/,
      new RegExp(
        `(?:${TEXT_NL}) (?:is|werd|was) (?:[a-z0-9:.]+ ){0,5}(?:aangepast|aangevuld|gewijzigd|gecorrigeerd|bijgewerkt|verbeterd|geactualiseerd|ingekort|verwijderd|herzien)|(?:${TEXT_PL}) (?:[a-z]+ ){0,2}(?:zaktualizowa|poprawi|skorygowa|uzupełni|zmodyfikowa|zmieni|sprostowa|skróco)`,
      ),
      // What it said before.
      /\b(?:eerdere|vorige|oorspronkelijke|eerste) (?:versie|editie)\b|\bin (?:een|de) (?:eerdere|vorige) (?:versie|editie|aflevering)\b|\b(?:pierwotnej|poprzedniej|wcześniejszej|pierwszej) wersji\b|\bwbrew temu, co (?:napisa|poda|informowa)|\banders dan (?:wij |we |eerder )?(?:schreven|gemeld|geschreven|vermeld|berichtten)/,
      /\b(?:abusievelijk|ten onrechte|per abuis|per vergissing|foutief|foutieve)\b.{0,60}\b(?:stond|schreven|vermeld|gemeld|genoemd|artikel|bericht|versie|aangeduid|toegeschreven|afgedrukt|gepubliceerd)\b|\b(?:stond|schreven|artikel|bericht|krant|bijschrift|meldden)\b.{0,60}\b(?:abusievelijk|ten onrechte|per abuis|per vergissing|foutief|verkeerd)\b|\b(?:stond|schreven we|staat)\b.{0,90}\bdat moet\b|\b(?:wij|we) hebben .{0,60}\b(?:aangepast|gecorrigeerd|verwijderd|rechtgezet)\b|\bdoor een (?:fout|vergissing|misverstand)\b|\bonze (?:excuses|verontschuldigingen)\b|\b(?:wij|we) (?:betreuren|bieden .{0,30}excuses)|\bexcuses (?:voor|aan)\b/,
      /\b(?:błędnie|omyłkowo|mylnie|przez pomyłkę|niesłusznie)\b.{0,60}\b(?:poda|napisa|przypisa|informowa|opublikowa|nazwa|wskaza)|\b(?:podaliśmy|napisaliśmy|poinformowaliśmy|przypisaliśmy|opublikowaliśmy|wkradł)\b.{0,90}\b(?:błąd|błędn|omyłk|mylnie|chodziło|powinno|w rzeczywistości)|\bprzepraszamy\b.{0,60}\b(?:za|pani|pana|panią|czytelników)|\bwkradł się błąd\b|\b(?:poprawiliśmy|skorygowaliśmy|usunęliśmy|uzupełniliśmy)\b/,
      /\b(?:wij|we) schreven (?:in het vorige nummer|vorige week|gisteren|eerder) dat\b|\beerder schreven (?:wij|we) dat\b|\bin het vorige nummer (?:stond|schreven|noemden|noteerden)\b|\bin de (?:tabel|krant|kaart|grafiek) van (?:gisteren|vorige week|[a-z]+dag) stond\b/,
      /\b(?:tydzień temu|przed tygodniem|w poprzednim numerze|w [a-z]+owym numerze|w nocy)\b.{0,40}\b(?:napisaliśmy|nazwaliśmy|podaliśmy|pomyliliśmy)\b|\bpodane? w .{3,24} numerze\b|\bpomyliliśmy (?:się|jednostki|nazwisk|imi|dat|podpis)|\b(?:a nie|nie), jak podaliśmy\b|\bprawidłowa (?:liczba|data|nazwa) to\b|\bzamiast "[^"]{1,24}" ma być\b/,
      // When they were asked.
      /\bter perse ga|\b(?:voor|ten tijde van|bij) (?:de )?publicatie\b|\bdo (?:chwili|momentu|czasu) (?:publikacji|zamknięcia|oddania)|\bprzed publikacją\b/,
      // How it was found out.
      /^(?:bronnen|methode|verantwoording|werkwijze|źródła|nasze źródła|metodologia|jak (?:pracowaliśmy|liczyliśmy))\b ?[^:(.|]{0,24}[:(.] ?[^|©]{12,}$/,
      // How it was made: names, quotations, length.
      /\b(?:naam|namen|voornamen)\b.{0,60}\b(?:gefingeerd|veranderd|gewijzigd|afgekort|bekend bij de redactie|niet haar echte|niet zijn echte)|\b(?:gefingeerde|echte) na(?:am|men)\b|\bschuilna(?:am|men)\b|\bniet (?:haar|zijn|hun|mijn) echte naa?m|\bbij de redactie bekend\b|\bbekend bij de redactie\b|\bop voorwaarde van anonimiteit\b|\b(?:interview|gesprek) is .{0,30}(?:ingekort|bewerkt|geredigeerd)/,
      /\b(?:imię|imiona|nazwisk[oa]|dane)\b.{0,60}\b(?:zmienio|zostały zmien|zostało zmien|zmieniliśmy|zmieniłam|zmieniłem|do wiadomości redakcji|fikcyjn)|\b(?:zmienione imi|do wiadomości redakcji|zastrzegł[a]? anonimowość|prosi(?:ł|ła|li)? o (?:zachowanie )?anonimowo)|\b(?:wywiad|rozmowa)\b.{0,30}\b(?:skróco|zredagowa|autoryzowa)/,
    ),
  ],
})

export const examples: Examples = {
  catches: [
    'Rectificatie: de brug is in 1926 gebouwd.',
    'Correctie 8 februari: de schedel komt uit 1887.',
    'Naschrift redactie: dat cijfer kwam uit een peiling.',
    'Dit artikel is op 3 mei aangepast.',
    'Aangevuld om 14.30 uur: de weg is weer open.',
    'In een eerdere versie stond een andere datum.',
    'Rosa is niet haar echte naam.',
    'Wij schreven in het vorige nummer dat de moskee in 1984 is geopend.',
    'In het vorige nummer stond bij de foto ‘kruisverband’. Het was Vlaams verband.',
    'Poprawka: przed tygodniem napisaliśmy, że pan Leon jest w szpitalu.',
    'Źródła: KNF, raporty roczne; wywiady w Pruszczu.',
    'Onze excuses aan de familie.',
    'Sprostowanie: most ma 130 metrów.',
    'Od redakcji: dyrektor nie odpowiedział na nasze pytania.',
    'Aktualizacja, godz. 14.30: droga jest już przejezdna.',
    'Imiona bohaterów zostały zmienione.',
    'Przepraszamy panią Annę za pomyłkę.',
    'Tekst został zaktualizowany w poniedziałek.',
  ],
  leaves: [
    'Bijgewerkt op 3 mei om 14.30 uur',
    'Aktualizacja: 3 maja 2024, 14:30',
    'Van de redactie: we kunnen niet zonder jouw steun. Doneer vandaag.',
    'Od redakcji: nie przetrwamy bez Waszego wsparcia.',
    'Fout gezien? Meld het aan de redactie.',
    'Widzisz błąd w tekście? Zgłoś go redakcji.',
  ],
}
