import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../db/open.ts'
import { insertDocument } from '../../db/repositories/exchange-write.ts'
import { writeCsv } from '../../electron/service/documents/tables/write-csv.ts'
import { createService } from '../../electron/service/create-service.ts'
import type { OutputOf } from '../../shared/contract/index.ts'
import type { DayCell } from '../../shared/domain/attendance/day-cell.ts'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { formSheet } from '../../shared/formats/attendance-form/form-sheet.ts'
import { benchMonth, benchService } from './bench-service.ts'
import { call, timed } from './timing.ts'

/** What one form per host costs, in milliseconds, beside a floor that only reads the files and writes their rows. */
export type FormsMeasurement = {
  forms: number
  days: number
  floor: number
  preview: number
  import: number
  /** The same forms once more: nothing changes. */
  again: number
}

/** Measures the import of a filled-in form of every host: all days of a service of which nothing is stored yet. */
export async function measureForms(hosts: number): Promise<FormsMeasurement> {
  const folder = mkdtempSync(join(tmpdir(), 'onthaal-bench-forms-'))
  const file = join(folder, 'onthaal.sqlite')
  try {
    const document = benchService(hosts)
    const files = writeForms(document, folder)
    const database = openDatabase(file)
    const agreements = document.agreements.map((one) => ({ ...one, start: { clearedOn: '2026-01-01' } }))
    const empty = { ...document, agreements, attendance: [], absences: [] }
    await database.write.transaction().execute((transaction) => insertDocument(transaction, empty))
    const floor = floorOfForms(files, document, database.connection)
    await database.close()
    const service = await createService({
      file,
      backups: join(folder, 'backups'),
      actor: 'bench',
      today: '2026-11-10',
      tidyAtStart: false,
      emit: () => {},
    })
    const look = () =>
      call(service, 'attendanceForms.preview', { files }) as Promise<OutputOf<'attendanceForms.preview'>>
    const shown = await look()
    const preview = await timed(look)
    const write = (requestId: string, digest: string): Promise<unknown> =>
      call(service, 'attendanceForms.import', { requestId, files, digest })
    const imported = await timed(() => write('bench-import', shown.digest))
    const { digest, days } = await look()
    if (days !== 0 || shown.days === 0) throw new Error('the forms are not read back as they were written')
    const again = await timed(() => write('bench-again', digest))
    await service.close()
    return { forms: files.length, days: shown.days, floor, preview, import: imported, again }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeForms(document: ExchangeDocument, folder: string): string[] {
  const cells = new Map<string, DayCell>()
  for (const { childId, date, stays } of document.attendance) cells.set(`${childId} ${date}`, { stays })
  for (const { childId, date, ...absence } of document.absences) cells.set(`${childId} ${date}`, { stays: [], absence })
  const dates = [...new Set(document.attendance.map(({ date }) => date))].sort()
  const children = new Map(document.children.map((child) => [child.id, child]))
  const ofHost = Map.groupBy(document.agreements, ({ hostId }) => hostId)
  return document.hosts.map((host) => {
    const lines = dates.flatMap((date) =>
      (ofHost.get(host.id) ?? []).flatMap(({ childId }) => {
        const [child, cell] = [children.get(childId), cells.get(`${childId} ${date}`)]
        return child && cell ? [{ child, date, planned: [{ from: '08:00', until: '17:00' }], cell }] : []
      }),
    )
    const path = join(folder, `${host.id}.csv`)
    writeFileSync(path, writeCsv(formSheet({ host, month: benchMonth, lines, reasonsOn: () => [] }).rows))
    return path
  })
}

/** Reads every file and writes as many rows as the import will, with prepared statements, and takes them back. */
function floorOfForms(
  files: readonly string[],
  document: ExchangeDocument,
  connection: ReturnType<typeof openDatabase>['connection'],
): number {
  const start = performance.now()
  for (const file of files) readFileSync(file, 'utf8').split('\n')
  connection.exec('BEGIN')
  const stay = connection.prepare(
    'INSERT INTO stays (date, child_id, from_minute, until_minute, host_id) VALUES (?, ?, 480, 1000, ?)',
  )
  const log = connection.prepare(
    "INSERT INTO day_log (child_id, date, host_id, at, actor, source, after) VALUES (?, ?, ?, '2026-11-10T09:00:00', 'bench', 'form', '{}')",
  )
  for (const { date, childId, hostId } of document.attendance) {
    stay.run(date, childId, hostId)
    log.run(childId, date, hostId)
  }
  connection.exec('ROLLBACK')
  return performance.now() - start
}
