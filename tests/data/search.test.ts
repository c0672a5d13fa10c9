import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatStructuredCommunication } from '../../shared/formats/ogm.ts'
import type { Json } from '../support/exchange-document.ts'
import { indexedWords } from '../support/indexed-words.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { giveAlong, visitingCopy } from '../support/visit-folder.ts'
import { visitedService } from '../support/visited-service.ts'

const accept = ['unregistered-day', 'missing-tariff', 'no-agreement'] as const
const nasty = [
  '',
  ' ',
  '%',
  '_',
  '"',
  "'",
  '*',
  '""*',
  'NEAR(',
  'NEAR(a b)',
  'AND',
  'a OR b',
  '{x}',
  '-x',
  ':',
  '\u0000',
  'a\u0000b',
  '\uD800',
  '🙂',
  'x'.repeat(10_000),
  'ab '.repeat(3_333),
  '1'.repeat(10_000),
  '+'.repeat(10_000),
]

describe('searching', () => {
  let service: ServiceOnFile
  beforeAll(async () => {
    service = await serviceOnFile(visitedService())
    await service.call('billing.run', { month: '2026-10', out: join(service.folder, 'out'), accept: [...accept] })
  })
  afterAll(() => service[Symbol.asyncDispose]())

  const find = (query: string) => service.call('search.find', { query })
  const numbers = async (query: string) => (await find(query)).numbers.map(({ number }) => number)
  const notes = async (query: string) => (await find(query)).notes.map(({ kind, id }) => `${kind} ${id}`)

  it('finds an invoice by its structured communication, typed in any form, whole or in part', async () => {
    const [issued] = service.rows('SELECT number, structured_communication AS ogm FROM invoices ORDER BY number')
    const [number, ogm] = [String(issued?.['number']), String(issued?.['ogm'])]
    const printed = formatStructuredCommunication(ogm)
    for (const query of [
      ogm,
      printed,
      printed.replaceAll('+', '*'),
      `OGM ${printed}`,
      printed.replaceAll('/', ' '),
      ogm.slice(0, 11),
    ])
      expect((await numbers(query))[0], query).toBe(number)
    for (const query of [ogm.slice(3), ogm.slice(7), ogm.slice(-4), ogm.slice(-6), printed.slice(7)])
      expect(await numbers(query), query).toContain(number)
    expect(await numbers(`${ogm.slice(0, 11)}${(Number(ogm.at(11)) + 1) % 10}`)).toEqual([])
  })

  it('finds invoices and statements by number', async () => {
    expect(await numbers('2026-00001')).toEqual(['2026-00001', 'K-2026-00001'])
    expect(await numbers('K-2026-00001')).toEqual(['K-2026-00001'])
    expect((await numbers('2026-1'))[0]).toBe('2026-00001')
    expect(await numbers('202600002')).toContain('2026-00002')
    expect(await numbers('00002')).toContain('2026-00002')
    expect(await numbers('factuur 2026-0000')).toContain('2026-00002')
    expect(await numbers('2025-00001')).toEqual([])
  })

  it('finds what is written by the beginnings of its words, wherever in the record', async () => {
    expect(await notes('rustig')).toEqual(['visit v1'])
    expect(await notes('ONTHAAL rust')).toEqual(['visit v1'])
    expect(await notes('traphek')).toEqual(['action x1'])
    expect(await notes('buiten begon')).toEqual(['goal g1'])
    expect(await notes('rustig traphek')).toEqual([])
    expect((await find('rustig')).notes[0]).toEqual({
      kind: 'visit',
      id: 'v1',
      host: { id: 'h1', firstName: 'An', lastName: 'Proef' },
      date: '2026-09-01',
      isOver: false,
      snippet: [
        { text: 'Rustig', isFound: true },
        { text: ' onthaal', isFound: false },
      ],
    })
  })

  it('finds what was typed a moment ago, and writes no index for a key', async () => {
    const fields = [{ field: 'checks/sleep-back/note', value: 'Żółte bedje' }]
    await service.call('homeVisits.write', { id: 'v2', fields })
    expect(await notes('zolte')).toEqual(['visit v2'])
    expect(indexedWords(service).map(({ term }) => term)).not.toContain('zolte')
    expect(service.rows('SELECT record_id FROM search_records WHERE is_stale = 1')).toEqual([{ record_id: 'v2' }])
    await service.call('homeVisits.cancel', { id: 'v2', reason: 'zij is ziek' })
    expect(indexedWords(service).map(({ term }) => term)).toContain('zolte')
    expect(await notes('zolte')).toEqual(['visit v2'])
  })

  it('what is withdrawn is not found', async () => {
    await service.call('hostActions.add', { hostId: 'h1', text: 'Vergissing', owner: 'host', agreedOn: '2026-11-01' })
    const [kind, id = ''] = (await notes('vergissing'))[0]?.split(' ') ?? []
    expect(kind).toBe('action')
    await service.call('hostActions.write', { id, fields: [{ field: 'isWithdrawn', value: true }] })
    expect(await notes('vergissing')).toEqual([])
    await service.reopen()
    expect(indexedWords(service).map(({ term }) => term)).not.toContain('vergissing')
  })

  it.each(nasty)('nothing, and no error, for %j', async (query) => {
    expect(await find(query)).toEqual({ numbers: [], notes: [] })
  })

  it('people are hosts, children and their families, with whom they belong to', async () => {
    const people = await service.call('search.people', {})
    expect(people.find(({ kind, id }) => kind === 'child' && id === 'c1')).toMatchObject({
      of: ['An Proef'],
      fileId: 'c1',
    })
    expect(people.find(({ kind, id }) => kind === 'family' && id === 'p1')).toMatchObject({
      fileId: 'c1',
      isFormer: false,
    })
    // Who has no agreement yet is somebody; a family without children is shown nowhere.
    expect(people.find(({ id }) => id === 'c4')).toMatchObject({ kind: 'child', of: [], isFormer: false })
  })
})

