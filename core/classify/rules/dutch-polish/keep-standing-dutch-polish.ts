import { FOOTERS } from '../../footers.ts'
import { lineRule, unlessFound } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { unlessPleading } from '../../unless-pleading.ts'

const PAPER_NL = '(?:krant|tijdschrift|weekblad|blad|site|website|omroep|magazine|uitgeverij|redactie)'
const PAPER_PL =
  '(?:gazet[ay]|pism[ao]|tygodnik(?:a)?|portal(?:u)?|dziennik(?:a)?|redakcj[ai]|wydawnictw[ao]|serwis(?:u)?|miesięcznik(?:a)?)'
/** What an owner or an editor may be beside it. */
const OFFICE =
  '(?:lid van|staten|gemeenteraad|raadslid|wethouder|burgemeester|kamerlid|getrouwd|aandeelhouder|radn\\w+|posł\\w+|wójt\\w*|burmistrz\\w*|senator\\w*|żoną|mężem|akcjonariusz\\w*)'

/** What is printed under many articles, or above them, in Dutch and Polish, as readers are owed it: never removed, and never learned. */
export const keepStandingDutchPolish = lineRule({
  id: 'keep-standing-dutch-polish',
  kind: 'body',
  weight: 12,
  maxWords: 50,
  says: 'It is a standing note that readers are owed (Dutch or Polish)',
  patterns: [
    // How errors are put right; such a note may well ask for a message.
    /\b(?:fout|foutje|vergissing|tikfout|błąd|pomyłk[aę]|literówk[aę])\b[^.?]{0,24}\?.{0,60}(?:\b(?:correct|verbeter|korekt|sprostow)[a-z]*@|\b(?:we|wij) (?:verbeteren|corrigeren|rectificeren)\b|\b(?:poprawiamy|prostujemy|korygujemy)\b)|^(?:rectificaties|correcties|sprostowania|poprawki)\b[^:@]{0,30}: \S+@/,
    ...unlessPleading(
      ...[
        String.raw`\b(?:fouten (?:verbeteren|corrigeren|herstellen) (?:we|wij)|fouten worden .{0,40}(?:hersteld|verbeterd|gecorrigeerd|rechtgezet)|(?:we|wij) (?:verbeteren|corrigeren|rectificeren) (?:fouten|onderaan|openlijk))\b|\b(?:błędy (?:poprawiamy|prostujemy)|(?:poprawiamy|prostujemy) (?:błędy|pod))\b|\bwijzigingen (?:ten opzichte van|in) (?:eerdere|vorige) versies\b|\bzmiany w (?:poprzednich|wcześniejszych) wersjach\b|\b(?:als (?:wij|we) ons vergissen|(?:gdy|jeśli|kiedy) się mylimy)\b`,
        // Where the data are, and how they were got.
        String.raw`\b(?:data|cijfers|code|tabellen|gegevens)\b.{0,30}\b(?:staan|staat|zijn|is)\b.{0,40}\b(?:repository|github|gitlab|zenodo|datapagina|openbaar archief|vrij toegankelijk|downloaden)\b|\b(?:dane|kod|tabele|arkusz)\b.{0,50}\b(?:repozytorium|githubi?\w*|gitlab|zenodo|stronie z danymi|otwartym dostępie|pobrać|pobrania)\b`,
        String.raw`^(?:bron|bronnen|data|cijfers) ?:.{0,60}\b(?:cbs|kadaster|bewerking|berekening(?:en)?|statbel|eurostat|telling|register)\b|^(?:źródło|źródła|dane|metodologia) ?:.{0,60}\b(?:gus|nbp|obliczenia|opracowanie|eurostat|rejestr\w*|spis)\b`,
        String.raw`\b[a-z]*cijfers tellen alleen\b|\bstatystyki\b.{0,20}\bobejmują tylko\b|\b(?:niet|zijn) (?:gecorrigeerd|aangepast) voor (?:de )?inflatie\b|\b(?:nie uwzględnia\w*|bez uwzględnienia) inflacji\b|\bfoutmarge\b|\bmargines\w* błędu\b|, (?:afgerond|w zaokrągleniu)\.?$`,
        // Whose it is, and who pays.
        String.raw`\b(?:eigenaar|eigenares|uitgever|directeur) van (?:de|het|deze|dit|onze) ${PAPER_NL} (?:heeft|is|bezit|woont|zit)\b|\b(?:właściciel|wydawca|prezes|udziałowiec)(?:ka)? (?:naszej |naszego |tej |tego )?${PAPER_PL} (?:ma|jest|posiada|mieszka|zasiada)\b`,
        String.raw`\b(?:onze|de) (?:uitgever|eigenaar|hoofdredacteur|hoofdredactrice|directeur) (?:is|zit)\b.{0,30}\b${OFFICE}\b|\b(?:wydawca|właściciel|naczelny|naczelna|prezes) jest\b.{0,20}\b${OFFICE}\b`,
        String.raw`\b${PAPER_NL} (?:is (?:voor .{2,16} )?(?:eigendom )?van|behoort tot|hoort bij)\b(?!.{0,30}\b(?:lezers|leden|u|jou|jullie|ons)\b)|\b(?:${PAPER_PL}|") należy (?:w \d|do (?:grupy|spółki|armatora|koncernu|wydawnictwa))|\baandeelhouder van .{3,30}\bis ook\b|\b(?:udziałowiec|akcjonariusz)\b[^.]{0,24}\b(?:też|także|również)\b|\bis een dochter van [^.]{3,40}, (?:dat|die) ook\b`,
        String.raw`\b(?:[a-z]{0,10}redactie|pagina|rubriek|serie|column|podcast|dossier) (?:wordt|werd|is|krijgt|kreeg|ontvangt)\b(?!.{0,40}\b(?:lezers|leden|abonnees|donateurs|jou|u)\b).{0,24}\b(?:gesponsord|betaald|gefinancierd|gesteund|subsidie|bijdrage|geld)\b|\bbemoei\w* .{0,24}\bmet de (?:inhoud|teksten|berichtgeving|[a-z]*politiek)\b|\bniet met de (?:inhoud|teksten|berichtgeving) bemoei\w*|\bredactie (?:beslist|bepaalt) (?:zelf|alleen|zelfstandig)\b`,
        String.raw`\b(?:dział|stronę|strona|rubryk[aę]|cykl|kolumn[aę]|serię|seria|redakcja)\b.{0,24}\b(?:sponsoruje|finansuje|wspiera|opłaca|dofinansow\w+|otrzymuje|jest finansowan\w+)\b(?!.{0,30}\b(?:czytelni|patron|was\b))|\b(?:nie ma|bez) wpływu na (?:treś|tekst|dobór|wybór)|\bo treści decyduje\b`,
        String.raw`\b(?:onze (?:verhalen|artikelen|stukken|reportages|berichtgeving)|[a-z]*(?:verslaggever|verslaggeefster|redacteur|correspondent))\b[^.]{0,30}\b(?:betaald|gefinancierd|bekostigd) door [^.]{0,30}\b(?:fonds|stichting)\b|\b(?:reporter\w*|dziennikar\w+|etat|stanowisko|korespondent\w*|nasze (?:reportaże|teksty|artykuły|śledztwa))\b[^.]{0,40}\b(?:opłaca|finansuje|płaci)\b[^.]{0,24}\bfundacj(?!.{0,60}\b(?:przekaż|wpłać|i ty)\b)`,
        String.raw`\bdrukkerij van (?:de|deze) krant\b|\bdrukarnia (?:naszej )?gazety\b|\b(?:vrijkaarten|recensie-exemplaren)\b.{0,24}\b(?:theaters?|uitgevers|van)\b|\brecenzj\w+\b.{0,40}\b(?:za zaprosze\w+|zaproszeniami|egzemplarz\w*)\b|\b(?:luister|audio|gesproken )versie\b.{0,40}\b(?:synthetisch\w*|computer\w*|ai|kunstmatig\w*|automatisch)\b|\b(?:wersj[aęi]|nagranie) (?:audio|dźwiękow\w+)\b.{0,40}\b(?:syntety\w+|sztuczn\w+|automat\w*|ai)\b`,
        // What a machine did, whom the reader sees under another name, and what was cut.
        String.raw`\b(?:vertaald|vertaling|samenvatting|samengevat|voorgelezen|ondertiteld|koppen|gemaakt)\b.{0,50}\b(?:deepl|google translate|vertaalprogramma|programma|computer|ai|software)\b|\b(?:przetłumaczono|tłumaczenie|streszczenie|napisy|lektor|tytuły|treść przygotowana)\b.{0,40}\b(?:deepl|google|ai|sztuczn\w+|program\w*|automat\w+|translator\w*)\b`,
        String.raw`\bbronnen te beschermen\b|\b(?:chronić|ochronić) (?:nasze |swoje )?(?:źródła|informator\w+)\b|\bzijn pseudoniemen\b|\bto pseudonimy\b|\b(?:verzonnen|gefingeerde|andere) (?:voor)?namen\b|\b(?:zmyślone|fikcyjne|inne) imiona\b`,
        String.raw`\b(?:antwoorden|citaten|gesprekken|interviews|uitspraken) (?:[a-z]+ ){0,3}(?:ingekort|geredigeerd|bewerkt|gestroomlijnd)\b|\b(?:wypowiedzi|cytaty|rozmowy|odpowiedzi|wywiady) (?:[a-z]+ )?(?:skróco|zredagow|skracamy)`,
        String.raw`\bauteur kan aandelen\b|\bautor(?:ka)? może (?:posiadać|mieć) (?:akcje|udziały)`,
        // Who is not yet guilty, and whose last it is.
        String.raw`\bonschuldig tot\b|\bniewinn[yai] (?:do|aż|dopóki)\b|\bdomniemani\w+ niewinności\b`,
        String.raw`\b(?:dit|hier|hieronder) is (?:de|het) laatste (?:column|stuk|artikel|brief|verhaal|reportage|tekst|essay) (?:dat|die) (?:[a-z]+ ){0,5}(?:stuurde|verstuurde|schreef|inleverde|achterliet|instuurde|gestuurd|geschreven)\b|\b(?:to|oto) ostatni[ae]? (?:felieton|tekst|artykuł|list|reportaż|esej|wiersz|rozmowa|kolumna), (?:jaki|który|jaką|którą)\w* (?:[a-z]+ ){0,3}(?:przysła|wysła|napisa|odda|zostawi)`,
        String.raw`\bstuurde (?:hij|zij|ze)? ?ons\b.{0,30}\bvoor (?:zijn|haar) dood\b|\b(?:przysłał|wysłał|napisał)a? nam\b.{0,24}\bprzed śmiercią\b`,
        // What may hurt.
        String.raw`^(?:let op|uwaga) ?: .{0,40}\b(?:eetstoornis\w*|zaburze\w+ odżywiania)`,
        // Helplines, and where advice is free.
        String.raw`\b(?:loket kansspel|gokproblemen|gokverslaving|gaslucht|storingsnummer|noodnummer|noodlijn|druglijn|alcohollijn|mind korrelatie|antigif\w*|straathoekwerk|opvangtelefoon|ouderenlijn|anonieme (?:alcoholisten|gokkers|verslaafden)|1712|1717)\b.{0,80}\d{3}|\bgratis (?:juridisch|juridische|rechts|schuld)[a-z]* ?(?:advies|hulp|bijstand|spreekuur)\b|\bjuridisch loket\b|\b(?:brandweer|ambulance|politie)\b[^.:]{0,20}: ?1\d\d\b`,
        String.raw`\b(?:pogotowie (?:gazowe|energetyczne|ratunkowe|opiekuńcze)|gopr|topr|wopr|poradnia uzależnień|uzależnieni\w+|anonimowi (?:alkoholicy|hazardziści|narkomani)|telefon dla (?:rodziców|dzieci|ofiar|młodzieży)|ośrodek interwencji kryzysowej)\b.{0,60}\d{3}|\b(?:straż pożarna|policja|pogotowie) 99\d\b|\brzecznik konsumentów\b.{0,24}\b(?:za darmo|bezpłatnie)\b|\b(?:nieodpłatn|bezpłatn)\w+ (?:pomoc|porad)\w* (?:prawn|psycholog)`,
      ].map((source) => new RegExp(source)),
    ),
    // What it is not, and whose opinion.
    ...[
      String.raw`\b(?:is|zijn|en|als) geen (?:beleggings|medisch|juridisch|financieel|fiscaal)[ -]?advies\b|\bgeen vervanging (?:van|voor)\b.{0,30}\b(?:arts|rechtsbijstand|advies|advocaat|consult|behandeling)\b|\bvervang(?:t|en) (?:geen|niet) .{0,20}\b(?:arts|diagnose|consult|advies)\b|\b(?:medicijnen|behandeling)\b.{0,16}\bniet zonder\b`,
      String.raw`\bnie (?:jest|są|stanowi\w?|stanowią|zastępuj\w+|zastąpi\w?)\b.{0,30}\b(?:porad\w*|rekomendacj\w+|konsultacj\w+|doradztw\w+|diagnozy)\b|\b(?:leków|terapii|leczenia) bez (?:rozmowy|konsultacji|porady)\b`,
      String.raw`\b(?:opiniestukken|opinies|columns|ingezonden brieven|gastbijdragen)\b.{0,30}\b(?:mening|opvatting|standpunt)\b|\b(?:opinie|poglądy|felietony|listy)\b.{0,40}\b(?:nie (?:muszą|zawsze|są)|wyrażają|odzwierciedlają)\b.{0,40}\b(?:redakcji|autor\w+)|\bwe własnym imieniu\b`,
    ].map(unlessFound(FOOTERS)),
  ],
})

