import { languageOf } from '../text/language-of.ts'
import { type Sentence, sentencesOf } from '../text/sentences-of.ts'
import { findFigures, type StatedFigure } from './find-figures.ts'

/** A sentence that states at least one figure; places are those in the whole text. */
export interface FigureSentence extends Sentence {
  readonly figures: readonly StatedFigure[]
}

/** The sentences of a text that state a figure: what nobody can follow to where it comes from must not be handed on. */
export function statesFigure(text: string): readonly FigureSentence[] {
  const figures = findFigures(text, languageOf(text))
  return sentencesOf(text).flatMap((sentence): FigureSentence[] => {
    const own = figures.filter(({ start }) => start >= sentence.start && start < sentence.end)
    return own.length === 0 ? [] : [{ ...sentence, figures: own }]
  })
}
