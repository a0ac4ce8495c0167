import { csv } from './csv/csv.ts'
import { excel } from './excel/excel.ts'
import type { FileFormat } from './file-format.ts'
import { jsonArray } from './json/json-array.ts'
import { jsonLines } from './json/json-lines.ts'
import { parquet } from './parquet/parquet.ts'

/** Every format, in the order in which a file is tried; `csv` takes any text and stands last. */
export const FILE_FORMATS: readonly FileFormat[] = [parquet, excel, jsonArray, jsonLines, csv]
