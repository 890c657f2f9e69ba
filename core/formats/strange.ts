/** Files that can be decoded and are no article: what they are, and what to do instead, in a sentence for people. */

const HEAD = 4096
/** The header of a mail that went through many hands is long. */
const LONGEST_MAIL_HEADER = 32_768

/** Endings of tables and data, whatever type they are declared as. */
const DATA_ENDINGS: Readonly<Record<string, string>> = {
  json: 'JSON',
  jsonl: 'JSON',
  ndjson: 'JSON',
  csv: 'a table (CSV)',
  tsv: 'a table (TSV)',
}

/** Why a text is not read as an article, by its content or its name's ending; undefined for any other. */
export function strangeIn(text: string, ending: string): string | undefined {
  const data = DATA_ENDINGS[ending] ?? (isJson(text) ? 'JSON' : undefined)
  if (data !== undefined)
    return `It is ${data}, which holds data: upload the article in it as HTML, plain text or Markdown.`
  if (isMailSource(text))
    return 'It is the source of an e-mail, whose text is coded for sending: save the message as text or HTML, and upload that.'
  return feedIn(text)
}

/** Whether all of it is one object or list of JSON. */
function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text) || !/[}\]]\s*$/.test(text.slice(-HEAD))) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const MAIL_HEADER = /^(?:From \S[^\n]*\n)?(?:[A-Za-z][A-Za-z-]*:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*){2,}/
const OF_MAIL = /^(?:From|To|Subject|Date):/im
/** What programs write for programs; who pastes a mail has only its names, subject and date. */
const CODED =
  /^(?:MIME-Version:[ \t]*\d\.\d[ \t]*$|Content-Transfer-Encoding:|DKIM-Signature:|Received:[ \t]*(?:from|by)\b)|^Content-Type:(?![ \t]*text\/plain\b)|=\?[\w-]+\?[bq]\?/im

/** A mail as programs send it (RFC 5322, MIME). One whose header was pasted above plain text is a text. */
function isMailSource(text: string): boolean {
  const head = text.slice(0, LONGEST_MAIL_HEADER).trimStart().replaceAll('\r\n', '\n')
  const [header = ''] = MAIL_HEADER.exec(head) ?? []
  return OF_MAIL.test(header) && CODED.test(header)
}

/** Why a file that holds many articles is not read as one. */
function feedIn(text: string): string | undefined {
  const head = text.slice(0, HEAD)
  const isFeed = /^(?:<\?[^>]*>|<!--(?:(?!-->)[\s\S])*-->|\s)*<(?:rss|feed|rdf:RDF)(?=[\s>])/i.test(head)
  if (!isFeed) return undefined
  if (head.includes('wordpress.org/export/'))
    return 'It is a WordPress export, which holds many articles: "cleancopy unpack" makes a file of each.'
  return 'It is a feed, which holds many articles or their beginnings: upload the articles themselves.'
}
