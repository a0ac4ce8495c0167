import { spawn } from 'node:child_process'

/** Opens an address of ours in the person's browser. No shell; where there is no browser nothing happens. */
export function openBrowser(address: string, platform: NodeJS.Platform): void {
  const [command, ...words] = opener(platform)
  const child = spawn(command, [...words, address], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

function opener(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open']
  return platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler'] : ['xdg-open']
}
