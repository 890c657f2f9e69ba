import { FOOTERS } from '../../footers.ts'
import { lineRule, unlessFound } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { unlessPleading } from '../../unless-pleading.ts'

const OWNER =
  '(?:propriétaire|patron(?:ne)?|éditeur|directeur|directrice|rédact(?:eur|rice) en chef|dueñ[oa]|propietari[oa]|editora?|director[a]?|proprietari[oa]|editore|diret(?:tore|trice)|don[oa]|diretora?)'
const PAPER =
  '(?:journal|magazine|revue|titre|hebdomadaire|quotidien|site|périodique|periódico|diario|semanario|revista|giornale|testata|rivista|settimanale|sito|jornal|semanário|diário)'
const DESK =
  '(?:rubrique|page|série|rédaction|pôle|enquête|chronique|podcast|sección|página|serie|redacción|columna|sezione|pagina|rubrica|redazione|inchiesta|secção|seção|redação|coluna)'
/** What an owner or an editor may be beside it. */
const OFFICE =
  '(?:conseil|élue?|maire|députée?|sénat\\w+|mariée?|actionnaire|concejal\\w*|diputad[oa]|alcalde\\w*|casad[oa]|accionista|consigliere|assessore|sindaco|sposat[oa]|azionista|deputad[oa]|vereador[a]?|autarca|acionista)'

/** Lawyers advertise so. */
const FREELY = String.raw`(?<!\b(?:studio|bufete|cabinet|despacho|consultório|advogad[oa]s?|abogad[oa]s|avvocat[oi]|avocats?)\b.{0,40})`

