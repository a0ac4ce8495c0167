import { ACCOUNT_REFERENCES, type Kind } from './field.ts'

export const usage: Kind = {
  name: 'usage',
  one: 'usage',
  about: 'What accounts do with the product.',
  history: 'event',
  startsAt: 'at',
  keys: [['id']],
  sortBy: ['feature'],
  references: [...ACCOUNT_REFERENCES],
  fields: [
    {
      name: 'id',
      type: 'text',
      history: 'fixed',
      about: 'Identifier in the system it came from.',
      aliases: ['event id', 'usage id'],
    },
    {
      name: 'contact',
      type: 'text',
      history: 'fixed',
      about: 'The person, by id or e-mail.',
      aliases: ['user', 'contact id', 'user email', 'user id'],
    },
    {
      name: 'at',
      type: 'date',
      history: 'fixed',
      about: 'When it happened.',
      aliases: ['date', 'timestamp', 'event time'],
    },
    {
      name: 'feature',
      type: 'text',
      history: 'fixed',
      category: true,
      about: 'Feature that was used.',
      aliases: ['event', 'event name', 'action'],
    },
    {
      name: 'amount',
      type: 'number',
      history: 'fixed',
      about: 'How much of it: count, minutes …',
      aliases: ['count', 'value', 'minutes'],
    },
  ],
}
