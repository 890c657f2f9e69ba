import { Parser } from 'htmlparser2'
import { malformedXml } from './fault.ts'

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/'
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// Control characters go out as character references, as S3 sends them, so that a key survives the way.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const TO_ESCAPE = /[&<>"\u0000-\u001f\u007f]/g

export function escapeXml(text: string): string {
  return text.replace(TO_ESCAPE, (c) => ENTITIES[c] ?? `&#x${c.charCodeAt(0).toString(16)};`)
}

export type XmlValue = string | number | boolean | undefined

/** Elements in the given order; those without a value are left out. */
export function elements(values: Readonly<Record<string, XmlValue>>): string {
  let xml = ''
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) xml += `<${name}>${escapeXml(String(value))}</${name}>`
  }
  return xml
}

/** A whole answer; `content` is XML already. */
export function xmlDocument(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">${content}</${root}>`
}

/** S3's error documents have no namespace. */
export function errorDocument(values: Readonly<Record<string, XmlValue>>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${elements(values)}</Error>`
}

export interface XmlNode {
  readonly name: string
  readonly children: XmlNode[]
  text: string
}

/**
 * Reads a small request document. Prefixes and attributes are dropped: S3's request schemas use neither.
 * @throws S3Fault MalformedXML where the root differs or tags do not nest.
 */
export function parseXml(source: string, root: string): XmlNode {
  const top: XmlNode = { name: '', children: [], text: '' }
  const open: XmlNode[] = [top]
  let broken = false
  const parser = new Parser(
    {
      onopentag(name) {
        const node: XmlNode = { name: name.replace(/^.*:/, ''), children: [], text: '' }
        open.at(-1)?.children.push(node)
        open.push(node)
      },
      ontext(text) {
        const node = open.at(-1)
        if (node) node.text += text
      },
      onclosetag(_name, implied) {
        if (implied) broken = true
        open.pop()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(source)
  const found = top.children[0]
  if (broken || top.children.length !== 1 || found === undefined || found.name !== root) throw malformedXml()
  return found
}

/** The text of the first child of that name. */
export function childText(node: XmlNode, name: string): string | undefined {
  return node.children.find((child) => child.name === name)?.text
}
