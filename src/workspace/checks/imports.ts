import type { Check } from './check.ts'

/** How many files were imported, and whether one stands half done. */
export const imports: Check = {
  name: 'imports',
  look: async ({ state }) => {
    const rows = await state.db
      .selectFrom('imports')
      .select(['status', (each) => each.fn.countAll<string>().as('count')])
      .groupBy('status')
      .execute()
    const count = (status: string): number => Number(rows.find((row) => row.status === status)?.count ?? 0)
    const facts = { done: count('done'), undone: count('undone'), failed: count('failed'), running: count('running') }
    const message = `${facts.done} done, ${facts.undone} undone, ${facts.failed} failed.`
    if (facts.running === 0) return { status: 'ok', message, facts }
    return {
      status: 'warn',
      message: `${message} ${facts.running} not finished.`,
      hint: 'An import that was interrupted is taken back the next time the workspace is opened alone.',
      facts,
    }
  },
}
