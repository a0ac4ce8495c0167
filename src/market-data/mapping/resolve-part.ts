import type { Problem } from '../../problem.ts'
import type { FieldType, Kind, KindName } from '../kinds/field.ts'
import { kindOf } from '../kinds/kinds.ts'
import type { PreparedColumn, PreparedFile } from '../sources/prepared-file.ts'
import { headerKey } from './header-key.ts'
import type { KnownExport } from './known-exports/known-export.ts'
import { knownValues, statusOfStage } from './known-values.ts'
import type { MapFile, MapPart } from './map-file.ts'
import { mapPlace } from './map-place.ts'
import { type Match, matchColumns, take } from './match-columns.ts'
import { didYouMean } from './nearest-name.ts'
import { readColumn } from './read-column.ts'
import { customAttributes } from './resolve-custom.ts'
import type { ColumnReading, CustomAttribute, MappedField, MappingPart, WideQuestion } from './resolved-mapping.ts'
import type { DecimalMark } from './value-shapes.ts'
import { surveyName, wideQuestions } from './wide-survey.ts'

/** Where a part of a mapping gets its facts from. */
export interface PartRequest {
  readonly file: PreparedFile
  readonly kind: KindName
  readonly map: MapFile | undefined
  readonly part: MapPart | undefined
  readonly known: KnownExport | undefined
  /** The workspace's currency, or the map's. */
  readonly currency: string
  readonly missing: readonly string[]
  /** The decimal mark that the file's columns of numbers speak for. */
  readonly fileDecimal: DecimalMark | undefined
  /** Columns that are not to become custom attributes here: another part has them, or they date the rows. */
  readonly elsewhere: ReadonlySet<string>
  /** Unmapped columns become custom attributes of this part. */
  readonly takesCustom: boolean
}

export interface ResolvedPart {
  readonly part: MappingPart
  readonly problems: readonly Problem[]
  readonly questions: readonly Problem[]
  /** Staged columns that are in use. */
  readonly used: ReadonlySet<string>
}

/** Under this a field is shown to the person as a guess. */
const SURE = 0.75
/** A guessed column must hold values of the field's type at least this often, else it is no such field. */
const FITTING = 0.6

export function resolvePart(request: PartRequest): ResolvedPart {
  return new PartResolver(request).resolve()
}

class PartResolver {
  private readonly request: PartRequest
  private readonly kind: Kind
  private readonly fields: MappedField[] = []
  private readonly problems: Problem[] = []
  private readonly questions: Problem[] = []
  private readonly used = new Set<string>()

  constructor(request: PartRequest) {
    this.request = request
    this.kind = kindOf(request.kind)
  }

  resolve(): ResolvedPart {
    const { kind } = this
    this.fromMap()
    const wide = this.isWide()
    for (const match of this.guesses()) this.fromGuess(match)
    this.nameBesideKey()
    if (kind.name === 'deals') this.dealStatus()
    const questions = wide ? this.wide() : []
    const custom = wide ? [] : this.custom()
    const afterOutcome = this.afterOutcome(custom, questions)
    const part: MappingPart = {
      kind: kind.name,
      fields: this.fields,
      custom,
      afterOutcome,
      ...(wide ? { wide: questions } : {}),
    }
    return { part, problems: this.problems, questions: this.questions, used: this.used }
  }

  /** What a person wrote holds, whatever the headers say. */
  private fromMap(): void {
    for (const [field, written] of this.request.part?.fields ?? []) {
      if ('none' in written) continue
      if ('constant' in written) {
        this.fields.push({ field, reading: { constant: written.constant }, confidence: 1 })
        continue
      }
      const column = this.column(written.column, written.line, `fields.${field}`)
      if (column === undefined) continue
      const read = this.read(field, column, written)
      this.problems.push(...read.problems)
      this.questions.push(...read.questions)
      this.used.add(column.staged)
      const times = written.times === undefined ? undefined : this.times(field, written.times, written.line)
      const reading = times === undefined ? read.reading : { ...read.reading, times }
      this.fields.push({ field, reading, confidence: 1 })
      if (read.fits < FITTING && read.problems.length === 0) this.doubtSaid(field, column, read.fits)
    }
  }

