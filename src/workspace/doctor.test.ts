import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Brushwork, openBrushwork } from '../open-brushwork.ts'
import { isOlder } from './checks/program.ts'
import { doctor } from './doctor.ts'

const context = { signal: new AbortController().signal, progress: () => undefined, actor: 'test' }

interface Report {
  ok: boolean
  checks: { name: string; status: string; message: string; hint?: string; facts?: Record<string, unknown> }[]
}

async function examine(brushwork: Brushwork): Promise<Report> {
  return doctor.output.parse(await doctor.run(brushwork, {}, context)) as Report
}

describe('doctor', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'brushwork-doctor-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('finds a new workspace well, and says that it is empty', async () => {
    const brushwork = await openBrushwork({ workspace: folder, env: {} })
    try {
      const { ok, checks } = await examine(brushwork)
      expect(ok).toBe(true)
      expect(checks.map(({ name, status }) => `${name} ${status}`)).toEqual([
        'program ok',
        'disk ok',
        'decisions ok',
        'observations ok',
        'settings ok',
        'imports ok',
        'rows warn',
      ])
      expect(checks.at(-1)?.facts).toMatchObject({ accounts: 0, deal_contacts: 0 })
    } finally {
      await brushwork.close()
    }
  })

  it('reports what is wrong where nothing else can run, and shows no password', async () => {
    const env = {
      DATABASE_URL: 'postgres://user:secret@127.0.0.1:1/decisions',
      BRUSHWORK_WAREHOUSE_URL: 'http://user:secret@127.0.0.1:1/market',
    }
    await expect(openBrushwork({ workspace: folder, env })).rejects.toMatchObject({ name: 'OutsideError' })
    const brushwork = await openBrushwork({ workspace: folder, env, evenBroken: true })
    try {
      const report = await examine(brushwork)
      expect(report.ok).toBe(false)
      const failed = report.checks.filter((check) => check.status === 'fail')
      expect(failed.map((check) => check.name)).toEqual(['decisions', 'observations', 'settings', 'imports', 'rows'])
      expect(failed.every((check) => check.hint !== undefined)).toBe(true)
      expect(JSON.stringify(report)).not.toContain('secret')
    } finally {
      await brushwork.close()
    }
  })

  it.each([
    ['20.9.0', '20.19', true],
    ['20.19.0', '20.19', false],
    ['24.0.0', '20.19', false],
    ['18.20.1', '20.19', true],
  ])('compares version %s with %s by number', (version, than, older) => {
    expect(isOlder(version, than)).toBe(older)
  })
})
