import { readFileSync, writeFileSync } from 'node:fs'

// npm leaves optional packages for other platforms out of package-lock.json when the registry at hand lacks them.
// `npm ci` then refuses the lock file, and a Mac would install without its engine. This adds an entry for each.
// Run it after a new dependency was installed.

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const optional = Object.values(lock.packages).flatMap((entry) => Object.entries(entry.optionalDependencies ?? {}))

let added = 0
for (const [name, version] of optional) {
  const path = `node_modules/${name}`
  if (lock.packages[path] !== undefined || !/^\d+\.\d+\.\d+/.test(version)) continue
  lock.packages[path] = { version, optional: true, ...platformOf(name) }
  added += 1
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([left], [right]) => (left < right ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added} optional packages of other platforms added to package-lock.json.\n`)

/** Platform and processor as the package's name ends on, e.g. `@biomejs/cli-darwin-arm64`. */
function platformOf(name) {
  const words = name.split(/[-/]/)
  const os = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix']
  const cpu = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64']
  const system = os.find((one) => words.includes(one))
  const processor = cpu.find((one) => words.includes(one))
  return {
    ...(system === undefined ? {} : { os: [system] }),
    ...(processor === undefined ? {} : { cpu: [processor] }),
    ...(words.some((word) => word.startsWith('musl')) ? { libc: ['musl'] } : {}),
    ...(words.some((word) => word.startsWith('gnu')) ? { libc: ['glibc'] } : {}),
  }
}
