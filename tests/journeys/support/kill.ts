import { execFileSync } from 'node:child_process'
import type { ElectronApplication } from '@playwright/test'

type Row = { pid: number; parent: number; command: string }

/** The service process of a running program (Linux). */
export function serviceProcessId(app: ElectronApplication): number | undefined {
  const main = app.process().pid
  return processes().find(
    ({ parent, command }) => parent === main && /out\/main\/service\.js|node\.mojom\.NodeService/.test(command),
  )?.pid
}

/** Ends the service process as a crash does, without a word. */
export function killService(app: ElectronApplication): void {
  const pid = serviceProcessId(app)
  if (!pid) throw new Error('the program has no service process')
  process.kill(pid, 'SIGKILL')
}

/** Ends the program and everything it started as a power cut does. */
export async function killProgram(app: ElectronApplication): Promise<void> {
  const main = app.process()
  if (!main.pid) throw new Error('the program does not run')
  const all = withDescendants(main.pid, processes())
  const gone = new Promise((resolve) => main.once('exit', resolve))
  for (const pid of all) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // ended by itself when its parent did
    }
  }
  await gone
}

function withDescendants(root: number, rows: Row[]): number[] {
  return [root, ...rows.filter(({ parent }) => parent === root).flatMap(({ pid }) => withDescendants(pid, rows))]
}

function processes(): Row[] {
  return execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 16_000_000 })
    .split('\n')
    .flatMap((line) => {
      const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
      return pid && parent && command ? [{ pid: Number(pid), parent: Number(parent), command }] : []
    })
}
