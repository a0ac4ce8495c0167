import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bring } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { raw } from '../../query/index.ts'
import { takeBackImport } from './import-prepared.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await scratchMarket()
})
afterEach(async () => {
  const done = await market.state.db.selectFrom('imports').select('id').where('status', '=', 'done').execute()
  for (const { id } of done.reverse()) await takeBackImport(market, id, 'undone', 'test')
  expect(await ask('SELECT kind, key FROM account_keys')).toEqual([])
  // Numbers begin anew, for the next test alone.
  await market.state.db.deleteFrom('workspace').where('key', '=', 'account-numbers').execute()
})
afterAll(() => market.close())

const ask = (text: string) => market.engine.rows(raw(text))
const accounts = () => ask('SELECT aid, id, domain, name FROM accounts WHERE _current ORDER BY aid')
/** The id of each deal and the name of its account, in the order of the ids. */
const owners = async (): Promise<unknown[][]> =>
  (
    await ask(`SELECT d.id AS id, a.name AS name, d.aid AS aid FROM deals AS d
      LEFT JOIN (SELECT aid, name FROM accounts WHERE _current) AS a ON a.aid = d.aid WHERE d._current ORDER BY id`)
  ).map((row) => [row['id'], row['aid'] === 0 ? null : row['name']])

describe('an account', () => {
  it('is found by id, then domain, then name, and has one number throughout', async () => {
    await bring(market, 'accounts', 'id,domain,name\nA1,acme.com,Acme\n,bolt.io,Bolt\n,,Corp GmbH\n')
    await bring(
      market,
      'deals',
      'id,account_id,account_domain,account_name\n1,A1,other.com,Other\n2,,https://www.bolt.io/x,Other\n3,,,corp\n',
    )
    expect(await owners()).toEqual([
      ['1', 'Acme'],
      ['2', 'Bolt'],
      ['3', 'Corp GmbH'],
    ])
  })

  it('never has a number that was another’s before', async () => {
    const { import: id } = await bring(market, 'accounts', 'name\nAcme\nBolt\n')
    await takeBackImport(market, id, 'undone', 'test')
    await bring(market, 'accounts', 'name\nCorp\n')
    expect(await accounts()).toMatchObject([{ aid: 3, name: 'Corp' }])
  })

  it('is one for two rows of a file without ids and with the same name; the later row is the newer', async () => {
    const result = await bring(market, 'accounts', 'name,city\nAcme,Rome\nACME Inc,Oslo\n')
    expect(result).toMatchObject({ accepted: 2 })
    expect(await ask('SELECT city FROM accounts WHERE _current')).toEqual([{ city: 'Oslo' }])
  })

  it('stays two where the ids differ, even with one name; who names only that is not guessed', async () => {
    await bring(market, 'accounts', 'id,name\nA1,Acme\nA2,Acme\n')
    const deals = await bring(market, 'deals', 'id,account_name\n1,Acme\n')
    expect(deals).toMatchObject({
      accepted: 1,
      stubs: 0,
      problems: [{ row: 2, code: 'account_ambiguous', value: 'Acme' }],
    })
    expect(await owners()).toEqual([['1', null]])
    const more = await bring(market, 'accounts', 'name,city\nAcme,Rome\n')
    expect(more).toMatchObject({ rejected: 1, problems: [{ code: 'account_ambiguous' }] })
  })

  it('is told by its name where several share a domain', async () => {
    await bring(market, 'accounts', 'id,domain,name\nA1,group.com,North\nA2,group.com,South\n')
    const deals = await bring(
      market,
      'deals',
      'id,account_domain,account_name\n1,group.com,South\n2,group.com,West\n',
    )
    expect(await owners()).toEqual([
      ['1', 'South'],
      ['2', null],
    ])
    expect(deals.problems).toMatchObject([{ row: 3, code: 'account_ambiguous' }])
  })

  it('is never identified by a free-mail domain', async () => {
    await bring(market, 'accounts', 'domain,name\ngmail.com,Acme\ngmail.com,Bolt\n')
    expect((await accounts()).length).toBe(2)
    const contacts = await bring(market, 'contacts', 'id,email\n1,ann@gmail.com\n2,bob@corp.com\n3,cy@corp.com\n')
    expect(contacts).toMatchObject({ accepted: 3, stubs: 1, problemCount: 0 })
    expect(await ask('SELECT id, aid FROM contacts ORDER BY id')).toEqual([
      { id: '1', aid: 0 },
      { id: '2', aid: 3 },
      { id: '3', aid: 3 },
    ])
  })

  it('that only a bare reference names merges with the file that brings it, whichever key it has', async () => {
    await bring(market, 'deals', 'id,account\n1,Acme\n2,acme\n3,K-9\n4,bolt.io\n')
    expect(await accounts()).toMatchObject([{ name: 'Acme' }, { name: 'K-9' }, { name: 'bolt.io' }])
    const result = await bring(
      market,
      'accounts',
      'id,domain,name\nA1,,Acme Inc.\nK-9,,Kennel\n,bolt.io,Bolt\nA2,,Other\n',
    )
    expect(result).toMatchObject({ accepted: 4, stubs: 0 })
    expect(await owners()).toEqual([
      ['1', 'Acme Inc.'],
      ['2', 'Acme Inc.'],
      ['3', 'Kennel'],
      ['4', 'Bolt'],
    ])
    expect((await accounts()).length).toBe(4)
  })

  it('is not taken over when several new ones would have it', async () => {
    await bring(market, 'deals', 'id,account_name\n1,Acme\n')
    await bring(market, 'accounts', 'id,name\nA1,Acme\nA2,Acme\n')
    expect((await accounts()).map((row) => row['id'])).toEqual([null, 'A1', 'A2'])
  })

  it('takes an id later, and keeps its number', async () => {
    await bring(market, 'accounts', 'domain,name,city\nacme.com,Acme,Rome\n')
    await bring(market, 'accounts', 'id,domain,name\nA1,acme.com,Acme Europe\n')
    expect(await accounts()).toEqual([{ aid: 1, id: 'A1', domain: 'acme.com', name: 'Acme Europe' }])
    await bring(market, 'accounts', 'id,domain,name\nA2,acme.com,Acme Asia\n')
    expect((await accounts()).map((row) => row['aid'])).toEqual([1, 2])
  })

  it('of a touch is the one of its contact, else of its deal, else of the e-mail address', async () => {
    await bring(market, 'contacts', 'id,email,account_name\nC1,Ann@acme.com,Acme\n')
    await bring(market, 'deals', 'id,account_name\nD1,Bolt\n')
    const touches = await bring(
      market,
      'touches',
      'id,contact,deal\n1,C1,D1\n2,ann@ACME.com,\n3,,D1\n4,zoe@corp.com,\n5,nobody,\n6,,\n',
    )
    expect(touches).toMatchObject({ accepted: 6, stubs: 1, problemCount: 0 })
    expect((await ask('SELECT id, aid FROM touches ORDER BY id')).map((row) => row['aid'])).toEqual([
      1, 1, 2, 3, 0, 0,
    ])
  })

  it('of a deal without reference is none, without a problem', async () => {
    expect(await bring(market, 'deals', 'id,account\n1,\n')).toMatchObject({ accepted: 1, stubs: 0, problemCount: 0 })
    expect(await owners()).toEqual([['1', null]])
  })
})
