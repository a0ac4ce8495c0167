import { describe, expect, it } from 'vitest'
import { type FormField, formColumns } from './form-columns.ts'
import { readAnswer } from './read-answer.ts'
import { readDays } from './read-days.ts'
import { readForm } from './read-form.ts'

const fields = (headers: string) => {
  const names = headers.split(' | ')
  const { columns } = formColumns(names, new Map())
  return Object.fromEntries(Object.entries(columns).map(([field, place]) => [field, names[place]]))
}

describe('columns of a form', () => {
  it('are told by their headers, as Google, Microsoft and Typeform write them in three languages', () => {
    expect(
      fields(
        'Timestamp | Email Address | What is your job title? | How clear is the message? | Is it relevant to you? | How much value do you see? | How different is it from what you know? | Any comments?',
      ),
    ).toEqual({
      day: 'Timestamp',
      email: 'Email Address',
      role: 'What is your job title?',
      clarity: 'How clear is the message?',
      relevance: 'Is it relevant to you?',
      value: 'How much value do you see?',
      difference: 'How different is it from what you know?',
      comment: 'Any comments?',
    })
    expect(
      fields(
        'ID | Startzeit | Fertigstellungszeit | E-Mail | Name | Ich verstehe, was angeboten wird. | Es geht um etwas, das in meiner Arbeit wichtig ist. | Ich möchte haben, was es verspricht. | Ich sehe, worin es sich von dem unterscheidet, was ich sonst tun könnte. | Was fehlt Ihnen?',
      ),
    ).toMatchObject({
      response: 'ID',
      day: 'Fertigstellungszeit',
      email: 'E-Mail',
      respondent: 'Name',
      clarity: 'Ich verstehe, was angeboten wird.',
      value: 'Ich möchte haben, was es verspricht.',
      comment: 'Was fehlt Ihnen?',
    })
    expect(
      fields(
        '# | Votre poste | Je comprends ce qui est proposé. | Il parle de quelque chose qui compte dans mon travail. | Je veux ce qu’il promet. | Je vois en quoi il diffère de ce que je pourrais faire d’autre. | Submit Date (UTC)',
      ),
    ).toMatchObject({
      response: '#',
      role: 'Votre poste',
      relevance: 'Il parle de quelque chose qui compte dans mon travail.',
      difference: 'Je vois en quoi il diffère de ce que je pourrais faire d’autre.',
      day: 'Submit Date (UTC)',
    })
  })

  it('can be said, and one that is not there is told', () => {
    const named = new Map<FormField, string>([
      ['clarity', 'Q1'],
      ['value', 'Q9'],
    ])
    expect(formColumns(['Q1', 'Q2'], named)).toEqual({ columns: { clarity: 0 }, missing: ['value'] })
  })
})

describe('answers of a form', () => {
  it('are read from digits and words, and what is neither is said', () => {
    expect(
      ['4', '4 – agree', '5/5', '3.0', 'Strongly agree', 'Stimme eher nicht zu', 'Tout à fait d’accord', ''].map(
        readAnswer,
      ),
    ).toEqual([4, 4, 5, 3, 5, 2, 5, null])
    expect(readAnswer('9')).toEqual({ why: '9 is not from 1 to 5' })
    expect(readAnswer('45')).toEqual({ why: '45 is not from 1 to 5' })
    expect(readAnswer('maybe')).toEqual({ why: '“maybe” is no answer from 1 to 5' })
  })

  it('have a day where the column tells which number is the month', () => {
    expect(readDays(['2026/11/20 5:03:14 PM GMT+1', '20.11.2026 08:00', '31.02.2026'])).toEqual([
      '2026-11-20',
      '2026-11-20',
      undefined,
    ])
    expect(readDays(['3/4/26 10:15', '11/22/26 9:00'])).toEqual(['2026-03-04', '2026-11-22'])
    expect(readDays(['3/4/2026', '22/11/2026'])).toEqual(['2026-04-03', '2026-11-22'])
    expect(readDays(['3/4/2026', '5/6/2026'])).toEqual([undefined, undefined])
  })

  it('give each row that cannot be taken its reason, and somebody without a name the same name again', () => {
    const { columns } = formColumns(['name', 'clarity', 'comment', 'date'], new Map())
    const rows = [
      ['Anna', '5', "'=1+1", '2026-11-01'],
      ['', '4', '', '2026-11-01'],
      ['', '4', '', '2026-11-01'],
      ['Ben', 'yes', '', 'soon'],
      ['Eve', '', 'nothing', '2026-11-01'],
    ]
    const { taken, refused } = readForm(rows, columns)
    expect(taken.map(({ row, respondent, comment }) => [row, respondent, comment])).toEqual([
      [2, 'Anna', '=1+1'],
      [3, expect.stringMatching(/^nameless [0-9a-f]{8}$/), null],
      [4, expect.stringMatching(/^nameless [0-9a-f]{8}-2$/), null],
    ])
    expect(refused).toEqual([
      {
        row: 5,
        why: '“soon” tells no day, or day and month cannot be told apart.'.replace(
          '“',
          'clarity: “yes” is no answer from 1 to 5; “',
        ),
      },
      { row: 6, why: 'none of the four questions is answered.' },
    ])
    expect(readForm(rows, columns).taken).toEqual(taken)
  })
})
