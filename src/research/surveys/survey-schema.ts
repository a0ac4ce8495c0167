import { z } from 'zod'
import { QUESTION_KINDS } from './questions/recognise.ts'

export const KIND_WORDS: Readonly<Record<(typeof QUESTION_KINDS)[number], string>> = {
  scale: 'scale',
  single: 'one choice',
  multiple: 'several choices',
  best_worst: 'best and worst',
  number: 'number',
  open: 'open words',
}

const interval = { low: z.number(), high: z.number() }

export const joinedSchema = z.object({
  people: z.number().describe('People who answered; of several responses of one person the newest counts.'),
  responses: z.number(),
  contacts: z.number().describe('Known as contacts, by id or e-mail address.'),
  accounts: z.number().describe('People whose account is known.'),
  companies: z.number().describe('Different accounts they are at.'),
  unknownContacts: z.number().describe('A contact is named that is not among the contacts.'),
  unnamed: z.number().describe('No contact is named.'),
})

const figuresSchema = z.object({
  n: z.number().describe('People who answered.'),
  companies: z.number().describe('Companies that they are at; somebody of no known company stands for one.'),
  largest: z.number().describe('Part of them, 0 to 1, that are of the company with the most of them.'),
  beside: z.number().describe('Of these: do not know, does not apply, or an answer beside the scale.'),
  choices: z.array(
    z.object({
      label: z.string(),
      value: z.number().nullable().describe('Its place on the scale.'),
      n: z.number(),
      share: z.number().describe('Of those who answered, 0 to 1.'),
      ...interval,
    }),
  ),
  mean: z.object({ n: z.number(), mean: z.number(), ...interval }).nullable(),
  items: z
    .array(
      z.object({
        label: z.string(),
        score: z.number().describe('(best − worst) ÷ times shown, −1 to 1.'),
        shown: z.number(),
        best: z.number(),
        worst: z.number(),
        ...interval,
      }),
    )
    .describe('Best–worst: items from best to worst.'),
  different: z.number().describe('Different open answers, or different "other" ones.'),
})

const questionSchema = z.object({
  question: z.string(),
  wording: z.string(),
  grid: z.string().nullable().describe('The question above this line of a grid.'),
  kind: z.enum(QUESTION_KINDS),
  settled: z.boolean().describe('A person said the kind; else it was read from the answers.'),
  columns: z.array(z.string()).describe('Names of its answers, as rules ask for them.'),
  scale: z.array(z.object({ text: z.string(), value: z.number() })).nullable(),
  notes: z.array(z.string()).describe('What is worth knowing before it is used.'),
  blanks: z.object({
    blank: z.number(),
    left: z.number().describe('Answered nothing from here on.'),
    notAsked: z.number().describe('An earlier answer led past it.'),
    skipped: z.number().describe('Asked, as far as the answers tell, and not answered.'),
    askedAfter: z.object({ question: z.string(), answers: z.array(z.string()) }).nullable(),
  }),
  figures: figuresSchema,
  groups: z.array(z.object({ value: z.string(), figures: figuresSchema })).describe('The same for each group.'),
})

export const surveySchema = z.object({
  instrument: z.string(),
  from: z.string().nullable().describe('Day of the first answer.'),
  to: z.string().nullable(),
  joined: joinedSchema,
  among: z.string().nullable().describe('Only people whose company is in this segment.'),
  leftOut: z.number().describe('People who are not in the segment, or whose company is not known.'),
  by: z.string().nullable(),
  ungrouped: z.number().describe('People of whom the field is not known.'),
  questions: z.array(questionSchema),
})

export type SurveyShown = z.infer<typeof surveySchema>
export type QuestionShown = z.infer<typeof questionSchema>
