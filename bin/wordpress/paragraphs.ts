/** What WordPress makes of a post's content before it shows it, as far as the article depends on it. */

const BLOCK =
  /^<(?:\/|!--|(?:p|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|div|section|article|aside|figure|figcaption|hr|iframe|form|pre|script|style|details|summary)\b)/i
/** Text whose line breaks are its own. */
const VERBATIM = /(<pre\b[\s\S]*?<\/pre>|<script\b[\s\S]*?<\/script>|<style\b[\s\S]*?<\/style>)/gi

/** Content as HTML with paragraphs. Posts of the block editor have theirs; in others an empty line stands between two that have no tags. */
export function withParagraphs(content: string): string {
  const html = withoutShortcodes(content.replace(/\r\n?/g, '\n'))
  if (html.includes('<!-- wp:')) return html
  return html
    .split(VERBATIM)
    .map((part, i) => (i % 2 === 1 ? part : paragraphsOf(part)))
    .join('\n')
}

function paragraphsOf(part: string): string {
  return part
    .split(/\n\s*\n/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '')
    .map((chunk) => (BLOCK.test(chunk) ? chunk : `<p>${chunk.replaceAll('\n', '<br>\n')}</p>`))
    .join('\n')
}

/**
 * Shortcodes whose text or address a reader sees become HTML, those that show a form or a row of pictures go, as do the frames of page
 * builders (Divi, WPBakery, Avada, Enfold), and unknown ones stay.
 */
function withoutShortcodes(content: string): string {
  return content
    .replace(
      /\[caption\b[^\][]{0,500}\]\s{0,9}((?:<a\b[^<>]{0,2000}>\s{0,9})?<img\b[^<>]{0,2000}>(?:\s{0,9}<\/a>)?)([^[]{0,2000})\[\/caption\]/gi,
      '\n\n<figure>$1<figcaption>$2</figcaption></figure>\n\n',
    )
    .replace(
      /\[(embed|video|audio)\b[^\]]*\]\s*(https?:\/\/[^\s[\]<>"]+)\s*\[\/\1\]/gi,
      '\n\n<a href="$2">$2</a>\n\n',
    )
    .replace(
      /\[(?:gallery|playlist|contact-form(?:-7)?|wpforms|gravityform|mc4wp_form|sharethis|addtoany|newsletter(?:_form)?)\b[^\][]{0,2000}\]/gi,
      '',
    )
    .replace(/\[\/?(?:et_pb|vc|fusion|av)_\w+[^\][]{0,9000}\]/g, '\n\n')
}
