import { expect, it } from 'vitest'
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
