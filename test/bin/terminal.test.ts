import { expect, it } from 'vitest'
import { cut, plain, wrap } from '../../bin/terminal.ts'

it('lets no sequence of a key or a text reach the terminal', () => {
  const key = 'desk/\u001b[31mred\u001b]0;title\u0007\u009b1m.txt'
  for (const shown of [plain(key), cut(key, 80), ...wrap(key, 80)]) expect(shown).not.toMatch(/\p{Cc}/u)
  expect(plain(key)).toBe('desk/ [31mred ]0;title 1m.txt')
})
