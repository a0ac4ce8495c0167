import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

export interface OpenedBrowser {
  readonly browser: Browser
  close(): Promise<void>
}

/** A real Chromium, the one that the npm package carries: nothing is downloaded and nothing of the system is needed. */
export async function openBrowser(more: { readonly args?: readonly string[] } = {}): Promise<OpenedBrowser> {
  // The package unpacks its browser into the temporary folder and would take over what an earlier version left there.
  const folder = await mkdtemp(join(tmpdir(), 'bw-browser-'))
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  // Tells the package to bring the shared libraries along that a bare system lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x'
  try {
    const { default: carried } = await import('@sparticuz/chromium')
    const executablePath = await carried.executablePath()
    const fonts = join(folder, 'fonts.conf')
    await writeFile(fonts, fontsIn(join(folder, 'fonts'), join(folder, 'font-cache')))
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', ...(more.args ?? [])],
      // The same letters on every machine: the fonts that came with the browser, and those of the page.
      env: { ...process.env, FONTCONFIG_FILE: fonts },
    })
    const close = async (): Promise<void> => {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    }
    return { browser, close }
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

function fontsIn(folder: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${cache}</cachedir></fontconfig>
`
}
