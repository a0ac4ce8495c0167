import type { Sql } from '../../query/index.ts'
import type { ValueType } from '../language/value-type.ts'

/** An argument that must stand in the text as it is, because its meaning is settled before any data is read. */
export type LiteralCheck = (text: string) => { readonly message: string; readonly hint?: string } | undefined

export interface Parameter {
  readonly name: string
  /** Any of these; a whole number is taken where a number is asked for. */
  readonly types: readonly ValueType[]
  /** Given: only a text in quotes will do, and this says what is wrong with it. */
  readonly literal?: LiteralCheck
}

/** What stands in the reference and runs as a test: a rule with its meaning, or an expression without data with its result. */
export type FunctionExample =
  | { readonly expression: string; readonly meaning: string }
  | { readonly expression: string; readonly result: string | number | boolean | null }

/** As many as the function has parameters, at most three: the checker has counted them. */
export type Arguments<T> = readonly [T, T, T]

/** What a function is told about the run when it becomes SQL. */
export interface FunctionContext {
  /** IANA name of the workspace's time zone. */
  readonly timeZone: string
  /** `now`, in milliseconds since 1970 (Int64): the workspace clock, the as-of date, or the moment of the row's unit. */
  readonly now: Sql
}

/**
 * A function of values: one file in this folder and one line in `functions.ts`.
 * It answers unknown exactly when an argument is missing: ClickHouse does that for NULL by itself.
 */
export interface LanguageFunction {
  readonly name: string
  readonly parameters: readonly Parameter[]
  readonly result: ValueType
  /** One sentence: what it gives, with its unit. */
  readonly about: string
  /** SQL for it; `args` are SQL of the parameters' types, NULL where missing. */
  readonly compile: (args: Arguments<Sql>, context: FunctionContext) => Sql
  /** How it reads in a sentence: a noun phrase, or for a condition the words after its first argument. */
  readonly words: (args: Arguments<string>) => FunctionWords
  readonly examples: readonly FunctionExample[]
}

/** `phrase` for a value ("year of the closing date"); `is` and `isNot` for a condition ("starts with …", "does not start with …"). */
export type FunctionWords = { readonly phrase: string } | { readonly is: string; readonly isNot: string }