  /** The column that a number is multiplied by: it stays free for a field of its own. */
  private times(field: string, name: string, line: number): ColumnReading | undefined {
    const column = this.column(name, line, `fields.${field}.times`)
    if (column === undefined) return undefined
    const { map, fileDecimal, currency, missing, file } = this.request
    const read = readColumn({
      field: { name: field, type: 'number' },
      column,
      samples: column.samples.filter((sample) => !missing.includes(sample)),
      file: file.name,
      currency,
      currencySaid: true,
      ...(map?.decimal === undefined ? {} : { decimal: map.decimal }),
      ...(fileDecimal === undefined ? {} : { fileDecimal }),
    })
    this.problems.push(...read.problems)
    return read.reading
  }

  /** Matches of the known export and of the headers for fields that the map does not speak of. */
  private guesses(): Match[] {
    const { part, known, file, map } = this.request
    if (map?.exact === true) return []
    // Fields written down and nothing else wanted: what the map does not name is left alone.
    if (part !== undefined && part.fields.size > 0 && part.custom === 'none') return []
    const spoken = new Set(part?.fields.keys() ?? [])
    const free = file.columns.filter((column) => !this.used.has(column.staged))
    const certain: Match[] = Object.entries(known?.fields ?? {}).flatMap(([field, headers]) => {
      const column = headers
        .map((header) => free.find((one) => headerKey(one.name) === header))
        .find((one) => one !== undefined)
      return column === undefined ? [] : [{ field, column, confidence: 1.1 }]
    })
    const named = matchColumns(this.kind, free)
    // With a map only names and known headers count: a person who wrote a map wants no guesses.
    const wantsGuesses = part === undefined || (map?.inline === true && part.fields.size === 0)
    const sure = wantsGuesses ? named : named.filter((match) => match.confidence >= 0.9)
    const accountSaid = [...spoken].some(
      (field) => field.startsWith('account') && this.kind.references.includes(field),
    )
    return take(
      [...certain, ...sure].filter(
        (match) => !spoken.has(match.field) && !(accountSaid && match.field.startsWith('account')),
      ),
    )
  }

  private fromGuess(match: Match): void {
    const { field, column } = match
    const read = this.read(field, column)
    if (read.fits < FITTING || read.problems.some((problem) => problem.code === 'date_format_unknown')) {
      this.questions.push({
        code: 'field_does_not_fit',
        message: `"${column.name}" looks like ${field} of ${this.kind.name} by its header, but its values, such as ${column.samples.slice(0, 3).join(', ')}, are no ${typeWord(this.fieldType(field))}; it is not taken for it.`,
        at: { file: this.request.file.name, column: column.name, field },
        hint: `If it is, write how to read it in a map: \`${field}: {column: "${column.name}", …}\`.`,
      })
      return
    }
    const confidence = Math.min(match.confidence, 1) * (column.samples.length === 0 ? 1 : 0.5 + read.fits / 2)
    this.problems.push(...read.problems)
    this.questions.push(...read.questions)
    this.used.add(column.staged)
    this.fields.push({ field, reading: read.reading, confidence: Math.round(confidence * 100) / 100 })
    if (confidence < SURE) {
      this.questions.push({
        code: 'field_unsure',
        message: `"${column.name}" is read as ${field} of ${this.kind.name}; that is a guess (${Math.round(confidence * 100)}%).`,
        at: { file: this.request.file.name, column: column.name, field },
        hint: `Write \`${field}: "${column.name}"\` under fields in a map to settle it, or \`${field}: none\`.`,
      })
    }
  }

