import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

const PAGES =
  "(?:mentions légales|données personnelles|vie privée|politique (?:de confidentialité|de cookies|des cookies)|confidentialité|cookies|gestion des cookies|gérer (?:les|mes) cookies|conditions générales(?: d'utilisation| de vente)?|c\\.?g\\.?[uv]\\.?|plan du site|contacts?|nous contacter|contactez-nous|qui sommes-nous ?\\??|accessibilité(?: ?: [a-z ]{3,24})?|charte(?: [a-zé]+){0,2}|publicité|recrutement|archives|faq|aide|abonnements?|régie publicitaire|aviso legal|política de (?:privacidad|cookies|privacidade)|términos(?: y condiciones)?(?: de uso)?|condiciones (?:de uso|generales|legales)|privacidad|contacto|contáctenos|quiénes somos|publicidad|mapa del sitio|trabaja con nosotros|código ético|accesibilidad|configuración de cookies|note legali|privacy(?: policy)?|cookie policy|preferenze cookie|informativa(?: privacy| cookie| sui cookie)?|termini(?: e condizioni)?(?: d'uso)?|condizioni (?:d'uso|generali)|contatti|chi siamo|pubblicità|lavora con noi|codice etico|redazione|mappa del sito|accessibilità|aviso de privacidade|termos(?: (?:de uso|e condições|de utilização))?(?: e condições)?|privacidade|contactos?|contato|fale conosco|quem somos|publicidade|anuncie|expediente|ficha técnica|estatuto editorial|trabalhe conosco|mapa do site|acessibilidade|rss|newsletter)"

