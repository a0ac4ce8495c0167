import { csv } from './csv/csv.ts'
import type { FileFormat } from './file-format.ts'

/** Every format, in the order in which a file is tried; `csv` takes any text and stands last. */
export const FILE_FORMATS: readonly FileFormat[] = [csv]
