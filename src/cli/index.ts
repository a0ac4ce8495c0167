export { cliReference } from './reference.ts'
export { runCommandLine } from './run-command-line.ts'
