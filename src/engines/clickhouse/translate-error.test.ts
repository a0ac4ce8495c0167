import { ClickHouseError } from '@clickhouse/client'
import { describe, expect, it } from 'vitest'
import { OutsideError } from '../../problem.ts'
import { translateError } from './translate-error.ts'

const situation = { kind: 'chdb', aborted: false, text: 'SELECT {p0:String}' } as const
const refused = (code: string, message = 'it said no ') => new ClickHouseError({ code, message, type: 'SOME_TYPE' })
const broken = (code: string) => Object.assign(new Error('the connection'), { code })

describe('translateError', () => {
  it.each([
    ['241', 'query_too_large', false],
    ['396', 'query_too_large', false],
    ['159', 'query_too_slow', false],
    ['394', 'query_cancelled', true],
    ['202', 'engine_busy', true],
    ['516', 'engine_unreachable', false],
    ['243', 'disk_full', true],
  ])('makes error %s of the engine %s', (engineCode, code, retry) => {
    expect(translateError(refused(engineCode), situation).error).toMatchObject({ name: 'OutsideError', code, retry })
  })

  it('leaves what the engine refuses otherwise as our bug, with the statement as the cause', () => {
    const { error } = translateError(refused('47'), situation)
    expect(error).not.toBeInstanceOf(OutsideError)
    expect(error.message).toBe('it said no (SOME_TYPE)')
    expect(error.cause).toBe('SELECT {p0:String}')
  })

  it('tells an engine that died from a server that was never reached', () => {
    expect(translateError(broken('ECONNRESET'), situation)).toMatchObject({
      broken: true,
      error: { code: 'engine_lost' },
    })
    expect(translateError(broken('ECONNREFUSED'), situation).error).toMatchObject({ code: 'engine_lost' })
    const server = { ...situation, kind: 'clickhouse' } as const
    expect(translateError(broken('ENOTFOUND'), server).error).toMatchObject({ code: 'engine_unreachable' })
    expect(translateError(broken('ECONNRESET'), server).error).toMatchObject({ code: 'engine_lost' })
    expect(translateError(broken('CERT_HAS_EXPIRED'), server).error).toMatchObject({ code: 'engine_unreachable' })
  })

  it('says cancelled whatever the cancelled statement failed with', () => {
    const { error } = translateError(broken('ECONNRESET'), { ...situation, aborted: true })
    expect(error).toMatchObject({ code: 'query_cancelled' })
  })
})
