import { describe, expect, it } from 'vitest'
import type { DayCell } from '../../domain/attendance/day-cell.ts'
import type { FormChild, FormContext, FormReason } from './form-facts.ts'
import { formSheet } from './form-sheet.ts'
import type { FormCell, FormTable } from './form-table.ts'
import { readForm } from './read-form.ts'

const fien: FormChild = { id: 'c1', firstName: 'Fien', lastName: 'De Smet' }
const zoe: FormChild = { id: 'c2', firstName: 'Zoë', lastName: 'Peeters' }
const twins: FormChild[] = ['c3', 'c4'].map((id) => ({ id, firstName: 'Jan', lastName: 'Maes' }))
const children = [fien, zoe, ...twins]
const reason = (id: string, name: string, more: Partial<FormReason> = {}): FormReason => ({
  id, name, kind: 'other', isActive: true, ...more,
}) // prettier-ignore
const reasons = [
  reason('illness', 'ziek', { kind: 'illness', key: 'z' }),
  reason('holiday', 'vakantie', { kind: 'holiday', key: 'v' }),
  reason('other', 'anders', { key: 'a' }),
  reason('r1', 'Ziekenhuis', { kind: 'illness', key: 'h', ruling: 'free' }),
  reason('r2', 'Staking', { isActive: false }),
  reason('r3', 'Feest'),
  reason('r4', 'feest'),
]
const stays = (...times: string[]): DayCell['stays'] =>
  times.map((time) => ({ from: time.slice(0, 5), until: time.slice(6) }))

const context = (stored: Record<string, DayCell> = {}): FormContext => ({
  month: '2026-10',
  children,
  childById: (id) => children.find((child) => child.id === id),
  reasonsOn: () => reasons,
  storedOn: (childId, date) => stored[`${childId} ${date}`] ?? { stays: [] },
})
const titles = [
  'Kind',
  'Kind-id',
  'Datum',
  'Dag',
  'Van',
  'Tot',
  'Van 2',
  'Tot 2',
  'Afwezig',
  'Verwittigd op',
  'Opmerking',
]
type Given = Partial<Record<(typeof titles)[number], FormCell>>
const table = (...rows: Given[]): FormTable => ({
  rows: [titles, ...rows.map((given) => titles.map((title) => given[title]))].map((cells, index) => ({
    number: index + 1,
    cells,
  })),
})
const day: Given = { Kind: 'Fien De Smet', Datum: '5/10/2026' }
/** What becomes of one row: `new 08:00-16:30`, or `code@column: text`. */
const inWords = (given: Given, stored: Record<string, DayCell> = {}): string => {
  const [outcome] = readForm(table({ ...day, ...given }), context(stored)).outcomes
  if (!outcome) return 'nothing'
  if (outcome.kind === 'fault') return `${outcome.code}@${outcome.column?.letters ?? ''}: ${outcome.text}`
  if (outcome.kind === 'open') return 'open'
  const { stays: read, absence } = outcome.value
  const words = [...read.map(({ from, until }) => `${from}-${until}`), absence ? JSON.stringify(absence) : '']
  return `${outcome.kind} ${outcome.childId} ${words.join(' ').trim()}`
}

describe('a row that is understood', () => {
  it.each<[Given, string]>([
    [{ Van: '8', Tot: '16.30' }, 'new c1 08:00-16:30'],
    [{ Van: 0.354166666666667, Tot: 1630 }, 'new c1 08:30-16:30'],
    [{ Van: '8-12 13-17' }, 'new c1 08:00-12:00 13:00-17:00'],
    [{ Van: 13, Tot: 17, 'Van 2': 8, 'Tot 2': 12 }, 'new c1 08:00-12:00 13:00-17:00'],
    [{ Kind: 'peeters  ZOE', Van: 8, Tot: 17 }, 'new c2 08:00-17:00'],
    [{ Kind: 'Jan Maes', 'Kind-id': 'c4', Van: 8, Tot: 17 }, 'new c4 08:00-17:00'],
    [{ Kind: '', 'Kind-id': 'c2', Van: 8, Tot: 17 }, 'new c2 08:00-17:00'],
    [{ Dag: 'Maandag', Van: 8, Tot: 17 }, 'new c1 08:00-17:00'],
    [{ Afwezig: 'Z' }, 'new c1 {"reason":"illness"}'],
    [{ Afwezig: 'verlof' }, 'new c1 {"reason":"holiday"}'],
    [{ Van: 'ziek' }, 'new c1 {"reason":"illness"}'],
    [{ Afwezig: 'ziekenhuis', 'Verwittigd op': '8.30' }, 'new c1 {"reason":"illness","reasonId":"r1","ruling":"free","notifiedAt":"2026-10-05T08:30"}'],
    [{ Afwezig: 'a', Opmerking: 'oma' }, 'new c1 {"reason":"other","note":"oma"}'],
    [{ Opmerking: 'belt nog' }, 'open'],
    [{}, 'open'],
  ])('%j', (given, outcome) => expect(inWords(given)).toBe(outcome)) // prettier-ignore
})

