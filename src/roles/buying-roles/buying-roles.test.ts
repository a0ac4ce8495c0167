import { describe, expect, it } from 'vitest'
import { BUYING_ROLES } from '../titles/words.ts'
import { CRM_ROLE_VALUES, type Crm } from './crm-role-values.ts'
import { readBuyingRole } from './read-buying-role.ts'
import { toCrmRoles } from './to-crm-roles.ts'

const CRMS: readonly Crm[] = ['hubspot', 'salesforce']

describe.each(CRMS)('buying roles in %s', (crm) => {
  it.each(CRM_ROLE_VALUES[crm])('%s is the same there and back', (value, says) => {
    expect([...readBuyingRole(value)].sort()).toEqual([...says].sort())
    expect(toCrmRoles(crm, readBuyingRole(value))).toEqual({ values: [value], without: [] })
  })

  it('gives back each of our roles that it has a value for, and names the others', () => {
    for (const role of BUYING_ROLES.filter((each) => each !== 'unknown')) {
      const { values, without } = toCrmRoles(crm, [role])
      const back = values.flatMap((value) => readBuyingRole(value))
      expect([...back, ...without]).toEqual([role])
    }
  })

  it('gives back any set of roles', () => {
    const all = BUYING_ROLES.filter((each) => each !== 'unknown')
    const { values, without } = toCrmRoles(crm, all)
    expect(readBuyingRole(values.join(';'))).toEqual(all.filter((role) => !without.includes(role)))
  })
})

describe('a buying role as a CRM spells it', () => {
  it.each([
    ['decision_maker', ['decision maker']],
    ['DecisionMaker', ['decision maker']],
    ['Decision-Maker (final)', ['decision maker']],
    ['CHAMPION;END_USER', ['champion', 'end user']],
    ['Economic buyer / Champion', ['champion', 'economic buyer']],
    ['Key decision makers', ['decision maker']],
    ['Technical decision maker', ['decision maker', 'technical evaluator']],
    ['Legal & Compliance', ['legal and compliance']],
    ['Procurement', ['purchasing']],
    ['IT security', ['security']],
    ['Gatekeeper', ['other']],
    ['Entscheider', ['decision maker']],
    ['Entscheiderin', ['decision maker']],
    ['Entscheider:in', ['decision maker']],
    ['Entscheidungsträger/in (m/w/d)', ['decision maker']],
    ['Wirtschaftliche Entscheiderin', ['economic buyer', 'decision maker']],
    ['Wirtschaftlicher Entscheider', ['economic buyer', 'decision maker']],
    ['Fürsprecher', ['champion']],
    ['Fuersprecherin', ['champion']],
    ['Budgetverantwortliche*r', ['budget holder']],
    ['Einkäufer', ['purchasing']],
    ['Endanwender', ['end user']],
    ['Blockierer', ['blocker']],
    ['Décideur', ['decision maker']],
    ['Décideur·euse', ['decision maker']],
    ['Décideuse économique', ['economic buyer', 'decision maker']],
    ['Prescripteur', ['influencer']],
    ['Utilisateur final, Acheteur', ['end user', 'purchasing']],
    ['Sponsor exécutif', ['executive sponsor']],
    ['Responsable du budget', ['budget holder']],
    ['Conformité', ['legal and compliance']],
  ])('%s', (text, roles) => {
    expect(readBuyingRole(text)).toEqual(roles)
  })

  it.each(['', '  ', 'Unknown', 'n/a', 'Unbekannt', 'Not a decision maker', 'Kein Entscheider', 'Attended dinner'])(
    'abstains from %j',
    (text) => {
      expect(readBuyingRole(text)).toEqual([])
    },
  )
})
