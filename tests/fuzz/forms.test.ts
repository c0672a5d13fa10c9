import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTable } from '../../electron/service/documents/tables/read-table-file.ts'
import { TableFileError } from '../../electron/service/documents/tables/table-file-error.ts'
import { writeCsv } from '../../electron/service/documents/tables/write-csv.ts'
import type { DayCell } from '../../shared/domain/attendance/day-cell.ts'
import { formFaultCodes } from '../../shared/domain/attendance/form-faults.ts'
import { isDate } from '../../shared/domain/calendar/date.ts'
import { isTime, parseTime } from '../../shared/domain/calendar/time.ts'
import type { FormContext, FormReason } from '../../shared/formats/attendance-form/form-facts.ts'
import { readHeading } from '../../shared/formats/attendance-form/form-heading.ts'
import { formSheet } from '../../shared/formats/attendance-form/form-sheet.ts'
import type { FormCell, FormTable } from '../../shared/formats/attendance-form/form-table.ts'
import { readForm, type FormReading } from '../../shared/formats/attendance-form/read-form.ts'
import { printDocument } from '../../shared/formats/exchange/print-document.ts'
import { workspace, type Workspace } from './imported-service.ts'
import { diceOf, type Dice } from './services/dice.ts'
import { randomService } from './services/random-service.ts'
import { mutated } from './spoilt-table.ts'

const children = [
  { id: 'c1', firstName: 'Fien', lastName: 'De Smet' },
  { id: 'c2', firstName: 'Zoë', lastName: 'Peeters' },
  { id: 'c-3', firstName: 'Łucja', lastName: "D'Hondt" },
]
const reasons: FormReason[] = [
  { id: 'illness', kind: 'illness', name: 'Ziek', key: 'z', isActive: true },
  { id: 'holiday', kind: 'holiday', name: 'Vakantie', key: 'v', isActive: true },
  { id: 'r1', kind: 'other', name: 'Staking', isActive: false },
]
const dates = ['2026-10-01', '2026-10-05', '2026-10-06', '2026-10-30']

/** What is stored for each child and date: hours, an absence, or nothing. */
function someStored(dice: Dice): Map<string, DayCell> {
  const cells: DayCell[] = [
    { stays: [] },
    { stays: [{ from: '08:00', until: '16:30' }] },
    { stays: [{ from: '07:15', until: '12:00' }, { from: '13:05', until: '18:59' }] },
    { stays: [], absence: { reason: 'illness', notifiedAt: '2026-10-01T07:55', note: 'koorts; "39,5"' } },
    { stays: [], absence: { reason: 'other', reasonId: 'r1' } },
  ] // prettier-ignore
  return new Map(children.flatMap(({ id }) => dates.map((date) => [`${id} ${date}`, dice.pick(cells)] as const)))
}

function contextOf(stored: ReadonlyMap<string, DayCell>): FormContext {
  return {
    month: '2026-10',
    children,
    childById: (id) => children.find((child) => child.id === id),
    reasonsOn: () => reasons,
    storedOn: (childId, date) => stored.get(`${childId} ${date}`) ?? { stays: [] },
  }
}

function sheetOf(stored: ReadonlyMap<string, DayCell>) {
  const lines = dates.flatMap((date) =>
    children.map((child) => {
      const cell = stored.get(`${child.id} ${date}`) ?? { stays: [] }
      return { child, date, planned: [{ from: '08:00', until: '17:00' }], cell }
    }),
  )
  const host = { id: 'h1', firstName: 'An', lastName: 'Peeters' }
  return formSheet({ host, month: '2026-10', lines, reasonsOn: () => reasons })
}

/** What is wrong with a reading: every outcome has to be a message with its place, or a value that could be typed in the sheet. */
function unsound(reading: FormReading, stored: ReadonlyMap<string, DayCell>): string | undefined {
  const told = new Map<string, string>()
  const firstRow = (reading.headRow?.number ?? Infinity) + 1
  for (const outcome of reading.outcomes) {
    if (!(outcome.row >= firstRow)) return `row ${outcome.row} above the head`
    if (outcome.kind === 'fault') {
      if (!formFaultCodes.includes(outcome.code)) return outcome.code
      continue
    }
    const { childId, date } = outcome
    if (!isDate(date) || !date.startsWith('2026-10-')) return `date ${date}`
    if (!children.some(({ id }) => id === childId)) return `child ${childId}`
    if (outcome.kind === 'open') continue
    const { stays, absence } = outcome.value
    if (stays.length === 0 && absence === undefined) return 'an empty answer'
    let last = 0
    for (const { from, until } of stays) {
      if (!isTime(from) || !isTime(until) || from >= until || parseTime(from) < last) return `${from}-${until}`
      last = parseTime(until)
    }
    if (absence && !reasons.some(({ id }) => id === (absence.reasonId ?? absence.reason))) return 'reason'
    // A day has one answer in a form, whatever the order of its rows; `same` is as stored, or as another row says.
    const [key, text] = [`${childId} ${date}`, JSON.stringify(outcome.value)]
    const known = told.get(key)
    if (known !== undefined && known !== text) return `two answers for ${key}`
    if (outcome.kind === 'same' && known === undefined && text !== JSON.stringify(stored.get(key))) {
      return `${key} is not as stored`
    }
    told.set(key, text)
  }
  return undefined
}

