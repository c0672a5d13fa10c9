import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FromService } from '../../shared/contract/port.ts'
import { serviceOnFile } from '../support/service-on-file.ts'
import {
  bringBack,
  exported,
  folderPassword,
  giveAlong,
  lookInto,
  typeIn,
  visitingCopy,
} from '../support/visit-folder.ts'
import { visitedService } from '../support/visited-service.ts'

/** The service on a file in a process of its own; each call waits for the one before it, and the last is killed after a while. */
async function killedDuring(
  file: string,
  folder: string,
  calls: ((before: unknown) => [string, object])[],
  moment: number,
): Promise<void> {
  const options = { file, backups: join(folder, 'backups'), actor: 'tester', today: '2026-11-22', hold: false }
  const child = fork(resolve('electron/service/entry.ts'), [JSON.stringify(options)], {
    execArgv: [],
    serialization: 'advanced',
    silent: true,
  })
  await once(child, 'message')
  let before: unknown
  for (const [index, call] of calls.entries()) {
    const [procedure, input] = call(before)
    const answered = new Promise((done) => {
      child.on('message', (said: FromService) => {
        if (said.kind === 'reply' && said.id === index) done(said.reply.ok ? said.reply.value : undefined)
      })
    })
    child.send({ kind: 'call', id: index, procedure, input })
    if (index < calls.length - 1) before = await answered
  }
  await new Promise((done) => setTimeout(done, moment))
  child.kill('SIGKILL')
  await once(child, 'exit')
}

const request = () => ({ requestId: crypto.randomUUID() })

const partials = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.partial'))

describe('a program that dies', { timeout: 120_000 }, () => {
  it('while a bezoekmap is brought back has brought all of it or nothing, and can do it again', async () => {
    await using home = await serviceOnFile(visitedService())
    await using laptop = await visitingCopy(await giveAlong(home))
    await typeIn(laptop, 'v2', 'notes', 'Van de laptop')
    const back = await giveAlong(laptop, ['h1'], 'terug')
    const untouched = await exported(home)
    for (const moment of [0, 5, 20]) {
      await home.close()
      await killedDuring(
        home.file,
        home.folder,
        [
          () => ['visitFolders.read', { path: back, password: folderPassword }],
          (read) => ['visitFolders.merge', { ...request(), ...(read as object), choices: [] }],
        ],
        moment,
      )
      await home.reopen()
      const now = await exported(home)
      if (now !== untouched) expect((await lookInto(home, back)).records).toEqual([])
    }
    await bringBack(home, back)
    expect(await exported(home)).toContain('Van de laptop')
  })

  it('while one is written leaves a whole file or none', async () => {
    await using home = await serviceOnFile(visitedService())
    for (const moment of [5, 400, 1500, 2200]) {
      const path = join(home.folder, `map-${moment}.onthaalmap`)
      await home.close()
      const input = { ...request(), path, password: folderPassword, hostIds: ['h1'] }
      await killedDuring(home.file, home.folder, [() => ['visitFolders.write', input]], moment)
      await home.reopen()
      const { folders } = await home.call('visitFolders.list', {})
      if (existsSync(path)) {
        // The file may lie there without being listed, never without its records being marked as having left.
        const { homeVisits } = JSON.parse(await exported(home)) as { homeVisits: { hostId: string; isShared?: true }[] }
        for (const visit of homeVisits) if (visit.hostId === 'h1') expect(visit.isShared).toBe(true)
        expect((await lookInto(home, path)).records).toEqual([])
      } else expect(folders.length).toBeLessThanOrEqual([5, 400, 1500, 2200].indexOf(moment))
    }
  })

  it('leaves nothing half written for good: the next bezoekmap in that folder sweeps it', async () => {
    await using home = await serviceOnFile(visitedService())
    const [old, young, foreign] = ['oud.onthaalmap.partial', 'jong.onthaalmap.partial', 'brief.docx.partial']
    for (const name of [old, young, foreign]) writeFileSync(join(home.folder, name), 'half')
    const anHourAgo = Date.now() / 1000 - 3600
    for (const name of [old, foreign]) utimesSync(join(home.folder, name), anHourAgo, anHourAgo)
    await giveAlong(home)
    expect(partials(home.folder).sort()).toEqual([foreign, young])
  })
})
