/** Text for HTML, in content and in double-quoted attributes alike. Nothing that it returns can open a tag. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Without control characters other than tab and newline; half of a surrogate pair becomes U+FFFD. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]/gu, '').replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** The address when it is one that a reader may follow, in a form without white space, quotes or brackets. */
export function safeHref(href: string | null | undefined): string | null {
  if (!href || !URL.canParse(href)) return null
  const url = new URL(href)
  if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) return null
  return url.href.replace(/[\s"'<>()\\`{}|^]/g, (mark) => encodeURIComponent(mark).replace(/['()]/g, percent))
}

function percent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
}
