import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { unlessPleading } from '../../unless-pleading.ts'

/** Amid an article: how to tell in safety what one knows, what it rests on, on what terms it is printed, and what was put right, in Dutch and Polish. */
export const keepSourcesDutchPolish = lineRule({
  id: 'keep-sources-dutch-polish',
  kind: 'body',
  weight: 12,
  maxWords: 60,
  says: 'It tells of sources, of terms or of an error (Dutch or Polish)',
  patterns: [
    // How to tell safely what one knows: with the author's name before it, it is part of an author box.
    /^(?:heeft u|heb je|werkt u|wie)\b.{0,50}\b(?:informatie|documenten|iets weet|familielid|meer weet)\b.{0,120}\b(?:signal|versleuteld|vertrouwelijk|anoniem|zonder afzender)\b/,
    /^(?:masz|jeśli masz|wiesz|kto wie)\b.{0,120}\b(?:signal\w{0,2}|anonimowość|poufnie|poufność|szyfrowan\w{1,3})\b/,
    // What was wrong, and who said so.
    /\b(?:we|wij) (?:zetten|maken) fouten (?:recht|goed)\b|\boplettende lezers (?:wezen|meldden|schreven)\b|\bliet(?:en)? na publicatie (?:aan [a-z ]{2,20})?weten\b/,
    /\bpoprawiono błąd\b|^w (?:poprzednim|ostatnim|zeszłym) numerze (?:wydrukowa|napisa|poda|pomyli)\w+/,
    ...unlessPleading(
      // On what terms it is printed.
      /\b(?:afgedrukt|gepubliceerd|geplaatst) met (?:haar|zijn|hun|vriendelijke) toestemming\b|\bvrij van auteursrecht\b|\becli-?(?:nummer)?: ?[a-z]{2}:/,
      /\b(?:druk|publikacja) za (?:jej|jego|ich) zgodą\b|\bimiona\b[^.]{0,30}\bza zgodą (?:rodziców|opiekunów|rodzin\w*)\b|\bdz\. ?u\.(?: z \d{4} r\.)? poz\. \d/,
      // What the numbers are, and whose the opinion.
      /^źródło (?:danych|notowań|cen|liczb|cytatów|statystyk|pomiarów) ?: /,
      /\b(?:felieton|komentarz|tekst|list) wyraża (?:wyłącznie )?(?:poglądy|opinie|opinię|zdanie) autor(?:a|ki)\b/,
      // Who has bought space, and who gives help for nothing.
      /\bwymienion\w{1,3} w (?:tym )?(?:tekście|artykule|numerze)\b[^.]{0,60}\b(?:reklam\w*|ogłosze\w*|sponsor\w*)/,
      /\bdosta(?:łyśmy|liśmy|łam|łem) (?:go |ją |je )?od (?:producenta|wydawcy|sklepu|firmy|organizatora)\b[^.]{0,20}\b(?:za darmo|bezpłatnie|na czas testu|w prezencie)\b/,
      /\b(?:wsparcie|pomoc) (?:prawn|psychologiczn|medyczn)[aey]{1,2}\b[^.]{0,50}\b(?:bezpłatnie|nieodpłatnie|za darmo)\b/,
      /\bdie (?:dit|het|ons) blad (?:[a-z]+ )?(?:mede |ook )?uitgeeft\b|^behoefte om te praten\?.{0,90}\d{3}/,
    ),
  ],
})

export const examples: Examples = {
  catches: [
    'Heeft u informatie over deze zaak? Tip de redactie versleuteld via Signal.',
    'Wie iets weet over het transport kan ons bereiken via Signal of per brief zonder afzender.',
    'Masz wiedzę o tym szpitalu? Pisz do nas przez Signal, zapewniamy anonimowość.',
    'Wie iets leest dat niet klopt, mag bellen. We zetten fouten recht, bovenaan.',
    'Oplettende lezers wezen ons erop dat het er vier waren.',
    'Terrax liet na publicatie weten dat het om 198 vrachten gaat.',
    'v1.1: poprawiono błąd strefy czasowej.',
    'W poprzednim numerze wydrukowaliśmy stronę lustrzanie.',
    'Gedicht © Ans Smit, afgedrukt met haar toestemming.',
    'Uitspraken zijn openbaar en vrij van auteursrecht.',
    'Prawa do wiersza należą do autorki. Druk za jej zgodą.',
    'Wzór umowy: załącznik do rozporządzenia, Dz.U. poz. 1179.',
    'Imiona dzieci podajemy za zgodą rodziców.',
    'Źródło notowań: giełda, dane własne.',
    'Felieton wyraża poglądy autora, nie redakcji.',
    'Tłocznia wymieniona w tekście wykupiła dwie strony reklam.',
    'Szelki dostałyśmy od producenta za darmo.',
    'Wsparcie prawne świadczy bezpłatnie stowarzyszenie Przystań.',
    'Uitgeverij De Leest, die het blad mede uitgeeft, gaf de prijs.',
    'Behoefte om te praten? Elke avond op 0900-5544.',
  ],
  leaves: [
    'Jelmer Stok rekent begrotingen na. Tips: jelmer@krant.example of Signal.',
    'Wyślij: Signal · Telegram · E-mail',
    'Źródło zdjęcia: Pixabay',
    'Wymieniona w tekście książka jest u nas tańsza.',
    'Pomoc prawna dla prenumeratorów: wesprzyj nas.',
    'Fout gezien? Meld het aan de redactie.',
  ],
}
