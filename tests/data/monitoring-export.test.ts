import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tableCsv } from '../../electron/service/documents/monitoring/tables-csv.ts'
import { readZip } from '../support/read-zip.ts'
import { smallService } from '../support/small-service.ts'
import { serviceOnFile } from '../support/service-on-file.ts'

/** The rows of a sheet as texts: shared ones by their words. */
function rowsOf(sheets: ReadonlyMap<string, string>, number: number): string[][] {
  const words = [...(sheets.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs)]
  const rows = (sheets.get(`xl/worksheets/sheet${number}.xml`) ?? '').match(/<row .*?<\/row>/gs) ?? []
  return rows.map((row) =>
    [...row.matchAll(/<c ([^>]*?)>(?:<v>(.*?)<\/v>)?/g)].map(([, look = '', value = '']) =>
      look.includes('t="s"') ? (words[Number(value)]?.[1] ?? '') : value,
    ),
  )
}

it('the workbook of a year has the numbers of the views, and below each its rows', async () => {
  await using service = await serviceOnFile(smallService(), { today: '2026-12-14' })
  const written = await service.call('monitoring.write', { year: 2026, folder: service.folder })
  expect(written).toEqual({ folder: join(service.folder, 'monitoring-2026'), files: ['monitoring-2026.xlsx'] })
  const sheets = readZip(await readFile(join(written.folder, 'monitoring-2026.xlsx')))
  const names = [...(sheets.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*?name="(.*?)"/g)].map(
    ([, name]) => name,
  )
  expect(names).toEqual([
    'Doel',
    'Bezetting',
    'Bezetting dagen',
    'Kinddagen',
    'Kinddagen dagen',
    'Voorrang per maand',
    'Voorrang kinderen',
    'Wachtlijst',
    'Aanvragen',
    'Afstand',
  ])
  const { hosts } = await service.call('monitoring.occupancy', { year: 2026 })
  const present = hosts.flatMap(({ months }) => months).reduce((sum, month) => sum + month.present, 0) / 2
  expect(present).toBeGreaterThan(0)
  const occupancy = rowsOf(sheets, 2)
  const column = occupancy[0]?.indexOf('Aanwezig') ?? -1
  expect(Number(occupancy.at(-1)?.[column])).toBe(present)
  const days = rowsOf(sheets, 3).filter((row) => row[3] === 'aanwezig')
  expect(days.reduce((sum, row) => sum + Number(row[5]), 0)).toBe(present)
  expect(await service.call('history.list', { subject: 'service' })).toMatchObject([
    { action: 'monitoring-written' },
    {},
  ])
})

it('of an empty year there is a workbook too, and a folder that is none is refused', async () => {
  await using service = await serviceOnFile(smallService())
  const { files } = await service.call('monitoring.write', { year: 1999, folder: service.folder })
  expect(files).toEqual(['monitoring-1999.xlsx'])
  expect(await service.refusal('monitoring.write', { year: 2026, folder: service.file })).toMatch(/^unavailable: /)
})

it('the child-days of a large service are a text file: numbers with a comma, and no formula in a name', () => {
  const rows = [[{ date: '2026-10-05' }, '=SOM(A1)', 0.5, undefined, { percent: 12.25 }]]
  const text = new TextDecoder().decode(tableCsv({ head: ['Datum', 'Kind', 'Telt', 'Wat', 'Deel'], rows }))
  expect(text.replace(/^\uFEFF/, '').split('\r\n')).toEqual([
    'Datum;Kind;Telt;Wat;Deel',
    "05/10/2026;'=SOM(A1);0,5;;12,25",
    '',
  ])
})
