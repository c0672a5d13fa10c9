import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formXlsx } from '../../electron/service/documents/form-xlsx.ts'
import { readTable } from '../../electron/service/documents/tables/read-table-file.ts'
import { writeCsv } from '../../electron/service/documents/tables/write-csv.ts'
import type { InputOf, OutputOf } from '../../shared/contract/index.ts'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { printDocument } from '../../shared/formats/exchange/print-document.ts'
import type { FormCell } from '../../shared/formats/attendance-form/form-table.ts'
import type { Json } from '../support/exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { diceOf, type Dice } from './services/dice.ts'
import { randomService } from './services/random-service.ts'
import { mutated, odd } from './spoilt-table.ts'

type Preview = OutputOf<'attendanceForms.preview'>
type Choices = NonNullable<InputOf<'attendanceForms.preview'>['choices']>

const seeds = Array.from({ length: 4 }, (_, index) => 210_001 + index)
const formsOfService = 100

/** Stays by child, date and host, absences by child and date: all that a form may change. */
type Register = Map<string, string>

const stayKey = (childId: string, date: string, hostId: string): string => JSON.stringify([childId, date, hostId])
const absenceKey = (childId: string, date: string): string => JSON.stringify([childId, date])

async function registerOf(service: ServiceOnFile): Promise<Register> {
  const { attendance, absences } = JSON.parse((await service.call('exchange.export', {})).text) as ExchangeDocument
  return new Map([
    ...attendance.map(({ childId, date, hostId, stays }) => [stayKey(childId, date, hostId), plain(stays)] as const),
    ...absences.map(({ childId, date, ...told }) => [absenceKey(childId, date), plain(told)] as const),
  ])
}

