import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** What a page says of itself around its article, in Dutch and Polish: times to read, players, polls, dates, buttons. */
export const furnitureDutchPolish = lineRule({
  id: 'furniture-dutch-polish',
  kind: 'furniture',
  weight: 4.5,
  maxWords: 30,
  says: 'It belongs to the page around the article (Dutch or Polish)',
  patterns: [
    /^(?:.{0,60}[ ·•|,:(-] ?)?(?:ca\. |ok\. )?\d{1,3} ?(?:min\.?|minuten|minuut|minut[ya]?)[ -]*(?:leestijd|lezen|leesminuten|luistertijd|luisteren|leeswerk|czytania|lektury|słuchania|czyt\.)\b.{0,40}$|^(?:leestijd|luistertijd|leesduur|duur|czas (?:czytania|lektury|słuchania|trwania)|ten (?:tekst|artykuł) przeczytasz w|tekst przeczytasz w|przeczytasz w|czytasz|lektura na)[: ]+(?:ca\. |ok\. |około )?\d{1,3}.{0,30}$/,
    /^(?:luister naar (?:dit|het) (?:artikel|verhaal|stuk)|beluister (?:dit|het) (?:artikel|verhaal|stuk|gesprek)|(?:dit )?artikel (?:beluisteren|voorlezen)|lees (?:dit artikel )?voor|video afspelen|audio afspelen|posłuchaj (?:tego |całego )?(?:artykułu|tekstu|podcastu|rozmowy)|odsłuchaj (?:ten )?(?:artykuł|tekst|nagranie)|słuchaj (?:artykułu|tekstu)|wersja audio|voorgelezen door .{3,40}|(?:voorlezen|luister|odsłuchaj|posłuchaj|odtwórz|czyta lektor|włącz odtwarzanie))(?: ?[(:|·-]? ?\d{1,2}[:.]?\d{0,2} ?(?:min\w*)?\)?| (?:online|hier|tutaj|nu|teraz))?[.!:»>]*$/,
    /^(?:(?:laatst(?:e)? )?(?:bijgewerkt|gepubliceerd|geüpdatet|geplaatst|laatste update|gewijzigd|verschenen|publicatiedatum)[: ]*(?:op |om )?(?:(?:ma|di|wo|do|vr|za|zo)[a-z.]*,? )?\d{1,2}(?:[.:/-]| (?:uur|minuten|dagen|jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec))[a-z]{0,6}[0-9 .:,/-]*(?:uur|om [0-9:. ]+)?|(?:\d+|een) (?:minuten|minuut|uur|uren|dagen|dag|weken|week) geleden|(?:opublikowano|aktualizacja|data publikacji|ostatnia aktualizacja|zaktualizowano|publikacja|utworzono|data dodania|modyfikacja)[: ]*(?:dnia )?\d{1,2}[0-9 .:,/-]*(?:(?:stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrze|paźdz|listop|grud)[a-z]*[0-9 .:,/-]*)?(?:r\.|godz\.|[0-9 .:,-])*|(?:\d+ )?(?:minut[ęy]?|godzin[ęy]?|dni|dzień|tydzień|tygodnie) temu)$/,
    /^(?:terug naar .{3,40}|naar (?:boven|de homepage|homepage|de inhoud|het overzicht|begin)|inhoudsopgave|pagina \d+ van \d+|(?:volgende|vorige) (?:pagina|artikel|bericht)|lees meer|meer (?:lezen|laden|tonen|weergeven)|toon (?:meer|minder|alles|alle)|alles tonen|sluiten|sluit|zoeken|lettergrootte.{0,40}|tekstgrootte.{0,40}|volledig scherm|onderwerpen: ?.{2,100}|trefwoorden: ?.{2,100}|tags: .{2,100}|powrót do .{3,40}|wróć (?:do|na) .{3,40}|do góry|na górę|przejdź do (?:treści|strony|głównej).{0,30}|spis treści|strona \d+ (?:z|\/) \d+|(?:następn[ya]|poprzedni\w?) (?:strona|artykuł|wpis|tekst)|czytaj (?:więcej|dalej|całość)|pokaż (?:więcej|mniej|wszystko|wszystkie)|zobacz (?:więcej|wszystkie)|rozwiń|zwiń|zamknij|szukaj|wielkość (?:czcionki|tekstu).{0,40}|rozmiar (?:czcionki|tekstu).{0,40}|pełny ekran|tagi: ?.{2,100}|słowa kluczowe: ?.{2,100}|tematy: ?.{2,100}|kategoria: .{2,60}|kategorie: .{2,60})[.!»>]*$/,
    /^(?:(?:poll|peiling|stelling|lezerspoll|enquête|quiz|stem|sonda|sondaż|ankieta|głosowanie|pytanie dnia)\b ?[:!] ?.{0,160}|stem (?:nu |hier |mee).{0,60}|bekijk (?:de )?(?:uitslag|resultaten).{0,40}|zagłosuj.{0,60}|oddaj głos.{0,40}|zobacz wyniki.{0,40}|(?:oddanych |liczba )?głosów:? ?\d.{0,30}|\d[\d. ]* (?:stemmen|keer (?:gelezen|bekeken)|weergaven|odsłon|wyświetleń|głosów|osób czyta)\b.{0,40}|(?:wyświetleń|odsłon|odsłony|liczba wyświetleń|aantal keer gelezen|bekeken): ?\d.{0,20})$/,
    /\b(?:fout|foutje|taalfout|typfout|spelfout|onjuistheid|tikfout)\b[^.!?]{0,60}\b(?:gezien|gevonden|ontdekt|gespot|melden|laat|mail)\b.{0,100}|^(?:meld (?:een|deze|de) (?:fout|typfout)|fout melden|correctie doorgeven|zgłoś (?:błąd|literówkę|nieprawidłowość|problem|uwagę)|zauważyłe?[aś]*ś? (?:błąd|literówkę))\b.{0,80}$|\b(?:widzisz|znalazłeś|znalazłaś|zauważyłeś|zauważyłaś|wypatrzyłeś) (?:w (?:tekście|artykule) )?(?:błąd|literówkę)\b.{0,80}|\b(?:vond (?:je|u)|was|hoe vond (?:je|u)) (?:dit|deze) (?:artikel|verhaal|stuk|pagina|informatie)\b[^?]{0,40}\?.{0,60}|\b(?:czy (?:ten )?(?:artykuł|tekst) (?:był|jest)|podobał (?:ci )?się|oceń (?:ten )?(?:artykuł|tekst)|jak oceniasz)\b.{0,80}$|^(?:bedankt|dank) voor (?:je|uw) (?:feedback|stem|mening|beoordeling).{0,40}$|^dziękujemy za (?:głos|opinię|ocenę|udział).{0,40}$/,
    /^(?:(?:deze|dit|externe) (?:inhoud|content|video|embed|kaart|post|tweet) (?:kan|is|wordt|van|bevat|niet)\b|om deze (?:inhoud|video|content)|accepteer (?:de )?cookies|je (?:browser|hebt geen|moet)|javascript|schakel javascript|hier (?:stond|staat|zou) (?:een|normaal)|(?:ta|ten|tej|aby (?:zobaczyć|obejrzeć|wyświetlić)|treść|film|materiał) (?:zawartość|treść|film|wideo|tre[sś]ci|materiał|zewnętrzn\w+|niedostępn\w+|jest niedostępn\w+|z serwisu)|twoja przeglądarka|włącz (?:javascript|obsługę)|ładowanie|wczytywanie|laden\.\.\.|nie można (?:odtworzyć|wyświetlić|załadować))\b.{0,200}$/,
    /^(?:dit (?:artikel|verhaal|bericht) (?:verscheen|stond|staat|komt) (?:ook )?in (?:de )?(?:papieren )?(?:krant|editie)\b.{0,60}|uit (?:de krant|het archief|ons archief)\b.{0,60}|(?:artykuł|tekst|materiał) (?:archiwalny|z archiwum|pochodzi z archiwum|ukazał się w (?:papierowym )?(?:wydaniu|numerze))\b.{0,80}|z archiwum.{0,60}|wydanie (?:papierowe|drukowane|nr|z dnia).{0,60})$/,
  ],
})

export const examples: Examples = {
  catches: [
    '4 min leestijd',
    'Leestijd: 4 minuten',
    'Luister naar dit artikel',
    'Bijgewerkt: 3 mei 2024',
    '2 uur geleden',
    'Toon meer',
    'Poll: moet de sluis blijven?',
    'Foutje gezien? Laat het ons weten.',
    'Wat vond je: was dit artikel nuttig?',
    'Deze video kan niet worden afgespeeld',
    'Czas czytania: 4 min',
    'Ten tekst przeczytasz w 4 minuty',
    'Posłuchaj artykułu',
    'Aktualizacja: 03.05.2024',
    '2 godziny temu',
    'Czytaj więcej',
    'Sonda: czy śluza ma zostać?',
    'Zauważyłeś błąd? Napisz do nas.',
    'Oceń artykuł',
    'Tagi: śluza, port',
    'Artykuł archiwalny',
  ],
  leaves: [
    'De peiling zette hem op vier punten voorsprong.',
    'De fout werd pas in mei hersteld.',
    'Vijf minuten voor tijd viel het doelpunt.',
    'Sondaż dawał mu cztery punkty przewagi.',
    'Błąd naprawiono w maju.',
    'Pięć minut przed końcem padł gol.',
    'Sluiten wil hij de winkel niet.',
    'Zamknij drzwi, powiedział.',
  ],
}
