/** What the lines that say who wrote an article are made of, in one language. Each entry is a pattern's alternatives, in small letters. */
export interface SignatureWords {
  /** Stands before a name: `par Ana Ruiz`. */
  readonly by: string
  /** Was done by whoever is named behind the next `by`: `propos recueillis par`. */
  readonly done: string
  /** What somebody made: `enquête de`, `Enquête :`. */
  readonly work: string
  readonly of: string
  /** Stands before a colon or a name as it is, and means the text: `Texte :`. */
  readonly text: string
  /** What others made: pictures, translations, research. */
  readonly others: string
  readonly and: string
  /** The writer's own post, and with whose it begins where the paper speaks: `de notre correspondante`. */
  readonly our: string
  readonly post: string
  readonly title: string
  /** The paper's own people. */
  readonly desk: string
  /** Stands before a place. */
  readonly at: string
  /** Stands beside a day or a time of day. */
  readonly time: string
}

export const SIGNATURE_WORDS: Readonly<Record<string, SignatureWords>> = {
  fr: {
    by: 'par',
    done: 'recueillie?s?|réalisée?|menée?|rédigée?|écrite?|commentée?|signée?|récit|billet|chronique|reportage|enquête|entretien|texte',
    work: 'enquête|reportage|entretien|interview|critique|chronique|billet|tribune|décryptage|analyse|portrait|récit|texte|papier|article|réponses?|propos|dossier|carnet|essai|éditorial|étude|traduction|recette|correspondance',
    of: "de |d['’]",
    text: 'textes?|propos|récit|entretien|interview|enquête|reportage|recueilli',
    others:
      'photos?|photographies?|illustrations?|dessins?|infographies?|vidéos?|images?|sons?|traduction|trad|adaptation|édition|relecture|montage',
    and: 'et',
    our: 'de notre|de nos|par notre|notre',
    post: 'correspondante?s?|envoyée?s? spéciale?s?|envoyés spéciaux|journalistes?|rédact(?:eur|rice)(?: en chef)?|reporter',
    title: 'dre?|pre?|me|maître|père|sœur|frère|mme',
    desk: '(?:par )?(?:la )?rédaction',
    at: 'à|au|aux|en|depuis|de',
    time: 'le|à|publié|publiée|mis|mise|jour|modifié|min|minutes?|de|lecture|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|h',
  },
  es: {
    by: 'por',
    done: 'escrit[oa]|realizad[oa]|hech[oa]|contad[oa]|elaborad[oa]|recogid[oa]|entrevista|texto|crónica|reportaje',
    work: 'entrevista|reportaje|crónica|crítica|texto|investigación|columna|análisis|opinión|reseña|ensayo|perfil|editorial|relato|artículo',
    of: 'de ',
    text: 'textos?|entrevista|reportaje|crónica|investigación',
    others:
      'fotos?|fotografías?|ilustraci(?:ón|ones)|imágenes|vídeos?|videos?|infografías?|datos|traducción|edición|gráficos?|diseño',
    and: 'y|e',
    our: 'de nuestr[oa]s?|nuestr[oa]s?',
    post: 'corresponsal(?:es)?|enviad[oa]s?(?: especial(?:es)?)?|periodistas?|redactor(?:a|es|as)?(?: jefe| jefa)?|columnista(?: invitad[oa])?|reporter[oa]s?',
    title: 'dra?|profa?|lcd[oa]|lic|arq|ing|don|doña|fray|padre|sor|d',
    desk: '(?:por )?(?:la )?redacción',
    at: 'en|desde|de',
    time: 'el|a|las|de|del|publicado|actualizado|revisado|min|minutos?|lectura|lunes|martes|miércoles|jueves|viernes|sábado|domingo|h|hs|hrs|horas',
  },
  it: {
    by: 'di|da',
    done: 'a cura|scritt[oai]|raccolt[oaie]|curat[oai]|pubblicat[oa]|realizzat[oa]|firmat[oa]|vist[oa]',
    work: 'inchiesta|reportage|intervista|recensione|testo|testi|servizio|articolo|analisi|commento|editoriale|cronaca|racconto|critica|parole|ritratto|rubrica|ricetta|racconto',
    of: "di |d['’]|del |della ",
    text: 'testo|testi|intervista|inchiesta|servizio',
    others:
      'foto|fotografie|illustrazioni|disegni|immagini|video|grafica|traduzione|montaggio|registrazioni|audio',
    and: 'e|ed',
    our: 'dal nostro|dalla nostra|dai nostri|il nostro|la nostra',
    post: 'inviat[oaie]|corrispondent[ei]|giornalist[aie]|redattor[ei]|redattrice|direttore|direttrice',
    title: 'dott(?:\\.ssa)?|dottor|dottoressa|dr|prof(?:\\.ssa)?|avv|arch|ing|don|padre|suor|fra',
    desk: '(?:la |dalla )?redazione',
    at: 'a|da|in',
    time: 'il|l|alle|ore|del|pubblicato|aggiornato|min|minuti|di|lettura|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|h',
  },
  pt: {
    by: 'por|pela|pelo',
    done: 'escrit[oa]|conduzid[oa]|coordenad[oa]|realizad[oa]|feit[oa]|assinad[oa]|texto|entrevista|reportagem|crónica|crônica',
    work: 'reportagem|entrevista|investigação|crítica|crónica|crônica|texto|ensaio|coluna|análise|opinião|resenha|transcrição|perfil|editorial|diário|relato|artigo',
    of: 'de |do |da ',
    text: 'textos?|reportagem|entrevista|investigação|crítica',
    others:
      'fotos?|fotografias?|ilustraç(?:ão|ões)|imagens|vídeos?|infografias?|dados|tradução|edição|checagem|revisão|arte|gráficos?',
    and: 'e',
    our: 'd[oa]s? noss[oa]s?|noss[oa]s?',
    post: 'correspondentes?|enviad[oa]s?(?: especial| especiais)?|jornalistas?|redator(?:a|es)?|repórter(?:es)?|colunistas?',
    title: 'dra?|profa?|pe|padre|frei|eng(?:\\.º)?|dom|dona',
    desk: '(?:da |a |pela )?reda[cç]?ção',
    at: 'em|no|na|nos|nas|de|do|da|desde',
    time: 'a|o|à|às|em|de|do|publicado|atualizado|actualizado|min|minutos?|leitura|segunda|terça|quarta|quinta|sexta|feira|sábado|domingo|h',
  },
  nl: {
    by: 'door',
    done: '\\p{L}*(?:recensie|column|interview|reportage|verslag|verhaal|opinie|essay|analyse)|tekst|samengesteld|opgetekend|geschreven|getest|in memoriam|onderzoek|portret',
    work: 'onderzoek|interview|reportage|essay|column|verslag|analyse|recensie|opinie|verhaal|toespraak|portret|bijdrage',
    of: 'van ',
    text: 'tekst(?:en)?|interview|reportage|onderzoek|samenstelling|verslag|gesprek|recept|test',
    others:
      "foto['’]?s?|fotografie|beeld|illustraties?|tekeningen|video|vertaling|recept|medewerking|graphics?",
    and: 'en',
    our: 'van onze|van een onzer|onze',
    post: 'redacteure?n?|verslaggevers?|verslaggeefster|correspondente?n?|journaliste?n?|columniste?|hoofdredacteur',
    title: 'dr|drs|mr|prof|ir|ing|mevr|dhr|pastoor|ds',
    desk: '(?:door |van )?(?:de |onze )?\\p{L}*redactie',
    at: 'in|te|uit|vanuit',
    time: 'op|om|uur|van|gepubliceerd|bijgewerkt|leestijd|min|minuten|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|u',
  },
  pl: {
    by: 'przez',
    done: 'napisan[ey]|przygotowan[ey]|spisan[ey]|opracowan[ey]',
    work: '(?:rozmawia|spisa|notowa|wysłucha|opracowa|przygotowa|zebra)(?:ł|ła|li|ły)|rozmawia(?:ją)?|relacjonuj[eą]|oprac\\.?|opr\\.?|autor(?:ka|zy)?|tekst',
    of: '',
    text: 'tekst|(?:rozmawia|spisa|notowa|opracowa)(?:ł|ła|li)|autor(?:ka|zy)?|wstęp|opracowanie|relacja|wywiad',
    others:
      'zdjęcia|zdjęcie|fot|foto|rysunki|ilustracje|grafika|wideo|współpraca|tłumaczenie|tłum|kontrola|montaż|dane',
    and: 'i|oraz',
    our: 'nasz|nasza|od naszego',
    post: 'korespondent(?:ka)?|dziennikar(?:z|ka)|reporter(?:ka)?|redaktor(?:ka)?(?: naczeln[ya])?|felietonist(?:a|ka)',
    title: 'dr|prof|mgr|farm|lek|wet|adw|inż|ks|red|druh|pwd',
    desk: 'redakcja',
    at: 'w|we|z|ze',
    time: 'godz|godzina|dnia|o|opublikowano|aktualizacja|zaktualizowano|min|minut|czytania|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|r',
  },
}
