import { findField, type KindName, type Market } from '../../market-data/index.ts'
import { identifier, join, type Sql, sql } from '../../query/index.ts'
import { type CheckedRule, clauses, openScan, type Run, ruleStatement } from '../language/index.ts'
import type { Answer } from '../segments-of-account.ts'
import { canAgree } from './can-agree.ts'
import { Conditions, type ConditionTree, type Truth, truthOf } from './condition-tree.ts'
import { type AskedValue, valuesOf } from './condition-values.ts'
import { type NearMiss, nearMiss } from './near-miss.ts'
import { readableSql, valueWords } from './value-words.ts'

interface ShownValue {
  /** "number of employees". */
  readonly label: string
  /** "1,200", "2 of 5"; null where it is not known. */
  readonly value: string | null
}

interface ShownCondition {
  readonly rule: string
  /** What it asks of the company or person: "It has at least 50 employees". */
  readonly asks: string
  readonly answer: Answer
  readonly values: ShownValue[]
  /** Segments through which the rule asks for it, from outside in. */
  readonly through: string[]
}

export interface WhyAccount {
  readonly account: { readonly name: string | null; readonly domain: string | null }
  readonly answer: Answer
  readonly clauses: {
    readonly rule: string
    readonly sentence: string
    readonly answer: Answer
    readonly values: ShownValue[]
    readonly conditions: ShownCondition[]
  }[]
  /** Absent where the rule is true; null where no change of conditions makes it true. */
  readonly nearMiss?: {
    readonly changes: (ShownCondition & { readonly needs: string })[]
    readonly otherWays: number
  } | null
  /** For a rule about people: who at the company it is told of, the one nearest to it, and all by their answers. */
  readonly people?: {
    readonly shown: { readonly id: string | null; readonly name: string | null; readonly title: string | null } | null
    readonly kept: number
    readonly unknown: number
    readonly total: number
  }
}

/** Why one account is in, out, or cannot be told: one statement over its row, or over the rows of its people. */
export async function whyAccount(
  market: Market,
  run: Run,
  rule: CheckedRule,
  aid: number,
  signal: AbortSignal,
): Promise<WhyAccount | undefined> {
  const conditions = new Conditions()
  const tree = conditions.treeOf(rule)
  const parts = clauses(rule).map((clause) => ({ clause, tree: conditions.treeOf(clause.rule) }))
  const asked = conditions.all.map((condition) => ({ condition, values: valuesOf(condition.rule) }))
  const statement = whyStatement(rule, { ...run, among: [aid] }, asked)
  const rows = (await market.engine.rows(statement, { signal })).map((row) => readRow(row, asked))
  const judged = rows.map((row) => ({ ...row, truth: truthOf(tree, row.truths) }))
  const agree = canAgree(conditions.all.map(({ rule: { node } }) => node))
  const near = judged.map(({ truth, truths }) => (truth === true ? undefined : nearMiss(tree, truths, agree)))
  const place = nearest(judged, near)
  const one = judged[place]
  const about = rule.subject === 'contact' ? { people: peopleOf(judged, one) } : {}
  if (one === undefined) {
    // An account without people is not in a segment of people; an account that is not there yet has no row at all.
    return rule.subject === 'account' ? undefined : { account: NOBODY, answer: 'false', clauses: [], ...about }
  }
  const shown = conditions.all.map(({ rule: own, through }, index): ShownCondition => {
    const values = one.values[index] ?? []
    return {
      rule: own.text,
      asks: ruleStatement(own, false),
      answer: answerOf(one.truths[index]),
      values,
      through: [...through],
    }
  })
  return {
    account: one.account,
    answer: answerOf(one.truth),
    clauses: parts.map(({ clause, tree: part }) => {
      const own = leavesOf(part).flatMap((leaf) => shown[leaf] ?? [])
      return {
        rule: clause.text,
        sentence: clause.sentence,
        answer: answerOf(truthOf(part, one.truths)),
        values: distinct(own.flatMap(({ values }) => values)),
        conditions: own,
      }
    }),
    ...(one.truth === true ? {} : { nearMiss: shownMiss(near[place], shown, conditions) }),
    ...about,
  }
}

const NOBODY = { name: null, domain: null }

interface Asked {
  readonly condition: { readonly rule: CheckedRule }
  readonly values: readonly AskedValue[]
}

