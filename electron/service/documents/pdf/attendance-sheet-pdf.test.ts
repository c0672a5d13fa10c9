import { expect, it } from 'vitest'
import { pageCount, textOfPages } from '../../../../tests/support/read-pdf.ts'
import type { FormDate, MonthForm } from '../month-form.ts'
import { assetsFolder } from '../worker/places.ts'
import { attendanceSheetPdf } from './attendance-sheet-pdf.ts'
import { openFonts } from './fonts.ts'

const fonts = openFonts(assetsFolder())
const dates = Array.from({ length: 31 }, (_, index): FormDate => {
  const weekday = (index + 4) % 7
  const state = weekday === 6 || weekday === 0 ? 'off' : index === 7 ? 'closed' : 'open'
  return { date: `2026-10-${String(index + 1).padStart(2, '0')}`, state }
})
const planned = [
  { from: '08:00', until: '12:30' },
  { from: '13:15', until: '17:00' },
]

/** A sheet of so many children with a plan on every open day, nothing answered but 5 October of the first. */
function formOf(count: number, ownChildren: readonly string[] = []): MonthForm {
  const open = dates.filter(({ state }) => state !== 'off')
  return {
    organiser: {
      name: 'Kinderopvang De Leiewolkjes', street: 'Markt 1', postcode: '8790', city: 'Waregem', email: '', phone: '056 00 00 00',
      enterpriseNumber: '0123456749', iban: 'BE68539007547034', bic: 'KREDBEBB',
    },
    host: { id: 'h1', firstName: 'Els', lastName: 'Vandamme', dossierNumber: '123' },
    month: '2026-10',
    dates,
    children: Array.from({ length: count }, (_, child) => ({
      child: { id: `c${child}`, firstName: `Kind${child + 1}`, lastName: 'Vanderstraeten-De Keersmaecker' },
      days: Object.fromEntries(
        open.map(({ date }) => [
          date,
          {
            planned: child % 2 === 0 ? planned : planned.slice(0, 1),
            cell:
              child === 0 && date === '2026-10-05'
                ? { stays: [{ from: '08:05', until: '16:35' }] }
                : child === 0 && date === '2026-10-06'
                  ? { stays: [], absence: { reason: 'illness' as const } }
                  : { stays: [] },
          },
        ]),
      ),
    })),
    ownChildren,
    reasons: Object.fromEntries(
      dates.map(({ date }) => [date, [{ id: 'illness', kind: 'illness', name: 'Ziek', key: 'z', isActive: true }]]),
    ),
    issuedAt: '2026-09-28T09:30:00',
  }
} // prettier-ignore

it('has the plan of every child, what is stored already, the closed days and the letters', async () => {
  const [text = ''] = textOfPages(await attendanceSheetPdf(formOf(1), fonts))
  for (const words of [
    'Aanwezigheden oktober 2026',
    'Els Vandamme',
    'dossier 123',
    'gesloten',
    'z ziek',
    '8.05',
    '16.35',
  ]) {
    expect(text).toContain(words)
  }
  expect(text).toContain('handtekening ouder')
  expect(text.match(/8–12\.30/g)).toHaveLength(21)
  expect(text).not.toContain('Eigen kinderen')
})

it('names the service at the foot, with its phone where it has one', async () => {
  const form = formOf(1)
  const footOf = async (phone: string) =>
    textOfPages(await attendanceSheetPdf({ ...form, organiser: { ...form.organiser, phone } }, fonts))[0]
  expect(await footOf('056 00 00 00')).toContain('De Leiewolkjes, 056 00 00 00')
  expect(await footOf('')).not.toMatch(/De Leiewolkjes,/)
})

it('lists the own children without anything to compute with (R7)', async () => {
  const [text = ''] = textOfPages(await attendanceSheetPdf(formOf(2, ['Jef', 'Lien']), fonts))
  expect(text).toMatch(/Eigen kinderen[\s\S]*Jef[\s\S]*Lien[\s\S]*Handtekening onthaalouder/)
})

it.each([
  [0, [], 1],
  [7, [], 1],
  [8, [], 2],
  [14, ['Jef', 'Lien'], 2],
  [14, ['Jef', 'Lien', 'Mil', 'Noor'], 2],
  [15, [], 2],
])('puts %d children and the own children %j on %d pages', async (count, own, pages) => {
  const pdf = await attendanceSheetPdf(formOf(count, own), fonts)
  expect(pageCount(pdf)).toBe(pages)
  const text = textOfPages(pdf).join('')
  for (let child = 1; child <= count; child += 1) expect(text).toContain(`Kind${child} `)
})

it('comes out the same byte for byte', async () => {
  expect(await attendanceSheetPdf(formOf(3), fonts)).toEqual(await attendanceSheetPdf(formOf(3), fonts))
})
