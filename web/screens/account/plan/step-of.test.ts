import { describe, expect, it } from 'vitest'
import { stepOf } from './step-of.ts'

describe('a step of a plan', () => {
  it('stays as it is where a person does it', () => {
    const words = 'Send the message for “Deciding” to Ana Ruiz by email.'
    expect(stepOf(words)).toEqual({ words, way: null })
  })

  it.each([
    [
      'The message is a draft that nobody has accepted: brushwork message accept 12',
      'The message is a draft that nobody has accepted.',
      { to: 'message', message: '12', label: 'Read and accept it' },
    ],
    [
      'No message is written to Olive for “Using”: brushwork message draft --persona "Olive" --stage using',
      'No message is written to Olive for “Using”.',
      { to: 'messages', label: 'Write it' },
    ],
    [
      'Test whether A "B" C is a champion: brushwork champion note "a \\"b\\"@c.example"',
      'Test whether A "B" C is a champion.',
      { to: 'candidate', contact: 'a "b"@c.example', label: 'Note what they did' },
    ],
    [
      'Who carries purchases in dach is not known: see brushwork champion --segment dach.',
      'Who carries purchases in dach is not known.',
      { to: 'roles', label: 'Look who carries purchases' },
    ],
  ])('leads to the screen where the command would be: %s', (told, words, way) => {
    expect(stepOf(told)).toEqual({ words, way })
  })
})
