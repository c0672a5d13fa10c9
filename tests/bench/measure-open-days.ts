import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../db/open.ts'
import { insertDocument } from '../../db/repositories/exchange-write.ts'
import { createService } from '../../electron/service/create-service.ts'
import { countOpen, openRows } from '../../renderer/features/open-days/model/open-rows.ts'
import { openGroups } from '../../renderer/features/open-days/model/open-groups.ts'
import type { OutputOf } from '../../shared/contract/index.ts'
import { benchService } from './bench-service.ts'
import { best, call, timed } from './timing.ts'

/** What open and odd days cost on one size of service, in milliseconds. */
export type OpenDaysMeasurement = {
  hosts: number
  /** Days that nobody answered for. */
  days: number
  openDays: number
  /** Of one host. */
  ofHost: number
  oddDays: number
  /** The rows of the screen, in groups. */
  rows: number
  /** Answering five hundred days in one command. */
  answer: number
}

/** Measures the questions of the open days: a month is answered and nothing of the next. */
export async function measureOpenDays(hosts: number): Promise<OpenDaysMeasurement> {
  const rounds = Math.max(2, Math.ceil(100 / hosts))
  const folder = mkdtempSync(join(tmpdir(), 'onthaal-bench-'))
  const file = join(folder, 'onthaal.sqlite')
  const today = '2026-11-10'
  try {
    const database = openDatabase(file)
    await database.write.transaction().execute((transaction) => insertDocument(transaction, benchService(hosts)))
    await database.close()
    const service = await createService({
      file,
      backups: join(folder, 'backups'),
      actor: 'bench',
      today,
      backUpWhenDue: false,
      emit: () => {},
    })
    const ask = (name: string, input: object): Promise<number> =>
      best(rounds, () => timed(() => call(service, name, input)))
    const answer = (await call(service, 'attendance.openDays', {})) as OutputOf<'attendance.openDays'>
    const start = performance.now()
    const groups = openGroups(openRows(answer, today), 'onthaalouder')
    const rows = performance.now() - start
    const cells = groups
      .flatMap((group) => group.rows)
      .slice(0, 500)
      .map(({ child, host, date, slots }) => {
        const day = { childId: child.id, hostId: host.id, date }
        return { ...day, looked: { stays: [] }, value: { stays: slots } }
      })
    const measured = {
      hosts,
      days: countOpen(answer),
      openDays: await ask('attendance.openDays', {}),
      ofHost: await ask('attendance.openDays', { hostId: 'h0' }),
      oddDays: await ask('attendance.oddDays', { from: '2026-10-01', until: today }),
      rows,
      answer: await timed(() =>
        call(service, 'attendance.save', { requestId: 'bench-answer', cells, source: 'answered' }),
      ),
    }
    await service.close()
    return measured
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
