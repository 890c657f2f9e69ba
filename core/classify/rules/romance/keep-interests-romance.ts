import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { unlessPleading } from '../../unless-pleading.ts'

const PERSON_FR =
  'auteur[es]{0,2}|autrices?|journaliste|critique|chroniqueu(?:r|se)|reporter|photographe|rédact(?:eur|rice)'
const PERSON_ES =
  'autor(?:a|es|as)?|periodistas?|crític[oa]|cronista|fotógraf[oa]|reporter[oa]|redactor[a]?|columnista'
const PERSON_IT =
  'autore|autrice|autori|giornalist[aei]|critic[oa]|recensore|cronista|fotograf[oa]|inviat[oa]'
const PERSON_PT = 'autor(?:a|es|as)?|jornalistas?|crític[oa]|cronista|fotógraf[oa]|repórter(?:es)?|colunista'

/** Who wrote it, or took the pictures, as a notice names them. */
const WHO_FR = String.raw`\b(?:(?:l'|les |la |le |notre )(?:${PERSON_FR})|cel(?:ui|le) qui signe|qui signe ces lignes)`
const WHO_ES = String.raw`\b(?:(?:el|la|los|las|nuestr[oa]) (?:${PERSON_ES})(?: de est[ea] [a-z]+)?|quien (?:firma|escribe)(?: est[ea]s? [a-z]+)?)`
const WHO_IT = String.raw`\b(?:(?:l'|gli |il |la |i |le )(?:${PERSON_IT})|chi (?:scrive|firma|recensisce))`
const WHO_PT = String.raw`\b(?:(?:[oa]s?|noss[oa]) (?:${PERSON_PT})|a reportagem|quem (?:assina|escreve))`

/** Whose kin. */
const OF_FR = `(?:de |d'|du )(?:une? (?:de |des )?)?(?:${WHO_FR}|(?:${PERSON_FR})|notre )`
const OF_ES = `(?:del (?:${PERSON_ES})|de (?:${WHO_ES}|un[a]? (?:de |integrante de |miembro de )?(?:nuestr|est)))`
const OF_IT = `(?:(?:dell'|del |della |degli )(?:${PERSON_IT})|di un[a']? ?(?:nostr[oa]|collega)|di chi (?:scrive|firma|recensisce))`
const OF_PT = `(?:d[aoe]s? (?:noss[oa] )?(?:${PERSON_PT})|de quem (?:assina|escreve))`

const KIN_FR =
  '(?:beau-[a-z]+|belle-[a-zœ]+|petite?-[a-z]+|cousine?|nièce|neveu|frère|sœur|fils|fille|épou(?:se|x)|mari|femme|mère|père|tante|oncle|amie?|voisine?|compagn(?:e|on)|salariée?|employée?|ancienne? élève)'
const KIN_ES =
  '(?:herman[oa]|prim[oa]|cuñad[oa]|tí[oa]|sobrin[oa]|hij[oa]|espos[oa]|marido|mujer|madre|padre|suegr[oa]|yerno|nuera|niet[oa]|amig[oa]|vecin[oa]|pareja|emplead[oa])'
const KIN_IT =
  '(?:fratello|sorella|cugin[oa]|cognat[oa]|zi[oa]|nipote|figli[oa]|moglie|marito|madre|padre|suocer[oa]|genero|nuora|amic[oa]|vicin[oa]|compagn[oa]|dipendente)'
const KIN_PT =
  '(?:irmão|irmã|prim[oa]|cunhad[oa]|ti[oa]|sobrinh[oa]|filh[oa]|mulher|marido|mãe|pai|sogr[oa]|genro|nora|net[oa]|amig[oa]|vizinh[oa]|companheir[oa]|funcionári[oa])'

/** Who lends and sends what is reviewed. */
const MAKER_FR =
  '(?:éditeur|éditrice|marque|fabricant|constructeur|distributeur|producteur|organisat(?:eur|rice)|festival|ferme|hôtel|maison|atelier|importateur|vendeur)'
const MAKER_ES =
  '(?:marca|fabricante|editorial|distribuidora|empresa|productora|organización|bodega|hotel|festival|restaurante|tienda)'
const MAKER_IT =
  '(?:casa editrice|editore|produttore|azienda|marca|rifugio|albergo|ristorante|cantina|festival|organizzazione|ditta|distributore)'
const MAKER_PT =
  '(?:fabricante|marca|editora|distribuidora|empresa|produtora|organização|moinho|hotel|festival|loja)'