describe('a row that is not understood says where and why', () => {
  it.each<[Given, string]>([
    [{ Kind: '' , Van: 8}, 'no-child@A: '],
    [{ Kind: 'Fien' }, 'unknown-child@A: Fien'],
    [{ Kind: 'Jan Maes' }, 'two-children@A: Jan Maes'],
    [{ 'Kind-id': 'c9' }, 'unknown-child-id@A: Fien De Smet'],
    [{ 'Kind-id': 'c2' }, 'id-and-name-differ@A: Fien De Smet'],
    [{ Datum: '' }, 'no-date@C: '],
    [{ Datum: '31/9' }, 'not-a-date@C: 31/9'],
    [{ Datum: '5/11/2026' }, 'outside-month@C: 5/11/2026'],
    [{ Dag: 'di', Van: 8, Tot: 16 }, 'weekday-differs@D: di'],
    [{ Van: 8 }, 'no-end@E: 8'],
    [{ Tot: 8 }, 'no-start@F: 8'],
    [{ Van: 8.3, Tot: 16 }, 'ambiguous-time@E: 8.3'],
    [{ Van: '8,30', Tot: 16 }, 'comma-in-time@E: 8,30'],
    [{ Van: 8, Tot: 5 }, 'end-before-start@F: 8 – 5'],
    [{ Van: 8, Tot: 24 }, 'outside-day@F: 24'],
    [{ Van: 'halfacht', Tot: 16 }, 'not-a-time@E: halfacht'],
    [{ Van: 8, Tot: 12, 'Van 2': 11, 'Tot 2': 13 }, 'overlap@G: 11'],
    [{ Van: '8-12 11-13' }, 'overlap@E: 11-13'],
    [{ Afwezig: 'x' }, 'unknown-reason@I: x'],
    [{ Van: 'thuis' }, 'unknown-reason@E: thuis'],
    [{ Afwezig: 'Feest' }, 'two-reasons@I: Feest'],
    [{ Afwezig: 'staking' }, 'reason-not-in-use@I: staking'],
    [{ Afwezig: 'z', Van: 8, Tot: 12 }, 'present-and-absent@I: z'],
    [{ Afwezig: 'z', 'Verwittigd op': '4/10' }, 'notice-without-time@J: 4/10'],
    [{ Afwezig: 'z', 'Verwittigd op': 'laat' }, 'not-a-moment@J: laat'],
    [{ Van: 8, Tot: 12, 'Verwittigd op': '8u' }, 'notice-without-absence@J: 8u'],
  ])('%j', (given, outcome) => expect(inWords(given)).toBe(outcome)) // prettier-ignore
})

