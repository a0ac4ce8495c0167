import { describe, expect, it } from 'vitest'
import { canTurn, isFirstPerson, turnPerson } from './turn-person.ts'

describe('turning who speaks', () => {
  it.each([
    [
      'I am the reminder: I ring round so that people look.',
      'You are the reminder: you ring round so that people look.',
      'They are the reminder: they ring round so that people look.',
    ],
    [
      'Time for the work itself, for my people and for me.',
      'Time for the work itself, for your people and for you.',
      'Time for the work itself, for their people and for them.',
    ],
    [
      'I was asked twice. We are late, and it is ours.',
      'You were asked twice. You are late, and it is yours.',
      'They were asked twice. They are late, and it is theirs.',
    ],
    ['When I’m ill, nothing moves.', 'When you’re ill, nothing moves.', 'When they’re ill, nothing moves.'],
    ['Our lawyers want a record.', 'Your lawyers want a record.', 'Their lawyers want a record.'],
    ['The US office decides.', 'The US office decides.', 'The US office decides.'],
  ])('tells “%s” to somebody and of others', (said, you, they) => {
    expect(turnPerson(said, 'you')).toBe(you)
    expect(turnPerson(said, 'they')).toBe(they)
  })

  it('leaves alone what would turn into nonsense', () => {
    expect(canTurn('I type it into yours as well.')).toBe(false)
    expect(canTurn('Let’s wait for us.')).toBe(false)
    expect(canTurn('You cannot search a voice message.')).toBe(true)
    expect(isFirstPerson('The I/O is slow in the US.')).toBe(false)
  })
})
