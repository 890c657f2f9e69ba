import { lineRule } from '../line-rule.ts'

export const advertisement = lineRule({
  id: 'advertisement',
  kind: 'advertisement',
  weight: 5,
  maxWords: 12,
  says: 'It marks an advertisement',
  patterns: [
    /^[-[(*#. ]*(?:advertise?ments?|advertising|ad|ads|sponsored|paid (?:post|content|partner content)|promoted|anzeige|werbung|publicité|publicidad|anuncio|anúncio|pubblicità|advertentie|reklama)[-\])*#. ]*$/,
    /^[-[(*]*(?:advertisement|ad|story|article|content|post)?,? ?(?:(?:story|article|content|post) )?continues (?:below|after)(?: (?:the |this )?(?:ad|advert|advertisement|video|sponsored message|promotion))?[-\])*. ]*$/,
    /^(?:scroll|scroll down) (?:to continue|for more)(?: .{1,40})?$|^skip (?:ad|advertisement|past .{1,40}|to (?:main )?content)$/,
    /^(?:ads? by|powered by|sponsored by) (?:google|taboola|outbrain|revcontent|mgid)$|^(?:report|close|remove) (?:this )?ads?$|^why (?:am i seeing|this) (?:this )?ad\??$/,
    /^(?:der artikel wird nach der anzeige fortgesetzt|weiterlesen nach der anzeige|la suite après cette publicité|continúa después de la publicidad|continua (?:após|depois da?) a? ?publicidade|continua a leggere dopo la pubblicità|(?:artikel|tekst) (?:loopt|gaat) (?:door|verder) onder de advertentie|ciąg dalszy (?:pod|po) reklam.{1,3})\.?$/,
  ],
  examples: {
    catches: [
      'Advertisement',
      'ADVERTISEMENT',
      '- Advertisement -',
      'Story continues below advertisement',
      'Anzeige',
      'Publicidad',
      'Article continues after ad',
    ],
    leaves: [
      'Advertising fell by a third.',
      'The story continues after the war, in a village without men.',
      'Werbung lohnt sich nicht mehr.',
    ],
  },
})