/** What is printed under many articles, or above them, in French, Spanish, Italian and Portuguese, as readers are owed it: never removed, and never learned. */
export const keepStandingRomance = lineRule({
  id: 'keep-standing-romance',
  kind: 'body',
  weight: 12,
  maxWords: 50,
  says: 'It is a standing note that readers are owed (French, Spanish, Italian or Portuguese)',
  patterns: [
    // How errors are put right; such a note may well ask for a message.
    /\b(?:erreur|coquille|faute|error|errata|errore|refuso|erro|gralha)\b[^.?]{0,24}\?.{0,60}(?:\b(?:corr|rectif|rettif|retif)[a-z]*@|\b(?:nous corrigeons|corregimos|correggiamo|corrigimos|rectificamos|rettifichiamo|retificamos)\b)|^(?:rectific|rettific|retific|correc|correzion|corrig|errata|fe de err)[^:@]{0,40}: \S+@/,
    ...unlessPleading(
      ...[
        String.raw`\b(?:nous corrigeons|nous rectifions|corregimos|correggiamo|rettifichiamo|corrigimos)\b.{0,40}\b(?:pied|fin|erreurs?|pie|final|errores|calce|fondo|errori|fim|fundo|erros)\b|\b(?:erreurs|errores|errori|erros) (?:sont corrig|se corrigen|si corregg|sono corrett|são corrig)|\b(?:modifications|cambios|modifiche|alterações|correcciones|corrections|correzioni) (?:des|en|a|alle|dans les|de) (?:las )?(?:versions|versiones|versioni|versões) (?:antérieures|précédentes|anteriores|precedenti)\b|\b(?:quand|si|cuando|quando|se) (?:nous nous trompons,? nous|nos equivocamos,? lo|sbagliamo,? (?:lo|ci)|(?:erramos|nos enganamos),? (?:di|o|corr))`,
        // Where the data are, and how they were got.
        String.raw`\b(?:données|code|tableaux?|datos|código|tablas?|dati|codice|tabelle|dados|tabelas)\b.{0,40}\b(?:dépôt|libre accès|accès libre|open data|repositorio|página de datos|archivio pubblico|repository|pagina dei dati|repositório|página de dados|github|gitlab|zenodo)\b|\b(?:statistiques|estadísticas|statistiche|estatísticas)\b.{0,30}\b(?:ne comptent que|solo cuentan|contano solo|só contam)\b|\b(?:données brutes|datos (?:en )?brutos?|dati grezzi|dados (?:em )?brutos?)\b.{0,40}\b(?:télécharg|disponib|descarg|scaric|disponív|descarreg|baixad|libre|liber|livre)`,
        String.raw`^(?:sources?|données|fuentes?|datos|fonti|fonte|dati|fontes|dados) ?:.{0,60}\b(?:insee|recensement|calculs?|traitement|ine|inegi|censo|elaboraci[oó]n|cálculos?|istat|censimento|elaborazion[ei]|ibge|pordata|eurostat|registre|registro)\b`,
        String.raw`\b(?:compte|corrigé\w*|hors|ajustad\w+|corregid\w+|descontad\w+|conto|corrett\w+|depurat\w+|corrigid\w+) (?:de |por |dell'|da |pela |a |della )?(?:l')?(?:la )?(?:inflation|inflación|inflazione|inflação)\b|\b(?:marge d'erreur|margen de error|margine d(?:i |')errore|margem de erro)\b|, (?:arrondie?s?|redondead[oa]s?|arrotondat[oaie]|arredondad[oa]s?)\.?$`,
        // Whose it is, and who pays.
        String.raw`\b${OWNER} (?:du|de notre|de ce|de cette|del|de este|de esta|de nuestr[oa]|de la|della|di quest[oa]|del nostro|do|da|dest[ea]|do nosso) ${PAPER} (?:possède|détient|est|a|siège|tiene|posee|es|ha|possiede|è|tem|possui|é) (?!(?:vous|tú|usted|sei|você|tu)\b)`,
        String.raw`\b(?:notre|la|le|nuestr[oa]|el|(?:il nostro)|(?:[oa] nosso)|[oa]) ${OWNER},? (?:est|siège|es|está|è|siede|é|mariée?)\b.{0,40}\b${OFFICE}\b`,
        String.raw`\b${PAPER} (?:[a-z"']+ ){0,3}(?:appartient|est détenue?|pertenece|es propiedad|appartiene|è di proprietà|pertence|é propriedade|é detid[oa])\b.{0,40}(?:%|\b(?:pour cent|por ciento|per cento|por cento))|\b(?:actionnaire|accionista|azionista|acionista) (?:[a-z]+ )?(?:d[ue] |del |do |da |de la )?.{0,30}\b(?:aussi|también|anche|também)\b|\b(?:filiale?|propriété|propiedad|empresa|società|édité|appartient|pertenece|pertence|appartiene)\b[^.]{3,50}, (?:qui|que|che) (?:possède|détient|est|exploite|también|posee|anche|possiede|também|detém)\b`,
        String.raw`\b(?:mairie|commune|région|ayuntamiento|diputación|comune|regione|câmara|prefeitura) (?:[a-z]+ )?(?:est|es|è|é) (?:un |une |uma )?(?:actionnaire|annonceu[rs]\w*|accionista|anunciante|azionista|inserzionista|acionista)\b`,
        String.raw`\b${DESK}\b.{0,24}\b(?:financée?|parrainée?|soutenue?|payée?|reçoit|patrocinad[oa]|financiad[oa]|apoyad[oa]|recibe|paga|pagata|sponsorizzat[oa]|finanziat[oa]|sostenut[oa]|riceve|apoiad[oa]|recebe)\b.{0,20}\b(?:par|por|pel[oa]|da|dal|dalla|dall|fon\w+|fun\w+|aides?|contribut\w+|subvenc\w+|subvention\w*|bolsas?|ayudas?)\b(?!.{0,16}\b(?:lect|lett|leit|vous|vosotr|voi\b|si\b|(?:tu|te|ti|toi)\b|(?:gens|gente|personas|persone|pessoas) com(?:me|e|o)))`,
        String.raw`\b(?:rédaction|redacción|redazione|redação|redacção) (?:reste|décide|decide|es la única|è l'unica|é a única)\b.{0,16}\b(?:seule|sola|sozinha|responsable|responsabile|responsável)\b|\b(?:n'intervient pas (?:dans|sur)|n'a aucun droit|ne relit (?:pas|aucun|ni)|no interviene en|non interviene (?:nei|sui|sulle)|não interfere n)|\b(?:sujets|temas|temi) (?:(?:los|li|les|nous|os) ){0,2}(?:choisissons|elegimos|scegliamo|escolhemos)\b|\bchoisissons seuls\b`,
        String.raw`\b(?:notre|nos|nuestr[oa]s?|nostr[oaei]|noss[oa]s?) (?:reporter[oa]?|journaliste|periodista|cronista|giornalista|inviat[oa]|repórter|jornalista|corresponsal|correspondante?|reportages?|enquêtes|articles|reportajes|artículos|investigaciones|servizi|inchieste|articoli|reportagens|artigos|investigações)\b[^.]{0,50}\b(?:financ|finanz|pay|pagad|pagat|pag[ao]\b)[^.]{0,30}\b(?:fondation|fundación|fondazione|fundação|compagnia)\b|\b(?:imprimerie|imprenta|tipografia|gráfica) (?:du|del|do) (?:journal|diario|periódico|giornale|jornal)\b`,
        String.raw`\b(?:critiques?|críticas?|reseñas|critiche|recensioni|resenhas)\b.{0,40}\b(?:invitations|invitaciones|entradas gratuitas|biglietti omaggio|convites|exemplaires? de presse)\b|\b(?:version|versión|versione|versão) (?:de )?(?:audio|áudio|sonore|vocale)\b.{0,40}\b(?:synthès\w+|synthétique|sintétic[ao]|sintetica|artificiel\w*|artificial\w*|automátic[ao]|ia)\b`,
        // What a machine did, whom the reader sees under another name, and what was cut.
        String.raw`\b(?:titres|titulares|titoli|títulos|contenu|contenido|contenuto|conteúdo)\b.{0,40}\b(?:logiciel|programa|programma|algorit\w+|(?:l'|d'|dell'|all'|d[ea] |con |com |pela? )ia)\b`,
        String.raw`\bprotég(?:er|eons) (?:nos|les|des|ses) sources\b|\bproteger (?:a )?(?:las |nuestras |as |nossas )?(?:fuentes|fontes)\b|\bproteggere le (?:nostre )?fonti\b|\b(?:sont|son|sono|são) (?:des )?(?:pseudonymes|seudónimos|pseudonimi|pseudónimos|pseudônimos)\b|\b(?:prénoms|noms|nombres|nomi|nomes) (?:inventés|inventados|inventati|d'emprunt|imaginaires)\b`,
        String.raw`\b(?:propos|réponses|citations|respuestas|citas|risposte|citazioni|dichiarazioni|respostas|citações)\b.{0,24}\b(?:raccourci|condens|édité|resserr|editad|acortad|resumid|accorciat|tagliat|condensat|encurtad)`,
        String.raw`\b(?:l'auteure?|l'autrice|el autor|la autora|l'autore|o autor|a autora) (?:peut|puede|può|pode) .{0,24}\b(?:actions|acciones|azioni|ações)\b`,
        // Who is not yet guilty, and whose last it is.
        String.raw`\bprésumée?s? innocente?s?\b|\b(?:presunción|presunzione|presunção) d[ei]? ?inoc?[nc]en\w+|\b(?:es|è|presume) inn?ocente (?:mientras|hasta|fino|até)\b`,
        String.raw`\b(?:voici|ceci est|c'est(?!.{0,40} qu'on )|est[ae] es|quest[ao] è|est[ae] é|eis) (?:la |le |el |l'|a |o )?(?:dernière?|últim[oa]|ultim[oa]) (?:chronique|texte|article|billet|tribune|lettre|reportage|columna|crónica|crônica|artículo|texto|carta|rubrica|articolo|pezzo|testo|lettera|coluna|artigo) (?:qu'|que |che )(?:[a-z']+ ){0,4}(?:envoy|écri|laiss|remis|envi|escri|dej|mand|scri|inviat|spedit|lasciat|deix|entreg)`,
        String.raw`^(?=.*\b(?:avant (?:sa mort|de mourir)|antes de (?:su muerte|morir|morrer|a sua morte)|prima di morire)\b).*\b(?:nous a (?:envoyé|remis|confié|adressé)|nos (?:envió|mandó|enviou)|ci ha (?:mandato|inviato|consegnato)|enviou-nos|mandou-nos)\b`,
        // Helplines, and where advice is free.
        String.raw`\b(?:info service|informations|points?-justice|aide aux victimes|centre antipoison|samu social|pharmacie de garde|(?:alcooliques|joueurs|narcotiques) anonymes)\b.{0,60}\d{2}|${FREELY}\b(?:aide|conseils?|consultations?|permanences?) juridiques? gratuit|\bproches de personnes (?:dépendantes|malades)\b|\b(?:pompiers|samu|police|gendarmerie) ?: ?1[578]\b`,
        String.raw`${FREELY}\b(?:asesor[ií]a|asistencia|orientación|ayuda|atención) (?:jurídica|legal|psicológica) (?:gratuita|sin cost[eo]|confidencial)|\b(?:trata|toxicológic\w+|intoxicaci\w+|protección civil|cruz roja|maltrato|adicciones|víctimas|agresiones|(?:alcohólicos|jugadores|narcóticos) anónimos)\b.{0,60}\d{3}|\b(?:línea|teléfono)\b[^.]{0,40}\d[\d ]{6,14},? (?:es )?(?:anónim|confidencial)|\b(?:bomberos|ambulancias?|policía)\b[^.:]{0,20}: ?[01]\d\d\b|\batiende las 24 horas\b|\boficina del consumidor\b.{0,30}\bgratis\b`,
        String.raw`\b(?:antiveleni|gioco d'azzardo|ludopatia|dipendenze|tratta o|sfruttamento|antiviolenza|suicidio|(?:alcolisti|giocatori|narcotici) anonimi|vittime di violenza|sportello (?:di ascolto|legale))\b.{0,90}\d{3}|${FREELY}\b(?:assistenza|consulenza|aiuto|sportello) (?:legale|psicologic[ao]) gratuit|\b(?:vigili del fuoco|ambulanz[ae]|carabinieri|polizia)\b[^.:]{0,20}: ?11\d\b`,
        String.raw`\b(?:antivenenos|violência doméstica|apav|linha verde|toxicológic\w+|proteção civil|conselho tutelar|(?:alcoólicos|jogadores|narcóticos) an[óô]nimos)\b.{0,60}\d{3}|${FREELY}\b(?:aconselhamento|apoio|assistência|consulta) (?:jurídic[oa]|psicológic[oa]) gratuit|\b(?:bombeiros|ambulâncias?|polícia|samu)\b[^.:]{0,20}: ?1\d\d\b`,
      ].map((source) => new RegExp(source)),
    ),
    // What it is not, and whose opinion.
    ...[
      String.raw`\b(?:n'est (?:pas|en rien)|ne sont pas|ne constituent? (?:pas|en rien)|ne val(?:ent|ant|ait|ut) pas|rien)\b.{0,60}\b(?:conseils? (?:en |d'|médica|juridique|financier|fisca)|consultation|recommandation d|avis (?:médical|juridique))|\bne (?:saurai(?:en)?t )?remplace[rn]?t? .{0,24}\b(?:diagnostic|médecin|avocat)|\b(?:traitement|médicaments?)\b.{0,20}\bsans (?:avis|l'avis|consulter|en parler)\b`,
      String.raw`\b(?:no (?:es|son|constituyen?|equivalen?)|nada)\b.{0,40}\b(?:recomendaci[oó]n(?:es)? de|asesor(?:ía|amiento)|consejos? (?:médic|legal|jurídic|financier|de inversi)|consulta (?:médic|jurídic))|\bno (?:reemplazan?|sustituyen?) .{0,16}\b(?:diagnóstico|médic|abogad)|\b(?:medicación|tratamiento)\b.{0,20}\bsin (?:consultar|hablar|preguntar)\b`,
      String.raw`\b(?:non (?:è|sono|costituisc\w+|val\w+)|nulla)\b.{0,40}\b(?:raccomandazion[ei] d|consulenza|consigli? (?:medic|legal|finanziar|d'invest|di invest)|parere (?:medic|legal))|\bnon sostituisc(?:e|ono) .{0,16}\b(?:diagnosi|medic|avvocat)|\b(?:terapia|cura|farmaci)\b.{0,20}\bsenza (?:sentire|consultare|parlarne)\b`,
      String.raw`\b(?:não (?:é|são|constitu\w+|equival\w+)|nada)\b.{0,40}\b(?:recomendaç(?:ão|ões) de|aconselhamento|conselhos? (?:médic|legal|jurídic|financeir)|parecer (?:médic|jurídic))|\bnão substitu(?:i|em) .{0,16}\b(?:diagnóstico|médic|advogad)|\b(?:medicação|tratamento)\b.{0,20}\bsem (?:ouvir|consultar|falar)\b`,
      String.raw`\b(?:tribunes|cartes? blanches?|chroniques|points de vue|opiniones|columnas|opinioni|interventi|opiniões|colunas)\b(?! (?:émises|expresadas|espresse|expressas)).{0,60}\b(?:n'engagent que|sont celles|no reflejan|no coinciden|non sono necessariamente|non rispecchiano|non riflettono|não refletem|não reflectem)\b|\b(?:chroniqueurs|columnistas|collaboratori|colunistas)\b.{0,20}\bà? ?(?:titre personnel|título personal|titolo personale|título pessoal)\b`,
    ].map(unlessFound(FOOTERS)),
  ],
})

