import { Button, FileButton } from '@mantine/core'
import { useEffect, useState } from 'react'
import { importDesk } from '../desk/import-desk.ts'
import classes from './drop-area.module.css'

interface DropAreaProps {
  /** Small once there are files. */
  readonly small: boolean
  /** The one primary button while nothing else is to be done. */
  readonly primary: boolean
}

/** Takes files: dropped anywhere on the page, or chosen with the button. */
export function DropArea({ small, primary }: DropAreaProps) {
  const over = usePageDrop()
  return (
    <div className={small ? `${classes.area} ${classes.small}` : classes.area} data-over={over}>
      <p className={classes.words}>
        {over
          ? 'Let go to bring them in'
          : small
            ? 'Drop more files anywhere on this page'
            : 'Drop your files anywhere on this page'}
      </p>
      <FileButton multiple onChange={(files) => importDesk.add(files)}>
        {(props) => (
          <Button {...props} variant={primary ? 'filled' : 'default'}>
            Choose files
          </Button>
        )}
      </FileButton>
      {small ? null : (
        <p className={classes.kinds}>
          CSV, Excel, JSON or Parquet, gzipped or not, as HubSpot, Salesforce or your spreadsheet exports them.
          Nothing is changed before you have seen what each column becomes.
        </p>
      )}
      {over ? <div className={classes.veil} aria-hidden="true" /> : null}
    </div>
  )
}

/** Whether files are being dragged over the page; takes them where they are let go. */
function usePageDrop(): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true
    let depth = 0
    const enter = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      depth += 1
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      depth -= 1
      if (depth <= 0) setOver(false)
    }
    const hold = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      importDesk.add([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', hold)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', hold)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return over
}
