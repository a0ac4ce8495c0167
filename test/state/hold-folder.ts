/** A process that takes the lock of a folder, says so, and stays until it is killed. */

import { writeSync } from 'node:fs'
import { lockByFile } from '../../src/state/lock/lock-by-file.ts'
import { lockFolder } from '../../src/state/lock/lock-folder.ts'

const [folder, file] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: hold-folder FOLDER [FILE]')
await (file === undefined ? lockFolder(folder) : lockByFile(file, folder))
writeSync(1, 'held\n')
setInterval(() => {}, 60_000)
