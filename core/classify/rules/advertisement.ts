import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

export const advertisement = lineRule({
  id: 'advertisement',
  kind: 'advertisement',
  weight: 5,
  maxWords: 12,
  says: 'It marks an advertisement',
  patterns: [
    /^[-[(*#. ]*(?:advertise?ments?|advertising|advert|google ads?|sponsored|paid (?:post|content|partner content)|promoted|anzeige|werbung|publicité|publicidad|anuncio|anúncio|pubblicità|advertentie|reklama)[-\])*#. ]*$|^[-[(*#. ]*(?:^|-|\[|\(|\*|#| )(?:ads|ad)(?:-|\]|\)|\*|\.| |$)[-\])*#. ]*$/,
    /^[-[(*]*(?:advertisement|ad|story|article|content|post)?,? ?(?:(?:story|article|content|post) )?continues (?:below|after)(?: (?:the |this )?(?:ad|advert|advertisement|video|sponsored message|promotion))?[-\])*. ]*$/,
    /^(?:scroll|scroll down) (?:to continue|for more)(?: .{1,40})?$|^skip (?:ad|advertisement)$/,
    /^(?:ads? by|powered by|sponsored by) (?:google|taboola|outbrain|revcontent|mgid)$|^(?:report|close|remove) (?:this )?ads?$|^why (?:am i seeing|this) (?:this )?ad\??$/,
    /^(?:der artikel wird nach der anzeige fortgesetzt|weiterlesen nach der anzeige|la suite après cette publicité|continúa después de la publicidad|continua (?:após|depois da?) a? ?publicidade|continua a leggere dopo la pubblicità|(?:artikel|tekst) (?:loopt|gaat) (?:door|verder) onder de advertentie|ciąg dalszy (?:pod|po) reklam.{1,3})\.?$/,
    /^[-[(> ]*(?:advertisement|anzeige|werbung|text ad|paid notice|partner content|sponsored post|(?:sponsor|advertiser)'s (?:message|statement|announcement)|message from our (?:advertiser|sponsor)s?|special advertising section)(?: ends?\b.{0,30}| ?[·:|.-] ?.{2,70})?[-\]) ]*$|^[-[( ]*(?:^|-|\[|\(| )ad(?: ends?\b.{0,30}|(?: ·|·| :|:| \||\|| \.|\.| -|-)(?: ?.{2,70})?|\]|\))[-\]) ]*$/,
    /^[-[(*#= ]*(?:end(?: of)?(?: the| this)? (?:ads?|advert|advertisement|sponsored (?:content|post|message))|(?:ad|advert|advertisement)s? (?:ends?|over)|ende (?:der )?(?:anzeige|werbung|reklame)|(?:anzeige|werbung) (?:zu )?ende)[-\])*#=. ]*$|^[-–]+ ?our (?:partners?|sponsors?|advertisers?) ?[-–]+$/,
    /^(?:remove|hide|skip) ads?\b.{0,30}$|^(?:this space (?:available|could be yours)|place your ad(?:vert)?|your ad here|advertise (?:here|with us))\b.{0,60}$/,
    /^(?:hier endet die (?:anzeige|werbung)|der artikel (?:wird|geht) nach der (?:werbung|anzeige))\b.{0,50}$|^(?:in (?:kooperation|zusammenarbeit) mit unseren partnern|prasentiert von .{2,40})$/,
    /^(?:(?:anzeige|werbung) (?:schließen|überspringen|ausblenden)|(?:fermer|passer|masquer) (?:la |cette |l')(?:publicité|annonce|pub)|(?:cerrar|saltar|ocultar) (?:la |el |este )?(?:publicidad|anuncio)|(?:chiudi|salta|nascondi) (?:la |l')?(?:pubblicità|annuncio)|(?:fechar|pular|saltar|ocultar) (?:o |a )?(?:anúncio|publicidade)|(?:advertentie|reclame) (?:sluiten|overslaan|verbergen)|(?:zamknij|pomiń|ukryj) reklamę)[.!]?$/,
    /^[-[(*#. ]*(?:bezahlte anzeige|entgeltliche einschaltung|anzeigensonderveröffentlichung|verlagsangebot)[-\])*#. ]*$/,
    /^(?:view|see|check|get) (?:the |this |today's )?(?:best )?(?:deals?|offers?|price|best price)[.!]?$|^see all prices\b.{0,20}$|^to advertise (?:in|on|with) [a-z ]{2,30}, (?:contact|ring|call|e-?mail|write|phone|see)\b.{0,60}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Advertisement · Scroll to continue',
    'Remove ads',
    'Anzeige · Möbelhaus am Markt',
    'Paid notice',
    'END AD',
    '>>> ADVERTISER’S ANNOUNCEMENT',
    '[Advert ends]',
    '*** Ende Anzeige ***',
    '– Ende der Anzeige –',
    '– Our partners –',
    'Werbung schließen',
    'Fechar anúncio',
    'Entgeltliche Einschaltung',
    '— Advert —',
    'To advertise in this paper, ring the office.',

    'Advertisement',
    'ADVERTISEMENT',
    '- Advertisement -',
    'Story continues below advertisement',
    'Anzeige',
    'Publicidad',
    'Article continues after ad',
  ],
  leaves: [
    'To advertise on the wall he needed a permit.',
    'End of the adverts, said the boy.',
    'Our partners',
    'Ad spending fell for a third year.',
    'Werbung überspringen viele.',
    'The ad ran for two weeks.',

    'Advertising fell by a third.',
    'The story continues after the war, in a village without men.',
    'Werbung lohnt sich nicht mehr.',
  ],
}
