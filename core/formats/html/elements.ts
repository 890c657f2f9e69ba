/** What the HTML standard says of element names, as far as segmentation needs it (HTML Living Standard, sections 13-15). */

function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** No content, no end tag. */
export const voidElements = names(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)

/** Content that is never shown as text. */
export const unseenElements = names(
  'script style template noscript iframe object canvas audio video textarea svg noembed noframes datalist applet title rp annotation annotation-xml',
)

/** Starts and ends a line. */
export const blockElements = names(`
  address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main menu nav ol optgroup p plaintext pre
  search section select summary table tbody td tfoot th thead tr ul xmp`)

/** Headings, quotes, lists, code, pictures and tables: `enter` makes a context of each. */
export const placeElements = names(`
  h1 h2 h3 h4 h5 h6 blockquote ul menu dir ol li pre listing xmp plaintext code figure figcaption table tr td th`)

/** Inline marks that survive into the article. */
export const markElements: ReadonlyMap<
  string,
  'strong' | 'emphasis' | 'code' | 'superscript' | 'subscript' | 'deleted' | 'inserted' | 'mark'
> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
  ['del', 'deleted'],
  ['s', 'deleted'],
  ['strike', 'deleted'],
  ['ins', 'inserted'],
  ['u', 'inserted'],
  ['mark', 'mark'],
] as const)

const paragraphEnders = names(`
  address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hgroup hr main menu nav ol p pre listing search section summary table ul xmp plaintext`)

export interface ImpliedEnds {
  readonly ends: ReadonlySet<string>
  readonly scope: ReadonlySet<string>
}

/** Which open elements a start tag closes first, and which element stops the look-up. */
export function impliedEnds(tag: string): ImpliedEnds | undefined {
  return implied.get(tag) ?? (paragraphEnders.has(tag) ? paragraph : undefined)
}

const lists = names('ul ol menu dir table')
const tables = names('table')
const paragraph = {
  ends: names('p'),
  scope: names('td th table caption button li dd dt div section article blockquote'),
}
const implied: ReadonlyMap<string, ImpliedEnds> = new Map([
  ['li', { ends: names('li'), scope: lists }],
  ['dd', { ends: names('dd dt'), scope: names('dl table') }],
  ['dt', { ends: names('dd dt'), scope: names('dl table') }],
  ['tr', { ends: names('tr caption'), scope: tables }],
  ['td', { ends: names('td th caption'), scope: names('table tr') }],
  ['th', { ends: names('td th caption'), scope: names('table tr') }],
  ['thead', { ends: names('thead tbody tfoot caption'), scope: tables }],
  ['tbody', { ends: names('thead tbody tfoot caption'), scope: tables }],
  ['tfoot', { ends: names('thead tbody tfoot caption'), scope: tables }],
  ['option', { ends: names('option'), scope: names('select') }],
  ['optgroup', { ends: names('option optgroup'), scope: names('select') }],
  ['rt', { ends: names('rt rp'), scope: names('ruby') }],
  ['rp', { ends: names('rt rp'), scope: names('ruby') }],
])
