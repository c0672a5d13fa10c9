import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formXlsx } from '../../electron/service/documents/form-xlsx.ts'
import { readTable } from '../../electron/service/documents/tables/read-table-file.ts'
import type { InputOf, OutputOf } from '../../shared/contract/index.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { smallService } from '../support/small-service.ts'

type Preview = OutputOf<'attendanceForms.preview'>
type Choices = NonNullable<InputOf<'attendanceForms.preview'>['choices']>

let service: ServiceOnFile
let folder = ''

beforeEach(async () => {
  service = await serviceOnFile(smallService(), { today: '2026-11-10' })
  folder = join(service.folder, 'formulieren')
  mkdirSync(folder)
})
afterEach(() => service[Symbol.asyncDispose]())

/** A text file with the titles that every test uses; rows as `Kind c2;26/10/2026;8;16.30`. */
function csv(name: string, rows: readonly string[], heading = 'Onthaalouder-id;h1\nMaand;2026-10\n'): string {
  const path = join(folder, name)
  writeFileSync(path, `${heading}Kind;Datum;Van;Tot;Van 2;Tot 2;Afwezig;Verwittigd op;Opmerking\n${rows.join('\n')}\n`)
  return path
}
const child = (id: string): string => `Kind ${id} ${String(lastNames.get(id))}`
const lastNames = {
  get: (id: string) => service.rows(`SELECT last_name FROM children WHERE id = '${id}'`)[0]?.['last_name'],
}
const preview = (files: string[], choices: Choices = []): Promise<Preview> =>
  service.call('attendanceForms.preview', { files, choices })
const importAll = async (files: string[], choices: Choices = [], more: object = {}) => {
  const { digest } = await preview(files, choices)
  return service.call('attendanceForms.import', { files, choices, digest, ...more })
}
const refusal = async (files: string[], choices: Choices = [], more: object = {}) => {
  const { digest } = await preview(files, choices)
  const input = { requestId: crypto.randomUUID(), files, choices, digest, ...more }
  const reply = await service.reply('attendanceForms.import', input)
  if (reply.ok) throw new Error('was not refused')
  return reply.error
}
const write = (kinds: InputOf<'attendanceForms.write'>['kinds'], hostIds = ['h1', 'h2']) =>
  service.call('attendanceForms.write', { month: '2026-10', hostIds, folder, kinds })
const stored = () => service.call('exchange.export', {})
const logged = () => service.rows('SELECT child_id, date, source, reason FROM day_log ORDER BY id')

describe('forms that are written', () => {
  it('come together in a folder, for paper and for spreadsheets, and are in the history of their hosts', async () => {
    const { folder: out, files } = await write(['pdf', 'xlsx', 'csv'])
    expect(out).toBe(join(folder, 'formulieren-2026-10'))
    expect(readdirSync(out).sort()).toEqual(files.map(({ name }) => name).sort())
    expect(files).toHaveLength(6)
    expect(readFileSync(join(out, files.find(({ kind }) => kind === 'pdf')?.name ?? '')).subarray(0, 5).toString()).toBe('%PDF-')
    const [entry] = await service.call('history.list', { subject: 'host:h2' })
    expect(entry?.action).toBe('forms-written')
  })

  it('keep what a host wrote in an earlier one', async () => {
    const { folder: out, files } = await write(['csv'], ['h1'])
    const name = files[0]?.name ?? ''
    writeFileSync(join(out, name), 'ingevuld')
    writeFileSync(join(out, 'nota.txt'), 'blijft')
    await write(['csv', 'xlsx'], ['h1'])
    expect(readFileSync(join(out, 'vervangen', name), 'utf8')).toBe('ingevuld')
    expect(readFileSync(join(out, 'nota.txt'), 'utf8')).toBe('blijft')
    expect(readFileSync(join(out, name), 'utf8')).toContain('Onthaalouder')
    await write(['csv'], ['h1'])
    expect(readdirSync(join(out, 'vervangen'))).toEqual([name])
  })

  it('are none at all when one cannot be made', async () => {
    expect(await service.refusal('attendanceForms.write', { month: '2026-10', hostIds: ['h1', 'niemand'], folder, kinds: ['csv'] })).toBe(
      'not-found: no-such-host',
    )
    const elsewhere = join(folder, 'weg', 'verder')
    expect(await service.refusal('attendanceForms.write', { month: '2026-10', hostIds: ['h1'], folder: elsewhere, kinds: ['csv'] })).toBe(
      'unavailable: folder-missing',
    )
    expect(readdirSync(folder)).toEqual([])
    expect(existsSync(elsewhere)).toBe(false)
  })
}) // prettier-ignore