/** `c0` … the conditions, `v0_0` … their values, `w0_0` … of how many they are a part, `n0` … who it is. */
function whyStatement(rule: CheckedRule, run: Run, asked: readonly Asked[]): Sql {
  const scan = openScan(rule.subject, run)
  const field = (kind: KindName, name: string): Sql => {
    const found = findField(run.catalog, kind, name)
    if (found === undefined) throw new Error(`no field ${kind}.${name}`)
    return scan.field(found)
  }
  const who = [field('accounts', 'name'), field('accounts', 'domain')]
  if (rule.subject === 'contact') who.push(...['id', 'name', 'title'].map((name) => field('contacts', name)))
  const columns = who.map((column, index) => sql`${column} AS ${identifier(`n${index}`)}`)
  for (const [index, { condition, values }] of asked.entries()) {
    columns.push(sql`${scan.verdict(condition.rule)} AS ${identifier(`c${index}`)}`)
    for (const [at, { expression, outOf }] of values.entries()) {
      const read = readableSql(expression, scan.value(expression))
      columns.push(sql`${read} AS ${identifier(`v${index}_${at}`)}`)
      if (outOf !== undefined) columns.push(sql`${scan.value(outOf)} AS ${identifier(`w${index}_${at}`)}`)
    }
  }
  return sql`SELECT ${join(columns, ', ')} FROM ${scan.from()} WHERE ${scan.where} ORDER BY ${scan.key}`
}

interface Judged {
  readonly account: WhyAccount['account']
  readonly person: readonly (string | null)[]
  readonly truths: readonly Truth[]
  readonly values: readonly ShownValue[][]
}

function readRow(row: Readonly<Record<string, unknown>>, asked: readonly Asked[]): Judged {
  const text = (name: string): string | null => (typeof row[name] === 'string' ? row[name] : null)
  return {
    account: { name: text('n0'), domain: text('n1') },
    person: ['n2', 'n3', 'n4'].map(text),
    truths: asked.map((_, index) => (typeof row[`c${index}`] === 'boolean' ? row[`c${index}`] === true : undefined)),
    values: asked.map(({ values }, index) =>
      values.map(({ label, expression, outOf }, at) => {
        const shown = valueWords(expression, row[`v${index}_${at}`])
        const whole = outOf === undefined ? null : valueWords(outOf, row[`w${index}_${at}`])
        return { label, value: shown === null || whole === null ? shown : `${shown} of ${whole}` }
      }),
    ),
  }
}

/** Who is in, else for whom it cannot be told, else who is out; of those who would be in with the fewest changes the first. */
function nearest(judged: readonly { readonly truth: Truth }[], near: readonly (NearMiss | undefined)[]): number {
  const far = Number.MAX_SAFE_INTEGER
  const distance = (index: number): readonly [number, number] => {
    const truth = judged[index]?.truth
    return [truth === true ? 0 : truth === undefined ? 1 : 2, near[index]?.changes.length ?? far]
  }
  return judged.reduce((best, _, index) => {
    const [[truth, changes], [bestTruth, bestChanges]] = [distance(index), distance(best)]
    return truth < bestTruth || (truth === bestTruth && changes < bestChanges) ? index : best
  }, 0)
}

function peopleOf(judged: readonly (Judged & { readonly truth: Truth })[], one: Judged | undefined) {
  const [id = null, name = null, title = null] = one?.person ?? []
  return {
    shown: one === undefined ? null : { id, name, title },
    kept: judged.filter(({ truth }) => truth === true).length,
    unknown: judged.filter(({ truth }) => truth === undefined).length,
    total: judged.length,
  }
}

function shownMiss(
  near: NearMiss | undefined,
  shown: readonly ShownCondition[],
  { all }: Conditions,
): NonNullable<WhyAccount['nearMiss']> | null {
  if (near === undefined) return null
  const changes = near.changes.flatMap(({ leaf, is }) => {
    const [condition, own] = [shown[leaf], all[leaf]]
    return condition === undefined || own === undefined ? [] : [{ ...condition, needs: ruleStatement(own.rule, !is) }]
  })
  return { changes, otherWays: near.otherWays }
}

function leavesOf(tree: ConditionTree): readonly number[] {
  if (tree.kind === 'leaf') return [tree.leaf]
  const parts = tree.kind === 'not' ? [tree.part] : tree.kind === 'if' ? [tree.test, tree.yes, tree.no] : tree.parts
  return [...new Set(parts.flatMap(leavesOf))]
}

function distinct(values: readonly ShownValue[]): ShownValue[] {
  return [...new Map(values.map((each) => [each.label, each])).values()]
}

function answerOf(truth: Truth): Answer {
  return truth === undefined ? 'unknown' : truth ? 'true' : 'false'
}
