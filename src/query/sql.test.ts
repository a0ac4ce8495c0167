import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifier, join, raw, render, type Sql, sql, value } from './sql.ts'

describe('sql', () => {
  it('binds values and never writes them into the text', () => {
    const statement = sql`SELECT ${identifier('industry')} FROM accounts WHERE name = ${value("O'Neill", 'String')} AND aid > ${value(3, 'UInt32')}`
    expect(render(statement)).toEqual({
      text: 'SELECT `industry` FROM accounts WHERE name = {p0:String} AND aid > {p1:UInt32}',
      params: { p0: "O'Neill", p1: 3 },
    })
  })

  it('numbers the holes of nested pieces in the order in which they stand', () => {
    const inner = (text: string): Sql => sql`lower(${value(text, 'String')})`
    const statement = sql`${inner('a')} = ${join([inner('b'), raw('x'), inner('c')], ' OR ')} END`
    expect(render(statement)).toEqual({
      text: 'lower({p0:String}) = lower({p1:String}) OR x OR lower({p2:String}) END',
      params: { p0: 'a', p1: 'b', p2: 'c' },
    })
  })

  it('lets no text through as an identifier that could be anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) expect(render(identifier(text)).text).toBe(`\`${text}\``)
        else expect(() => identifier(text)).toThrow('not an identifier')
      }),
    )
  })

  it('keeps every value, whatever the nesting', () => {
    const nested: fc.Arbitrary<Sql> = fc.letrec<{ node: Sql }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.string().map((text) => sql`${value(text, 'String')}`),
        fc.array(tie('node'), { maxLength: 4 }).map((parts) => sql`(${join(parts, ', ')})`),
      ),
    })).node
    fc.assert(
      fc.property(nested, (statement) => {
        const { text, params } = render(statement)
        expect(Object.values(params)).toEqual(statement.holes.map((hole) => hole.value))
        expect(text.match(/\{p\d+:String\}/g)?.length ?? 0).toBe(statement.holes.length)
      }),
    )
  })
})
