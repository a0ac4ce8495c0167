import { raw } from '../../query/index.ts'
import { type AccountReading, numberOf, type Page, type Part, pageOf, textOf } from './account-rows.ts'

export interface AccountAnswer {
  readonly at: string | null
  readonly instrument: string | null
  readonly question: string | null
  /** The question as it was asked. */
  readonly wording: string | null
  readonly value: number | null
  readonly scale: string | null
  readonly text: string | null
  /** The contact who answered, by id or e-mail, else the respondent. */
  readonly by: string | null
}

/** Answers of people at the account, the newest first. */
export async function accountAnswers(reading: AccountReading, page: Page): Promise<Part<AccountAnswer>> {
  return pageOf(reading, {
    kind: 'answers',
    names: ['at', 'instrument', 'question', 'wording', 'value', 'scale', 'text', 'contact', 'respondent'],
    orderBy: raw('at DESC NULLS LAST, instrument, question'),
    page,
    read: (row) => ({
      at: textOf(row, 'at'),
      instrument: textOf(row, 'instrument'),
      question: textOf(row, 'question'),
      wording: textOf(row, 'wording'),
      value: numberOf(row, 'value'),
      scale: textOf(row, 'scale'),
      text: textOf(row, 'text'),
      by: textOf(row, 'contact') ?? textOf(row, 'respondent'),
    }),
  })
}
