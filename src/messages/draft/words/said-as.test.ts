import { describe, expect, it } from 'vitest'
import { namesIn } from './names-in.ts'
import { asSentence, leadTo, standsAlone } from './said-as.ts'

const YOU = {
  told: 'you',
  names: namesIn(['We plan in Workfront, and Time is short.', 'The time is short.']),
} as const

describe('a statement in a text of ours', () => {
  it.each([
    [
      'Time for the work itself, for my people and for me.',
      'You want: time for the work itself, for your people and for you.',
    ],
    ['That it becomes one more tool nobody opens', 'You want: that it becomes one more tool nobody opens.'],
    ['I am the reminder: I ring round.', 'You want. You are the reminder: you ring round.'],
    ['The CMO signs. It takes a week!', 'You want. The CMO signs. It takes a week!'],
    ['Workfront has it, the others have not.', 'You want: Workfront has it, the others have not.'],
    ['CMOs sign.', 'You want: CMOs sign.'],
    ['Keeps a list and hides it.', 'You want: you keep a list and hide it.'],
    ['Webinars in which somebody shows a file.', 'You want: webinars in which somebody shows a file.'],
    ['Niemand weiß, wer freigegeben hat.', 'You want: “Niemand weiß, wer freigegeben hat”.'],
    ['I type it into yours as well.', 'You want: “I type it into yours as well”.'],
  ])('follows a lead: %s', (text, said) => {
    expect(leadTo('You want', text, YOU)).toBe(said)
  })

  it('stands alone where it is a sentence or a thing, and not where it hangs on another', () => {
    const alone = ['The wrong version goes out.', 'Fewer rounds.', 'To the board it is a cost.', 'That box is old.']
    const hanging = ['To be asked how we work.', 'That it becomes one more tool.', 'Wir warten auf alle.']
    expect(alone.map(standsAlone)).toEqual([true, true, true, true])
    expect(hanging.map(standsAlone)).toEqual([false, false, false])
    expect(asSentence('Tries every trick and watches the clock', { ...YOU, told: 'they' })).toBe(
      'They try every trick and watch the clock.',
    )
  })
})
