import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { absenceService, familyOf, hostAt } from '../support/absence-service.ts'
import { onthaalHere } from '../support/command-line.ts'
import type { Json } from '../support/exchange-document.ts'
import { serviceOnFile, testFolder } from '../support/service-on-file.ts'

const folder = testFolder()
const db = join(folder, 'onthaal.sqlite')
const waitingList = (...words: string[]) => onthaalHere(['waiting-list', '--db', db, ...words])

const request = (id: string, receivedAt: string, changes: Record<string, Json> = {}): Json => ({
  id,
  receivedAt,
  child: { firstName: 'Noor', lastName: 'Wacht' },
  contact: { firstName: 'Lies', lastName: 'Wacht', postcode: '8790', city: 'Waregem' },
  wantedFrom: '2026-12-01',
  cycleWeeks: 1,
  slots: [1, 2].map((weekday) => ({ week: 1, weekday, from: '08:00', until: '17:00' })),
  firstTier: [],
  secondTier: [],
  status: 'open',
  ...changes,
})

beforeAll(async () => {
  // One place a day with h1, where c1 is on Tuesdays; h2 has room, h3 none.
  const document = absenceService(
    [hostAt('h1', { licence: [{ from: '2020-01-01', maxPresent: 1 }] }), hostAt('h2'), hostAt('h3', { licence: [] })],
    [{ childId: 'c1', hostId: 'h1', times: '08:00-09:00', weekdays: [2] }],
    { contractHolders: [familyOf('p1')] },
  ) as Record<string, Json>
  const service = await serviceOnFile(
    {
      ...document,
      waitingList: [
        request('late', '2026-10-01T10:00'),
        request('early', '2026-09-01T10:00', { secondTier: ['staff'] }),
        request('first', '2026-11-05T08:00', { firstTier: ['work', 'single'] }),
        request('gone', '2026-08-01T10:00', { status: 'elsewhere' }),
        request('to-come', '2027-01-01T10:00'),
      ],
    },
    { folder },
  )
  await service.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('waiting-list', () => {
  const part = { hostId: 'h1', fits: 'part', missing: [{ week: 1, weekday: 2 }] }
  const hosts = [part, { hostId: 'h2', fits: 'whole', missing: [] }]

  it('prints the open requests by rank, with the hosts where they fit', async () => {
    const { code, stdout } = await waitingList('--json')
    expect(code).toBe(0)
    const answer = JSON.parse(stdout) as object[]
    const none = { firstTier: [], secondTier: [] }
    expect(answer).toEqual([
      { id: 'first', rank: 1, ...none, firstTier: ['work', 'single'], receivedAt: '2026-11-05T08:00', hosts },
      { id: 'early', rank: 2, ...none, secondTier: ['staff'], receivedAt: '2026-09-01T10:00', hosts },
      { id: 'late', rank: 3, ...none, receivedAt: '2026-10-01T10:00', hosts },
      { id: 'to-come', rank: 4, ...none, receivedAt: '2027-01-01T10:00', hosts },
    ])
    expect(answer.map((one) => Object.keys(one).join(' '))).toEqual(
      Array(4).fill('id rank firstTier secondTier receivedAt hosts'),
    )
  })

  it('prints them as they ranked at the end of a minute, and for people as a table', async () => {
    const ids = async (at: string) =>
      (JSON.parse((await waitingList('--at', at, '--json')).stdout) as { id: string }[]).map(({ id }) => id)
    expect(await ids('2026-11-05T08:00')).toEqual(['first', 'early', 'late'])
    expect(await ids('2026-11-05T07:59')).toEqual(['early', 'late'])
    const { code, stdout } = await waitingList()
    expect(code).toBe(0)
    for (const said of ['fits at', 'h1 (-1)', 'work single']) expect(stdout).toContain(said)
    expect((await waitingList('--at', '2020-01-01T00:00')).stdout).toContain('no open requests')
  })

  it.each(['2026-11-01', '2026-11-31T10:00', '2026-11-01T24:00', '2026-11-01 10:00', '2026-11-01T10:00Z', ''])(
    '%j is no moment and ends with 2',
    async (at) => {
      const { code, stdout } = await waitingList('--at', at, '--json')
      expect([code, stdout]).toEqual([2, ''])
    },
  )
})