export const examples: Examples = {
  catches: [
    'Une erreur ? corrections@estran.example : nous corrigeons au pied de l’article.',
    'Los errores los corregimos al final del texto.',
    'Les données et le code sont en libre accès sur notre dépôt public.',
    'Fonte: Istat, elaborazione nostra.',
    'Los precios no están ajustados a la inflación.',
    'O dono do jornal tem uma casa no vale.',
    'Il giornale appartiene per il 40 per cento all’armatore Lauri.',
    'La mairie est actionnaire de notre société éditrice.',
    'Nuestra sección de salud recibe fondos de la Fundación Ribera.',
    'La redazione decide da sola.',
    'Nos reportages en prison sont financés par la Fondation Seligmann.',
    'L’azionista principale del Faro presiede anche l’azienda degli autobus.',
    'Los menores llevan aquí nombres inventados.',
    'As respostas foram encurtadas.',
    'Ceci n’est pas un conseil en investissement.',
    'Nada de lo aquí publicado es una recomendación de inversión.',
    'Le informazioni legali non costituiscono consulenza.',
    'A informação jurídica não constitui aconselhamento.',
    'Rettifiche e reclami: garante@corriere.example',
    'Pompiers : 18. Samu : 15.',
    'Notre directeur siège au conseil régional.',
    'Voici la dernière chronique qu’il nous a envoyée.',
    'Les tribunes n’engagent que leurs auteurs.',
    'Alcool Info Service : 0 980 980 930.',
    'La línea es el 900 10 50 90, anónima.',
    'Centro antiveleni di Milano: 02 66101029.',
    'Aconselhamento jurídico gratuito em cada comarca.',
  ],
  leaves: [
    'Une erreur ? Signalez-la.',
    'Le journal appartient à ses lecteurs. Abonnez-vous.',
    'El diario no tiene dueño: te tiene a ti. Hazte socio.',
    'La nostra redazione è finanziata dai lettori.',
    'Esta é a última oportunidade que tem.',
    'O Jornal da Baixada pertence a uma associação.',
    'Riceviamo una commissione, che non influisce sui voti.',
    'As informações deste site não constituem recomendação de investimento.',
    'Orçamentos grátis: 234 960 118.',
    'Nuestra sección de clima está financiada por gente como tú.',
    'A nossa secção de ciência é financiada por pessoas como tu.',
    'Studio Bassi, consulenza legale gratuita: 06 5550192.',
    'Bufete Ruiz: asesoría jurídica gratuita la primera hora.',
    'Consultório Lopes: aconselhamento jurídico gratuito, 210 555 019.',
    'C’est la dernière semaine pour vous abonner.',
  ],
}
