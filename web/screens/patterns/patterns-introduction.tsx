import classes from './patterns-introduction.module.css'

const POINTS = [
  {
    title: 'Only what was known before',
    text: 'A deal is seen as it was on the day it was opened. A field that was filled in because of the outcome would explain it perfectly and help nobody: such fields are set aside, and you are told which.',
  },
  {
    title: 'Tested on newer records',
    text: 'Whoever looks at thousands of combinations finds some that shine by chance. Each find is tested on the newest part of your records, which took no part in the search, and has to hold there.',
  },
  {
    title: '“Nothing” is an answer',
    text: 'Where nothing holds, no list is made up to please you. You see how many combinations were looked at, and the largest difference among them.',
  },
]

/** Before the first search: how it is done, and what its answer is worth. */
export function PatternsIntroduction() {
  return (
    <ul className={classes.points}>
      {POINTS.map(({ title, text }) => (
        <li key={title}>
          <h2 className={classes.title}>{title}</h2>
          <p className={classes.text}>{text}</p>
        </li>
      ))}
    </ul>
  )
}