export const examples: Examples = {
  catches: [
    'Fout gezien? correcties@waterkant.example. We verbeteren onderaan het stuk.',
    'Fouten verbeteren we onderaan het stuk.',
    'De cijfers en de code staan in onze openbare repository.',
    'Bron: CBS, bewerking door de redactie.',
    'De prijzen zijn niet gecorrigeerd voor inflatie.',
    'De eigenaar van de krant heeft een huis in de vallei.',
    'De krant is voor 40 procent van rederij Lubbers.',
    'Onze zorgredactie krijgt subsidie van de Stichting Oevers.',
    'Vertaald met hulp van DeepL.',
    'De antwoorden zijn ingekort.',
    'Dit is geen beleggingsadvies.',
    'Rectificaties en klachten: ombudsman@koerier.example',
    'Onze uitgever is lid van Provinciale Staten.',
    'Brandweer en ambulance: 112.',
    'Dit is de laatste column die hij ons stuurde.',
    'Opiniestukken geven de mening van de auteur weer.',
    'Gaslucht? Nationaal Storingsnummer 0800-9009.',
    'Widzisz błąd? korekta@zatoka.example. Poprawiamy pod tekstem.',
    'Źródło: GUS, obliczenia własne.',
    'Ceny nie uwzględniają inflacji.',
    'Właściciel gazety ma dom w dolinie.',
    'Gazeta należy w 40 procentach do armatora Lubicza.',
    'Fundacja nie ma wpływu na treść.',
    'Przetłumaczono z pomocą DeepL.',
    'Wypowiedzi skrócono.',
    'Informacje prawne nie są poradą prawną.',
    'Nasz wydawca jest radnym sejmiku.',
    'Straż pożarna 998, policja 997.',
    'To ostatni felieton, jaki nam przysłał.',
    'Główny udziałowiec „Latarni” kieruje też spółką autobusową.',
    'Nasze reportaże z więzień finansuje Fundacja Batorego.',
    'Opinie autorów nie muszą być zgodne ze stanowiskiem redakcji.',
    'Pogotowie gazowe: 992.',
  ],
  leaves: [
    'Foutje gezien? Laat het ons weten.',
    'Deze krant is van u. Word lid.',
    'Onze redactie wordt betaald door lezers.',
    'Zonnig Zuiden geeft geen financieel advies.',
    'Treści w serwisie nie zastępują porady lekarskiej.',
    'Gratis offerte: 0517-960118.',
    'Dit is de laatste kans die je krijgt.',
    'Za „Sondą” nie stoi właściciel. Nie ma też u nas reklam.',
    'Widzisz błąd? Zgłoś go redakcji.',
    'Gazeta należy do czytelników. Wesprzyj nas.',
    'Bezpłatna wycena: 59 960 118.',
    'Nasze reportaże finansuje fundacja i ty: przekaż 1,5 procent podatku.',
  ],
}
