import { expect, it } from 'vitest'
import { withoutCommands } from './without-commands.ts'

it.each([
  ['Quote what they say: brushwork quote code.', 'Quote what they say.'],
  ['Write it: brushwork message difference, or leave the name out.', 'Write it, or leave the name out.'],
  [
    'Point it at one: brushwork message prove. Where nobody said it, ask.',
    'Point it at one. Where nobody said it, ask.',
  ],
  ['It speaks of it: “So.” brushwork message prove 2 --part "group frame" --statement 3', 'It speaks of it: “So.”'],
  ['Draft them with brushwork message draft --persona "A B.", read them.', 'Draft them, read them.'],
  ['Made with Brushwork, our brushwork.', 'Made with Brushwork, our brushwork.'],
])('leaves the words of %j', (words, left) => {
  expect(withoutCommands(words)).toBe(left)
})
