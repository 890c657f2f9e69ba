import { describe, expect, it } from 'vitest'
import { type CleanCopy, clean } from '../../../core/index.ts'
import { reporting } from './wordings.ts'

const news = reporting.slice(0, 4)
const appeal =
  'If you value this reporting, please consider becoming a member. Our members keep the Ledger going.'

async function cleaned(source: string, name: string): Promise<CleanCopy> {
  const outcome = await clean(source, { name })
  if (!outcome.ok) throw new Error(outcome.refusal.detail)
  return outcome.value
}

const refusalOf = async (source: string, name = 'a.html'): Promise<string> => {
  const outcome = await clean(source, { name })
  return outcome.ok ? 'cleaned' : outcome.refusal.code
}

describe('an appeal in one paragraph with an article', () => {
  const lines = [...news, appeal]
  const more = [...reporting, ...reporting.map((line) => `Later that week: ${line}`), appeal]
  it.each([
    ['two breaks', 'a.html', `<h1>Marsh birds</h1><p>${lines.join('<br><br>')}</p>`],
    ['breaks with a space', 'a.html', `<h1>Marsh birds</h1><div>${lines.join('<br/>\n&nbsp;<br/>')}</div>`],
    ['single breaks', 'a.html', `<h1>Marsh birds</h1><p>${lines.join('<br>\n')}</p>`],
    ['many breaks', 'a.html', `<h1>Marsh birds</h1><p>${more.join('<br><br>')}</p>`],
    [
      'paragraphs beside it',
      'a.html',
      `<h1>Marsh birds</h1><p>${reporting.join('</p><p>')}</p><p>${lines.join('<br><br>')}</p>`,
    ],
    ['breaks of Markdown', 'a.md', `# Marsh birds\n\n${lines.join('\\\n')}`],
    ['spaces of Markdown', 'a.md', `# Marsh birds\n\n${lines.join('  \n')}`],
  ])('goes alone: %s', async (_, name, source) => {
    const { text, removed } = await cleaned(source, name)
    for (const line of news) expect(text).toContain(line)
    expect(text).not.toContain('member')
    expect(removed.map(({ kind, text, start, end }) => [kind, text, source.slice(start, end)])).toEqual([
      ['appeal', appeal, appeal],
    ])
  })
})

describe('an article of which little is left', () => {
  const asks = [
    'Support our journalism and become a member today.',
    'We rely on readers like you. Donate today and keep our reporting free for everyone who needs it.',
    'Every dollar helps us send a reporter to the places that nobody else covers, so please give what you can.',
    'Please support us with a monthly gift, so that we can go on reporting from the harbour.',
  ]

  it.each([
    [
      'a.html',
      'a page that has nothing around its text',
      `<h1>Marsh birds</h1>${[...news.slice(0, 2), ...asks].map((line) => `<p>${line}</p>`).join('')}`,
    ],
    ['a.md', 'a Markdown text', `# Marsh birds\n\n${[...news.slice(0, 2), ...asks].join('\n\n')}`],
  ])('is held: %s', async (name, where, source) => {
    const { verdict, notes } = await cleaned(source, name)
    expect(verdict.action).toBe('hold')
    const note = notes.find(({ code }) => code === 'much-removed')
    expect(note?.detail).toContain(where)
  })

  it('is refused where only its title is', async () => {
    const empty =
      '<html><head><title>Empty</title></head><body><article><h1>Empty</h1></article></body></html>'
    expect(await refusalOf(empty)).toBe('empty')
    expect(await refusalOf(`<h1>Marsh birds return</h1><p>${appeal}</p>`)).toBe('empty')
    expect(await refusalOf('<h1>Empty</h1><p><img src="https://a.example/b.jpg" alt="A heron"></p>')).toBe(
      'cleaned',
    )
    expect(
      await refusalOf('<h1>The ferry, filmed</h1><iframe src="https://a.example/film"></iframe>'),
    ).not.toBe('empty')
  })
})

describe('what a page hides', () => {
  const hidden = 'The harbour master keeps a list of all the boats that were here in the storm.'
  const page = (inside: string, scripts = ''): string =>
    `<h1>Marsh birds return</h1>${news.map((line) => `<p>${line}</p>`).join(inside)}${scripts}`

  it.each([
    [`<p style="display:none">${hidden}</p>`],
    [`<p style="color: red; visibility : hidden">${hidden}</p>`],
    [`<div hidden><p>${hidden}</p></div>`],
  ])('goes as hidden: %s', async (inside) => {
    const { text, removed } = await cleaned(page(inside), 'a.html')
    expect(text).toBe(news.join('\n\n'))
    expect(removed).toHaveLength(news.length - 1)
    for (const { kind, reason } of removed) {
      expect(kind).toBe('hidden')
      expect(reason).toContain('hides')
    }
  })

  it('goes as hidden from a line, which closes over it', async () => {
    const inside =
      'The sluice <span style="display:none">of the old secret plan</span> holds for now, as it did before.'
    const source = `<h1>Marsh birds</h1><p>${news.join('</p><p>')}</p><p>${inside}</p>`
    const { text, removed } = await cleaned(source, 'a.html')
    expect(text).toContain('The sluice holds for now')
    expect(removed.map(({ kind, text, start, end }) => [kind, text, source.slice(start, end)])).toEqual([
      ['hidden', 'of the old secret plan', 'of the old secret plan'],
    ])
  })

  it('goes place by place, with no kept word between two of them', async () => {
    const one = '<span hidden>of the first old plan</span>'
    const two = '<span hidden>by the second new plan</span>'
    const inside = `The sluice ${one} holds for now, ${two} as it did before, the harbour master says.`
    const source = `<h1>Marsh birds</h1><p>${news.join('</p><p>')}</p><p>${inside}</p><p hidden>Gone.</p>`
    const { text, removed } = await cleaned(source, 'a.html')
    expect(text).toContain('The sluice holds for now, as it did before, the harbour master says.')
    expect(removed.map(({ kind, text, start, end }) => [kind, text, source.slice(start, end)])).toEqual(
      ['of the first old plan', 'by the second new plan', 'Gone.'].map((one) => ['hidden', one, one]),
    )
  })

  it.each([
    ['until it is searched for', page(`<p hidden="until-found">${hidden}</p>`)],
    ['from those who do not see it alone', page(`<p aria-hidden="true">${hidden}</p>`)],
    [
      'under a name, as what a theme’s script opens',
      page(`<p class="answer" style="display:none">${hidden}</p>`),
    ],
    [
      'in a fold',
      page(`<details><summary>Who?</summary><div style="display:none">${hidden}</div></details>`),
    ],
    ['by a style of its back', page(`<p style="backface-visibility:hidden">${hidden}</p>`)],
    ['where its scripts open it', page(`<div hidden><p>${hidden}</p></div>`, '<script>open()</script>')],
    [
      'where it is the article',
      `<h1>Marsh birds</h1><p>${hidden}</p><div hidden><p>${news.join('</p><p>')}</p></div>`,
    ],
  ])('stays %s', async (_, source) => {
    const { text } = await cleaned(source, 'a.html')
    for (const line of [...news, hidden]) expect(text).toContain(line)
  })
})
