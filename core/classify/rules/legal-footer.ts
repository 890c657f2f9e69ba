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
  ],
  examples: {
    catches: [
      '© 2026 Riverside Media Group. All rights reserved.',
      'Copyright 2024 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
      'Terms of Use | Privacy Policy | Cookie Settings',
      'Impressum | Datenschutz | AGB',
      'By signing up, you agree to our terms of service and privacy policy.',
    ],
    leaves: [
      'Copyright law, the court held in 1909, does not reach the piano roll.',
      'The terms of use changed in May, and the company told nobody.',
      'This work is licensed under a Creative Commons Attribution 4.0 International License.',
    ],
  },
})
