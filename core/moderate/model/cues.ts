import { eachWordHash } from './word-lists.ts'

/** Words that mean something together; `facts.ts` says what. Lists written for this project, in the tokeniser's spelling. One bit a list. */
export const YOU = 1 << 0
export const PERSON = 1 << 1
export const FIRST = 1 << 2
export const INTENT = 1 << 3
/** As it is willed or ordered. */
export const VIOLENCE = 1 << 4
/** As it is done to somebody: a threat only where it ought to be. */
export const VIOLENCE_DONE = 1 << 5
export const LOATHING = 1 << 6
export const DEMEANING = 1 << 7
export const INSULT = 1 << 8
export const NEGATION = 1 << 9
export const REPORTING = 1 << 10
export const CONDEMNING = 1 << 11
export const DESPAIR = 1 << 12
export const SCAM = 1 << 13
export const SEXUAL = 1 << 14
export const ARTICLE = 1 << 15
export const GROUP = 1 << 16
export const ME = 1 << 17
export const BE = 1 << 18
export const HARM = 1 << 19
export const ENDING = 1 << 20
export const ARE = 1 << 21
/** Before what somebody else is reported to say or think. */
export const ATTRIBUTING = 1 << 22
/** How people write to each other, and no newspaper writes. */
export const INFORMAL = 1 << 23
/** Abuse in some mouths, and in others a beast, a tool, a name or a place. */
export const DOUBLE = 1 << 24
/** What people put an end to. */
export const LIFE = 1 << 25
/** Bits that stand for no list here: a word that names a group of people, and words that an idiom, a phrase or a term may begin with. */
export const GROUP_WORD = 1 << 26
export const IDIOM_START = 1 << 27
export const PHRASE_START = 1 << 28
export const TERM_START = 1 << 29
/** Where the body is a doctor's subject. No fact tells the model of it. */
export const CLINICAL = 1 << 30