  private read(field: string, column: PreparedColumn, said?: Parameters<typeof readColumn>[0]['said']) {
    const { map, known, currency, file, missing } = this.request
    const own = this.kind.fields.find((one) => one.name === field)
    const values = { ...knownValues(this.kind.name, field), ...known?.values?.[field] }
    return readColumn({
      field: own ?? { name: field, type: 'text' },
      column,
      samples: column.samples.filter((sample) => !missing.includes(sample)),
      file: file.name,
      currency,
      currencySaid:
        map?.currency !== undefined ||
        this.fields.some((one) => one.field === 'currency') ||
        this.kind.fields.some((one) => one.name === 'currency' && this.hasCurrencyColumn()),
      ...(Object.keys(values).length === 0 ? {} : { values }),
      ...(said === undefined ? {} : { said }),
      ...(map?.decimal === undefined ? {} : { decimal: map.decimal }),
      ...(this.request.fileDecimal === undefined ? {} : { fileDecimal: this.request.fileDecimal }),
    })
  }

  private hasCurrencyColumn(): boolean {
    return matchColumns(this.kind, this.request.file.columns).some((match) => match.field === 'currency')
  }

  /** `Customer` beside `Customer ID` is the customer's name; alone it may be an id, a domain or a name. */
  private nameBesideKey(): void {
    const has = (field: string): boolean => this.fields.some((one) => one.field === field)
    if (has('account_name') || (!has('account_id') && !has('account_domain'))) return
    const at = this.fields.findIndex((one) => one.field === 'account' && !this.request.part?.fields.has('account'))
    const account = this.fields[at]
    if (account !== undefined) this.fields[at] = { ...account, field: 'account_name' }
  }

  /** A deal's stage says whether it is won, lost or open, where no column does; its end is only expected while it is open. */
  private dealStatus(): void {
    const spoken = this.request.part?.fields
    this.closingDate()
    if (this.request.map?.exact === true) return
    const stage = this.fields.find((one) => one.field === 'stage')
    const has = (field: string): boolean => this.fields.some((one) => one.field === field)
    if (stage !== undefined && 'staged' in stage.reading && !has('status') && !spoken?.has('status')) {
      const { staged, column } = stage.reading
      const samples = this.request.file.columns.find((one) => one.staged === staged)?.samples ?? []
      const stages = [...new Set(samples.filter((sample) => !this.request.missing.includes(sample)))]
      const values = {
        ...knownValues('deals', 'status'),
        ...Object.fromEntries(stages.map((one) => [one.toLowerCase(), statusOfStage(one)])),
      }
      this.fields.push({ field: 'status', reading: { staged, column, values }, confidence: 0.8 })
      const shown = stages.slice(0, 8).map((one) => `${one} is ${statusOfStage(one)}`)
      this.questions.push({
        code: 'status_from_stage',
        message: `Whether a deal is open, won or lost is taken from "${column}": ${shown.join(', ')}${stages.length > 8 ? ' …' : ''}.`,
        at: { file: this.request.file.name, column, field: 'status' },
        hint: `If that is wrong, say so in a map: \`status: {column: "${column}", values: {"…": won}}\`.`,
      })
    }
    const closed = this.fields.findIndex((one) => one.field === 'closed_at')
    const closing = this.fields[closed]
    if (closing === undefined || spoken?.has('closed_at') || has('expected_close_at') || !has('status')) return
    this.fields[closed] = { ...closing, onlyWhere: 'not open' }
    this.fields.push({ ...closing, field: 'expected_close_at', onlyWhere: 'open' })
  }

  /** One column written for both closing dates: it is the expected one while a deal is open. */
  private closingDate(): void {
    const closed = this.fields.findIndex((one) => one.field === 'closed_at')
    const expected = this.fields.findIndex((one) => one.field === 'expected_close_at')
    const [left, right] = [this.fields[closed], this.fields[expected]]
    if (left === undefined || right === undefined || !this.fields.some((one) => one.field === 'status')) return
    if (!('staged' in left.reading) || !('staged' in right.reading)) return
    if (left.reading.staged !== right.reading.staged) return
    this.fields[closed] = { ...left, onlyWhere: 'not open' }
    this.fields[expected] = { ...right, onlyWhere: 'open' }
  }

  private isWide(): boolean {
    if (this.kind.name !== 'answers') return false
    if (this.request.part?.questions !== undefined) return true
    const mapped = this.fields.some((one) => one.field === 'question')
    return !mapped && !matchColumns(this.kind, this.request.file.columns).some((match) => match.field === 'question')
  }