/** Who gave a picture is told in its credit, and is no interest of who writes. */
const PICTURE =
  '\\b(?:fotos?|fotografías?|fotografias?|fotografie|imagen|imágenes|imagem|imagens|immagin[ei]):? '

/** Who writes has an interest, was given something, or paid for it; and who has not read it before: in plain words, in French, Spanish, Italian and Portuguese. */
export const keepInterestsRomance = lineRule({
  id: 'keep-interests-romance',
  kind: 'body',
  weight: 12,
  maxWords: 120,
  says: 'It tells what ties who writes to what is written about (French, Spanish, Italian or Portuguese)',
  patterns: unlessPleading(
    // French: whose the paper is, whose kin, what was given, who has read it.
    /\b(?:est|sont|était|étaient) (?:aussi |également |par ailleurs )?(?:l'un des |un |les? )?(?:annonceur|partenaire média|actionnaire|mécène)s?\b[^.]{0,24}\b(?:de|du|à) (?:ce|cette|notre|l'éditeur)\b|\ba pour actionnaires?\b|\bactionnaires? (?:minoritaire|à hauteur)|\b(?:appartient (?:à|au)|est (?:éditée?|imprimée?) par) [^.;]{3,60}, (?:qui|dont (?!le siège|le capital)|actionnaire|annonceur|également)\b/,
    new RegExp(
      String.raw`\b(?:est|était|fut) (?:aussi |par ailleurs )?(?:le |la |l'|une? )?${KIN_FR} ${OF_FR}|${WHO_FR} (?:de (?:ce|cet|cette) [a-z]+ )?(?:(?:est|était) (?:aussi |par ailleurs |lui-même |elle-même )?(?:abonnée?|adhérente?|cliente?|locataire|sociétaire|actionnaire|candidate?|partie) (?:de|du|d'|à|au|chez)|(?:a|ont|avait)(?: [a-z]+-même)?,? (?:en \d{4},? )?(?:conseillé|contracté|assisté le|payé|réglé|voté|donné .{0,40}\brémunéré)|n'a (?:été |pas été |ni )?(?:reçu|perçu|touché|payé|invité)|détient|siège)`,
    ),
    new RegExp(
      String.raw`\b(?:nous |m')(?:a|ont|avait|avaient) été (?:[a-z]+ment )?(?:prêté|offert|remis|fourni|envoyé|adressé)e?s? (?:par|pour) (?:la |le |les |l'|son |sa )?(?:${MAKER_FR}|[a-z]+ ${MAKER_FR}|commune|coopérative)\b(?!.*\bliens?\b)|\b${MAKER_FR} .{0,24}\b(?:nous |m')(?:en )?(?:a|ont|avait) (?:prêté|offert|remis|fourni|envoyé|adressé|invité)|\b(?:nous |m'|l')(?:a|ont) été prêtée?s?\b|\b(?:séjour|voyage|trajet|déplacement|logement|repas|nuit|nuitée)s?\b.{0,24}\b(?:(?:a|ont|était|étaient) (?:été )?(?:offert|prise?s? en charge)|à (?:sa|notre|ma) charge|à l'invitation)|\b(?:payé|paye|payons) (?:sa|ma|notre|nos) (?:places?|entrées?|addition|chambre|note)\b|\b(?:payé|réglé)e?s? (?:de (?:ma|sa) poche|au tarif public)\b`,
    ),
    /\b(?:n'a|n'ont|ne l'a|ne l'ont) (?:pas|ni) (?:lu|vu|relu|eu accès à) (?:cet|cette|ce|le|l'|ses|les)\b|\b(?:personne|aucune? [a-z]+) n'a (?:re)?lu (?:ce|cet|cette)\b|\b(?:a|ont) relu (?:et (?:autorisé|validé|approuvé|corrigé) )?(?:ses|leurs|cet|cette|ce) |\b(?:cet article|ce texte|cet entretien|cette enquête|présent article) a été relue? par\b|\bsans en relire\b|\bsans que cela ait\b|\b(?:analyse|étude|recherche|essai|expertise)s?\b.{0,40}\b(?:payée?|financée?|commandée?)s? par\b/,
    // Spanish
    /\b(?:es|era|fue|son|eran) (?:también )?(?:una? |el |la )?(?:anunciante|accionista|auspiciador|auspiciadora|patrocinador|patrocinadora|medio aliado)s?\b[^.]{0,24}\b(?:de|en) (?:est[ea]|nuestr[oa])\b|\bpertenece(?:n)? (?:a la|al|a) [^.;]{3,60}, (?:que|accionista|anunciante|también)\b/,
    new RegExp(
      String.raw`\bes (?:el |la |una? )?${KIN_ES}(?: segund[oa])? ${OF_ES}|${WHO_ES},? (?:(?:es|era|fue) (?:también |además )?(?:soci[oa]|client[ea]|afiliad[oa]|inquilin[oa]|accionista|emplead[oa]|candidat[oa]|parte) |no (?:cobr|ha cobrado|recib|conoc|posee|particip)|pagó|viajó (?:por|con|invitad|en) |conoce a|donó|asesoró|dio (?:un|una) (?:charla|taller|curso))`,
    ),
    new RegExp(
      String.raw`\b(?:nos|me) (?:l[oa]s? )?(?:prestó|regaló|cedió|envió|invitó|mandó|prestaron|enviaron|invitaron)\b.{0,30}\b${MAKER_ES}\b|\b${MAKER_ES}\b.{0,30}\b(?:nos|me) (?:l[oa]s? )?(?:prestó|regaló|cedió|envió|invitó|mandó|pagó)\b|(?<!${PICTURE})\b(?:cedid|prestad|enviad|regalad)[oa]s? por (?:la |el |su )?${MAKER_ES}\b|\b(?:cedió|prestó|envió|regaló) (?:la|el) ${MAKER_ES}\b|\b(?:viaje|estancia|alojamiento|pasaje|hotel)e?s?\b.{0,24}\b(?:(?:pagad|cubiert|costead)[oa]s? por (?:la|el) |(?:fue|fueron|era) (?:una )?(?:invitación|por invitación))`,
    ),
    /\bno pagamos (?:por )?entrevistas\b|\bno (?:ha |han )?(?:leído|leyó|leyeron|revisó|revisaron|revisado|tuvo acceso|tuvieron acceso|tenido acceso)\b.{0,30}\b(?:texto|artículo|reportaje|nota|crónica|entrevista|datos|antes)\b|\b(?:revisó|revisaron|autorizó|leyó) (?:y [a-z]+ )?sus citas\b|\b(?:este texto|este artículo|esta nota) fue (?:revisad|leíd)[oa] por\b|\bno condiciona (?:la nota|el texto|la reseña|esta)\b/,
    // Italian
    /\b(?:è|sono|era) (?:anche )?(?:un |tra gli |uno degli |al \d+% )?(?:inserzionist[aei]|azionist[aei]|media partner|soci[oa])\b[^.]{0,24}\b(?:di quest[oa]|della nostra|del nostro|dell'editore)\b|\bdi cui quest[oa] (?:rivista|giornale|testata) è\b/,
    new RegExp(
      String.raw`(?:\bè |^)(?:il |la |una? |un')?${KIN_IT} ${OF_IT}|\bchi scrive (?:ha (?:collaborato|lavorato)|collabora) |${WHO_IT} (?:(?:è|era) (?:anche )?(?:soci[oa]|cliente|iscritt[oa]|dipendente|azionista|ospite|parte) (?:d|a|in)|ha (?:pagato|un[a]? (?:cugin|fratell|sorell|cognat)|ricevuto .{0,24}\b(?:compens|pagament))|non ha (?:mai )?(?:ricevuto|pagato|letto)|conosce)`,
    ),
    new RegExp(
      String.raw`\b${MAKER_IT}\b.{0,24}\b(?:ci|mi) (?:ha|hanno) (?:mandato|inviato|prestato|offerto|regalato|spedito|fornito|ospitat[oi]|invitat[oi])\b|(?<!${PICTURE})\b(?:offert|fornit|prestat|inviat)[oaie] (?:dal|dalla|dall') ?${MAKER_IT}\b|\b(?:viaggio|notti|vitto|alloggio|soggiorno|spese di viaggio)\b.{0,60}\b(?:pagat[oaie]|copert[oaie]|offert[oaie]|a carico)\b|\bpagato per intero\b|\bce l[oa'] siamo pagat`,
    ),
    /\bnon (?:è stat[oa] lett[oa]|ha (?:ri)?letto|hanno (?:ri)?letto|ha visto|sapeva niente)\b.{0,50}\b(?:articolo|testo|intervista|recensione|pezzo|inchiesta|pubblicazione)\b|\b(?:articolo|testo|intervista|inchiesta) (?:(?:gli|le) )?è stat[oa] (?:rilett|lett|verificat)[oa] (?:al telefono )?da|\bha (?:comprato|acquistato) (?:pubblicità|inserzioni|spazi).{0,20} (?:quest|nostr)[a-z]+ |\bnon paghiamo (?:le |per le )?interviste\b|\bnon (?:mi|ci) ha pagato\b/,
    // Portuguese
    /\b(?:é|são|era|foi) (?:também )?(?:uma? )?(?:anunciante|acionista|patrocinador|patrocinadora|parceir[oa])s?\b[^.]{0,24}\bd(?:este|esta|o nosso|a nossa)\b|\banuncia (?:regularmente )?n(?:est[ea]|a nossa|o nosso)\b/,
    new RegExp(
      String.raw`\bé (?:o |a |uma? )?${KIN_PT} ${OF_PT}|\buma? d(?:os|as) (?:repórteres|jornalistas|autor[ea]s) (?:mora|vive|trabalh(?:a|ou)|é) |${WHO_PT} (?:é (?:também )?(?:madrinha|padrinho|sóci[oa]|cliente|filiad[oa]|inquilin[oa]|acionista|parte) d|tem (?:um |uma )?(?:conta|ações|crédito|família|contrato)|não (?:receb|particip|conhec)|pagou|viajou (?:a|por) |conhece [oa]|advogou|doou|declara)`,
    ),
    new RegExp(
      String.raw`\ba convite d[aeo]s?\b|(?<!${PICTURE})\b(?:cedid|emprestad|oferecid|enviad|fornecid)[oa]s? (?:gratuitamente )?pel[oa] ${MAKER_PT}\b|\b(?:passagem|passagens|hospedagem|estadia|despesas de viagem)\b.{0,40}\b(?:pag[oa]s?|pagou|custead|cobert|oferecid)`,
    ),
    /\b(?:nenhum[a]?|ninguém|nem)\b.{0,40}\b(?:pagou|leu|leram|viu|viram)\b.{0,12}\b(?:artigo|texto|reportagem|matéria|entrevista)\b|\bnão (?:viu|viram|leu|leram|teve acesso|tiveram acesso|interferiu|interferiram)\b.{0,30}\b(?:texto|artigo|reportagem|pauta|matéria|dados|publicação|conteúdo|antes)\b|\b(?:texto|artigo) foi (?:revisad|revist|lid)[oa] pel[oa]\b|\b(?:textos|artigos) .{2,40} editados por .{3,60}, que não\b|\b(?:fotos|falas|imagens|citações) autorizad[oa]s por\b|\bnão pagamos (?:por )?entrevistas\b/,
  ),
})

export const examples: Examples = {
  catches: [
    'La Poste est annonceur de ce journal, comme on peut le voir en page 9.',
    'Le Fournil est édité par la meunerie Talbot, qui livre neuf des signataires.',
    'L’éditeur nous en a remis un exemplaire.',
    'Le cidre nous a été offert par la ferme des Rives ; le patron est mon cousin.',
    'Marie Roux a relu et autorisé ses citations.',
    'La maire est la belle-sœur de l’auteure.',
    'Las botas las cedió la marca Robledal para probarlas.',
    'La figurinista es hermana de quien firma.',
    'La empresa no revisó este texto antes de su publicación.',
    'La casa editrice ci ha mandato il libro.',
    'È cognata dell’autore.',
    'L’autore ha pagato per intero rifugi e mulo.',
    'A LogPátio é anunciante deste jornal.',
    'Deux nuits ont été prises en charge par l’office de tourisme.',
    'En esta revista no pagamos por entrevistas.',
    'Gnam ha acquistato inserzioni sulle nostre pagine fino al 2023.',
    'Il padre dell’autore paga il contributo al Consorzio.',
    'Um dos repórteres mora num prédio atendido pela empresa.',
    'A jornalista é madrinha da loja desde 2021.',
    'Nenhum banco pagou ou leu este artigo.',
    'O crítico assistiu à estreia a convite da produção.',
  ],
  leaves: [
    'Notre rédaction ne touche rien. Aucun actionnaire n’a relu cet article. Vous pouvez nous aider dès 2 euros.',
    'A autora pagou o bilhete de comboio. Ajuda-nos a pagar o próximo?',
    'L’autrice vit à Lyon avec son compagnon et deux chats.',
    'Le Courrier est édité par la SARL des Rives, dont le siège est à Varnes.',
    'Un lecteur nous a offert une chaise. Offrez-nous le loyer.',
    'La autora vive en Tibbia con su marido.',
    'Una lectora nos regaló la impresora; hazte socia.',
    'L’autrice vive a Varna con la sorella.',
    'O autor vive em Tibbão com a mulher.',
    'Este jornal não tem anunciantes. Assine.',
    'Fotografías cedidas por la editorial',
    'Immagini fornite dalla casa editrice',
    'Imagens cedidas pela editora',
  ],
}
