import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../core/formats/detect.ts'

function detect(text: string, key = '', declaredType?: string) {
  const format = detectFormat({ key, bytes: new Uint8Array(), declaredType }, text)
  return format.ok ? format.value : format.refusal.code
}

it.each([
  ['html', '<!doctype html><title>x</title><p>y', '', undefined],
  ['html', '<p>One.</p><p>Two.</p>', '', '; charset=utf-8'],
  ['html', 'plain', 'a.HTM', undefined],
  ['html', 'x', '', 'application/xhtml+xml'],
  ['text', '# Not a heading\n\n**x** [a](http://b.c)', 'a.txt', undefined],
  ['text', 'He wrote <b> on the board, since a < b.', '', undefined],
  ['text', 'One line.\nAnother line.', '', 'binary/octet-stream'],
  ['text', '---\nA text between rules.\n---\nMore.', '', undefined],
  ['markdown', '---\ntitle: A\n---\nText.', '', undefined],
  ['markdown', '# A\n\nSee [b](https://c.d).', '', undefined],
  ['markdown', 'plain', 'notes.md', 'text/plain'],
  ['unsupported-type', 'x', 'a.txt', 'application/pdf'],
  ['unsupported-type', 'x', '', 'image/png'],
])('%s: %j named %j', (format, text, key, type) => {
  expect(detect(text, key, type)).toBe(format)
})

const mail = [
  'From: Ilse Maren <ilse@desk.example>',
  'Subject: Oyster beds',
  'Date: Mon, 12 Oct 2026 08:14:00 +0200',
]
const after = '\n\nThe oyster beds reopened on Monday.\n'

describe('what is no article by its form is refused with what to do', () => {
  it.each([
    ['{"title":"x","body":"The ferry left at noon."}', '', undefined],
    [' [{"a": 1}]\n', 'a.txt', 'text/plain'],
    ['{"a": 1}\n{"a": 2}\n', 'a.jsonl', undefined],
    ['a,b\n1,2\n', 'a.csv', 'text/plain'],
    ['a\tb\n1\t2\n', 'a.tsv', undefined],
  ])('data: %j named %j', (text, key, type) => {
    expect(refusalOf(text, key, type)).toMatch(/holds data: upload the article/)
  })

  it.each([
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative;\n\tboundary="b1"',
    'Content-Transfer-Encoding: quoted-printable',
    'X-Note: =?UTF-8?Q?Draft_=E2=80=93_oysters?=',
  ])('a mail as it was sent: %j', (coded) => {
    expect(refusalOf([coded, ...mail].join('\r\n') + after)).toMatch(/save the message as text or HTML/)
    expect(refusalOf([...mail, coded].join('\n') + after, 'a.eml', 'message/rfc822')).toMatch(/e-mail/)
  })

  it.each([
    ['text', mail.join('\n') + after, '', undefined],
    [
      'text',
      [...mail, 'Content-Type: text/plain; charset=utf-8'].join('\n') + after,
      'a.eml',
      'message/rfc822',
    ],
    ['text', `On MIME\n\n${mail.join('\n')}\nMIME-Version: 1.0${after}`, '', undefined],
    ['text', `From: Amelia Holm\nDate: 3 May 1916\nReceived: 12 May 1916${after}`, '', undefined],
    [
      'text',
      `${mail.join('\n')}\nMIME-Version: 1.0 is the line that programs look for.${after}`,
      '',
      undefined,
    ],
    ['text', '[Laughter.] The council met {again}', '', undefined],
    ['text', '"A line of speech."', '', undefined],
  ])('but not %s: %j', (format, text, key, type) => {
    expect(detect(text, key, type)).toBe(format)
  })
})

function refusalOf(text: string, key = '', declaredType?: string): string | undefined {
  const format = detectFormat({ key, bytes: new Uint8Array(), declaredType }, text)
  return format.ok ? undefined : format.refusal.detail
}
