import { call } from '../../../api/call.ts'
import { Failure } from '../../../api/failure.ts'
import { queryClient } from '../../../api/query-client.ts'
import { upload } from '../../../api/upload.ts'
import { type DeskFile, type DeskState, NOTHING, type Remembered, remembered } from './desk-state.ts'
import { readingOf } from './edit-mapping.ts'
import type { KindName, Mapping } from './preview.ts'

const KEY = 'brushwork.import'

/**
 * The files that are being brought in, kept while one looks at other screens: an import goes on then, and only closing
 * or reloading the page breaks it off. What was decided outlives a reload.
 */
export class ImportDesk {
  private state: DeskState = NOTHING
  private readonly listeners = new Set<() => void>()
  private readonly looks = new Map<string, AbortController>()
  private stop: AbortController | undefined
  private number = 0

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly read = (): DeskState => this.state

  /** Takes files up: sends each to the server and looks at it there. */
  readonly add = (files: readonly File[]): void => {
    const added = files.map((file) => ({ file, desk: this.deskFile(file.name, file.size) }))
    this.set({ files: [...this.state.files, ...added.map((one) => one.desk)], result: undefined, failure: undefined })
    for (const { file, desk } of added) void this.send(desk.id, file)
  }

  readonly remove = (id: string): void => {
    this.looks.get(id)?.abort()
    this.set({ files: this.state.files.filter((file) => file.id !== id) })
  }

  /** Looks at a file again with what a person decided; `column` is marked as decided. */
  readonly decide = (id: string, change: (mapping: Mapping) => Mapping, column?: string): void => {
    const file = this.state.files.find((one) => one.id === id)
    if (file?.mapping === undefined) return
    const mapping = change(file.mapping)
    const chosen = column === undefined || file.chosen.includes(column) ? file.chosen : [...file.chosen, column]
    this.change(id, { chosen, mapping })
    void this.look(id, mapping)
  }

  /** Guesses the columns anew, as rows of this kind. */
  readonly chooseKind = (id: string, kind: KindName): void => {
    const file = this.state.files.find((one) => one.id === id)
    if (file === undefined) return
    this.change(id, { chosen: [] })
    void this.look(id, { ...readingOf(file.mapping ?? {}), as: kind }, { first: true })
  }

  /** Looks at a file again that could not be read, with something said about how to read it. */
  readonly readAs = (id: string, said: Mapping): void => {
    void this.look(id, said, { first: true })
  }

  /** The first row is data, or is the header after all; the columns are guessed anew. */
  readonly turnHeader = (id: string): void => {
    const file = this.state.files.find((one) => one.id === id)
    const kind = file?.preview?.kinds.length === 1 ? file.preview.kinds[0] : undefined
    const said = { ...readingOf(file?.mapping ?? {}), header_rows: file?.preview?.headerRows === 0 ? 1 : 0 }
    this.change(id, { chosen: [] })
    void this.look(id, kind === undefined ? said : { ...said, as: kind }, { first: true })
  }

  readonly lookAgain = (id: string): void => {
    void this.look(id, this.state.files.find((file) => file.id === id)?.mapping)
  }

  readonly start = async (): Promise<void> => {
    const { files } = this.state
    const handles = files.flatMap((file) => file.handle ?? [])
    this.stop = new AbortController()
    this.set({
      running: { message: 'Starting' },
      failure: undefined,
      cancelled: false,
      result: undefined,
      brokenOff: undefined,
    })
    try {
      const result = await call(
        'import',
        { files: handles, mapping: files.map((file) => file.mapping ?? null) },
        { signal: this.stop.signal, onProgress: (running) => this.set({ running }) },
      )
      this.set({ files: [], running: undefined, result, brokenOff: undefined })
    } catch (error) {
      if (this.stop.signal.aborted) this.set({ running: undefined, cancelled: true })
      else if (error instanceof Failure) this.set({ running: undefined, failure: error })
      else throw error
    } finally {
      await queryClient.invalidateQueries()
    }
  }

  /** Closing the connection cancels on the server, which takes back what was done so far. */
  readonly cancel = (): void => this.stop?.abort()

  readonly forget = (): void => {
    for (const look of this.looks.values()) look.abort()
    this.set(NOTHING)
  }

  /** After a reload: what is still on the server comes back, and an import that ran is told as broken off. */
  readonly recall = (kept: Remembered): void => {
    if (this.state.files.length > 0 || kept.files.length === 0) return
    const files = kept.files.map((one) => ({
      ...this.deskFile(one.name, one.bytes),
      sent: 1,
      handle: one.handle,
      chosen: one.chosen,
    }))
    this.set({ files, brokenOff: kept.running ? kept.files.map((one) => one.name) : undefined })
    for (const [at, file] of files.entries()) void this.look(file.id, kept.files[at]?.mapping)
  }

  private async send(id: string, file: File): Promise<void> {
    try {
      const [there] = await upload([file], { onProgress: (sent) => this.change(id, { sent }) })
      if (there === undefined) return
      this.change(id, { handle: there.file, sent: 1 })
      await this.look(id, undefined, { first: true })
    } catch (error) {
      if (error instanceof Failure) this.change(id, { failure: error })
      else throw error
    }
  }

  private async look(id: string, mapping: object | undefined, { first = false } = {}): Promise<void> {
    const handle = this.state.files.find((file) => file.id === id)?.handle
    if (handle === undefined) return
    this.looks.get(id)?.abort()
    const look = new AbortController()
    this.looks.set(id, look)
    this.change(id, { looking: true })
    try {
      const said = mapping === undefined ? null : (mapping as Record<string, unknown>)
      const answer = await call('import preview', { files: [handle], mapping: [said] }, { signal: look.signal })
      const [preview] = answer.files
      if (look.signal.aborted || preview === undefined) return
      this.set({ kinds: answer.kinds })
      const before = this.state.files.find((file) => file.id === id)
      if (!preview.readable && before?.preview?.readable === true && !first) {
        this.change(id, { looking: false, mapping: before.preview.mapping, refused: preview.problems })
        return
      }
      const firstLook = first || before?.first === undefined ? preview : before.first
      this.change(id, { preview, mapping: preview.mapping, looking: false, refused: [], first: firstLook })
    } catch (error) {
      if (look.signal.aborted) return
      if (!(error instanceof Failure)) throw error
      this.change(id, { failure: error, looking: false })
    }
  }

  private deskFile(name: string, bytes: number): DeskFile {
    this.number += 1
    return { id: `file ${this.number}`, name, bytes, sent: 0, chosen: [], refused: [], looking: false }
  }

  private change(id: string, change: Partial<DeskFile>): void {
    this.set({ files: this.state.files.map((file) => (file.id === id ? { ...file, ...change } : file)) })
  }

  private set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}

export const importDesk = new ImportDesk()
recallAndKeep(importDesk)

/** Joins the desk with what the tab keeps over a reload. A tab that keeps nothing (a private window) works as well. */
function recallAndKeep(desk: ImportDesk): void {
  try {
    const kept = sessionStorage.getItem(KEY)
    if (kept !== null) desk.recall(JSON.parse(kept) as Remembered)
  } catch {
    // Nothing that can be read was kept.
  }
  let last = ''
  desk.subscribe(() => {
    const text = JSON.stringify(remembered(desk.read()))
    if (text === last) return
    last = text
    try {
      sessionStorage.setItem(KEY, text)
    } catch {
      // The tab keeps nothing, or no more.
    }
  })
}
