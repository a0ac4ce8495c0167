/** The pages that can be read whole. */
export type PageKind = 'brief' | 'segments' | 'personas'

export interface PageAddress {
  readonly kind: PageKind
  /** Of one segment or persona; else the page of all. */
  readonly name?: string
}

/** `brushwork://segments/NAME`, the name encoded: it may hold slashes, blanks and letters of any script. */
export function addressOf({ kind, name }: PageAddress): string {
  return name === undefined ? `brushwork://${kind}` : `brushwork://${kind}/${encodeURIComponent(name)}`
}

/** Reads an address; undefined when there can be nothing there. */
export function readAddress(uri: string): PageAddress | undefined {
  const { kind, name } =
    /^brushwork:\/\/(?<kind>brief|segments|personas)(?:\/(?<name>[^/?#]+))?\/?$/.exec(uri)?.groups ?? {}
  if (kind === undefined) return undefined
  if (name === undefined) return { kind: kind as PageKind }
  if (kind === 'brief') return undefined
  try {
    return { kind: kind as PageKind, name: decodeURIComponent(name) }
  } catch {
    // A % that begins no letter.
    return undefined
  }
}