describe('the index of what is written', () => {
  it('is made of what was there when a database of an older version is opened', async () => {
    await using made = await serviceOnFile(visitedService())
    await using older = await serviceOnFile(visitedService())
    await older.close()
    older.sql(
      "INSERT INTO search_words (search_words) VALUES ('delete-all')",
      'DELETE FROM search_records',
      // As the step leaves it.
      "INSERT INTO search_records (kind, record_id, is_stale) SELECT 'visit', id, 1 FROM home_visits UNION ALL SELECT 'action', id, 1 FROM host_actions UNION ALL SELECT 'goal', id, 1 FROM coaching_goals",
    )
    await older.reopen()
    expect(indexedWords(older)).toEqual(indexedWords(made))
  })

  it('on a visiting copy holds what is there; another bezoekmap takes its place', { timeout: 60_000 }, async () => {
    await using home = await serviceOnFile(visitedService())
    const folder = await giveAlong(home, ['h1'])
    await using laptop = await visitingCopy(folder)
    expect(await laptop.call('search.people', {})).toEqual([
      expect.objectContaining({ kind: 'host', id: 'h1', name: 'An Proef' }),
    ])
    expect((await laptop.call('search.find', { query: 'rustig' })).notes).toHaveLength(1)
    expect(indexedWords(laptop)).toEqual(indexedWords(home))
  })

  it('is in a backup', async () => {
    await using service = await serviceOnFile(visitedService())
    await service.call('backups.make', {})
    const [name = ''] = readdirSync(join(service.folder, 'backups'))
    using database = new DatabaseSync(join(service.folder, 'backups', name), { readOnly: true })
    const found = database.prepare("SELECT count(*) AS n FROM search_words WHERE search_words MATCH 'rustig'").get()
    expect({ ...found }).toEqual({ n: 1 })
  })

  it('is made of what was not in it yet when a backup is restored', async () => {
    await using service = await serviceOnFile(visitedService())
    const whole = indexedWords(service)
    service.sql(
      "INSERT INTO search_words (search_words) VALUES ('delete-all')",
      'UPDATE search_records SET is_stale = 1',
    )
    const { name } = await service.call('backups.make', {})
    await service.call('backups.restore', { name })
    expect(indexedWords(service)).toEqual(whole)
  })

  it('holds nothing of incidents, complaints, fiches and notes of files', async () => {
    const document = visitedService() as Record<string, Record<string, Json>[]>
    const secret = 'geheimzinnig'
    const change = (list: string, more: Record<string, Json>) => {
      document[list] = (document[list] ?? []).map((one, index) => (index === 0 ? { ...one, ...more } : one))
    }
    const note = [{ id: 'n', date: '2026-09-01', text: secret }]
    change('children', { notes: note, fiche: { reviewedOn: '2026-09-01', allergies: secret, doctorName: secret } })
    change('hosts', { notes: note })
    document['incidents'] = [
      {
        id: 'i1',
        kind: 'incident',
        category: 'injury',
        hostId: 'h1',
        occurredAt: '2026-11-01T10:00',
        reportedAt: '2026-11-01T10:15',
        reportedBy: secret,
        description: secret,
      },
    ]
    document['complaints'] = [
      {
        id: 'k1',
        receivedAt: '2026-11-01T18:00',
        receivedBy: 'Sofie',
        channel: 'email',
        complainant: secret,
        subject: secret,
        text: secret,
      },
    ]
    await using service = await serviceOnFile(document)
    expect(JSON.stringify(await service.call('exchange.export', {}))).toContain(secret)
    expect(await service.call('search.find', { query: secret })).toEqual({ numbers: [], notes: [] })
    expect(JSON.stringify(await service.call('search.people', {}))).not.toContain(secret)
    expect(indexedWords(service).map(({ term }) => term)).not.toContain(secret)
  })
})
