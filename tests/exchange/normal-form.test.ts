import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { demoDocument } from '../../db/seed/demo-document.ts'
import { exchangeDocument, type Edits, type Json } from '../support/exchange-document.ts'
import { exportOf } from '../support/export-of.ts'

/** Documents of an independent implementation beside the repository, where they are at hand. */
const sampleFolder = fileURLToPath(new URL('../../../shared/samples/exchange', import.meta.url))
const samples = existsSync(sampleFolder)
  ? readdirSync(sampleFolder).filter((name) => /^service-\d+\.json$/.test(name))
  : []
if (samples.length === 0) console.log('export of the samples left out: no ../shared/samples/exchange')

const exported = async (edits: Edits): Promise<Record<string, Json>> =>
  JSON.parse(await exportOf(exchangeDocument(edits))) as Record<string, Json>

describe('the export', () => {
  it('of the base document is that document, keys in the order of the page', async () => {
    // Lists as they are printed: empty ones within a record stand, an empty freeHalfDaysUsed does not.
    expect(await exportOf(exchangeDocument())).toBe(`${JSON.stringify(exchangeDocument(), undefined, 1)}\n`)
  })

  it('gives itself again when it is imported, also after the demo', async () => {
    const once = await exportOf(demoDocument('2026-11-22'))
    expect(await exportOf(JSON.parse(once) as Json)).toBe(once)
    expect(once.length).toBeGreaterThan(100_000)
  })

  it.skipIf(samples.length === 0).each(samples)(
    'of the sample %s gives itself again, and keeps all of it',
    async (name) => {
      const sample = JSON.parse(readFileSync(join(sampleFolder, name), 'utf8')) as Record<string, Json>
      const once = await exportOf(sample)
      expect(await exportOf(JSON.parse(once) as Json)).toBe(once)
      const printed = JSON.parse(once) as Record<string, Json>
      for (const [list, records] of Object.entries(sample))
        if (Array.isArray(records))
          expect([list, (printed[list] as Json[] | undefined)?.length ?? 0]).toEqual([list, records.length])
        else expect(printed[list]).toEqual(records)
      // The same records, whatever the order of their lists.
      const sorted = (records: Json | undefined): string[] =>
        ((records ?? []) as Json[]).map((record) => JSON.stringify(record)).sort()
      for (const list of ['contractHolders', 'children', 'tariffs', 'absences', 'payments'])
        expect(sorted(printed[list])).toEqual(sorted(sample[list]))
    },
  )

  it('holds numbers with check digits in their normal form', async () => {
    const document = await exported({
      'organiser.iban': 'be68 5390.0754-7034',
      'organiser.enterpriseNumber': 'BE 0886.886.638',
      'hosts[0].iban': 'nl91 abna 0417 1643 00',
      'contractHolders[0].nationalRegisterNumber': '90.01.01-123.95',
      'children[0].nationalRegisterNumber': '24 03 01 045 91',
      'settings[0].value': 2815,
    })
    expect(document['organiser']).toMatchObject({ iban: 'BE68539007547034', enterpriseNumber: '0886886638' })
    expect(document['hosts']).toMatchObject([{ iban: 'NL91ABNA0417164300' }, {}])
    expect(document['contractHolders']).toMatchObject([{ nationalRegisterNumber: '90010112395' }, {}])
    expect(document['children']).toMatchObject([{ nationalRegisterNumber: '24030104591' }, {}])
  })

  it('keeps texts and numbers as they were', async () => {
    const odd = ' \u0000\t"\\/<é\u0301😀\u2028\ufeff\uffff '
    const edits = {
      'organiser.phone': odd,
      'hosts[0].firstName': `${odd}x`,
      'children[0].lastName': `${odd}x`,
      'payments[0].reference': odd,
      'tariffs[0].kindcode': '240301 010 02',
      'hosts[0].latitude': 50.12345678901234,
      'hosts[0].longitude': -0.1,
      'postcodes[0].latitude': 1e-7,
      'settings[0].key': 'freeDays.fullTime',
      'settings[0].value': 18.1,
      'carePlans[0].cycleWeeks': 9_007_199_254_740_991,
      'extraCosts[0].cents': -1_000_000_000,
    }
    expect(await exported(edits)).toEqual(exchangeDocument(edits))
  })

  it('keeps strange ids apart, and their references', async () => {
    const ids = ['__proto__', 'constructor', 'é', 'e\u0301', ' ', 'x\u0000', 'x\u0000y', '😀', '\uffee'].sort()
    const children = ids.map((id) => ({ id, firstName: 'A', lastName: 'B', birthDate: '2025-01-01' }))
    const { children: base, absences } = exchangeDocument() as Record<string, Json[]>
    const document = await exported({
      children: [...(base ?? []), ...children],
      absences: [...(absences ?? []), ...ids.map((childId) => ({ childId, date: '2026-10-12', reason: 'other' }))],
    })
    const wanted = [...ids, 'c1', 'c2'].sort()
    expect((document['children'] as { id: string }[]).map(({ id }) => id)).toEqual(wanted)
    expect((document['absences'] as { childId: string }[]).map(({ childId }) => childId)).toEqual(wanted)
  })

  it('does not depend on the order of lists, also of facts that are nearly alike', async () => {
    const payment = { contractHolderId: 'p1', date: '2026-10-20', cents: 1 }
    const cost = { childId: 'c1', date: '2026-10-05', description: 'x', cents: 1, fiscal: false }
    const closure = { hostId: null, from: '2026-07-01', until: '2026-07-05', reason: 'other' }
    const lists: Record<string, Json[]> = {
      payments: [payment, { ...payment, reference: '' }, { ...payment, reference: 'a' }, { ...payment, cents: -1 }],
      extraCosts: [cost, { ...cost, fiscal: true }, { ...cost, description: 'X' }, { ...cost, cents: 2 }],
      closures: [
        closure,
        { ...closure, reason: 'leave' },
        { ...closure, hostId: 'h1' },
        { ...closure, until: '2026-07-04' },
      ],
      attendance: [
        {
          childId: 'c1',
          hostId: 'h2',
          date: '2026-10-06',
          stays: [
            {
              from: '13:00',
              until: '14:00',
            },
            {
              from: '08:00',
              until: '12:00',
            },
          ],
        },
        { childId: 'c1', hostId: 'h1', date: '2026-10-06', stays: [{ from: '12:00', until: '13:00' }] },
      ],
    }
    const base = exchangeDocument() as Record<string, Json>
    const reversed = Object.fromEntries(Object.entries(lists).map(([list, records]) => [list, records.toReversed()]))
    for (const list of ['hosts', 'children', 'contractHolders', 'agreements', 'tariffs', 'carePlans', 'absences'])
      reversed[list] = (base[list] as Json[]).toReversed()
    expect(await exportOf(exchangeDocument(reversed))).toBe(await exportOf(exchangeDocument(lists)))
  })
})
