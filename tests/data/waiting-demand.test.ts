import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readZip } from '../support/read-zip.ts'
import type { Json } from '../support/exchange-document.ts'
import { serviceOnFile } from '../support/service-on-file.ts'
import { waitingDocument } from '../support/waiting-service.ts'
import { wantedPlace } from '../support/wanted-place.ts'

const year = { from: '2026-01-01', until: '2026-12-31' }
const both = wantedPlace({ id: 'r1', firstTier: ['work', 'single'], number: 'OV-2026-17' })
const father = { ...both.contact, firstName: 'Tom', email: 'tom@example.org' }
const waitingList = [
  both,
  wantedPlace({ id: 'r2', receivedAt: '2026-11-21T10:15', contact: father }),
  wantedPlace({
    id: 'r3',
    child: { firstName: 'Kindje', lastName: 'Maes', expectedOn: '2027-02-01' },
    status: 'lapsed',
    closed: { on: '2026-11-20', reason: 'pregnancy-ended' },
  }),
  wantedPlace({ id: 'r4', receivedAt: '2025-12-31T23:59' }),
] as unknown as Json

it('the requests of a year are counted, each number with its requests, by the characteristics that the service asks for', async () => {
  await using service = await serviceOnFile(waitingDocument({ waitingList }))
  const demand = await service.call('waitingList.demand', year)
  expect(demand).toMatchObject({ same: [{ id: 'r2', countsWith: 'r1' }], notCounted: ['r3'] })
  const of = async (group: string) =>
    (await service.call('waitingList.demand', year)).groups.find((one) => one.group === group)
  expect(await of('all')).toEqual({ group: 'all', total: ['r1'], unanswered: ['r1'] })
  expect((await of('vulnerable'))?.total).toEqual(['r1'])
  await service.call('settings.set', { key: 'priority.vulnerableFrom', from: '2026-01-01', value: 3 })
  expect((await of('vulnerable'))?.total).toEqual([])
  const turned = { from: year.until, until: year.from }
  expect(await service.refusal('waitingList.demand', turned)).toBe('validation: from-after-until')
})

it('the list for the lokaal loket says how each request counts, and neither how to reach a family nor why it has priority', async () => {
  await using service = await serviceOnFile(waitingDocument({ waitingList }))
  const input = { ...year, folder: service.folder }
  const written = await service.call('waitingList.writeDemand', input)
  expect(written).toEqual({
    folder: join(service.folder, 'opvangvragen'),
    name: 'opvangvragen-2026-01-01-2026-12-31.xlsx',
  })
  const sheets = readZip(await readFile(join(written.folder, written.name)))
  expect(sheets.get('xl/workbook.xml')).toMatch(/Tellingen[\s\S]*Aanvragen/)
  const words = sheets.get('xl/sharedStrings.xml') ?? ''
  for (const word of ['Noor Claes', 'OV-2026-17', 'samen met OV-2026-17', 'vervallen: zwangerschap beëindigd', '10:15'])
    expect(words).toContain(word)
  for (const secret of ['0470', 'tom@example.org', 'Lien']) expect(words).not.toContain(secret)
  expect(await service.call('history.list', { subject: 'service' })).toMatchObject([{ action: 'demand-written' }, {}])
  const noFolder = { ...input, folder: service.file }
  expect(await service.refusal('waitingList.writeDemand', noFolder)).toMatch(/^unavailable: /)
  expect(await service.refusal('waitingList.writeDemand', { ...input, from: '2027-01-01' })).toBe(
    'validation: from-after-until',
  )
})
