import { ACCOUNT_REFERENCES, type Kind } from './field.ts'

export const dealContacts: Kind = {
  name: 'deal_contacts',
  one: 'deal contact',
  about: 'Who took part in a deal, and in which role.',
  history: 'versioned',
  startsAt: 'recorded_at',
  keys: [['deal', 'contact']],
  sortBy: [],
  references: [...ACCOUNT_REFERENCES],
  fields: [
    {
      name: 'deal',
      type: 'text',
      history: 'fixed',
      about: 'The deal, by id.',
      aliases: ['deal id', 'opportunity id', 'opportunityid'],
    },
    {
      name: 'contact',
      type: 'text',
      history: 'fixed',
      about: 'The contact, by id or e-mail.',
      aliases: ['contact id', 'contact email', 'contactid'],
    },
    {
      name: 'role',
      type: 'text',
      history: 'versioned',
      category: true,
      about: 'Role as the CRM records it.',
      aliases: ['contact role', 'buying role'],
    },
    {
      name: 'is_primary',
      type: 'boolean',
      history: 'versioned',
      about: 'The main contact of the deal.',
      aliases: ['primary', 'isprimary', 'is primary'],
    },
    {
      name: 'recorded_at',
      type: 'date',
      history: 'fixed',
      about: 'When the role was written down.',
      aliases: ['created date', 'createddate', 'create date'],
    },
  ],
  readings: [
    {
      name: 'roles',
      type: 'list',
      history: 'versioned',
      about:
        'The role in our words: champion, economic buyer, decision maker … One that we have no word for is as it is written.',
      reading: 'buying_roles',
    },
  ],
}
