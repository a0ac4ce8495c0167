/** How much of a brief is put on its page. */
export interface PageRoom {
  /** Of the letters: 1 is 8 points for what is read. */
  readonly scale: number
  /** One segment fills the page as a block; several share it as strips, and as tight ones where they are many. */
  readonly layout: 'block' | 'strip' | 'tight'
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

export const SMALLEST: PageRoom = {
  scale: 0.9,
  layout: 'tight',
  segments: 1,
  lines: 1,
  letters: 30,
  stages: 1,
  message: 30,
  sentence: 0,
  guesses: 1,
  guess: 40,
}

/** From much to little: the first that fits a page is taken. */
export const ROOMS: readonly PageRoom[] = [
  {
    scale: 1.2,
    layout: 'block',
    segments: 4,
    lines: 5,
    letters: 260,
    stages: 6,
    message: 330,
    sentence: 400,
    guesses: 16,
    guess: 420,
  },
  {
    scale: 1.1,
    layout: 'block',
    segments: 4,
    lines: 5,
    letters: 260,
    stages: 6,
    message: 330,
    sentence: 400,
    guesses: 16,
    guess: 420,
  },
  {
    scale: 1,
    layout: 'block',
    segments: 4,
    lines: 5,
    letters: 260,
    stages: 6,
    message: 330,
    sentence: 400,
    guesses: 14,
    guess: 420,
  },
  {
    scale: 1,
    layout: 'block',
    segments: 4,
    lines: 5,
    letters: 220,
    stages: 6,
    message: 200,
    sentence: 240,
    guesses: 12,
    guess: 220,
  },
  {
    scale: 1,
    layout: 'block',
    segments: 4,
    lines: 5,
    letters: 140,
    stages: 6,
    message: 140,
    sentence: 160,
    guesses: 10,
    guess: 160,
  },
  {
    scale: 1,
    layout: 'strip',
    segments: 4,
    lines: 5,
    letters: 140,
    stages: 6,
    message: 140,
    sentence: 140,
    guesses: 10,
    guess: 240,
  },
  {
    scale: 1,
    layout: 'strip',
    segments: 4,
    lines: 5,
    letters: 100,
    stages: 6,
    message: 100,
    sentence: 120,
    guesses: 9,
    guess: 120,
  },
  {
    scale: 1,
    layout: 'strip',
    segments: 4,
    lines: 4,
    letters: 80,
    stages: 6,
    message: 70,
    sentence: 120,
    guesses: 8,
    guess: 120,
  },
  {
    scale: 1,
    layout: 'strip',
    segments: 4,
    lines: 3,
    letters: 70,
    stages: 6,
    message: 50,
    sentence: 110,
    guesses: 7,
    guess: 120,
  },
  {
    scale: 0.95,
    layout: 'tight',
    segments: 4,
    lines: 3,
    letters: 60,
    stages: 5,
    message: 50,
    sentence: 0,
    guesses: 6,
    guess: 120,
  },
  {
    scale: 0.92,
    layout: 'tight',
    segments: 4,
    lines: 2,
    letters: 60,
    stages: 4,
    message: 46,
    sentence: 0,
    guesses: 5,
    guess: 120,
  },
  {
    scale: 0.92,
    layout: 'tight',
    segments: 4,
    lines: 1,
    letters: 60,
    stages: 3,
    message: 46,
    sentence: 0,
    guesses: 4,
    guess: 120,
  },
  {
    scale: 0.9,
    layout: 'tight',
    segments: 4,
    lines: 1,
    letters: 44,
    stages: 2,
    message: 44,
    sentence: 0,
    guesses: 2,
    guess: 120,
  },
  {
    scale: 0.9,
    layout: 'tight',
    segments: 3,
    lines: 1,
    letters: 40,
    stages: 2,
    message: 40,
    sentence: 0,
    guesses: 2,
    guess: 90,
  },
  {
    scale: 0.9,
    layout: 'tight',
    segments: 2,
    lines: 1,
    letters: 36,
    stages: 2,
    message: 36,
    sentence: 0,
    guesses: 2,
    guess: 60,
  },
  SMALLEST,
]
