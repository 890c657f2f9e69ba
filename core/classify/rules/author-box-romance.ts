import { quickPattern } from '../../quick-pattern.ts'
import { foldPattern } from '../cues.ts'
import { type GuardedPattern, lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Nobody who is spoken of as these is presented by name. */
const NOBODY =
  "(?!(?:elle|il|ils|on|ce|cela|c'est|qui|le|la|les|un|une|son|sa|mon|ma|notre|l'[a-z]+|él|ella|esto|este|esta|eso|quien|el|los|las|su|mi|nuestro|una|lei|lui|questo|questa|chi|lo|gli|suo|mio|egli|ele|ela|isto|quem|o|a|os|as|seu|sua|meu|minha|um|uma|não|no|non|si|se|ya|già|já|y|e|et|mais|pero|ma|mas|qu'il|dès|aujourd'hui|hoy|oggi|hoje) )"
const NAME = String.raw`${NOBODY}(?:[a-z\xaa-\u1fff\u2c00-\ud7ff.'-]+ ){1,5}`
const JOB =
  '(?:journaliste|reporter|repórter|reportera|rédact(?:eur|rice)|correspondante?|chroniqueu(?:r|se)|éditorialiste|photojournaliste|photographe|critique|grand reporter|chef(?:fe)? d[eu] (?:service|rubrique)|envoyée? spéciale?|pigiste|documentariste|périodiste|periodista|redactora?|corresponsal|columnista|cronista|editora?|fotoperiodista|fotógraf[oa]|reporter[ao]?|jefa? de sección|enviad[oa] especial|ensayista|divulgador[a]?|giornalista|redat(?:tore|trice)|redattore|redattrice|corrispondente|inviat[oa]|caporedat(?:tore|trice)|caposervizio|editorialista|fotografa?|fotoreporter|opinionista|blogger|jornalista|redatora?|correspondente|colunista|fotojornalista|cronista|editora?|collabora(?:trice|tore)|collaborat(?:eur|rice)|colaboradora?|freelance|scrittrice|écrivaine?|autrice|auteure?|autore|autora?)'
/** What they write for. */
const HERE = String.raw`(?:pour (?:le (?:journal|quotidien|courrier)|notre|nous)|au (?:service|journal|quotidien|courrier)|dans (?:nos|ces) (?:pages|colonnes)|à la rédaction|notre (?:journal|rédaction)|en (?:esta redacción|estas páginas|nuestra redacción|el periódico|el diario)|para (?:el diario|este (?:diario|periódico|jornal)|el periódico|o jornal|a revista|la revista)|per (?:il giornale|la testata|questo (?:giornale|sito)|la rivista|noi)|(?:su|in) queste (?:pagine|colonne)|in redazione|al giornale|no jornal|nesta redação|nestas páginas|na redação|neste (?:jornal|site))\b`

/** It is told of, not presented. */
const REPORTED =
  /["]|\b(?:a (?:été|dit|déclaré|annoncé|expliqué|affirmé)|est mort|est décédé|fue (?:detenid|asesinad|condenad)|murió|dijo|explicó|declaró|falleció|è (?:stat[oa] arrestat|mort)|ha (?:detto|dichiarato|spiegato)|disse|afirmou|morreu|foi (?:detid|pres|mort|condenad)|explicou|selon|según|secondo|segundo|intérêts?|interés|interess[ei]s?|interessi|actionnaire|acciones|azioni|ações|financ\w+|finanz\w+|invitad[oa]|ospite|convite|membres? d|miembros? d|membros? d|soci[oa] d)/

const reported = quickPattern(foldPattern(REPORTED))

function told(pattern: RegExp): GuardedPattern {
  return { pattern, unless: reported }
}

export const authorBoxRomance = lineRule({
  id: 'author-box-romance',
  kind: 'author-box',
  weight: 3.5,
  maxWords: 90,
  says: 'It describes the author (French, Spanish, Italian or Portuguese)',
  patterns: [
    told(
      new RegExp(
        String.raw`^${NAME}(?:est|es|è|é|sont|son|sono|são) (?:(?:une?|un|una|uno|um|uma|la|le|notre|nuestr[oa]|nostr[oa]|la nostra|il nostro|a nossa|o nosso|o|a|el|il|l') ?)?(?:[a-z]+ ){0,2}${JOB}s?\b(?: [a-z]+){0,3}(?: (?:à|au|aux|chez|pour|du|de|des|dans|en|para|del|per|presso|al|alla|a|di|do|da|no|na|nos|et|y|e)\b|[,.;])`,
      ),
    ),
    told(
      new RegExp(
        String.raw`^${NAME}(?:couvre|écrit|chronique|cubre|escribe|firma|scrive|cobre|escreve|assina) [^"]{0,110}\b(?:${HERE}|depuis (?:\d{4}|\w+ ans)|desde (?:\d{4}|hace)|dal (?:19|20)\d\d|da \w+ anni|há \w+ anos|per (?:il|la) |para (?:el|la|o|a) )`,
      ),
    ),
    told(
      new RegExp(
        String.raw`^${NAME}(?:suit|traite|raconte|travaille|collabore|dirige|sigue|trabaja|colabora|informa|segue|si occupa|lavora|collabora|racconta|cura|acompanha|trabalha) [^"]{0,110}\b${HERE}`,
      ),
    ),
    told(
      new RegExp(
        String.raw`^${NAME}(?:a rejoint|est arrivée? (?:à|au)|entró en|llegó a|se incorporó a|se unió a|è entrat[oa] (?:in|al|nella)|è arrivat[oa] (?:in|al)|lavora (?:al|alla|per)|entrou (?:no|na|para)|chegou (?:ao|à)|juntou-se|integra|integró|trabaja en|trabalha n[oa]) .{0,30}\b(?:rédaction|journal|courrier|service|redacción|periódico|diario|sección|redazione|giornale|testata|jornal|redação|secção|equipe|equipo|equipa)\b.{0,200}$`,
      ),
    ),
    told(
      /^(?:[^.]{3,60}\. )?(?:l'auteure?|l'autrice|el autor|la autora|l'autore|o autor|a autora|le journaliste|la journaliste)(?: (?:de (?:cet article|ce texte|este artículo|este texto)|di questo (?:articolo|testo)|deste (?:artigo|texto)|dell'articolo))? (?:vit (?:à|au|en)|vive (?:en|a|em|entre)|mora em|enseigne|enseña|insegna|ensina|écrit|escribe|scrive|escreve)[^"]{0,200}$/,
    ),
    // Where they live, what they published.
    told(
      new RegExp(
        String.raw`^${NAME}(?:vit|habite|vive|reside|enseigne|enseña|insegna|mora|ensina|leciona|dá aulas) [^."]{2,60}\b(?:et (?:écrit|publie|tient|enseigne|collabore)|y (?:escribe|publica|colabora|enseña|trabaja)|e (?:scrive|pubblica|collabora|insegna|escreve|publica|colabora|assina))\b`,
      ),
    ),
    told(
      new RegExp(
        String.raw`^${NAME}(?:(?:est|es|è|é) (?:l'|la |el |o |a )?(?:auteure?|autrice|autora?|autore)|a (?:écrit|publié)|ha (?:escrito|publicado|scritto|pubblicato)|publicou|escreveu)\b.{0,90}\((?:[^()]{2,40}, )?(?:19|20)\d\d\)`,
      ),
    ),
    /\b(?:son (?:dernier|premier|nouveau) (?:livre|ouvrage|roman|essai|recueil)|dernier (?:livre|ouvrage) paru|su (?:último|primer|más reciente) (?:libro|novela|ensayo)|su última novela|(?:il )?suo (?:ultimo|primo|nuovo) (?:libro|romanzo|saggio)|(?:o )?seu (?:último|primeiro|mais recente) (?:livro|romance|ensaio)) ?(?:[:(]|s'intitule|se titula|si intitola|intitula-se|chama-se|sort|paraît|saldrá|uscirà|sairá|vient de paraître)/,
    // How to reach them.
    /\b(?:pour (?:le|la|lui|les|leur|me|nous) (?:contacter|joindre|écrire)|pour (?:contacter|joindre|écrire à) (?:l'auteure?|l'autrice|la journaliste|le journaliste|notre journaliste)|(?:contactez|joignez|écrivez à) (?:l'auteure?|l'autrice|la journaliste|le journaliste|notre (?:journaliste|reporter))|(?:on peut|vous pouvez) (?:lui écrire|le joindre|la joindre|le contacter|la contacter)|écrivez-(?:lui|moi)|(?:suivez|retrouvez)-(?:le|la)|(?:puedes?|pueden) (?:escribirle|contactarl[ao]|seguirl[ao])|para (?:contactarl[ao]|escribirle|contactar (?:con )?(?:la|el|al) (?:autora?|periodista))|escríbele|escríbale|escriba a (?:la|el|al) (?:autora?|periodista)|síguel[ao]|seguil[ao]|per (?:contattarl[ao]|scriverle|scrivergli|contattare l'autore|contattare l'autrice)|scrivetele|scrivetegli|scrivile|scrivigli|(?:potete|puoi) (?:scriverle|scrivergli|contattarl[ao]|seguirl[ao])|seguitel[ao]|seguil[ao]|para (?:o|a) contactar|para contactar (?:o|a) (?:autora?|jornalista)|pode (?:escrever-lhe|contactá-l[ao]|segui-l[ao])|escreva-lhe|escreva (?:para|ao|à) (?:o |a )?(?:autora?|jornalista|repórter)|fale com (?:o|a) (?:repórter|jornalista|autora?)|contacte (?:o|a) (?:jornalista|autora?)|siga-[oa]|contato d[oa] repórter)\b.{0,140}$/,
    /^(?:(?:une|un) (?:info|information|témoignage|tuyau|histoire|document)[^?]{0,60}\?|(?:tienes|tiene|tenés) (?:una|alguna|un) (?:pista|información|historia|dato|documento)[^?]{0,60}\?|(?:hai|avete) (?:una|un|qualche) (?:segnalazione|informazione|storia|notizia|documento)[^?]{0,60}\?|(?:tem|sabe de) (?:uma|um|alguma|algum) (?:pista|informação|história|dica|documento|denúncia)[^?]{0,60}\?) .{0,120}(?:@|\b(?:écrivez|contactez|escribe|escriba|escríbenos|scrivi|scriveteci|scrivici|escreva|contacte|fale|envie)\b).{0,80}$/,
    /^(?:[¿¡]?(?:à propos|au sujet|biographie|bio|qui est|portrait) (?:de )?(?:l'auteure?|l'autrice|l'auteur(?:·| ?\/ ?)\w+|des auteurs|la journaliste|du journaliste)|(?:sobre|acerca de|acerca del|quién es) (?:el |la |los |las |l[oa]s? )?(?:autora?|autores|autoras|periodista)|(?:l'autore|l'autrice|chi è l'autore|chi è l'autrice|chi scrive|gli autori|profilo dell'autore|sull'autore|sull'autrice|informazioni sull'autore|biografia)|(?:sobre|acerca d|quem é|quem são) ?(?:o |a |os |as )?(?:autora?|autores|autoras|jornalista)|quem escreve|les auteurs|los autores|os autores|l'auteure?|el autor|la autora|o autor|a autora)\b ?(?:$|[:.?|·-].{0,300}$)/,
    /^(?:journaliste|periodista|giornalista|jornalista|reporter|repórter|correspondante?|corresponsal|corrispondente|correspondente|chroniqueu(?:r|se)|cronista|redactora?|redat(?:tore|trice)|redatora?|rédact(?:eur|rice)) (?:à|au|aux|chez|pour|du|en|de|del|para|per|presso|al|a|di|do|da|no|na|depuis|desde|dal|spécialisée?|especializad[oa]|specializzat[oa])\b[^"]{3,240}$/,
    new RegExp(
      String.raw`^${NAME}[,(–-] ?(?:(?:notre|nuestr[oa]|nostr[oa]|noss[oa]) )?${JOB}s?\b[^".]{0,80}(?:\.|: ?)? ?(?:\S+@\S+|@\w+|sur (?:x|twitter|bluesky|mastodon)|en (?:x|twitter|bluesky|mastodon))\b`,
    ),
    told(
      new RegExp(
        String.raw`^(?:cet article (?:a été|est) écrit par|texte (?:de|écrit par)|articolo di|testo di|artículo de|texto de|artigo de|escrito por|scritto da|écrit par) [^,."]{2,50}, (?:[a-z]+ ){0,2}${JOB}\b`,
      ),
    ),
  ],
})

export const examples: Examples = {
  catches: [
    'Léa Morin est journaliste au Courrier des Rives, où elle suit le logement.',
    'Paul Aubin couvre la justice pour le Courrier depuis 2012.',
    'Rose Le Gall enseigne à Varnes et écrit des romans.',
    'À propos de l’auteur : Paul Aubin tient une ferme et écrit dans nos pages.',
    'Pour la contacter : lea.morin@courrier.example',
    'Marta Olmo es redactora de El Faro desde 2015. Escribe sobre vivienda.',
    'Marta Olmo cubre tribunales para el diario. Puede escribirle a molmo@faro.example.',
    'Sobre la autora',
    'Marta Rosi è giornalista a Varna e si occupa di scuola.',
    'Paolo Alba scrive di agricoltura per il giornale dal 2011.',
    'L’autrice insegna storia moderna all’università di Varna.',
    'Rui Leal é jornalista no Correio de Varna desde 2009.',
    'Ana Prado escreve sobre educação no jornal. Fale com a repórter: ana@correio.example',
    'Tem uma pista? Escreva para rui@correio.example.',
  ],
  leaves: [
    'Elle est journaliste à Radio Varnes.',
    'Paul Aubin est journaliste. Il a été arrêté mardi à la frontière.',
    'Paul Aubin est maire de Varnes depuis 2014.',
    'L’auteur du tir a été arrêté.',
    'Marta Olmo es la dueña del bar y no piensa cerrarlo.',
    'Marta Olmo es periodista y fue detenida el martes.',
    'El autor confesó ante el juez.',
    'Paolo Alba lavora nei campi da quando aveva quindici anni.',
    'L’autore della rapina ha detto di essere pentito.',
    'Ana Prado trabalha no hospital há nove anos.',
    'O autor do disparo foi detido na terça-feira.',
  ],
}
