import { lineRule } from '../line-rule.ts'

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
    /^[[(]?(?:photos?|pictures?|images?|photographs?|illustrations?|credits?|photo credits?|image credits?|image source|source photo|featured image|photo courtesy|foto|fotos|bild|bilder|bildquelle|fotocredit|grafik|crédit(?: photo)?|photo crédit|foto de|fotografía|imagen|imagem|fot\.?|zdjęcie) ?[:/|©] ?.{2,120}$/,
    /^(?:photo|image|photograph|illustration|picture|graphic|video) (?:by|courtesy of|via) (?!photo|image|picture)[^,;]{2,70}$/,
    new RegExp(`^.{0,240}[/(|©-] ?(?:${NAME} ?[/,|-] ?)?${AGENCY}${END}`),
    new RegExp(`^.{0,240}(?:[/(|]|[©-]) ?${AP}${END}`),
    new RegExp(`^.{0,240}[/(|©-] ?${NAME} ?[/,|-] ?${AP}${END}`),
    new RegExp(`^(?:©|\\(c\\)) ?[a-z\\xaa-\\u1fff\\u2c00-\\ud7ff.' /-]{0,40}(?:${AGENCY}|${AP}).{0,30}$`),
    /^(?:file photo|file image|archivbild|symbolbild|symbolfoto|screenshot|click to enlarge|hide caption|toggle caption|enlarge this image|enlarge|caption|view (?:gallery|image|slideshow)|image \d+ of \d+|photo \d+ of \d+)[.:]?$/,
  ],
  examples: {
    catches: [
      'Photo: Jane Doe',
      'Photo by John Smith on Unsplash',
      'Image credit: NASA',
      'The bridge in March. (Jane Doe/Getty Images)',
      'Foto: dpa',
      'hide caption',
      'Bild: Imago / Schmidt',
    ],
    leaves: [
      'Photo by photo, she rebuilt the street as it had been before the war.',
      'Photos showed the deputies leaving at noon.',
      'LONDON (Reuters) - The bank kept its rate unchanged on Thursday, as expected.',
    ],
  },
})
