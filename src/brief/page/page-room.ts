/** How much of a brief is put on its page. */
export interface PageRoom {
  /** Segments that are told; of the others only their names. */
  readonly segments: number
  /** Lines of a segment's first persona. */
  readonly lines: number
  /** Letters of such a line, and of the role findings. */
  readonly letters: number
  /** Stages with a message that are told; what is not written is told in one line. */
  readonly stages: number
  /** Letters of a message. */
  readonly message: number
  /** Letters of a segment's rule as a sentence; 0: none. */
  readonly sentence: number
  /** What is still a guess, in all. */
  readonly guesses: number
  readonly guess: number
}

/** From much to little: the first that fits a page is taken. */
export const ROOMS: readonly PageRoom[] = [
  { segments: 4, lines: 5, letters: 260, stages: 6, message: 330, sentence: 400, guesses: 14, guess: 420 },
  { segments: 4, lines: 5, letters: 220, stages: 6, message: 240, sentence: 240, guesses: 12, guess: 300 },
  { segments: 4, lines: 5, letters: 170, stages: 6, message: 190, sentence: 200, guesses: 11, guess: 220 },
  { segments: 4, lines: 5, letters: 140, stages: 6, message: 150, sentence: 160, guesses: 10, guess: 180 },
  { segments: 4, lines: 5, letters: 110, stages: 6, message: 120, sentence: 120, guesses: 9, guess: 150 },
  { segments: 4, lines: 5, letters: 90, stages: 6, message: 95, sentence: 100, guesses: 8, guess: 120 },
  { segments: 4, lines: 4, letters: 80, stages: 6, message: 80, sentence: 90, guesses: 7, guess: 110 },
  { segments: 4, lines: 3, letters: 70, stages: 6, message: 70, sentence: 80, guesses: 6, guess: 100 },
  { segments: 4, lines: 2, letters: 64, stages: 6, message: 62, sentence: 0, guesses: 5, guess: 95 },
  { segments: 4, lines: 1, letters: 56, stages: 4, message: 56, sentence: 0, guesses: 4, guess: 90 },
  { segments: 4, lines: 1, letters: 44, stages: 3, message: 44, sentence: 0, guesses: 3, guess: 80 },
  { segments: 3, lines: 1, letters: 40, stages: 3, message: 40, sentence: 0, guesses: 3, guess: 70 },
  { segments: 2, lines: 1, letters: 36, stages: 2, message: 36, sentence: 0, guesses: 2, guess: 60 },
  { segments: 1, lines: 1, letters: 30, stages: 1, message: 30, sentence: 0, guesses: 1, guess: 40 },
]
