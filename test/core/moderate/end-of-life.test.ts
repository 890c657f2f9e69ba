import { describe, expect, it } from 'vitest'
import { nameWindow } from '../../../core/moderate/model/names.ts'
import { tokenise } from '../../../core/moderate/model/tokens.ts'

const factsOf = (text: string) => nameWindow(tokenise(text), text).facts

describe('the end of a life', () => {
  it.each([
    'I am going to end my life.',
    'I want to end it all.',
    'You should end your life.',
    'I want to end it tonight',
    'He thinks of taking my own life.',
  ])('is spoken of in %j', (text) => {
    expect(factsOf(text)).toContain('§end-life')
  })

  it.each([
    'I take it that the vote is off.',
    'We will take it to the committee on Monday.',
    'Take life easy.',
    'They end it with a song.',
    'I would disconnect them before taking it in.',
    'She decided to take life as it comes.',
    'The bank will end it in June.',
  ])('is not in %j', (text) => {
    expect(factsOf(text)).not.toContain('§end-life')
  })
})
