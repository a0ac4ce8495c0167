import { refuse } from '../../problem.ts'

/** Refuses because another process (or this one) holds `folder`; `pid` is undefined when it does not say. */
export function workspaceInUse(folder: string, pid: number | undefined, hint?: string): never {
  const holder =
    pid === undefined ? 'another Brushwork process' : pid === process.pid ? 'this very process' : `process ${pid}`
  return refuse('workspace_in_use', `The workspace ${folder} is already open in ${holder}.`, {
    at: { field: 'workspace', value: folder },
    hint:
      hint ??
      'Close the other brushwork command or server and try again, or let several share one Postgres through DATABASE_URL.',
  })
}
