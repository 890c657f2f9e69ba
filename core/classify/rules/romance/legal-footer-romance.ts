import { lineRule } from '../../line-rule.ts'
import { BEFORE_RIGHTS } from '../../rights-reserved.ts'
import type { Examples } from '../../rule.ts'

/** That nothing may be copied, who answers for the paper, and where it is entered. */
export const legalFooterRomance = lineRule({
  id: 'legal-footer-romance',
  kind: 'legal-footer',
  weight: 2.4,
  maxWords: 80,
  says: 'It is the legal notice of a site (French, Spanish, Italian or Portuguese)',
  patterns: [
    // No part of it may be copied.
    /^(?:©|\(c\)|copyright)?.{0,80}\b(?<!\b(?:era|fu|fue|foi|était|estaba|estava) )(?:(?:toute )?reproduction(?: (?:totale|partielle|même partielle|ou|et|intégrale|interdite|des (?:textes|articles|contenus)|du contenu|de cet article|de tout ou partie))* (?:est )?(?:strictement |formellement )?interdite|reproduction,? même partielle|prohibid[oa] (?:(?:toda|la|su) ){0,2}(?:reproducción|republicación)|queda (?:expresamente |terminantemente )?prohibid[oa] (?:(?:toda|la|su) ){0,2}(?:reproducción|distribución|copia)|riproduzione (?:riservata|vietata)|(?:è )?vietata la riproduzione|(?:é )?(?:expressamente )?(?:proibida|interdita|vedada) a (?:sua )?(?:reprodução|republicação|cópia)|reprodução (?:proibida|interdita))\b(?!.{0,60}\b(?:tribunal|juge|juez|giudice|juiz)\b).{0,200}$/,
    new RegExp(
      `${BEFORE_RIGHTS}(?:tous|tutti i|todos (?:los|os)) (?:droits|diritti|derechos|direitos)(?: de (?:reproduction|propriété|reproducción|reprodução)[a-z ,]{0,40})? (?:réservés|riservati|reservados)\\b(?!.{0,60}\\b(?:tribunal|juge|juez|giudice|juiz)\\b).{0,200}$`,
    ),
    // Who answers for it, and where it is entered.
    /\b(?:direct(?:eur|rice) (?:de la|des) publications? ?:|responsable (?:de (?:la )?publication|éditorial) ?:|sarl au capital|s\.?a\.?s\.? au capital|sa au capital|société (?:éditrice|anonyme|coopérative)[^.]{0,40}\b(?:capital|rcs|siège)|rcs [a-z]+ (?:[ab] )?\d{3}|r\.c\.s\.|siret ?:? ?\d|siren ?:? ?\d|cppap ?(?:n°)? ?:? ?\d|commission paritaire ?(?:n°|:|\d)|n° (?:de )?(?:commission paritaire|cppap)|hébergeur ?: .{2,60}(?:ovh|sas|sarl|rue|\d{5})|siège social ?: .{0,60}\d{5}|dépôt légal ?: ?[a-z\d])/,
    /\b(?:depósito legal ?(?:n\.?º)?:? ?[a-z0-9]|registro mercantil de .{2,40}\b(?:tomo|folio|hoja)\b|c\.?i\.?f\.?:? ?[a-z]-?\d{6}|n\.?i\.?f\.?:? ?[a-z]-?\d{6}|director(?:a)? responsable ?:|editor(?:a)? responsable ?:|domicilio (?:legal|social) ?:|registro (?:de la )?(?:dnda|propiedad intelectual)|razón social ?:|edita ?: .{2,50}\b(?:s\. ?[al]\b|ediciones|editorial|grupo|cooperativa|asociación|fundación)|empresa editora ?:|cuit ?:? ?\d|rfc ?: ?[a-z])/,
    /\b(?:p(?:artita|\.)? ?i\.?v\.?a\.?(?: n\.?)?:? ?(?:it)? ?\d{5}|partita iva ?\d|cod(?:ice|\.) fisc(?:ale|\.) ?\d|c\.f\. ?(?:e p\.? ?iva)? ?\d|(?:testata|periodico|giornale|quotidiano)(?: (?:giornalistica|giornalistico|online|telematico|telematica))* (?:registrat|iscritt)[ao]|reg(?:istrazione|istrata|istrato|\.)? (?:al |presso il |presso |del )?trib(?:unale|\.)|(?:autorizzazione|registrazione|aut\.) (?:del )?trib(?:unale|\.).{0,30}\d|(?:iscrizione|iscritt[ao]) (?:al|n(?:el)?) (?:roc|registro (?:della |degli )?(?:stampa|operatori))|n\.? ?roc ?\d|direttore responsabile ?:|direttrice responsabile ?:|sede legale ?:|capitale sociale (?:di )?(?:euro|€|i\.?v|sottoscritto|:)|rea [a-z]{2} ?-? ?\d)/,
    /\b(?:cnpj ?:? ?\d|nipc ?:? ?\d|nif ?:? ?\d{6}|contribuinte (?:n\.?º )?\d|registo (?:na |da |n\.?º )?erc|erc n\.?º|registad[oa] na erc|inscrit[oa] na erc|n\.?º de registo|depósito legal n|diretora? responsável ?:|jornalista responsável ?:|diretora? ?: .{2,40}(?:propriedade|edi[tç]|redação|sede)|(?:propriedade|proprietário) ?: .{2,60}\b(?:lda|ltda|s\.a|nif|nipc|cnpj)\b|sede (?:d[oa] (?:editor|redação)|social)? ?: (?:rua|avenida|av\.|praça)|capital social ?:)/,
    /\bissn ?:? ?\d{4}-\d{3}[\dx]\b/,
    /^(?:le |la |el |il |o |a )?[a-z\xaa-\u1fff\u2c00-\ud7ff' -]{3,50} (?:est (?:un site|une publication|un média|édité)|es (?:una publicación|un medio|un sitio|editado)|è (?:una testata|un periodico|una pubblicazione|edito)|é (?:uma publicação|um (?:site|título|jornal) (?:registad|d[oa] grupo|propriedade)|editado))\b[^"]{0,120}\b(?:sarl|sas|groupe|grupo|gruppo|s\.?r\.?l|s\.?l\.|registrat[ao]|registad[oa]|registrad[oa]|lda|ltda|tribunale)\b.{0,120}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'La Ribera, todos los derechos reservados',
    'È vietata la riproduzione anche parziale.',
    'Toute reproduction, même partielle, est interdite sans l’accord du journal.',
    'Directrice de la publication : Rose Le Gall. CPPAP n° 0724 W 91234',
    'Prohibida la reproducción total o parcial de este contenido.',
    'Edita: Ediciones El Faro, S. L. Depósito legal: B-1234-2011',
    '© RIPRODUZIONE RISERVATA',
    'Testata registrata presso il Tribunale di Varna al n. 12/2009. Direttore responsabile: Paolo Alba',
    'Proibida a reprodução sem autorização.',
    'Correio de Varna. Registo na ERC n.º 123456. Propriedade: Águas Claras, Lda.',
  ],
  leaves: [
    'Tutti i diritti riservati, disse lei ridendo.',
    'Todos os direitos reservados, disse ela a rir.',
    'Sous chaque dessin il écrivait tous droits réservés.',
    'Riproduzione vietata, aveva scritto dietro la foto.',
    'Era vietata la riproduzione della chiave.',
    'Queda prohibida la copia, ordenó el gobernador.',
    'Edita: la actriz que no quería actuar',
    'Hébergement : les prix flambent à Nice',
    'Siège social : l’usine quitte Lyon',
    'Le dépôt légal fête ses cinq siècles.',
    'La sociedad figura en el Registro Mercantil de Sevilla desde 1990.',
    'Serviva l’autorizzazione del tribunale.',
    'Propriedade: o que muda com a nova lei',
    'La Ruche est une publication satirique visée par une association.',
    'Le tribunal a jugé que les mentions légales du site étaient fausses.',
    'La reproduction des saumons a commencé.',
    'La ley prohíbe la reproducción de los billetes.',
    'La riproduzione delle tartarughe è iniziata a maggio.',
    'Il tribunale di Varna ha condannato il direttore.',
    'A reprodução das aves foi afetada.',
    'El registro mercantil tardó tres semanas.',
    'Causa 12/2009, tribunale di Varna, sezione prima.',
  ],
}
