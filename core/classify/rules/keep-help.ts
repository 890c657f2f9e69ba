import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Warnings, and where help is to be had: owed to the reader, never removed. */
export const keepHelp = lineRule({
  id: 'keep-help',
  kind: 'body',
  weight: 12,
  maxWords: 200,
  says: 'It warns readers, or tells them where to find help',
  patterns: [
    /\b(?:suicide|crisis|samaritans|lifeline|hotline|helpline|telefonseelsorge|hilfetelefon|nummer gegen kummer|seelsorge|teléfono de la esperanza|116 ?123|0800 ?111 ?0 ?111|988)\b.{0,200}(?:\d{3}|call|text|chat|hilfe|llam|appel)|(?:call|text|dial|contact|wählen|anonym|kostenlos).{0,120}\b(?:suicide|crisis|samaritans|lifeline|hotline|helpline|telefonseelsorge|988)\b/,
    /\bif you (?:or (?:someone|anyone) you (?:know|love) )?(?:are|is|have been|has been|need|needs|feel)\b.{0,80}\b(?:struggling|crisis|suicid|abuse|affected|thoughts|help|danger)\b.{0,140}\b(?:call|text|contact|help|support|visit|hotline|line)\b/,
    /\b(?:article|story|report|post|piece|film|video|series|episode|interview) (?:contains?|includes?|mentions|describes|deals with|discusses) .{0,60}\b(?:graphic|distressing|disturbing|upsetting|violence|violent|abuse|suicide|self-harm|sexual|racist|strong language|spoilers?)\b|\breaders (?:may|might|will) find\b.{0,30}\b(?:distressing|upsetting|disturbing|offensive|difficult)\b/,
    /\btext (?:shout|home|hello|talk|hope|start|loveis) to \d{5,6}\b|\b(?:nspcc|childline|citizens advice|gamcare|papyrus|infoline|safeguarding (?:team|lead|officer|board|line)|(?:gas|national) emergency (?:service|line|number)|poisons? (?:centre|center|control|line|information)|lifeline|silver line|domestic abuse|child protection|alcoholics anonymous)\b.{0,90}\d{2} ?\d/,
    /\b(?:free|confidential)\b.{0,20}\b(?:advice|help|support)\b.{0,40}\b(?:law cent(?:re|er)s?|citizens advice|legal aid|acas|stepchange|advice cent(?:re|er)s?)\b|\b(?:citizens advice|law cent(?:re|er)s?|stepchange)\b.{0,40}\b(?:at no cost|free|for nothing)\b/,
    // Any line for those in need, in whatever language: what it is about, and a number as it is dialled.
    /\b(?:drinkline|drug|drog[ua]|droga|narko|narkot|alcohol|alkohol|alcool|addict|sucht|[a-z]{3,8}sucht\b|toxico|depress|depriv|suicid|suizid|samoboj|zelfmoord|zelfdod|gewalt|geweld|przemoc|missbrauch|misbruik|gambl|gokk|hazard|azzardo|jugador|joueur|giocator|jogador|bereave|trauer|deuil|lutto|zalob|kryzys|self-harm)[a-z]*\b.{0,60}(?<![\d,.])[01589+][\d-]{2,4}[ /.-]?\d[\d ./-]{3,10}\d(?![\d,]| ?(?:euro|eur|€|\$|£|zl|mil))/,
    // What may hurt or spoil.
    /^[[(*]*(?:cw|tw|content (?:note|advisory|warning)|trigger ?warn(?:ing|ung)|inhaltswarnung) ?[:-] |\bheurter la sensibilite\b|\b(?:some|readers|viewers|listeners|people|that|you) (?:may|might|will|could) find\b.{0,30}\b(?:distressing|upsetting|disturbing|offensive|difficult)\b|\b(?:may|might|could) (?:upset|disturb|distress|offend)\b|\b(?:readers|viewers|listeners) (?:are (?:advised|warned)|should be (?:aware|warned)|be warned)\b|\b(?:reader|viewer|listener) discretion\b|\b(?:take|with) care (?:when|while|before) (?:reading|watching|listening)\b/,
    /\b(?:this|these|the|there are|some|below|following|achtung|aviso|folgenden|im text|siguiente)\b.{0,60}\b(?:distressing|disturbing|graphic|torture|suicide|self-harm|stillbirth|miscarriage|pregnancy loss|(?:death|loss) of a|eating disorder|(?:racist|offensive|explicit) language|is offensive|sexual assault|surgery|gewalt|suizid|missbrauch|violencia|violences)\b/,
    /\bspoilers?\b|\b(?:plot (?:details|points?)|the ending|season \w+ ends|how it ends)\b.{0,30}\b(?:below|ahead|follow|discuss)|\bgives? away the\b|\b(?:reveals?|talk about|discuss(?:es)?) (?:the|how the|how) .{0,20}\b(?:ending|ends?|twist|killer)\b|\bende verraten\b|\b(?:desvela|revela) el final\b|\bdevoile la fin\b/,
    /\bthis (?:\w+ )?(?:article|post|column|review|guide|piece|story|essay|podcast)\b.{0,40}\b(?:medical|legal|financial|investment|professional|doctor's) advice\b|\bdo not try this at home\b/,
    // Where help is to be had, and where to tell what one saw.
    /\b(?:abuse|bereavement|disorders?|scam|fraud|crime|victims?|betroffene|victimes|victimas|violence|violences|violencia|suicid\w+|suizid|counsel\w*|addiction|gambl\w+|crisis|grief|self-harm|mental health|samaritans|childline|police|anonimo|beyond blue|volunteer|danger|veterans)\b.{0,100}(?:\b\d{3,5}[ -]\d{3}|\b(?:988|999|911)\b|\bpress \d)|\b(?:\d{5,6}|3919|3114|024|988)\b.{0,60}\b(?:suicid\w+|suicida|crisis|volunteer|gratuit|anonyme)\b|\b(?:call|dial|ring|text|appelez|joindre le|llame al|wahlen sie)\b.{0,12}\b(?:911|999|112|3114|3919|024|016|110)\b/,
    /\b(?:anyone|anybody|anything|witness(?:es)?|information|footage|tips)\b.{0,90}\b(?:on 101|police|crime ?stoppers|sheriff|detectives?|officers?|investigators|troopers|coastguard)\b|\b(?:police|detectives|officers|investigators|deputies) (?:would like|want|are keen|are asking|ask|have asked|are appealing|hope)\b.{0,30}\b(?:hear|anyone|anybody|witnesses|speak)\b|\btips\b.{0,30}\banonymously\b/,
    /\b(?:affected by|if) (?:anything|any of|the issues|the content|this (?:story|article|piece|episode))\b.{0,90}\b(?:helpline|help|line|support|hotline|is there)\b|\b(?:free|confidential|speak|talk|drop in|contact|call|reach|see)\b.{0,50}\b(?:counsell?ors?|counsell?ing|advice about|victim support|rape crisis|women's aid|al-?anon|alcoholics anonymous)\b|\bpensees suicidaires\b|\bconducta suicida\b/,
  ],
})

export const examples: Examples = {
  catches: [
    'If you or someone you know is struggling, call or text 988 to reach the Suicide and Crisis Lifeline.',
    'Hilfe bietet die Telefonseelsorge unter 0800 1110111.',
    'This story contains graphic images some readers may find distressing.',
    'TW: violence, grief',
    'Text SHOUT to 85258.',
    'Drinkline: 0300 123 1110, weekdays 9am to 8pm.',
    'Telefono verde droga: 800 186 070.',
    'Anonieme Gokkers: 085-1047802.',
    'Worried about a child? The NSPCC takes calls on 0808 800 5000.',
    'Free advice: Law Centres Network; find yours on its website.',
    'Triggerwarnung: In diesem Text geht es um Suizid.',
    'Listeners are advised that the recording is of a fight.',
    'The clip could upset some viewers.',
    'The essay is about the death of a brother.',
    'Spoilers below.',
    'This podcast is not legal advice.',
    'Call 999 at once.',
    'Anything bearing on the theft can be sent to the unit on 101.',
    'Witnesses who were on the quay are asked to contact officers.',
    'Tips may be sent to the sheriff anonymously.',
    'Affected by any of this? Talk to a counsellor.',
    'Achtung: Im Text ist von Gewalt die Rede.',
    'Ces images peuvent heurter la sensibilité.',
  ],
  leaves: [
    'The film contains a scene in a library.',
    'Anyone who can help us is asked to contact the newsroom.',
    'Attention: our summer sale ends tonight.',
    'Call us on 01632 960999 to place an advertisement.',
    'Our work is in danger: give today.',
    'Text GIVE to 70085.',
    'Alcohol cost the county 1,200,000 euros.',
    'Free help with your subscription: 01632 960 118.',
    'Aviso: suscríbase antes del viernes.',
  ],
}
