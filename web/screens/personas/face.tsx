import { useRead } from '../../api/use-read.ts'
import { svgAddress } from '../../look/svg-address.ts'
import classes from './face.module.css'

interface FaceProps {
  /** What it is drawn from. */
  readonly seed: string
  readonly size: number
}

/** A drawn face of nobody in particular; decoration beside a name. */
export function Face({ seed, size }: FaceProps) {
  const { data } = useRead('persona face', { seed }, { fresh: Number.POSITIVE_INFINITY })
  if (data === undefined) return <span className={classes.waiting} style={{ width: size, height: size }} />
  return <img className={classes.face} src={svgAddress(data.svg)} width={size} height={size} alt="" />
}
