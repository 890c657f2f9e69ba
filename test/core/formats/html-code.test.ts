import { expect, it } from 'vitest'
import { parseHtml } from '../../../core/formats/html/index.ts'

it.each([
  ['<pre class="language-js">a</pre>', 'js'],
  ['<pre><code class="language-c">a</code></pre>', 'c'],
  ['<pre class="lang-c"><code class="language-js">a</code></pre>', 'c'],
  ['<pre class="language-c">a</pre><pre>b</pre>', 'c'],
  ['<pre>b</pre><pre class="language-c">a</pre>', undefined],
])('%s is code in %s', (text, language) => {
  const document = parseHtml({ text, charset: 'utf-8', notes: [] })
  const [block] = document.ok ? document.value.blocks : []
  expect(block?.kind).toBe('code')
  expect(block?.codeLanguage).toBe(language)
})
