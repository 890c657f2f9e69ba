import { lineRule } from '../line-rule.ts'

export const legalFooter = lineRule({
  id: 'legal-footer',
  kind: 'legal-footer',
  weight: 5,
  maxWords: 70,
  says: 'It is the legal notice of a site',
  patterns: [
    /^(?:copyright |©|\(c\) ?)(?:[^.]{0,10})?(?:19|20)\d\d\b.{0,200}$/,
    /^.{0,80}\ball rights reserved\b.{0,140}$/,
    /^.{0,80}\b(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone)\b.{0,140}$/,
    /\bmay not be (?:published, broadcast|reproduced|reprinted|copied|republished)\b.{0,80}\b(?:without|redistributed|permission)\b/,
    /^(?:(?:terms(?: (?:of|and|&) (?:use|service|conditions))?|privacy(?: (?:policy|notice))?|cookie (?:policy|settings|preferences)|your privacy choices|do not sell my (?:personal )?info(?:rmation)?|accessibility(?: statement)?|contact(?: us)?|about(?: us)?|advertise(?: with us)?|imprint|impressum|datenschutz(?:erklärung)?|agb|kontakt|mentions légales|aviso legal|legal|sitemap|careers|jobs|help|faq)(?: ?[|·•/,-] ?| |$)){2,}$/,
    /^(?:by (?:using this site|signing up|subscribing|submitting|continuing)|your use of this site|use of this site),? .{0,60}(?:agree|constitutes|accept)\b.{0,200}$/,
    /^this site is protected by recaptcha\b.{0,140}$/,
    /^(?:©|\(c\)) .{2,90}$/,
    /^(?:.{0,60}[ .])?registered (?:charity|company|office|in england)\b.{0,8}(?:no\.?|number|:|;|\d).{0,100}$/,
    /^(?:proudly powered by|powered by (?:wordpress|drupal|phpbb|ghost|squarespace|wix|blogger|discourse|disqus|substack|tumblr|shopify)\b|blog at|web ?site (?:design(?:ed)? )?by|site (?:powered|design(?:ed)?) by).{0,70}$/,
    /^(?:v\. ?i\. ?s\. ?d\. ?p\b|verantwortlich im sinne|nachdruck nur|alle angaben ohne gewahr|namentlich gekennzeichnete|kein anlagerat).{0,160}$/,
    /^(?:terms|privacy|complaints|impressum|kontakt|datenschutz|contact|about us)(?: ?· ?[^·.]{2,40}){2,}$|^our standards: .{2,80}$/,
    /\breproduction in whole or in part\b|^no (?:unauthori[sz]ed reproduction|part of this (?:site|website|publication) may)\b.{0,120}$|^[^,]{2,60} is a trading name of .{2,80}$/,
  ],
  examples: {
    catches: [
      '© Harrow Vale Newspapers Ltd. Registered in England.',
      'Proudly powered by WordPress',
      'Registered charity no. 0000000.',
      'Impressum · Datenschutz · Mediadaten',

      '© 2026 Riverside Media Group. All rights reserved.',
      'Copyright 2024 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
      'Terms of Use | Privacy Policy | Cookie Settings',
      'Impressum | Datenschutz | AGB',
      'By signing up, you agree to our terms of service and privacy policy.',
    ],
    leaves: [
      'Powered by wind, the pump needs no attendant.',
      'The hospice is a registered charity, and its accounts are public.',

      'Copyright law, the court held in 1909, does not reach the piano roll.',
      'The terms of use changed in May, and the company told nobody.',
      'This work is licensed under a Creative Commons Attribution 4.0 International License.',
    ],
  },
})