const LISTS: readonly (readonly [cue: number, words: string])[] = [
  [YOU, "you your u ur you're youre yourself yourselves ya"],
  [
    PERSON,
    `you u him her them he she they everyone everybody anyone his their all those these someone somebody people
    senator mayor judge minister president reporter reporters journalist journalists politician politicians cop
    cops family kids children sister brother wife mother politicians coward cowards newsroom principal boss
    teacher neighbours neighbors voters bitch bitches bastard bastards scum`,
  ],
  [FIRST, "i i'm im i've ive i'd i'll me my myself"],
  [
    INTENT,
    `will i'll gonna going should must let's lets need want ought gotta deserve deserves hope someone somebody
    we'll wanna swear shall time coming`,
  ],
  [
    VIOLENCE,
    `kill shoot hang burn beat stab murder rape lynch exterminate eradicate bomb behead slaughter strangle hurt
    attack punch smash execute gas annihilate torture bullet slit destroy nuke bash
    die 🔫 🔪 💣 🪓 ⚰ 🗡`,
  ],
  [
    VIOLENCE_DONE,
    `shot killed hanged hung burned burnt beaten stabbed murdered raped lynched exterminated eradicated bombed
    beheaded slaughtered gassed executed stoned whipped tortured castrated sterilized sterilised nuked punched
    drowned put-down`,
  ],
  [
    LOATHING,
    'hate hates despise loathe detest hating disgust disgusts disgusting sick abhor 🤮 🤢 🤬 🖕 👎 😡',
  ],
  [
    DEMEANING,
    `scum vermin parasites parasite filth filthy animals animal rats rat cockroaches disease plague subhuman
    subhumans inferior savages savage trash garbage dirty disgusting worthless evil criminals criminal thieves
    thieving rapists terrorists terrorist lazy stupid dumb retarded degenerate degenerates perverts pervert freaks
    freak abomination abnormal invaders invade leeches pests monkeys apes pigs dogs sluts whores bitches bitch
    liars violent primitive backward barbaric mentally ill unnatural burden deport deported ban banned
    exterminated eradicated disgrace repulsive ugly useless cancer replace replacing ruin ruining ruined maggots
    lice fleas maggot dishonest greedy crooked cowardly perverted revolting sickness infection stain crooks
    🐖 🐷 🐀 🐁 🐒 🦍 🐵 🙈 🙉 💩 🗑 🚮 🐍 🐄 🐮 🦠 🪳 🕷 🤡 🦧 ☣ 🚽 🤮 🤢 🤥 🐕 🐩`,
  ],
  [
    INSULT,
    `stupidity idiotic moronic crap bs ignorance delusional crook crooks sucks suck crappy bullshit shitty bitchy cow idiot idiots moron morons imbecile loser losers stupid dumb pathetic ugly fat worthless coward clown liar
    trash scum pig cunt cunts bitch asshole assholes dumbass bastard retard retards retarded twat wanker dickhead
    prick slut whore jerk scumbag filth ignorant brainless disgusting creep freak pervert imbeciles fool fools
    dimwit twit cretin jackass douchebag crazy nuts insane hypocrite fuck fucker fuckers motherfucker
    motherfuckers hypocrites traitor traitors disgrace garbage troll trolls hag thot thots
    skank skanks roastie roasties simp simps psycho hack hacks lunatic lunatics nutjob nutcase halfwit ignoramus
    buffoon buffoons imbecilic asinine stupidest dumbest 🤡 🖕`,
  ],
  [
    NEGATION,
    `not don't dont never no nobody none doesn't isn't aren't won't wouldn't can't cannot shouldn't without didn't
    wasn't nothing`,
  ],
  [
    REPORTING,
    `said says told police court prosecutors convicted sentenced jailed charged according reported report officials
    spokesman spokeswoman researchers arrested trial inquiry investigators accused alleged allegedly witnesses
    victims survey study jury inquest coroner detectives prosecutor tribunal magistrates verdict bail manslaughter detained
    suspect suspects ministry protesters chanted`,
  ],
  [
    CONDEMNING,
    `racist racism bigotry bigot bigoted hateful hatred prejudice wrong ashamed slur slurs unacceptable condemn
    condemned stereotype stereotypes sexist sexism homophobic homophobia islamophobic antisemitic antisemitism
    transphobic apologised apologized lie shameful ignorant-talk intolerant intolerance propaganda myth false
    untrue fined expelled banned`,
  ],
  [
    DESPAIR,
    `suicide suicidal die dead dying overdose overdosed cutting cut self-harm self-harmed self-harming harm harmed
    harming starve starving kys kms unalive alive scars hopeless disappear`,
  ],
  [
    SCAM,
    `click here free now order act guaranteed guarantee claim prize winner congratulations offer offers limited
    bonus deposit casino spins viagra cialis prescription whatsapp telegram bitcoin crypto forex invest earn
    profit profits income loan credit cash risk discount shipping buy cheap urgent verify suspended password
    inheritance beneficiary million transfer fee transaction unsubscribe miracle pills weight fat supplement cure
    payout investment dm instant instantly subscribers followers backlinks singles replica selected exclusive
    hurry today dear confidential mortgage rates opportunity money`,
  ],
  [
    SEXUAL,
    `sex sexy sexual naked nude nudes kiss lick licking fuck fucking horny boobs tits breasts dick dicks cock penis
    pussy vagina virgin clothes panties bra touch suck sucking masturbate masturbating porn cum shag strip bed
    bedroom erect orgasm moan moaned thighs nipples naughty dirty hot seduce balls ass butt undress aroused
    submissive anal wank wanking bang banged orgasms erection moaning gasped straddled breast nipple crotch groin
    clit cumming fondle fondled caress caressed seduced lust horniest escort escorts milf milfs gangbang threesome
    dildo dildos vibrator vibrators semen pubes pubic genital genitals squirt squirting groan groaned groaning throbbing
    fetish kinky kink bdsm creampie blowjob blowjobs handjob fingering fingered slutty topless titties booty hentai
    swinger swingers dominatrix cybersex sexting sexts camgirl camgirls camsex lingerie thong porno xxx erotic erotica
    erotik sexe sesso seks putas libertine jerking stroking thrust thrusting thrusts penetrate penetrated pleasure pleasures
    pleasuring suckmy hookup hookups sensual voyeur uncensored hardcore amateurs nympho lap lapdance stripper strippers
    pornhub onlyfans`,
  ],
  [ARTICLE, 'a an such this that these those the is are fucking'],
  [GROUP, '§group'],
  [ME, 'me'],
  [BE, 'be get being'],
  [LIFE, 'life it'],
  [HARM, 'kill kills killing hurt hurting cut cutting harm hang shoot'],
  [ENDING, 'end ending take taking'],
  [ARE, 'are is r being as like these those all fucking'],
  [
    ATTRIBUTING,
    `saying say says said calling call calls called hearing hear heard thinks think thinking believe believes believing claiming
    claim claims claimed tell telling told writes wrote writing written shouted shouting shouts chanted sprayed slogan comment comments
    message people's idea belief stereotype whoever anyone anybody those`,
  ],
  [
    INFORMAL,
    `§user lol lmao lmaoo lmfao smh wtf ain't aint yo dat dis dem bae nigga niggas bitch bitches shit u ur ya y'all yall rt
    gonna gotta wanna bro lil tho tryna finna imma ima fuckin fucking ass hella ratchet thot bruh 😂 😭 💀 🙌 💯 😩`,
  ],
  [
    CLINICAL,
    `cancer cancers clinic clinics clinical patient patients tumour tumours tumor tumors diagnosis diagnosed symptoms surgery surgeon
    surgeons screening disease diseases infection infections vaccine vaccines gynaecologist gynaecologists gynecologist
    gynecologists urologist urologists prostate herpes hiv chlamydia syphilis gonorrhoea gonorrhea hormone hormones midwife
    midwives breastfeed breastfeeding contraception contraceptive contraceptives erectile dysfunction fertility ivf biopsy
    mammogram mammograms pharmacist pharmacists physiotherapist physiotherapists therapist menopause childbirth pregnancy leaflet scanner
    swab smear testicular testicle cervical vasectomy libido`,
  ],
  [
    DOUBLE,
    `ass asses bitch bugger bum cock cocks dick dicks dyke dykes fag fags faggots
    hoe hoes intercourse negro negroes pussy queen shag sperm spade tit tits tosser tranny whore`,
  ],
]

/** The hash of every word of every list; `vocabulary.ts` gathers them. */
export function eachCue(visit: (hash: number, cue: number) => void): void {
  for (const [cue, words] of LISTS) eachWordHash(words, (hash) => visit(hash, cue))
}