describe('an import', () => {
  it('of forms as they were written changes nothing, and says so', async () => {
    const { folder: out, files } = await write(['xlsx', 'csv'])
    const paths = files.map(({ name }) => join(out, name))
    const before = await stored()
    const shown = await preview(paths)
    expect(shown.days).toBe(0)
    for (const { counts, fault } of shown.files) {
      expect(fault).toBeUndefined()
      expect(counts).toMatchObject({ new: 0, changed: 0, fault: 0 })
      expect(counts.same + counts.open).toBeGreaterThan(0)
    }
    expect(await importAll(paths)).toEqual({ changed: 0, files: 4 })
    expect(await stored()).toEqual(before)
    expect(logged()).toEqual([])
  })

  it('writes only days that differ, with the form as their source, and again changes nothing', async () => {
    const rows = [`${child('c2')};26/10/2026;8u;16.30`, `${child('c1')};5/10/2026;0800;1705`, `${child('c1')};12/10/2026;8.00;16:30`]
    const path = csv('oktober.csv', [...rows, `${child('c2')};27/10/2026;;;;;;;misschien`])
    const shown = await preview([path])
    expect(shown.files[0]?.counts).toEqual({ same: 1, new: 1, changed: 1, open: 1, fault: 0, leftOut: 0 })
    expect(shown.files[0]?.rows.find(({ kind }) => kind === 'changed')).toMatchObject({
      row: 5,
      before: { stays: [{ from: '08:00', until: '16:30' }] },
      value: { stays: [{ from: '08:00', until: '17:05' }] },
    })
    expect(await importAll([path])).toEqual({ changed: 2, files: 1 })
    expect(logged()).toEqual([
      { child_id: 'c2', date: '2026-10-26', source: 'form', reason: null },
      { child_id: 'c1', date: '2026-10-05', source: 'form', reason: null },
    ])
    const after = await stored()
    expect((await preview([path])).days).toBe(0)
    expect(await importAll([path])).toEqual({ changed: 0, files: 1 })
    expect(await stored()).toEqual(after)
    const [entry] = await service.call('history.list', { subject: 'host:h1' })
    expect(entry).toMatchObject({ action: 'forms-imported' })
  }) // prettier-ignore

  it('shows the difference of one cell that was changed in a workbook, and writes that one', async () => {
    const { folder: out, files } = await write(['xlsx'], ['h1'])
    const path = join(out, files[0]?.name ?? '')
    const { rows } = await readTable(readFileSync(path))
    const head = rows.findIndex(({ cells }) => cells.includes('Van'))
    const [from, until] = ['Van', 'Tot'].map((title) => rows[head]?.cells.indexOf(title) ?? -1)
    const cells = Array.from({ length: rows.at(-1)?.number ?? 0 }, (_, index) => {
      const row = rows.find(({ number }) => number === index + 1)
      return (row?.cells ?? []).map((cell) => (cell === undefined ? '' : String(cell)))
    })
    const target = cells.find((row) => row.includes('08:00'))
    if (!target || from === undefined || until === undefined) throw new Error('no row to change')
    target.splice(until, 1, '17u45')
    writeFileSync(path, await formXlsx(cells, rows[head]?.number ?? 1))
    const shown = await preview([path])
    expect(shown.files[0]?.counts).toMatchObject({ new: 0, changed: 1, fault: 0 })
    expect(await importAll([path])).toEqual({ changed: 1, files: 1 })
    expect(logged()).toHaveLength(1)
  })

  it('is refused, with nothing written, while a row is not understood or left out', async () => {
    const path = csv('half.csv', [`${child('c2')};26/10/2026;8;16.30`, 'Fientje;26/10/2026;8;16', `${child('c2')};19/10/2026;8.3;16`])
    const before = await stored()
    expect(await refusal([path])).toMatchObject({ reason: 'rows-not-understood', details: { rows: 2 } })
    expect(await stored()).toEqual(before)
    const choices = [{ path, children: { Fientje: 'c1' }, leftOut: [6] }]
    const shown = await preview([path], choices)
    expect(shown.files[0]).toMatchObject({ counts: { fault: 0, new: 1, changed: 1, leftOut: 1 }, leftOut: [6] })
    expect(await importAll([path], choices)).toEqual({ changed: 2, files: 1 })
  }) // prettier-ignore

  it('reads a row as it was corrected by hand, for as long as the file holds what was corrected', async () => {
    const rows = (arrival: string) => [`${child('c2')};26/10/2026;${arrival};16.30`, `${child('c1')};27/10/2026;9.3;16`]
    const path = csv('raadsel.csv', rows('8.3'))
    const [{ faults, columns } = { faults: [], columns: [] }] = (await preview([path])).files
    const arrival = columns.find(({ field }) => field === 'from1')?.index ?? -1
    expect(faults[0]).toMatchObject({ row: 4, code: 'ambiguous-time', column: { title: 'Van' } })
    expect(faults[0]?.cells).toContainEqual({ index: arrival, text: '8.3' })
    const correct = (to: string): Choices => [
      { path, leftOut: [5], corrected: { 4: { [arrival]: { was: '8.3', to } }, 99: { 0: { was: '', to: 'x' } } } },
    ]
    expect((await preview([path], correct('8,30'))).files[0]?.faults).toMatchObject([{ row: 4, code: 'comma-in-time' }])
    const { digest, ...shown } = await preview([path], correct('8.30'))
    expect(shown.files[0]).toMatchObject({ faults: [], counts: { new: 1, leftOut: 1 } })
    // The digest of one correction is not that of another.
    const other = { files: [path], choices: correct('8.35'), digest }
    expect(await service.refusal('attendanceForms.import', other)).toBe('conflict: forms-changed')
    // Row 4 of a file that was changed meanwhile says what it says.
    csv('raadsel.csv', rows('9'))
    const { rows: read = [] } = (await preview([path], correct('8.30'))).files[0] ?? {}
    expect(read[0]?.value?.stays).toEqual([{ from: '09:00', until: '16:30' }])
    csv('raadsel.csv', rows('8.3'))
    expect(await importAll([path], correct('8.30'))).toEqual({ changed: 1, files: 1 })
    const [row] = (await preview([path], correct('8.30'))).files[0]?.rows ?? []
    expect(row).toMatchObject({ kind: 'same', childId: 'c2', value: { stays: [{ from: '08:30', until: '16:30' }] } })
  })

  it('keeps no mapping of one file for another, and asks for a host that it does not know', async () => {
    const path = csv('zonder.csv', [`${child('c2')};26/10/2026;8;16.30`], '')
    expect((await preview([path])).files[0]).toMatchObject({ fault: { code: 'unknown-host' }, month: '2026-10' })
    expect(await refusal([path])).toMatchObject({ reason: 'rows-not-understood' })
    expect((await preview([path], [{ path, hostId: 'h1' }])).files[0]).toMatchObject({ counts: { new: 1 } })
    const columns = join(folder, 'kolommen.csv')
    writeFileSync(columns, `Onthaalouder-id;h1\nKind;Datum;Dag;Kwam;Ging\n${child('c2')};26/10/2026;ma;8;16.30\n`)
    expect((await preview([columns])).files[0]).toMatchObject({ fault: { code: 'columns-missing' } })
    const choices = [{ path: columns, columns: { 3: 'from1', 4: 'until1' } }]
    expect((await preview([columns], choices)).files[0]).toMatchObject({ counts: { new: 1, fault: 0 } })
  })

  it('of two files that contradict each other is refused with both places', async () => {
    const one = csv('een.csv', [`${child('c2')};26/10/2026;8;16.30`, `${child('c1')};26/10/2026;;;;;z`])
    const two = csv('twee.csv', [`${child('c1')};26/10/2026;;;;;z`, `${child('c2')};26/10/2026;8;17`])
    const shown = await preview([one, two])
    expect(shown.files.map(({ faults }) => faults)).toMatchObject([
      [{ code: 'files-differ', row: 4, otherRow: 5, otherFile: 'twee.csv' }],
      [{ code: 'files-differ', row: 5, otherRow: 4, otherFile: 'een.csv' }],
    ])
    expect(shown.files[1]?.counts).toMatchObject({ same: 1, fault: 1 })
    expect(await refusal([one, two])).toMatchObject({ reason: 'rows-not-understood', details: { rows: 2 } })
    const choices = [{ path: two, leftOut: [5] }]
    expect(await importAll([one, two], choices)).toEqual({ changed: 2, files: 2 })
  })

  it('is refused when a file or a stored day is no longer what was shown', async () => {
    const path = csv('oktober.csv', [`${child('c2')};26/10/2026;8;16.30`])
    const { digest } = await preview([path])
    const input = { files: [path], choices: [], digest }
    csv('oktober.csv', [`${child('c2')};26/10/2026;8;16.45`])
    expect(await service.refusal('attendanceForms.import', input)).toBe('conflict: forms-changed')
    csv('oktober.csv', [`${child('c2')};26/10/2026;8;16.30`])
    const stays = [{ from: '09:00', until: '10:00' }]
    const cell = { childId: 'c2', hostId: 'h1', date: '2026-10-26', looked: { stays: [] }, value: { stays } }
    await service.call('attendance.save', { cells: [cell], source: 'typed' })
    expect(await service.refusal('attendanceForms.import', input)).toBe('conflict: forms-changed')
  })

  it('holds the rules of the month sheet, each told of its row before anything is saved', async () => {
    const own = 'Onthaalouder-id;h1\nMaand;2026-11\n'
    const future = csv('later.csv', [`${child('c2')};24/11/2026;8;16.30`, `${child('c2')};16/11/2026;;;;;v`], own)
    expect((await preview([future])).files[0]).toMatchObject({
      faults: [{ code: 'not-allowed', refusal: 'future-day', row: 4 }],
      counts: { changed: 1 },
    })
    const elsewhere = csv('elders.csv', ['c1;5/10/2026;16;17'], 'Onthaalouder-id;h2\nMaand;2026-10\n')
    writeFileSync(elsewhere, readFileSync(elsewhere, 'utf8').replace('Kind;', 'Kind-id;'))
    expect((await preview([elsewhere])).files[0]).toMatchObject({
      faults: [{ code: 'not-allowed', refusal: 'overlap', row: 4, childId: 'c1', date: '2026-10-05' }],
    })
    expect(await refusal([elsewhere])).toMatchObject({ reason: 'rows-not-understood' })
  })

  it('asks a reason for a closed month, says so beforehand, and keeps it', async () => {
    service.sql("INSERT INTO closed_months VALUES ('h1', '2026-10', '2026-11-02')")
    const path = csv('oktober.csv', [`${child('c2')};26/10/2026;8;16.30`])
    expect((await preview([path])).reasonNeeded).toEqual({ closed: ['2026-10'], issued: [] })
    expect(await refusal([path])).toMatchObject({ code: 'locked', reason: 'reason-needed' })
    expect(await importAll([path], [], { reason: 'formulier kwam later' })).toEqual({ changed: 1, files: 1 })
    expect(logged()).toEqual([{ child_id: 'c2', date: '2026-10-26', source: 'form', reason: 'formulier kwam later' }])
  })

  it('asked again after a lost answer does nothing twice', async () => {
    const path = csv('oktober.csv', [`${child('c2')};26/10/2026;8;16.30`])
    const { digest } = await preview([path])
    const input = { requestId: crypto.randomUUID(), files: [path], choices: [], digest }
    const replies = [await service.reply('attendanceForms.import', input), await service.reply('attendanceForms.import', input)]
    expect(replies).toEqual([{ ok: true, value: { changed: 1, files: 1 } }, { ok: true, value: { changed: 1, files: 1 } }])
    expect(logged()).toHaveLength(1)
  }) // prettier-ignore

  it('names what is wrong with a file, and reads the others', async () => {
    const bad: [string, string | Uint8Array, string][] = [
      ['leeg.csv', '', 'no-table'],
      ['brief.txt', 'Beste, hierbij de uren.', 'no-head'],
      ['oud.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'old-excel'],
      ['stuk.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'damaged'],
      ['aanhaling.csv', 'Kind;Datum;Van;Tot\n"Fien;1;2;3\n', 'damaged'],
      ['twee-maanden.csv', 'Onthaalouder-id;h1\nKind;Datum;Van;Tot\na;1/10/2026;8;9\na;1/11/2026;8;9\n', 'no-month'],
      ['dubbel.csv', 'Onthaalouder-id;h1\nMaand;2026-10\nKind;Datum;Van;Tot;Van;Tot\n', 'column-twice'],
    ]
    const paths = bad.map(([name, content]) => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    })
    const good = csv('goed.csv', [`${child('c2')};26/10/2026;8;16.30`])
    const { files } = await preview([...paths, join(folder, 'weg.csv'), good])
    expect(files.map(({ name, fault, counts }) => [name, fault?.code ?? counts.new])).toEqual([
      ...bad.map(([name, , code]) => [name, code]),
      ['weg.csv', 'file-missing'],
      [basename(good), 1],
    ])
  })
})
