import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

const DATE =
  '\\d{1,2}(?:[ .:/,-]{1,2}(?:\\d{1,4}|uur|om|godz|(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrze|pazdz|listop|grud)[a-z]{0,7})){0,7}(?: r)?\\.?'

/** What a page says of itself around its article, in Dutch and Polish: times to read, players, polls, dates, buttons. */
export const furnitureDutchPolish = lineRule({
  id: 'furniture-dutch-polish',
  kind: 'furniture',
  weight: 2.4,
  maxWords: 30,
  says: 'It is a time to read, a date, a poll or a button of the page (Dutch or Polish)',
  patterns: [
    // How long it takes.
    /^(?:.{0,60}[ ·•|,(-])?\d{1,3} ?(?:min\.?|minuten|minuut|minut[ya]?) ?(?:leestijd|luistertijd|leeswerk|czytania|lektury|słuchania)\)?$/,
    /^(?:ca\. )?\d{1,3} min(?:\.|uten|uut)? (?:lezen|luisteren)$|^(?:ten |cały )?(?:tekst|artykuł) przeczytasz w \d{1,3} min.{0,8}$/,
    // Players.
    /^(?:luister naar|beluister) (?:dit|het) (?:artikel|verhaal|stuk)(?: [a-z0-9:()]{2,8}){0,2}$|^artikel (?:beluisteren|voorlezen)$|^(?:posłuchaj|odsłuchaj|słuchaj) (?:tego |całego |ten )?(?:artykułu|artykuł|tekstu|tekst)(?: [a-z0-9:()]{2,8}){0,2}$|^(?:wersja audio|czyta lektor|video afspelen|audio afspelen)$/,
    // Dates.
    new RegExp(
      `^(?:(?:laatst )?(?:bijgewerkt|gepubliceerd|geüpdatet|gewijzigd)|laatste update|publicatiedatum|opublikowano|(?:ostatnia )?aktualizacja|data publikacji|zaktualizowano|data dodania)[: ]{1,2}(?:(?:op|om|dnia) )?${DATE}$`,
    ),
    /^(?:\d{1,3}|een) (?:minuten|minuut|uur|uren|dagen|dag|weken|week) geleden$|^(?:\d{1,3} )?(?:minut[ęy]?|godzin[ęy]?|dni|dzień|tydzień|tygodnie) temu$/,
    // Buttons.
    /^(?:terug naar (?:de )?(?:homepage|voorpagina|overzicht|het overzicht|boven)|naar (?:boven|de homepage)|inhoudsopgave|(?:pagina|strona) \d{1,3} (?:van|z|\/) ?\d{1,3}|(?:volgende|vorige) (?:pagina|artikel|bericht)|meer (?:laden|tonen|weergeven)|toon (?:meer|minder|alles)|alles tonen|sluiten|zoeken|(?:letter|tekst)grootte(?: [a-z+-]{1,8}){0,4}|volledig scherm)[.>»]?$/,
    /^(?:wróć (?:na stronę główną|do góry|do listy)|powrót do (?:strony głównej|listy)|do góry|na górę|przejdź do (?:treści|strony głównej)|spis treści|(?:następn[ya]|poprzedni[a]?) (?:strona|artykuł|wpis|tekst)|pokaż (?:więcej|mniej|wszystko|wszystkie)|rozwiń|zwiń|zamknij|szukaj|(?:wielkość|rozmiar) (?:czcionki|tekstu)(?: [a-z+-]{1,8}){0,4}|pełny ekran)[.>»]?$/,
    /^(?:onderwerpen|trefwoorden|tagi|słowa kluczowe): ?.{2,100}$/,
    // Polls: a question is asked.
    /^(?:lezerspoll|stelling|enquête|sonda|ankieta|pytanie dnia) ?[:!] [^.]{3,140}\?$/,
    /^(?:stem (?:nu|hier|mee)|bekijk (?:de )?(?:uitslag|resultaten)|zagłosuj(?: w (?:sondzie|ankiecie))?|oddaj głos|zobacz wyniki)[.!>»]?$|^(?:oddanych głosów|liczba głosów|liczba wyświetleń|wyświetleń|odsłon): ?\d.{0,12}$|^\d[\d.]{0,9} (?:keer (?:gelezen|bekeken)|weergaven|odsłon|wyświetleń)$/,
    // Mistakes, and what readers think of the page.
    /^(?:taal|tik|typ|spel)?fout(?:je)? (?:gezien|gevonden|ontdekt|gespot)\?|^(?:meld (?:een|deze) (?:typ)?fout|fout melden|zgłoś (?:błąd|literówkę))\b.{0,40}$|\b(?:widzisz|znalazłeś|znalazłaś|zauważyłeś|zauważyłaś) (?:w (?:tekście|artykule) )?(?:błąd|literówkę)(?: w (?:tekście|artykule))?\?/,
    /\b(?:vond (?:je|u)|was) (?:dit|deze) (?:artikel|verhaal|pagina|informatie)[^?.]{0,20}\b(?:nuttig|interessant|goed|leuk|behulpzaam)\?|^(?:czy (?:ten )?(?:artykuł|tekst) był|podobał ci się (?:ten )?(?:artykuł|tekst)|oceń (?:ten )?(?:artykuł|tekst)|jak oceniasz (?:ten )?(?:artykuł|tekst))\b.{0,60}$/,
    /^(?:bedankt|dank) voor (?:je|uw) (?:feedback|stem|beoordeling)[.!]?$|^dziękujemy za (?:głos|opinię|ocenę|udział)[.!]?$/,
    // What cannot be shown.
    /^(?:deze|dit) (?:inhoud|content|video|embed|post|tweet|bericht) kan niet worden (?:afgespeeld|getoond|weergegeven|geladen)\b|^om deze (?:inhoud|video|content) te (?:zien|bekijken|tonen)\b|^(?:accepteer (?:de )?cookies|schakel javascript|je browser (?:ondersteunt|is verouderd))\b/,
    /^(?:aby (?:zobaczyć|obejrzeć|wyświetlić) (?:tę|ten|to) (?:treść|film|wideo|materiał)|(?:treść|film|materiał|wideo|ta treść|ten film) jest niedostępn\w|twoja przeglądarka (?:nie obsługuje|jest)|włącz (?:javascript|obsługę)|nie można (?:odtworzyć|wyświetlić|załadować))\b/,
    /\b(?:zapisuje|używa|wykorzystuje) (?:[a-z]+ ){0,4}(?:ciasteczka|plik\w* cookies?)\b.{0,60}\b(?:wyrażasz zgodę|akceptuj|rozumiem|zgodziłeś|ok$)|^ustawienia prywatności: |\bplaatst (?:[a-z]+ )?(?:alleen |enkel )?(?:de )?(?:koekjes|cookies) die nodig\b/,
    /^(?:uit (?:het|ons) archief|artykuł archiwalny|(?:materiał|tekst) archiwalny|z archiwum|wydanie (?:papierowe|drukowane))\.?$/,
  ],
})