describe('against what is stored', () => {
  const key = 'c1 2026-10-05'
  it('is as stored, or a change; what is left open takes nothing away', () => {
    const stored = { [key]: { stays: stays('08:00-16:30') } }
    expect(inWords({ Van: '0800', Tot: '16u30' }, stored)).toBe('same c1 08:00-16:30')
    expect(inWords({ Van: 8, Tot: 17 }, stored)).toBe('changed c1 08:00-17:00')
    expect(inWords({ Afwezig: 'z' }, stored)).toBe('changed c1 {"reason":"illness"}')
    expect(inWords({}, stored)).toBe('open')
  })

  it('keeps of an absence what the form does not say, until the reason is another', () => {
    const absence = {
      reason: 'illness',
      ruling: 'charged',
      rulingReason: 'te laat',
      documentSeenOn: '2026-10-07',
    } as const
    const stored = { [key]: { stays: [], absence } }
    expect(inWords({ Afwezig: 'ziek' }, stored)).toMatch(/^same/)
    expect(inWords({ Afwezig: 'ziek', Opmerking: 'koorts' }, stored)).toBe(
      `changed c1 ${JSON.stringify({ ...absence, note: 'koorts' })}`,
    )
    expect(inWords({ Afwezig: 'v' }, stored)).toBe('changed c1 {"reason":"holiday","documentSeenOn":"2026-10-07"}')
  })

  it('lets two rows that contradict each other both stand aside, and one said twice count once', () => {
    const rows = [
      { ...day, Van: 8, Tot: 16 },
      { ...day, Van: 8, Tot: 17 },
    ]
    expect(readForm(table(...rows), context()).outcomes).toMatchObject([
      { kind: 'fault', code: 'row-twice', row: 2, otherRow: 3 },
      { kind: 'fault', code: 'row-twice', row: 3, otherRow: 2 },
    ])
    const twice = [{ ...day, Van: 8, Tot: 16 }, { ...day, Van: '8.00', Tot: 16 }, day]
    expect(readForm(table(...twice), context()).outcomes.map(({ kind }) => kind)).toEqual(['new', 'same', 'open'])
  })

  it('is settled by hand: a child for a name, a row left out', () => {
    const rows = [
      { ...day, Kind: 'Fientje', Van: 8, Tot: 16 },
      { ...day, Datum: 'x' },
    ]
    const read = readForm(table(...rows), context(), { children: { Fientje: 'c1' }, leftOut: [3] })
    expect(read.outcomes).toMatchObject([{ kind: 'new', childId: 'c1', row: 2 }])
    expect(read.leftOut).toEqual([3])
    const rules = { ...context(), refusalOf: () => 'future-day' }
    expect(readForm(table({ ...day, Van: 8, Tot: 9 }), rules).outcomes).toMatchObject([
      { kind: 'fault', code: 'not-allowed', refusal: 'future-day', row: 2 },
    ])
  })
})

it('reads what was typed in the place of a cell, whatever kind of cell the spreadsheet holds', () => {
  const given = { ...day, Datum: 46300, Van: 0.354166666666667, Tot: 16.3 }
  const [date, from, until] = ['Datum', 'Van', 'Tot'].map((title) => titles.indexOf(title))
  const corrected = (cells: Record<number, { was: string; to: string }>) =>
    readForm(table(given), context(), { corrected: { 2: cells } }).outcomes
  const toHalfPast = { was: '16.3', to: '16.30' }
  expect(corrected({ [until!]: toHalfPast })).toMatchObject([
    { kind: 'new', date: '2026-10-05', value: { stays: [{ from: '08:30', until: '16:30' }] } },
  ])
  const all = { [date!]: { was: '5/10/2026', to: '6/10' }, [from!]: { was: '08:30', to: '8' }, [until!]: toHalfPast }
  expect(corrected(all)).toMatchObject([
    { kind: 'new', date: '2026-10-06', value: { stays: [{ from: '08:00', until: '16:30' }] } },
  ])
  // Not what stands there: nothing is put in its place.
  expect(corrected({ [until!]: { was: '16.31', to: '16.30' } })).toMatchObject([{ code: 'ambiguous-time' }])
  // A row that is emptied is still told of.
  expect(corrected({ [titles.indexOf('Kind')]: { was: 'Fien De Smet', to: '' } })).toMatchObject([{ code: 'no-child' }])
})

it('reads the form that it writes as it is stored, whatever stands on it', () => {
  const stored: Record<string, DayCell> = {
    'c1 2026-10-05': { stays: stays('08:00-12:00', '12:00-13:15', '16:00-18:00') },
    'c2 2026-10-05': {
      stays: stays('07:00-08:00'),
      absence: { reason: 'illness', reasonId: 'r1', note: ' =1+1;\n"x" ' },
    },
    'c3 2026-10-06': { stays: [], absence: { reason: 'other', reasonId: 'r4', notifiedAt: '2026-09-30T23:59' } },
    'c4 2026-10-06': { stays: [], absence: { reason: 'other', reasonId: 'r2' } },
  }
  const lines = Object.entries(stored).map(([key, cell]) => ({
    child: children.find(({ id }) => id === key.slice(0, 2)) ?? fien,
    date: key.slice(3),
    planned: stays('08:00-17:00'),
    cell,
  }))
  const { rows } = formSheet({ host: zoe, month: '2026-10', lines, reasonsOn: () => reasons })
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.date)))
  const read = readForm({ rows: cells.map((each, index) => ({ number: index + 1, cells: each })) }, context(stored))
  expect(read.outcomes.map(({ kind }) => kind)).toEqual(['same', 'same', 'same', 'same'])
})
