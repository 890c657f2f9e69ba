/**
 * Own wordings, written before the rules. On the first run, untuned, 69 of the 76 lines went and 5 of the 40 near
 * misses were harmed; the rules have been mended on them since, so that they measure nothing any more: they hold.
 */
export interface Style {
  readonly name: string
  readonly at: 'top' | 'bottom'
  readonly lines: readonly string[]
}

export const styles: readonly Style[] = [
  {
    name: 'metropolitan daily',
    at: 'top',
    lines: [
      'Help us hold power to account',
      'Since 1921 the Chronicle has sent its own correspondents to every statehouse fight, every flood and every trial that mattered to you.',
      'None of that is cheap, and advertising no longer pays for it. If you can, back us from $3 a week.',
      'Whatever you decide to give, thank you.',
    ],
  },
  {
    name: 'investigative nonprofit',
    at: 'bottom',
    lines: [
      'Before you go: investigations like this one take months and cost tens of thousands of dollars.',
      'We never charge for our stories because we believe people deserve the truth, no matter what they earn.',
      'Nearly all of our budget comes from individuals who chip in what they can.',
      'Will you join them with a tax-deductible gift today?',
    ],
  },
  {
    name: 'public radio',
    at: 'bottom',
    lines: [
      'You make this station possible.',
      'Listener contributions are our largest source of funding, and federal support has ended.',
      'Start your sustaining membership for $8 a month and keep local voices on the air.',
    ],
  },
  {
    name: 'encyclopedia',
    at: 'top',
    lines: [
      'We’ll get straight to the point: today we ask you to defend the independence of this encyclopedia.',
      'We are a non-profit that depends on donations averaging about $15, and 98% of our readers look the other way.',
      'If everyone reading this gave the price of a coffee, our fundraiser would be over within an hour.',
      'Please don’t scroll past this.',
    ],
  },
  {
    name: 'blog with a tip jar',
    at: 'bottom',
    lines: [
      'Enjoyed this post? Buy me a coffee!',
      'I write this blog in my spare time, without sponsors. Tips keep the server running.',
      'You can find me on Ko-fi and Patreon.',
    ],
  },
  {
    name: 'left weekly',
    at: 'bottom',
    lines: [
      'We’ve reached 61 percent of our spring goal and there are three days left.',
      'We don’t have billionaires or corporate owners telling us what to print. We have you.',
      'Every gift will be matched dollar for dollar until midnight on Sunday.',
      'Donate $25',
    ],
  },
  {
    name: 'local newsroom',
    at: 'bottom',
    lines: [
      'Local news matters. So does your help.',
      'Our small team covers the meetings nobody else attends. We can only keep doing it with the backing of neighbors like you.',
      'Join the 1,200 people who already power our newsroom.',
      'Become a Champion',
    ],
  },
  {
    name: 'membership daily',
    at: 'top',
    lines: [
      'A note from the editor',
      'Dear reader, the pressures on a free press have rarely been greater than they are this year.',
      'We have no shareholders and no proprietor, which means that what we publish is decided by our editors alone.',
      'It also means we look to you. Join more than 200,000 readers who fund us, from as little as £2 a month. It takes less than a minute.',
    ],
  },
  {
    name: 'German daily',
    at: 'bottom',
    lines: [
      'Guter Journalismus kostet Geld.',
      'Wir finanzieren uns ohne Verlag und ohne Bezahlschranke, allein durch die Menschen, die uns lesen.',
      'Schon ab 5 Euro im Monat helfen Sie mit, dass das so bleibt.',
      'Jetzt Mitglied werden',
    ],
  },
  {
    name: 'German blog',
    at: 'bottom',
    lines: [
      'Hat dir dieser Beitrag gefallen?',
      'Dann freue ich mich, wenn du meine Arbeit mit einem kleinen Betrag unterstützt.',
      'Über PayPal oder Steady geht das ganz einfach.',
    ],
  },
  {
    name: 'French',
    at: 'bottom',
    lines: [
      'Notre journal est en accès libre et le restera grâce à vous.',
      'Chaque don, même modeste, nous permet d’enquêter en toute indépendance.',
      'Je fais un don',
    ],
  },
  {
    name: 'Spanish',
    at: 'bottom',
    lines: [
      'Hacer este periodismo cuesta dinero y no tenemos muros de pago.',
      'Hazte socio desde 5 euros al mes y ayúdanos a seguir informando.',
    ],
  },
  {
    name: 'Portuguese',
    at: 'bottom',
    lines: [
      'O nosso jornalismo é gratuito e independente, mas precisa de si.',
      'Apoie-nos com um donativo, por pequeno que seja.',
    ],
  },
  {
    name: 'Italian',
    at: 'bottom',
    lines: [
      'Se sei arrivato fin qui, vuol dire che apprezzi il nostro lavoro.',
      'Sostienici con una donazione: bastano pochi euro per restare liberi.',
    ],
  },
  {
    name: 'Dutch',
    at: 'bottom',
    lines: [
      'Wij zijn onafhankelijk en gratis dankzij lezers zoals jij.',
      'Steun ons met een eenmalige of maandelijkse bijdrage.',
    ],
  },
  {
    name: 'Polish',
    at: 'bottom',
    lines: [
      'Nie mamy bogatego właściciela. Mamy Ciebie.',
      'Wesprzyj nas, żebyśmy mogli dalej pisać bez cenzury.',
      'Wpłać darowiznę',
    ],
  },
  {
    name: 'newsletter prompts',
    at: 'bottom',
    lines: [
      'Get our best stories in your inbox every Friday.',
      'Join 40,000 subscribers who start the day with our briefing.',
      'Enter your email address',
      'No spam. Unsubscribe whenever you like.',
      'Jeden Morgen das Wichtigste: Melden Sie sich für unseren Newsletter an.',
    ],
  },
  {
    name: 'subscription wall',
    at: 'bottom',
    lines: [
      'Already a subscriber? Log in',
      'To continue reading, start your free trial today.',
      'Unlimited digital access for $1 for your first four weeks.',
      'Sie haben bereits ein Abo? Hier anmelden.',
    ],
  },
  {
    name: 'page furniture',
    at: 'bottom',
    lines: [
      'Share on Facebook',
      'Tweet this',
      'Copy link',
      'Read next: Five bridges that should have been closed',
      'MORE FROM THIS AUTHOR',
      'You might also like',
      'Story continues below advertisement',
      '14 Comments',
      '© 2026 Riverside Media Group. All rights reserved.',
      'Terms of Use | Privacy Policy | Cookie Settings',
      'This post contains affiliate links, and we may earn a small commission if you buy something.',
      'You may republish this article for free under a Creative Commons licence; see our guidelines.',
      'Download our app for iOS and Android to get breaking news alerts.',
      'We use cookies to personalise content and analyse our traffic.',
      'Maria Torres is a staff writer who covers housing. Follow her on X @mtorres.',
      'Home > News > Politics',
    ],
  },
]