  private wide(): WideQuestion[] {
    const { part, file } = this.request
    // Values and texts of the long form have no meaning side by side.
    const long = new Set(['question', 'wording', 'scale', 'value', 'text'])
    for (let at = this.fields.length - 1; at >= 0; at -= 1) {
      const one = this.fields[at] as MappedField
      if (!long.has(one.field) || part?.fields.has(one.field)) continue
      if ('staged' in one.reading) this.used.delete(one.reading.staged)
      this.fields.splice(at, 1)
    }
    if (!this.fields.some((one) => one.field === 'instrument')) {
      this.fields.push({
        field: 'instrument',
        reading: { constant: surveyName(file.name) },
        confidence: 1,
      })
    }
    const questions = wideQuestions(file.columns, this.used, part?.questions, (name) => {
      const line = part?.questions === 'all' ? 1 : (part?.questions?.find((one) => one.name === name)?.line ?? 1)
      return this.column(name, line, 'questions')
    })
    for (const question of questions) this.used.add(question.reading.staged)
    return questions
  }

  private custom(): CustomAttribute[] {
    const { request, kind } = this
    const resolved = customAttributes({
      file: request.file,
      kind,
      wanted: request.part?.custom ?? (request.takesCustom ? 'all' : 'none'),
      left: request.file.columns.filter(
        (column) => !this.used.has(column.staged) && !request.elsewhere.has(column.staged),
      ),
      missing: request.missing,
      decimal: request.map?.decimal,
      fileDecimal: request.fileDecimal,
      notes: request.map?.columns ?? [],
      currency: request.currency,
      find: (name, line) => this.column(name, line, 'custom'),
    })
    this.problems.push(...resolved.problems)
    this.questions.push(...resolved.questions)
    for (const attribute of resolved.custom) this.used.add(attribute.reading.staged)
    return resolved.custom
  }

  private afterOutcome(custom: readonly CustomAttribute[], questions: readonly WideQuestion[]): string[] {
    const found: string[] = []
    for (const { name, line } of this.request.part?.afterOutcome ?? []) {
      const key = headerKey(name)
      const field =
        this.fields.find(
          (one) => one.field === name || ('column' in one.reading && headerKey(one.reading.column) === key),
        )?.field ?? custom.find((one) => one.name === name || headerKey(one.reading.column) === key)?.name
      if (field !== undefined) found.push(field)
      else if (questions.every((one) => headerKey(one.question) !== key)) this.column(name, line, 'after_outcome')
    }
    return found
  }

  /** The column a person named; a Problem with what may have been meant where there is none. */
  private column(name: string, line: number, field: string): PreparedColumn | undefined {
    const { columns } = this.request.file
    const exact = columns.find((column) => column.name === name.trim())
    const found =
      exact ?? columns.find((column) => headerKey(column.name) === headerKey(name) && headerKey(name) !== '')
    if (found !== undefined) return found
    const hint = didYouMean(
      name,
      columns.map((column) => column.name),
    )
    const place = mapPlace(this.request.map, this.request.file.name, line)
    this.problems.push({
      code: 'column_unknown',
      message: `${this.request.file.name} has no column "${name}"${place.words}.`,
      at: { ...place.at, column: name, field },
      ...(hint === undefined ? {} : { hint }),
    })
    return undefined
  }

  private doubtSaid(field: string, column: PreparedColumn, fits: number): void {
    this.questions.push({
      code: 'field_fits_badly',
      message: `Only ${Math.round(fits * 100)}% of the values of "${column.name}" that were looked at can be read as ${field} (${typeWord(this.fieldType(field))}).`,
      at: { file: this.request.file.name, column: column.name, field },
    })
  }

  private fieldType(field: string): FieldType {
    return this.kind.fields.find((one) => one.name === field)?.type ?? 'text'
  }
}

function typeWord(type: FieldType): string {
  const words = {
    text: 'known values',
    integer: 'whole numbers',
    number: 'numbers',
    money: 'amounts',
    boolean: 'yes or no',
    date: 'dates',
    list: 'lists',
  }
  return words[type]
}
