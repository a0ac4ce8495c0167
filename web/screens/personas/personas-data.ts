import type { InputOf, OutputOf } from '../../api/operation-types.ts'

export type Grid = OutputOf<'persona list'>
export type GridRow = Grid['rows'][number]
export type GridCell = GridRow['cells'][number]
export type ListedPersona = Grid['personas'][number]
export type Persona = OutputOf<'persona show'>
export type Statement = Persona['statements'][number]
export type Evidence = Statement['evidence'][number]
export type Quote = Evidence['quotes'][number]
export type PersonaText = Persona['texts'][number]
export type TextKind = PersonaText['kind']
export type Gate = Persona['readiness']['gates'][number]
export type StatementType = NonNullable<InputOf<'persona statement'>['type']>
export type Gap = OutputOf<'persona gap'>
export type Prevalence = OutputOf<'persona prevalence'>
export type Facts = OutputOf<'persona facts'>
export type ShareFact = Facts['who'][number]
export type Card = OutputOf<'persona card'>['card']