/** Near misses, each a paragraph that must stay wherever it stands. */
export const keepers: readonly string[] = [
  'Correction: an earlier version of this article gave the wrong date for the hearing. It was held on March 4.',
  'Editor’s note: This story contains descriptions of violence that some readers may find disturbing.',
  'If you or someone you know is struggling, call or text 988 to reach the Suicide and Crisis Lifeline, free and around the clock.',
  'This article was produced with the assistance of AI and checked by an editor.',
  'This series is supported by a grant from the Harlow Foundation, which had no say in its content.',
  'This article is republished from The Conversation under a Creative Commons license. Read the original article.',
  'The campaign asked supporters to donate $5 before midnight, and 40,000 people did.',
  'The museum said donations had fallen by a third since admission became free, and that it would appeal to members.',
  '“We need your support, now more than ever,” the senator told the crowd. “Chip in what you can.”',
  'You wake at five because the dog does. You make coffee, you feed the fire, you read what your mother wrote.',
  'We need your support because the river cannot vote. We need your voices in the hearing on Monday, and your bodies on the bridge.',
  'We hold that water belongs to everyone, that a harbor is not a store, and that our children will ask us what we did.',
  'Her newsletter, which has 30,000 subscribers, began as a letter to two friends.',
  'Readers who subscribe to that theory point to the collapse of advertising in 2009.',
  'The paywall went up in 2014, and a year later the newsroom was half its size, two former editors said.',
  'Q: How did you come to support the plan? A: My neighbors asked me to read it.',
  'Combine the flour and the salt, then support the dough with one hand while you fold it with the other.',
  '12:40 p.m. The mayor has asked residents to contribute blankets and bottled water at the high school gym.',
  'The nonprofit newsroom, funded by readers, published its first investigation in May and was sued in June.',
  'Wikipedia’s yearly banner, which tells readers that most of them look the other way, raised $180 million.',
  'In an e-mail to readers the editor wrote: “If everyone reading this gave $3, we would be done in an hour.”',
  'Der Verein bat um Spenden für die Flutopfer, bis zum Abend kamen 20.000 Euro zusammen.',
  'Wenn Sie selbst an Suizid denken, finden Sie Hilfe bei der Telefonseelsorge unter 0800 1110111.',
  'Korrektur: In einer früheren Fassung hieß es, die Brücke sei 1974 gebaut worden. Es war 1976.',
  'She left a reply on the forum an hour before the post was taken down.',
  'Share the cost, the guide says, and you share the boat.',
  'I gave what I could, and so did my brothers, and the roof was on by winter.',
  'Our reporters were turned away at the gate, and nobody from the company would answer questions.',
  'You should register by October 7 if you want to vote by mail; your county clerk can tell you how.',
  'The union urged its members to contribute to a strike fund that stood at $4 million on Friday.',
  'Every dollar counts, said the treasurer, who has cut the town’s spending four years in a row.',
  'Members pay $8 a month, and the gym keeps a third of it.',
  'Advertisement for the post drew 300 applicants, the council said.',
  'Related cases in Ohio and Maine are before the appeals court.',
  'The comments were closed on Tuesday after the moderators received threats, the station said.',
  'Photo by photo, she rebuilt the street as it had been before the war.',
  'The company’s app, which it asked customers to download in March, sent their location to a broker.',
  'The law requires sites to say that they use cookies, but few readers look.',
  'Nach Angaben der Polizei wurden die Spenden auf ein privates Konto überwiesen.',
  'Les dons ont afflué après le séisme, selon la Croix-Rouge, qui a reçu trois millions d’euros en deux jours.',
]

/** Reporting between which the lines above are set. */
export const reporting: readonly string[] = [
  'The county will close two of its four bridges over the Alder River this winter after inspectors found cracks in the bearings, officials said Thursday.',
  'The closings will add as much as forty minutes to the trip between Marlow and the hospital, according to a study that the county commissioned in the spring.',
  '“I don’t know how we are supposed to get the kids to school,” said Dana Whitfield, who lives on the east bank.',
  'Engineers first warned of the damage in 2019, but repairs were put off three times when bids came in above the estimate.',
  'The commission will meet again on Jan. 14.',
]