export const examples: Examples = {
  catches: [
    '4 min leestijd',
    'Luister naar dit artikel',
    'Bijgewerkt: 3 mei 2024',
    '2 uur geleden',
    'Toon meer',
    'Stelling: moet de sluis blijven?',
    'Foutje gezien? Laat het ons weten.',
    'Wat vond je: was dit artikel nuttig?',
    'Deze video kan niet worden afgespeeld',
    'Ten tekst przeczytasz w 4 minuty',
    'Aktualizacja: 03.05.2024',
    '2 godziny temu',
    'Sonda: czy śluza ma zostać?',
    'Zauważyłeś błąd? Napisz do nas.',
    'Oceń artykuł',
    'Tagi: śluza, port',
    'Artykuł archiwalny',
    'Ta strona zapisuje ciasteczka analityczne. Korzystając z niej, wyrażasz zgodę.',
    'Brinkgeruis plaatst alleen koekjes die nodig zijn. OK',
  ],
  leaves: [
    'Ten film zdobył Złotą Palmę.',
    'Deze video is nep, zegt de politie.',
    '231 głosów padło za ustawą.',
    '412 stemmen kreeg de lijst van de burgemeester.',
    'Sondaż: opozycja traci',
    'Peiling: VVD op winst',
    'De fout werd te laat ontdekt.',
    'Uit het archief verdwenen driehonderd dossiers.',
    'Z archiwum IPN zniknęły akta.',
    'Terug naar de kust',
    'Opublikowano 12 listów poety.',
    'Vijf minuten voor tijd viel het doelpunt.',
    'Błąd naprawiono w maju.',
    'Sluiten wil hij de winkel niet.',
    'Zamknij drzwi, powiedział.',
  ],
}