/** Fails with the seed when a reading is unsound; plain comparisons, for 20,000 readings. */
function expectSound(reading: FormReading, stored: ReadonlyMap<string, DayCell>, context: string): void {
  const wrong = unsound(reading, stored)
  if (wrong !== undefined) throw new Error(`${context}: ${wrong}`)
}

const asTable = (rows: readonly (readonly FormCell[])[]): FormTable => ({
  rows: rows.map((cells, index) => ({ number: index + 1, cells: Array.from(cells) })),
})

describe('a filled-in form that was spoilt', () => {
  it('is, 10,000 times as the cells of a workbook, a message or a correct cell', () => {
    const kinds = new Map<string, number>()
    for (let seed = 1; seed <= 10_000; seed += 1) {
      const dice = diceOf(seed)
      const stored = someStored(dice)
      const rows = sheetOf(stored).rows.map((row) => row.map((cell): FormCell => (typeof cell === 'string' ? cell : dice.pick([46296, cell.date]))))
      const table = asTable(mutated(rows, dice))
      readHeading(table)
      const reading = readForm(table, contextOf(stored))
      expectSound(reading, stored, `seed ${seed}`)
      for (const { kind } of reading.outcomes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      if (reading.fault) kinds.set('file', (kinds.get('file') ?? 0) + 1)
    }
    // The mutations reach every kind of end.
    for (const kind of ['same', 'new', 'changed', 'open', 'fault', 'file']) expect(kinds.get(kind), kind).toBeGreaterThan(50)
  }, 60_000) // prettier-ignore

  it('is, 10,000 times as the bytes of a text file, a message or a correct cell', async () => {
    let [refused, read] = [0, 0]
    for (let seed = 10_001; seed <= 20_000; seed += 1) {
      const dice = diceOf(seed)
      const stored = someStored(dice)
      const bytes = Buffer.from(writeCsv(sheetOf(stored).rows))
      for (let count = dice.between(1, 6); count > 0; count -= 1) bytes[dice.between(0, bytes.length - 1)] = dice.pick([34, 59, 44, 10, 13, 0x38, 0x2e, 0xff, 0xe9, 0x7a, dice.between(0, 255)])
      const from = dice.between(0, bytes.length)
      const cut = dice.chance(0.2) ? bytes.subarray(0, from) : bytes
      try {
        const table = await readTable(cut)
        readHeading(table)
        expectSound(readForm(table, contextOf(stored)), stored, `seed ${seed}`)
        read += 1
      } catch (error) {
        if (!(error instanceof TableFileError)) throw error
        refused += 1
      }
    }
    expect(read).toBeGreaterThan(1000)
    expect(refused).toBeGreaterThan(100)
  }, 60_000) // prettier-ignore

  it('as the bytes of a workbook, is refused or read', async () => {
    const { formXlsx } = await import('../../electron/service/documents/form-xlsx.ts')
    const stored = someStored(diceOf(1))
    const { rows, headRows } = sheetOf(stored)
    const whole = Buffer.from(await formXlsx(rows, headRows))
    for (let seed = 1; seed <= 2000; seed += 1) {
      const dice = diceOf(seed)
      const bytes = Buffer.from(whole)
      for (let count = dice.between(1, 12); count > 0; count -= 1)
        bytes[dice.between(4, bytes.length - 1)] = dice.between(0, 255)
      try {
        expectSound(readForm(await readTable(bytes), contextOf(stored)), stored, `seed ${seed}`)
      } catch (error) {
        if (!(error instanceof TableFileError)) throw error
      }
    }
  }, 60_000)
})

describe('forms of random services', () => {
  let space: Workspace
  const folder = mkdtempSync(join(tmpdir(), 'onthaal-forms-'))
  beforeAll(async () => {
    space = await workspace()
  })
  afterAll(() => {
    space[Symbol.dispose]()
    rmSync(folder, { recursive: true, force: true })
  })

  it('read back as they are stored: importing what was written is a no-op', async () => {
    let rows = 0
    for (let seed = 50_001; seed <= 50_012; seed += 1) {
      const { document, months } = randomService(seed)
      const service = await space.importBytes(printDocument(document))
      const out = join(folder, String(seed))
      mkdirSync(out)
      const before = await service.query('exchange.export', {})
      const hostIds = document.hosts.map(({ id }) => id)
      for (const month of [diceOf(seed).pick(months)]) {
        const kinds = ['xlsx', 'csv'] as const
        const requestId = `write-${seed}-${month}`
        const written = await service.query('attendanceForms.write', { requestId, month, hostIds, folder: out, kinds })
        const files = written.files.map(({ name }) => join(written.folder, name))
        const preview = await service.query('attendanceForms.preview', { files })
        for (const { name, fault, faults, counts } of preview.files) {
          expect({ name, fault, faults }, `seed ${seed}`).toEqual({ name, fault: undefined, faults: [] })
          expect(counts.new + counts.changed, `seed ${seed} ${name}`).toBe(0)
          rows += counts.same
        }
        const { digest } = preview
        const imported = await service.query('attendanceForms.import', {
          requestId: `import-${requestId}`,
          files,
          digest,
        })
        expect(imported.changed, `seed ${seed}`).toBe(0)
      }
      expect(await service.query('exchange.export', {}), `seed ${seed}`).toEqual(before)
      await service.close()
    }
    expect(rows).toBeGreaterThan(100)
  }, 120_000)
})
