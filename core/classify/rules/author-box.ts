import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

export const authorBox = lineRule({
  id: 'author-box',
  kind: 'author-box',
  weight: 3.5,
  maxWords: 90,
  says: 'It describes the author',
  patterns: [
    /^(?:[a-z\xaa-\u1fff\u2c00-\ud7ff.'-]+ ){2,4}covers [^,.]{3,60} for (?:the )?[a-z\xaa-\u1fff\u2c00-\ud7ff' ]{2,40}\.$/,
    /^(?:contact|reach|e-?mail|follow|write to) (?:the )?(?:reporter|writer|author|staff writer|editor|correspondent)s? [^.]{3,40}(?:@| at \d{3})/,
    /^(?:have|got) (?:a|any) tips?\? .{3,80}$/,
    /^about the (?:authors?|writer|reporter|journalist)s?\b.{0,20}$|^(?:über (?:den autor|die autorin)|zur (?:person|autorin)|zum autor|à propos de l'auteur|sobre (?:el|la|o|a) autora?|over de auteur|o autorze)\b.{0,10}$/,
    /^(?!this |that |it |here )(?:[a-z\xaa-\u1fff\u2c00-\ud7ff.'-]+ ){1,4}(?:is|was) (?:an?|the|our) (?:[a-z\xaa-\u1fff\u2c00-\ud7ff'-]+,? ){0,7}(?:reporter|writer|journalist|editor|correspondent|columnist|contributor|author|blogger|fellow|producer|photographer|critic|freelancer|intern)\b.{0,30}\b(?:at|for|with|who|based|covering|covers|of|in|and|on)\b/,
    /\b(?:follow|reach|contact|e-?mail|write to|find|tweet) (?:him|her|them|me|the (?:author|reporter|writer))\b.{0,20}\b(?:on|at|via)\b.{0,60}(?:twitter|bluesky|mastodon|linkedin|instagram|@| x\b)/,
    /\b(?:send (?:tips|your tips|feedback) to|can be reached at|reach(?:ed)? (?:me|him|her|them)? ?at|got a tip\?|have a tip\?|e-mail:)\b.{0,80}/,
    /^(?:[a-z\xaa-\u1fff\u2c00-\ud7ff.'-]+ ){1,4}(?:ist|arbeitet als|schreibt als) (?:[a-z\xaa-\u1fff\u2c00-\ud7ff'-]+ ){0,5}(?:redakteur(?:in)?|journalist(?:in)?|autor(?:in)?|reporter(?:in)?|korrespondent(?:in)?)\b.{0,60}\b(?:bei|für|der|des|im|in|und)\b/,
    /\b(?:his|her|their) (?:last|first|most recent|previous|latest) (?:piece|article|story|essay|column|poem|report) for (?:us|this (?:magazine|paper|site)) (?:was|were|is)\b/,
    /^about (?:the )?(?:authors?|writer|reporter|tester|photographer|contributors?|team): .{2,300}$|^(?:more )?by the same (?:reporter|author|writer)\.?$|^(?:contributing|staff) (?:writer|reporter)$/,
  ],
})

export const examples: Examples = {
  catches: [
    'About the author: Glenys Pugh keeps cattle and has written for the Post since 2004.',

    'Miriam Okell is Rector of St Oswald’s. Her last piece for us was on funerals for dogs.',
    'About the author',
    'Contact reporter Ottoline Farr at ofarr@post.example or on Signal.',
    'Maria Torres is a staff writer who covers housing. Follow her on X @mtorres.',
    'Jane Doe is a freelance journalist based in Lisbon.',
    'Anna Schmidt ist Redakteurin im Ressort Politik.',
    'Got a tip? Reach him at jdoe@example.org.',
  ],
  leaves: [
    'She is a nurse at the county hospital.',
    'The writer was arrested at the airport on Sunday.',
    'This is the opinion of the guest author and not of the college.',
    'Maria Torres said the house was empty.',
  ],
}
