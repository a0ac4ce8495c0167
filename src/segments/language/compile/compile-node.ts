import { compileCondition } from './compile-condition.ts'
import { compileMillis, compileValue } from './compile-value.ts'
import type { Compile } from './compiling.ts'

/** The compiler of checked nodes. Every literal becomes a bound value. */
export const compile: Compile = {
  condition: (node, scan, reading) => compileCondition(compile, node, scan, reading),
  value: (node, scan) => compileValue(compile, node, scan),
  millis: (node, scan) => compileMillis(compile, node, scan),
}
