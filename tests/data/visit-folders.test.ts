import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { procedures } from '../../shared/contract/index.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import {
  bringBack,
  exported,
  folderPassword,
  giveAlong,
  lookInto,
  openIn,
  typeIn,
  visitingCopy,
} from '../support/visit-folder.ts'
import { visitedService } from '../support/visited-service.ts'

const documentOf = async (service: ServiceOnFile): Promise<ExchangeDocument> =>
  JSON.parse(await exported(service)) as ExchangeDocument
const visitOf = async (service: ServiceOnFile, id: string) =>
  (await documentOf(service)).homeVisits.find((visit) => visit.id === id)

describe('a bezoekmap', () => {
  it(
    'goes out, is filled in, comes back, and brings everything that was written, once',
    { timeout: 60_000 },
    async () => {
      await using home = await serviceOnFile(visitedService())
      const out = await giveAlong(home)
      await using laptop = await visitingCopy(out)
      await typeIn(laptop, 'v2', 'notes', 'Trapje nakijken: hekje staat er')
      await typeIn(laptop, 'v2', 'presentChildren/c2', true)
      await typeIn(laptop, 'v2', 'scores/well-being/score', 3)
      await laptop.call('hostActions.add', {
        hostId: 'h1',
        visitId: 'v2',
        text: 'Rookmelder vervangen',
        owner: 'host',
        agreedOn: '2026-11-22',
      })
      await laptop.call('coachingGoals.write', {
        id: 'g1',
        fields: [
          { field: 'progress/n2/date', value: '2026-11-22' },
          { field: 'progress/n2/text', value: 'Elke dag' },
        ],
      })
      const back = await giveAlong(laptop, ['h1'], 'terug')
      const looked = await lookInto(home, back)
      expect(procedures['visitFolders.preview'].output.safeParse(looked).success).toBe(true)
      expect(looked).toMatchObject({ use: 'merge', conflicts: [], refused: [] })
      expect(looked.records.map(({ kind, isNew }) => `${kind} ${isNew}`)).toEqual([
        'visit false',
        'action true',
        'goal false',
      ])
      expect(await bringBack(home, back)).toMatchObject({ added: 1, changed: 2, open: 0 })
      const { homeVisits, hostActions, coachingGoals, visitFolders } = await documentOf(home)
      expect(homeVisits.find(({ id }) => id === 'v2')).toMatchObject({
        notes: 'Trapje nakijken: hekje staat er',
        presentChildren: ['c2'],
        scores: [{ dimension: 'well-being', score: 3 }],
      })
      expect(hostActions).toHaveLength(2)
      expect(coachingGoals[0]?.progress?.map(({ text }) => text)).toEqual(['Begonnen', 'Elke dag'])
      expect(visitFolders[0]?.returnedAt).toBeDefined()
      const once = await exported(home)
      expect(await bringBack(home, back)).toMatchObject({ added: 0, changed: 0, settled: 0 })
      expect(await exported(home)).toBe(once)
      expect((await lookInto(home, back)).records).toEqual([])
    },
  )

  it('that comes back unchanged brings nothing', { timeout: 60_000 }, async () => {
    await using home = await serviceOnFile(visitedService())
    const out = await giveAlong(home)
    const before = await exported(home)
    expect(await lookInto(home, out)).toMatchObject({ records: [], conflicts: [], refused: [], pictures: 0 })
    expect(await bringBack(home, out)).toMatchObject({ added: 0, changed: 0 })
    expect(await exported(home)).toBe(before)
    await using laptop = await visitingCopy(out)
    const back = await giveAlong(laptop, ['h1'], 'terug')
    expect(await lookInto(home, back)).toMatchObject({ records: [], conflicts: [] })
  })

  it(
    'brings both versions of what was written on both sides, and keeps them after a choice',
    { timeout: 60_000 },
    async () => {
      await using home = await serviceOnFile(visitedService())
      await using laptop = await visitingCopy(await giveAlong(home))
      await typeIn(home, 'v2', 'notes', 'Thuis: eerst bellen')
      await typeIn(home, 'v2', 'visitor', 'Thuis')
      await typeIn(laptop, 'v2', 'notes', 'Laptop: hond in huis')
      await typeIn(laptop, 'v2', 'visitor', 'Laptop')
      const back = await giveAlong(laptop, ['h1'], 'terug')
      const { conflicts } = await lookInto(home, back)
      expect(
        conflicts.map(({ field, values }) => [field, values.map(({ value, isHere }) => `${value} ${isHere}`).sort()]),
      ).toEqual([
        ['notes', ['Laptop: hond in huis false', 'Thuis: eerst bellen true']],
        ['visitor', ['Laptop false', 'Thuis true']],
      ])
      const merged = await bringBack(home, back, [
        { kind: 'visit', id: 'v2', field: 'notes', value: 'Thuis: eerst bellen\n\nLaptop: hond in huis' },
      ])
      expect(merged).toMatchObject({ settled: 1, open: 1 })
      const visit = await visitOf(home, 'v2')
      expect(visit?.notes).toBe('Thuis: eerst bellen\n\nLaptop: hond in huis')
      const values = (visit?.edits ?? []).map(({ value }) => value)
      for (const value of ['Thuis: eerst bellen', 'Laptop: hond in huis', 'Thuis', 'Laptop', 'Trapje nakijken'])
        expect(values).toContain(value)
      const sheet = await home.call('homeVisits.sheet', { id: 'v2' })
      expect(sheet.conflicts.map(({ field }) => field)).toEqual(['visitor'])
    },
  )

  it('is refused at once, with every choice, when one is of no conflict', { timeout: 60_000 }, async () => {
    await using home = await serviceOnFile(visitedService())
    await using laptop = await visitingCopy(await giveAlong(home))
    await typeIn(laptop, 'v2', 'notes', 'Laptop')
    const back = await giveAlong(laptop, ['h1'], 'terug')
    const before = await exported(home)
    await expect(bringBack(home, back, [{ kind: 'visit', id: 'v2', field: 'notes', value: 'x' }])).rejects.toThrow(
      'no-such-conflict',
    )
    await expect(bringBack(home, back, [{ kind: 'visit', id: 'v9', field: 'notes', value: 'x' }])).rejects.toThrow(
      'no-such-conflict',
    )
    expect(await exported(home)).toBe(before)
  })

  it('makes of a second machine a copy where only visits work', { timeout: 60_000 }, async () => {
    await using home = await serviceOnFile(visitedService())
    await using laptop = await visitingCopy(await giveAlong(home))
    const { organiser } = await laptop.call('service.status', {})
    expect(organiser?.isVisitingCopy).toBe(true)
    expect(await laptop.refusal('billing.run', { month: '2026-10', out: '/tmp', accept: [] })).toBe(
      'locked: visiting-copy',
    )
    expect(await laptop.refusal('service.startDemo', {})).toBe('locked: visiting-copy')
    expect(await laptop.refusal('settings.set', { key: 'visits.perQuarter', from: '2026-01-01', value: 1 })).toBe(
      'locked: visiting-copy',
    )
    expect((await laptop.call('homeVisits.due', {})).map(({ host }) => host.id)).toEqual(['h1'])
    const document = await documentOf(laptop)
    expect(document).not.toHaveProperty('tariffs')
    expect(document).not.toHaveProperty('attendance')
    expect(document.children.map(({ id }) => id)).toEqual(['c1', 'c2'])
  })

  it('takes over the hosts of a second one on such a copy, and merges its visits', { timeout: 90_000 }, async () => {
    await using home = await serviceOnFile(visitedService())
    await using laptop = await visitingCopy(await giveAlong(home))
    await typeIn(laptop, 'v2', 'notes', 'Op de laptop')
    home.sql("UPDATE hosts SET phone = '0470 11 22 33' WHERE id = 'h1'")
    await openIn(laptop, await giveAlong(home, ['h1', 'h2'], 'tweede'))
    const { hosts, homeVisits, visitFolders } = await documentOf(laptop)
    expect(hosts.map(({ id, phone }) => [id, phone])).toEqual([
      ['h1', '0470 11 22 33'],
      ['h2', undefined],
    ])
    expect(homeVisits.map(({ id }) => id)).toEqual(['v1', 'v2', 'v3'])
    expect(homeVisits[1]?.notes).toBe('Op de laptop')
    expect(visitFolders).toHaveLength(2)
    expect(laptop.rows('SELECT count(*) AS n FROM audit_log')[0]).not.toEqual({ n: 0 })
  })

  it('is refused where a service is already, and by a service that is another one', { timeout: 60_000 }, async () => {
    await using home = await serviceOnFile(visitedService())
    const out = await giveAlong(home)
    const { token } = await lookInto(home, out)
    expect(await home.refusal('visitFolders.open', { token })).toBe('locked: not-empty')
    const other = visitedService() as { organiser: Record<string, string> }
    await using elsewhere = await serviceOnFile({
      ...other,
      organiser: { ...other.organiser, enterpriseNumber: '0400378485' },
    })
    const read = await elsewhere.call('visitFolders.read', { path: out, password: folderPassword })
    expect(await elsewhere.refusal('visitFolders.preview', read)).toBe('conflict: other-service')
    expect(await elsewhere.refusal('visitFolders.merge', { ...read, choices: [] })).toBe('conflict: other-service')
    expect(await home.refusal('visitFolders.preview', { token: 'x' })).toBe('not-found: folder-not-read')
  })

  it('lists what cannot be kept, and keeps the rest', { timeout: 60_000 }, async () => {
    await using home = await serviceOnFile(visitedService())
    await using laptop = await visitingCopy(await giveAlong(home, ['h1', 'h2']))
    await typeIn(laptop, 'v2', 'notes', 'Van h1')
    await typeIn(laptop, 'v3', 'notes', 'Van h2')
    const back = await giveAlong(laptop, ['h1', 'h2'], 'terug')
    const { homeVisits, ...rest } = visitedService() as { homeVisits: { hostId: string }[] }
    const document = JSON.parse(
      JSON.stringify({ ...rest, homeVisits: homeVisits.filter(({ hostId }) => hostId !== 'h2') }).replaceAll(
        '"h2"',
        '"h3"',
      ),
    ) as never
    await using restored = await serviceOnFile(document)
    const looked = await lookInto(restored, back)
    expect(looked.refused).toEqual([{ kind: 'visit', id: 'v3', hostName: 'Cas Proef', reason: 'no-such-host' }])
    await bringBack(restored, back)
    expect((await visitOf(restored, 'v2'))?.notes).toBe('Van h1')
  })

  it('leaves no password in the database, the log or what the service tells', { timeout: 60_000 }, async () => {
    await using home = await serviceOnFile(visitedService())
    const out = await giveAlong(home)
    await lookInto(home, out)
    await home.refusal('visitFolders.read', { path: out, password: `${folderPassword}!` })
    await home.refusal('visitFolders.read', { path: '/nergens', password: folderPassword })
    await home.close()
    const bytes = readdirSync(home.folder)
      .filter((name) => name.includes('sqlite'))
      .map((name) => readFileSync(join(home.folder, name), 'latin1'))
    expect(bytes.length).toBeGreaterThan(0)
    for (const held of [...bytes, home.logged.join(), JSON.stringify(home.events)])
      expect(held).not.toContain(folderPassword)
  })

  it('asks for a password that is worth the name, and hosts that are there', async () => {
    await using home = await serviceOnFile(visitedService())
    const path = join(home.folder, 'x.onthaalmap')
    expect(await home.refusal('visitFolders.write', { path, password: 'kort', hostIds: ['h1'] })).toBe(
      'validation: password-too-short',
    )
    expect(await home.refusal('visitFolders.write', { path, password: folderPassword, hostIds: ['h9'] })).toBe(
      'not-found: no-such-host',
    )
    expect(readdirSync(home.folder).filter((name) => name.includes('onthaalmap'))).toEqual([])
    expect((await documentOf(home)).visitFolders).toBeUndefined()
  })
})