/** The same text for the same facts, whatever the order of the keys. */
function plain(facts: object): string {
  return JSON.stringify(facts, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

/** The register after exactly what a preview shows, told without the code that writes. */
function after(register: Register, { files }: Preview): Register {
  const next = new Map(register)
  for (const { hostId = '', rows } of files)
    for (const { kind, childId, date, before, value } of rows) {
      if (kind !== 'new' && kind !== 'changed') continue
      if (value?.stays.length) next.set(stayKey(childId, date, hostId), plain(value.stays))
      else next.delete(stayKey(childId, date, hostId))
      if (value?.absence) next.set(absenceKey(childId, date), plain(value.absence))
      else if (before?.absence) next.delete(absenceKey(childId, date))
    }
  return next
}

/** Types some of the cells that are not understood anew, at random, and leaves most of the other rows out. */
function settled({ files }: Preview, dice: Dice): Choices {
  const isTidy = dice.chance(0.8)
  return files.map(({ path, faults, columns }) => {
    const corrected = new Map<number, Record<string, { was: string; to: string }>>()
    for (const { row, cells = [], column } of faults) {
      const index = columns.find(({ letters }) => letters === column?.letters)?.index
      const cell = cells.find((each) => each.index === index)
      if (cell && dice.chance(0.3))
        corrected.set(row, { [cell.index]: { was: cell.text, to: String(dice.pick(odd.slice(0, 30))) } })
    }
    const leftOut = faults.flatMap(({ row }) => (isTidy && !corrected.has(row) ? [row] : []))
    return { path, corrected: Object.fromEntries(corrected), leftOut }
  })
}

/** What was settled, and what is not understood even so left out. */
function withoutFaults(choices: Choices, { files }: Preview): Choices {
  return choices.map((choice, at) => ({
    ...choice,
    leftOut: [...(choice.leftOut ?? []), ...(files[at]?.faults ?? []).map(({ row }) => row)],
  }))
}

/** A form with some of its rows filled in as a host would. */
function filledIn(cells: readonly (readonly FormCell[])[], headRows: number, dice: Dice): FormCell[][] {
  const head = cells[headRows - 1] ?? []
  const rows = cells.map((row) => [...row])
  for (let count = Math.min(dice.between(0, 8), rows.length - headRows); count > 0; count -= 1) {
    const row = rows[dice.between(headRows, rows.length - 1)] ?? []
    const put = (title: string, cell: FormCell) => row.splice(head.indexOf(title), 1, cell)
    const isAbsent = dice.chance(0.3)
    put('Van', isAbsent ? '' : dice.pick(['8', '8.30', '0745', '8u']))
    put('Tot', isAbsent ? '' : dice.pick(['16', '12:15', '1705']))
    put('Afwezig (reden)', isAbsent ? dice.pick(['z', 'verlof', 'A']) : '')
    for (const title of ['Van 2', 'Tot 2', 'Verwittigd op']) put(title, '')
  }
  return rows
}

/** The forms of every host in some months, as tables with the number of their titles' row. */
async function formsOf(service: ServiceOnFile, hostIds: string[], months: readonly string[]) {
  const forms: { cells: (readonly FormCell[])[]; headRows: number }[][] = []
  for (const month of months) {
    const order = { month, hostIds, folder: service.folder, kinds: ['csv' as const] }
    const { folder, files } = await service.call('attendanceForms.write', order)
    const tables = files.map(async ({ name }) => {
      const { rows } = await readTable(readFileSync(join(folder, name)))
      const cells = rows.map((row) => row.cells)
      return { cells, headRows: cells.findIndex((row) => row.includes('Van')) + 1 }
    })
    forms.push(await Promise.all(tables))
  }
  return forms
}

describe('spoilt forms that somebody tries to import all the same', () => {
  const ends = { written: 0, unchanged: 0, refused: 0 }

  it.each(seeds)('seed %i: what is written is exactly what was shown, or nothing at all', async (seed) => {
    const { document, months } = randomService(seed)
    const dice = diceOf(seed)
    // Later than every day of a random service: all presence lies in the past.
    await using service = await serviceOnFile(JSON.parse(printDocument(document)) as Json, { today: '2040-01-01' })
    const hostIds = document.hosts.map(({ id }) => id)
    let register = await registerOf(service)
    const forms = await formsOf(service, hostIds, months)
    for (let count = 0; count < formsOfService; count += 1) {
      const files: string[] = []
      for (const { cells, headRows } of dice.shuffle(dice.pick(forms)).slice(0, dice.between(1, 2))) {
        const texts = mutated(filledIn(cells, headRows, dice), dice).map((row) => Array.from(row, (cell) => String(cell ?? '')))
        const path = join(service.folder, `${files.length}.${dice.pick(['csv', 'xlsx'])}`)
        writeFileSync(path, path.endsWith('csv') ? writeCsv(texts) : await formXlsx(texts, headRows))
        files.push(path)
      }
      const first = settled(await service.call('attendanceForms.preview', { files }), dice)
      const second = await service.call('attendanceForms.preview', { files, choices: first })
      const choices = dice.chance(0.7) ? withoutFaults(first, second) : first
      const shown = await service.call('attendanceForms.preview', { files, choices })
      const reply = await service.reply('attendanceForms.import', {
        requestId: `import-${count}`,
        files,
        choices,
        digest: shown.digest,
        reason: 'nagekeken',
      })
      const context = `seed ${seed}, form ${count}`
      const expected = reply.ok ? after(register, shown) : register
      register = await registerOf(service)
      expect(register, context).toEqual(expected)
      const open = shown.files.reduce((sum, { fault, faults }) => sum + (fault ? 1 : faults.length), 0)
      if (reply.ok) expect([open, (reply.value as { changed: number }).changed], context).toEqual([0, shown.days])
      else expect(reply.error.reason, context).toBe('rows-not-understood')
      ends[!reply.ok ? 'refused' : shown.days > 0 ? 'written' : 'unchanged'] += 1
    }
    expect(service.logged, `seed ${seed}`).toEqual([])
  }, 120_000) // prettier-ignore

  it('end in every way', () => {
    expect(ends.written).toBeGreaterThan(50)
    expect(ends.refused).toBeGreaterThan(50)
    expect(ends.unchanged).toBeGreaterThan(5)
  })
})
