import type { OutputOf } from '../../../api/operation-types.ts'

export type Story = OutputOf<'case list'>['cases'][number]