export const legalFooterRomance = lineRule({
  id: 'legal-footer-romance',
  kind: 'legal-footer',
  weight: 5,
  maxWords: 80,
  says: 'It is the legal notice of a site (French, Spanish, Italian or Portuguese)',
  patterns: [
    new RegExp(`^${PAGES}(?: ?[|·•/,;–-] ?${PAGES}){1,12}[.]?$`),
    /^(?:mentions légales|politique de confidentialité|conditions générales d'utilisation|gestion des cookies|aviso legal|política de (?:privacidad|cookies|privacidade)|términos y condiciones|note legali|informativa privacy|termini e condizioni|termos (?:de uso|e condições)|estatuto editorial)[.:]?$/,
    // No part of it may be copied.
    /^(?:©|\(c\)|copyright)?.{0,80}\b(?:(?:toute )?reproduction(?: (?:totale|partielle|même partielle|ou|et|intégrale|interdite|des (?:textes|articles|contenus)|du contenu|de cet article|de tout ou partie))* (?:est )?(?:strictement |formellement )?interdite|reproduction,? même partielle|prohibid[oa] (?:toda |la |su |sin )*(?:reproducción|republicación|autorización)|queda (?:expresamente |terminantemente )?prohibid[oa] (?:toda |la |su )*(?:reproducción|distribución|copia|utilización)|riproduzione (?:riservata|vietata)|(?:è )?vietata la riproduzione|(?:é )?(?:expressamente )?(?:proibida|interdita|vedada) a (?:sua )?(?:reprodução|republicação|cópia)|reprodução (?:proibida|interdita)|(?:tous|tutti i|todos (?:los|os)) (?:droits|diritti|derechos|direitos)(?: de (?:reproduction|propriété|reproducción|reprodução)[a-z ,]{0,40})? (?:réservés|riservati|reservados))\b(?!.{0,60}\b(?:tribunal|juge|juez|giudice|juiz)\b).{0,200}$/,
    // Who answers for it, and where it is entered.
    /\b(?:direct(?:eur|rice) (?:de la|des) publications? ?:|responsable (?:de (?:la )?publication|éditorial) ?:|sarl au capital|s\.?a\.?s\.? au capital|sa au capital|société (?:éditrice|anonyme|coopérative)[^.]{0,40}\b(?:capital|rcs|siège)|rcs [a-z]+ (?:[ab] )?\d{3}|r\.c\.s\.|siret ?:? ?\d|siren ?:? ?\d|cppap ?(?:n°)? ?:? ?\d|commission paritaire ?(?:n°|:|\d)|n° (?:de )?(?:commission paritaire|cppap)|hébergeur ?:|hébergement ?:|siège social ?:|dépôt légal ?:?)/,
    /\b(?:depósito legal ?(?:n\.?º)?:? ?[a-z0-9]|registro mercantil de|c\.?i\.?f\.?:? ?[a-z]-?\d{6}|n\.?i\.?f\.?:? ?[a-z]-?\d{6}|director(?:a)? responsable ?:|editor(?:a)? responsable ?:|propietario ?:|domicilio (?:legal|social) ?:|registro (?:de la )?(?:dnda|propiedad intelectual)|razón social ?:|edita ?:|empresa editora ?:|cuit ?:? ?\d|rfc ?: ?[a-z])/,
    /\b(?:p(?:artita|\.)? ?i\.?v\.?a\.?(?: n\.?)?:? ?(?:it)? ?\d{5}|partita iva ?\d|cod(?:ice|\.) fisc(?:ale|\.) ?\d|c\.f\. ?(?:e p\.? ?iva)? ?\d|(?:testata|periodico|giornale|quotidiano)(?: (?:giornalistica|giornalistico|online|telematico|telematica))* (?:registrat|iscritt)[ao]|reg(?:istrazione|istrata|istrato|\.)? (?:al |presso il |presso |del )?trib(?:unale|\.)|(?:autorizzazione|registrazione|aut\.) (?:del )?trib(?:unale|\.)|(?:iscrizione|iscritt[ao]) (?:al|n(?:el)?) (?:roc|registro (?:della |degli )?(?:stampa|operatori))|n\.? ?roc ?\d|direttore responsabile ?:|direttrice responsabile ?:|sede legale ?:|capitale sociale (?:di )?(?:euro|€|i\.?v|sottoscritto|:)|editore ?: .{2,60}|rea [a-z]{2} ?-? ?\d)/,
    /\b(?:cnpj ?:? ?\d|nipc ?:? ?\d|nif ?:? ?\d{6}|contribuinte (?:n\.?º )?\d|registo (?:na |da |n\.?º )?erc|erc n\.?º|registad[oa] na erc|inscrit[oa] na erc|n\.?º de registo|depósito legal n|diretora? responsável ?:|jornalista responsável ?:|diretora? ?: .{2,40}(?:propriedade|edi[tç]|redação|sede)|propriedade ?: .{2,60}|proprietário ?: .{2,60}|sede (?:d[oa] (?:editor|redação)|social)? ?: (?:rua|avenida|av\.|praça)|capital social ?:)/,
    /\bissn ?:? ?\d{4}-\d{3}[\dx]\b/,
    /^(?:édité par|un site (?:édité par|du groupe)|une publication de|publié par|editado por|editada por|un sitio de|una publicación de|un medio de|edito da|una pubblicazione di|un sito di|pubblicato da|uma publicação d[eo]|um site d[eo]|propriedade de|publicado por) [^.!?]{2,70}\b(?:s\.?a\.?(?:s\.?|r\.?l\.?)?|sarl|sas|scop|scic|s\.?l\.?u?|s\.?r\.?l\.?s?|s\.?p\.?a\.?|ltda|lda|groupe|grupo|gruppo|association|asociación|associazione|associação|cooperativa|coopérative|fundación|fundação|fondazione|fondation|éditions|editorial|editora|editrice|media|médias|presse|prensa|comunicación|comunicação|comunicazione)\b.{0,160}$/,
    /^(?:les (?:opinions|propos|points de vue|avis)(?: [a-zé]+){0,6} n'engagent que|les (?:opinions|propos|points de vue) exprimés|las opiniones (?:expresadas|vertidas|de los|publicadas|contenidas)|los (?:artículos|textos) (?:de opinión|firmados) (?:son|reflejan|no)|le opinioni (?:espresse|degli|contenute)|as opiniões (?:expressas|dos|emitidas|contidas)|os (?:textos|artigos) (?:de opinião|assinados|publicados)|los comentarios (?:publicados|son)|o conteúdo dos (?:textos|artigos))\b.{0,200}$/,
    /^(?:conformément à la loi|en application de la loi|vos données (?:sont|seront|personnelles)|en cumplimiento de|de conformidad con (?:la ley|el rgpd|el reglamento)|sus datos (?:serán|son|se)|tus datos (?:serán|son|se)|ai sensi del(?:la|l'art|l'|lo)?|i (?:tuoi|suoi|vostri) dati (?:saranno|sono|verranno)|os seus dados (?:serão|são)|seus dados (?:serão|são)|nos termos d[aoe]) .{0,100}\b(?:données|informatique et libertés|rgpd|gdpr|datos|protección|dati|trattamento|privacy|dados|proteção|privacidade|lgpd|desinscri|désinscri)\w*.{0,200}$/,
    /^(?:ce site (?:est protégé|utilise)|este (?:sitio|site) (?:está protegido|usa|utiliza|é protegido)|questo sito (?:è protetto|usa|utilizza))\b.{0,60}\b(?:recaptcha|cookies?|google|traceurs)\b.{0,160}$/,
    /^(?:le |la |el |il |o |a )?[a-z\xaa-\u1fff\u2c00-\ud7ff' -]{3,50} (?:est (?:un site|une publication|un média|édité)|es (?:una publicación|un medio|un sitio|editado)|è (?:una testata|un periodico|una pubblicazione|edito)|é (?:uma publicação|um (?:site|título|jornal) (?:registad|d[oa] grupo|propriedade)|editado))\b[^"]{0,120}\b(?:sarl|sas|groupe|grupo|gruppo|s\.?r\.?l|s\.?l\.|registrat[ao]|registad[oa]|registrad[oa]|lda|ltda|tribunal[ei]?|association|asociación|associazione|associação|coopérative|cooperativa)\b.{0,120}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Mentions légales | Politique de confidentialité | Contact',
    'Toute reproduction, même partielle, est interdite sans l’accord du journal.',
    'Directrice de la publication : Rose Le Gall. CPPAP n° 0724 W 91234',
    'Aviso legal · Política de privacidad · Cookies',
    'Prohibida la reproducción total o parcial de este contenido.',
    'Edita: Ediciones El Faro, S. L. Depósito legal: B-1234-2011',
    '© RIPRODUZIONE RISERVATA',
    'Testata registrata presso il Tribunale di Varna al n. 12/2009. Direttore responsabile: Paolo Alba',
    'Note legali | Privacy | Contatti',
    'Proibida a reprodução sem autorização.',
    'Correio de Varna. Registo na ERC n.º 123456. Propriedade: Águas Claras, Lda.',
    'Las opiniones expresadas son responsabilidad de sus autores.',
  ],
  leaves: [
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
