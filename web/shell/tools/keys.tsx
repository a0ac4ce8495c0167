import { keyWords } from './key-words.ts'
import classes from './keys.module.css'

/** Keys as they are pressed: together, or one after the other. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className={classes.keys}>
      {keyWords(keys).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}
