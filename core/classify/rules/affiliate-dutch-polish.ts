import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Who is paid for what readers buy by its links, in Dutch and Polish. */
export const affiliateDutchPolish = lineRule({
  id: 'affiliate-dutch-polish',
  kind: 'affiliate',
  weight: 5,
  maxWords: 90,
  says: 'It is a note about affiliate links (Dutch or Polish)',
  patterns: [
    /\b(?:affiliate|partner|commissie|verkoop)-?(?: )?links?\b.{0,120}\b(?:commissie|vergoeding|koop\w*|koopt|aankoop|bestel\w*|verdienen|ontvangen|krijgen|gemarkeerd|sterretje|kosten|steun\w*|percentage)|\b(?:commissie|vergoeding|gemarkeerd\w*|sterretje)\b.{0,100}\b(?:affiliate|partner)-?(?: )?links?\b/,
    /\blinks?\b[^"]{0,160}\b(?:commissie|vergoeding|provisie|percentage van|kickback|centje[s]?|paar cent)\b|\b(?:commissie|vergoeding|provisie|percentage)\b[^"]{0,120}\b(?:via|door|op|uit) (?:[a-z]+ ){0,4}links?\b|\b(?:koop|koopt|bestel|bestelt|aankopen?|boek|boekt|klik|klikt)\b[^"]{0,40}\b(?:ons|onze|deze) (?:links?|linkjes|webshop|winkel|partner\w*)\b[^"]{0,60}\b(?:steun\w*|verdien\w*|ontvang\w*|krijg\w*|help\w*)\b/,
    /\blink\w{0,4}\b[^"]{0,160}\b(?:prowizj\w+|procent od|kilka (?:groszy|złotych))\b|\b(?:prowizj\w+)\b[^"]{0,140}\b(?:link|klik)\w*/,
    /\b(?:bevat|bevatten|staan|gebruiken|gebruikt|zijn|met) (?:[a-z]+ ){0,3}?(?:affiliate|partner|commissie)-?(?: )?links?\b|\bwerken met affiliate/,
    /\b(?:ontvangen|krijgen|verdienen|ontvangt|krijgt|verdient|ontvang|krijg|verdien) (?:wij|we|ik|de redactie|de site|onze redactie|deze site) (?:[a-z]+ ){0,6}?(?:commissie|vergoeding|percentage|provisie)\b|\b(?:wij|we|ik|de redactie|deze site) (?:mogelijk |soms |dan |ook )*(?:ontvangen|krijgen|verdienen|ontvangt|krijgt|verdient|ontvang|krijg|verdien) (?:[a-z]+ ){0,6}?(?:commissie|vergoeding|percentage|provisie)\b/,
    /\b(?:als je|als u|wanneer je|wanneer u|wie|koop je|koopt u|bestel je|bestelt u|bij (?:een )?aankoop|bij aankopen|elke aankoop|aankopen|klik je|koop je iets)\b.{0,80}\b(?:via|door|op) (?:[a-z]+ ){0,4}links?\b.{0,120}\b(?:wij|we|ik|ons|commissie|vergoeding|percentage|provisie|steun\w*|cent|euro|redactie)\b/,
    /\b(?:jij|je|u|jou)\b[^.!?]{0,30}\b(?:betaalt|betaal|kost)\b[^.!?]{0,30}\b(?:niets|niet|geen|hetzelfde) ?(?:extra|meer|cent)?\b.{0,60}\b(?:link\w*|commissie|prijs|vergoeding)|\bzonder (?:extra|meer|bijkomende) kosten voor (?:jou|u|je)\b/,
    /^[(* ]*(?:affiliate|partner|commissie)-?(?: )?links?\b[).:*]*.{0,120}$|^[(* ]*(?:linki? (?:afiliacyjn|partnersk|sponsorowan)\w+)[).:*]*.{0,120}$/,
    /\b(?:link(?:i|ów|ami|ach|u)?|odnośnik\w*|odsyłacz\w*) (?:[a-z]+ ){0,3}?(?:afiliacyjn|partnersk|prowizyjn|reklamow)\w*|\b(?:afiliacyjn|partnersk)\w+ (?:link|odnośnik)\w*|\bafiliacj[aięą]\b.{0,80}\b(?:prowizj\w*|zakup\w*|link\w*)|\b(?:program\w*|współprac\w+) (?:partnerski\w*|afiliacyjn\w*)\b.{0,100}\b(?:prowizj\w*|zakup\w*|link\w*)/,
    /\b(?:otrzym|dostaj|dostać|dostan|zarabia|zarobi|pobiera|uzyska)\w* (?:[a-z]+ ){0,5}?prowizj\w*\b.{0,120}\b(?:link\w*|klik\w*|ciebie|redakcj\w*)|\b(?:link\w*|klik\w*|kupi\w*|kupując|zakup\w*)\b.{0,120}\b(?:otrzymamy|otrzymujemy|otrzymać|dostajemy|dostaniemy|zarabiamy|zarobimy|redakcj\w+|serwis|portal)\b.{0,60}\b(?:prowizj\w*|wynagrodzeni\w*|procent\w*|grosz\w*)/,
    /\b(?:jeśli|jeżeli|gdy|kiedy|kupując|zamawiając|robiąc zakupy|każdy zakup|zakupy)\b.{0,80}\b(?:przez|z|poprzez|pośrednictwem|klikając(?: w)?|ten|nasz|nasze) (?:[a-z]+ ){0,3}?(?:link|linku|linki|linków|linkiem|linka|odnośnik\w*)\b.{0,120}\b(?:my|nam|nas|prowizj\w*|wspiera\w*|procent\w*|grosz\w*|zarabia\w*|dostan\w*|otrzyma\w*)\b/,
    /\b(?:dla ciebie|dla was|ciebie|ty)\b[^.!?]{0,40}\b(?:cena|koszt\w*|nic|więcej|dodatkow\w+)\b[^.!?]{0,40}\b(?:nie zmieni\w*|się nie|pozostaje|nie płacisz|bez)\b.{0,60}|\bcena (?:dla|produktu|zakupu)[^.!?]{0,30}\b(?:nie zmieni\w*|nie wzrośnie|nie ulega\w*|pozostaje)\b.{0,60}\b(?:link\w*|ciebie|was|prowizj\w*)/,
  ],
})

export const examples: Examples = {
  catches: [
    'Dit artikel bevat affiliatelinks.',
    'Als je via onze link iets koopt, ontvangen wij een kleine commissie.',
    'Wij krijgen een vergoeding van de winkel, zonder extra kosten voor jou.',
    'De links met een sterretje zijn affiliate links: bij aankoop verdienen we een percentage.',
    '* Affiliate link',
    'Artykuł zawiera linki afiliacyjne.',
    'Jeśli kupisz coś przez nasz link, dostaniemy niewielką prowizję.',
    'Kupując przez linki z tego tekstu, wspierasz naszą redakcję.',
    'Otrzymujemy prowizję od sklepu, gdy klikniesz link i zrobisz zakupy.',
  ],
  leaves: [
    'De makelaar krijgt van de verkoper een commissie van twee procent.',
    'Het platform verdient een commissie op elke rit.',
    'De toezichthouder beboette een blog om verzwegen reclame.',
    'Pośrednik pobiera od sprzedającego trzy procent prowizji.',
    'Platforma zarabia na prowizji od kierowców.',
    'Urząd ukarał blog, który nie oznaczał reklam.',
  ],
}
