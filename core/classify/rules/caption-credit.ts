import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

const AGENCY =
  '(?:getty(?: images)?|reuters|associated press|afp|epa(?:-efe)?|shutterstock|istock|alamy|unsplash|pixabay|pexels|wikimedia(?: commons)?|flickr|imago|dpa|picture alliance|adobe stock|courtesy of [^.]{2,40}|bloomberg|zuma|nurphoto|anadolu|keystone|ansa|belga|anp|pap)'
/** By itself, as so short a word stands in most lines: these patterns can tell from more than the word where it may stand. */
const AP = 'ap(?: photo)?'
const NAME = "[a-z\\xaa-\\u1fff\\u2c00-\\ud7ff.' -]{2,40}"
const END = '(?: (?:images|photo|via .{2,30}))?[).]*$'

export const captionCredit = lineRule({
  id: 'caption-credit',
  kind: 'caption-credit',
  weight: 4.5,
  maxWords: 45,
  says: 'It is the caption or the credit of a picture',
  patterns: [
    /^[[(]?(?:(?:main|lead|cover|header|hero|banner|top) (?:photo|picture|image|illustration)s?|(?:picture|video|art|illustration) credits?|photos?|pictures?|images?|photographs?|illustrations?|credits?|photo credits?|image credits?|image source|source photo|featured image|photo courtesy|foto|fotos|bild|bilder|bildquelle|fotocredit|grafik|crédit(?: photo)?|photo crédit|foto de|fotografía|imagen|imagem|fot\.?|zdjęcie) ?[:/|©] ?.{2,120}$/,
    /^(?:photo|image|photograph|illustration|photo illustration|picture|graphic|video) (?:by|courtesy of|via) (?!photo|image|picture)[^,;]{2,70}$/,
    new RegExp(`^.{0,240}[/(|©-] ?(?:${NAME} ?[/,|-] ?)?${AGENCY}${END}`),
    new RegExp(`^.{0,240}(?:[/(|]|[©-]) ?${AP}${END}`),
    new RegExp(`^.{0,240}[/(|©-] ?${NAME} ?[/,|-] ?${AP}${END}`),
    new RegExp(`^(?:©|\\(c\\)) ?[a-z\\xaa-\\u1fff\\u2c00-\\ud7ff.' /-]{0,40}(?:${AGENCY}|${AP}).{0,30}$`),
    /^(?:file photo|file image|archivbild|symbolbild|symbolfoto|screenshot|click to enlarge|hide caption|toggle caption|enlarge this image|enlarge|caption|view (?:gallery|image|slideshow)|image \d+ of \d+|photo \d+ of \d+)[.:]?$/,
    /^(?:file photo|screen ?grab|file image|file picture|library image|stock image|handout photo|archivbild|symbolbild|szenenfoto|themenbild) ?[:/|-] ?.{2,200}$/,
    /^(?!words\b).{0,240}[.!?)\]"|/–-] ?\(?(?:photo|photos|photography|photograph|picture|pictures|pic|pics|image|images|illustration|artwork)(?: is| are)?(?: by| courtesy of|:| via) ?(?!by|photo)[^.!?,:]{2,50}[).]*$/,
    /^.{0,240}\((?:[a-z\xaa-\u1fff\u2c00-\ud7ff' -]{2,30} )?(?:photos?|file photo|file image|pictures?|pics?|images?|portrait|drawing|illustration|graphic|handout|foto|archivbild|archivfoto|foto d'archivio|supplied|courtesy)(?:(?: by|:| courtesy of| via|\/)[^()]{2,50})?\)[.]?$/,
    /^[([]?(?:pics?|stills?|artwork|photography|production shots?|action stills|section drawing|renderings?|visuals?|alle abbildungen|alle fotos|titelbild|fig\. \d+\.? ©|photo) ?(?:by|via|:|von) ?[^.!?]{2,60}[)\]]?$/,
    /^[([]?(?:getty(?: images)?|pa media|pa images|stock image|alamy|shutterstock|istock(?:photo)?|unsplash|adobe ?stock|stock photo|courtesy photo|handout)(?: stock photo| images| photo)?(?: ?[/|] ?[^.]{2,40})?[)\]]?$/,
    // What an agency told ends in its name as well.
    /^[^"]{20,200}[.!?] (?:getty(?: images)?|alamy|shutterstock|istock)$|^(?!.*\b(?:was|were|had|said|told|added|declined|rose|fell|will|would|could|has|have)\b)[^"]{20,200}[.!?] (?:reuters|afp|bloomberg)$|^(?!.*\b(?:is|was|has|had|says|said|were|are|used|could|would)\b)the (?:author|writer) (?:with|and|at|in|on|as) (?:his|her|their|the|an?) [^.]{2,60}\.?$/,
    // What is drawn or taken, a dash and a name; a camera before a caption; whose rights it is, in brackets.
    /^(?:illustrations?|photos?|photography|pictures?|artwork|cartoon|portrait) - (?!the |an? |and |of |in |on )[a-z.'-]+(?: [a-z.'-]+){1,3}$|^(?:📷|📸) ?(?=:|.*(?:\b(?:by|via|courtesy)\b|[@©])).{6,240}$|^.{8,240}\(© ?[^(),]{3,60}\)\.?$/,
    /^[-–—] ?(?:photo|photography|photograph|picture|image|illustration)s? (?:by|courtesy) .{2,50}$/,
    /^[^"]{8,200}[.!?] (?:image|picture|photo|photograph)s? (?:supplied|provided|courtesy of .{3,40})\.?$/,
    /^(?:featured?|header|hero|cover|lead) image (?:by|via|from|courtesy of) .{2,60}?(?:, all other (?:images|photos) (?:by|via|from|courtesy of) .{2,40})?(?:\.(?: .*)?)?$/,
    /^acquire licensing rights\b.{0,40}$/,
    // Who or what is where in it.
    /^(?!.*(?:'s|\b(?:was|were|said|had|is|are|us|did|went|calls?|points?|votes?|per cent|seats)\b))(?:(?:left|right|above|below|top|bottom): (?!\d).{4,120}[.;] (?:left|right|above|below|top|bottom|inset): (?!\d).{3,}|(?!.*\b(?:moved|won|nobody|wanted)\b)[^.,]{2,40}, (?:far )?left, (?:and )?[^.]{2,60}, (?:far )?right, (?:at|in|on|with|outside|during) [^.]{3,60}|(?!.*\b(?:lay|stood|came)\b)[^"]{4,80}, with an? [a-z' ]{3,24} for scale\.(?: .{2,30})?)$|^(?!.*\b(?:was|were|is|are)\b)fig(?:ure|\.)? \d{1,2} ?[-:] ?.{4,}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Photo: Jane Doe',
    'Main image: the old mill, by K. Orr',
    'Judge Farr at the county court in March. Getty',
    'The author with her late dog, Biscuit.',
    'Rita Kemp shakes hands with the singing fish. Image supplied.',
    'Feature image by Loom & Co, all other images via the brands.',
    'Dr MacAskill at the surgery window this week (pic: R.B.)',
    'Illustration — Non Prydderch',
    '📷 Ebele’s kitchen in Surulere, one hour before the cousins. By Seyi Adeoti.',
    'A page of the book: “Please wait” (© L. Wimmer / Edition Hinterhof)',
    'Photo by John Smith on Unsplash',
    'Image credit: NASA',
    'The bridge in March. (Jane Doe/Getty Images)',
    'Foto: dpa',
    'hide caption',
    'FILE PHOTO: A tanker is seen off the coast, June 9.',
    'South elevation, with the stair tower left exposed. Photography by Bram Ostrowe',
    'A crash closed both lanes of Highway 9. (Viewer photo: Tanya R.)',
    'Pics: Lander & Hoskin',
    'Alamy Stock Photo',
    'PA Media',
    'Screengrab: YouTube',
    'Left: the mayor at the finish. Above: the sling.',
    'Tinker, left, and Alf, right, at Baggeridge, about 1949',
    'FIG. 3 – The missing felt (artist’s reconstruction)',
    'Nest 208, with a tennis ball for scale. H.Q.',
    'Bild: Imago / Schmidt',
  ],
  leaves: [
    'The firm declined to say when the mill would open. Reuters',
    'Photo by photo, she rebuilt the street as it had been before the war.',
    'He keeps one thing from the war: a photo by his bed.',
    'Photos — the art of looking',
    'Left: that is what the village is, since March.',
    'Rita, left, and Alf, right, at the table, were not speaking.',
    'A picture of the whole tree, with a coin for scale, will do.',
    'Figure 3 shows what the flood left of the road.',
    'Figure 1: what Lowe calls the long tail is only a tail.',
    'Right: 41 per cent. Left: 38 per cent. The rest did not vote.',
    'Labour, left, and the Greens, right, in a corner nobody wanted',
    'On the beach lay a whale, with a child for scale.',
    '📷 Photo walk, Sunday at nine: meet at the pier.',
    '📷 Bring a camera and good shoes to the walk on Sunday.',
    'It runs at the Gallery of Light (© 1987 on the door, though it opened in 1991).',
    'She had it all (photo albums, letters, medals).',
    'No picture of the deputies was supplied.',
    'The author with the most votes was her brother.',
    'Photos showed the deputies leaving at noon.',
    'LONDON (Reuters) - The bank kept its rate unchanged on Thursday, as expected.',
  ],
}
