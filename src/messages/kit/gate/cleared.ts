declare const passed: unique symbol

/** A text that may leave the house: the gate let it pass, or it is fixed words of ours. */
export type Cleared = string & { readonly [passed]: true }

/** The same shape with every free text cleared: where one is not, it does not compile. */
export type ClearedOf<T> = T extends string
  ? string extends T
    ? Cleared
    : T
  : T extends readonly (infer Each)[]
    ? ClearedOf<Each>[]
    : T extends object
      ? { [Key in keyof T]: ClearedOf<T[Key]> }
      : T

/** Fixed words of ours around cleared ones, as a tagged template: nobody's text gets in that did not pass the gate. */
export function told(words: TemplateStringsArray, ...inserted: readonly Cleared[]): Cleared {
  return words.map((each, place) => `${each}${inserted[place] ?? ''}`).join('') as Cleared
}

/** Joins cleared texts by fixed words of ours. */
export function joined(texts: readonly Cleared[], by: ', ' | ' ' | ' and '): Cleared {
  return texts.join(by) as Cleared
}
