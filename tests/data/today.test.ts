import { readFileSync } from 'node:fs'
import Driver from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Schema } from '../../db/schema.ts'
import { systemClock } from '../../electron/service/clock.ts'
import { todayHandlers } from '../../electron/service/features/today/index.ts'
import { addressOf } from '../../renderer/features/today/model/line-address.ts'
import { lineWords } from '../../renderer/features/today/model/line-words.ts'
import { todayLines } from '../../renderer/features/today/model/today-lines.ts'
import type { OutputOf } from '../../shared/contract/index.ts'
import { todayLineKinds } from '../../shared/domain/today/line-kinds.ts'
import { closureIdOf } from '../support/absence-service.ts'
import { busyDay, busyMonday } from '../support/busy-day.ts'
import { quickSeals } from '../support/sealed-container.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

/** The paths of the window's router, as patterns. */
const paths = [...readFileSync('renderer/router.tsx', 'utf8').matchAll(/path: '([^']+)'/g)].map(
  ([, path = '']) => new RegExp(`^${path.replace(/\$\w+/g, '[^/]+')}$`),
)

describe('Vandaag', () => {
  let service: ServiceOnFile
  let view: OutputOf<'today.view'>
  let billing: OutputOf<'today.billing'>
  beforeAll(async () => {
    service = await serviceOnFile(busyDay(), { today: busyMonday })
    view = await service.call('today.view', {})
    billing = await service.call('today.billing', {})
  })
  afterAll(() => service[Symbol.asyncDispose]())

  const all = () => [...view.sections.flatMap(({ lines }) => lines), ...billing.lines]
  const found = (kind: string) => all().find((line) => line.kind === kind)

  it('tells every kind of thing there is', () => {
    expect(new Set(all().map(({ kind }) => kind))).toEqual(new Set(todayLineKinds))
    expect(new Set(all().map(({ id }) => id)).size).toBe(all().length)
  })

  it('every line leads to a screen, and says what it is about', () => {
    for (const line of all()) {
      const address = addressOf(line)
      const path = address.replace(/\?.*/, '')
      expect([address, paths.some((pattern) => pattern.test(path))]).toEqual([address, true])
      const { title, facts } = lineWords(line, { today: busyMonday, year: 2026 })
      const said = [title, ...facts].join(' · ')
      expect([line.kind, title !== '', facts.length > 0, said.includes('undefined')]).toEqual([
        line.kind,
        true,
        true,
        false,
      ])
    }
  })

  it('counts what is on the screen, each once', () => {
    const shown = todayLines(view, billing)
    expect(shown.pressing).toMatchObject({ closureId: closureIdOf(service), openToday: 1 })
    const lines = shown.sections.flatMap((section) => section.lines)
    expect(shown.count).toBe(lines.length + 1)
    expect(lines).not.toContain(shown.pressing)
    // c3 has no attest: that holds an invoice back, and is not told a second time among the papers.
    const ofC3 = lines.filter((line) => 'child' in line && 'id' in line.child && line.child.id === 'c3')
    expect(ofC3.map(({ kind }) => kind)).toEqual(['missing-attest'])
  })

  it('tells nothing of what an incident or a complaint is about', () => {
    expect(JSON.stringify(view)).not.toMatch(/geheim/i)
  })

  it('tells the facts that the screens tell', () => {
    expect(found('child-absence')).toMatchObject({ child: { id: 'c2' }, host: { id: 'h2' }, outcome: 'used' })
    expect(found('open-days')).toMatchObject({ month: '2026-10', host: { id: 'h1' } })
    expect(found('host-limit')).toMatchObject({ host: { id: 'h1' }, before: 4, after: 5, date: '2026-12-01' })
    expect(found('legal-limit')).toMatchObject({ hosts: 1, before: 8, after: 7 })
    expect(found('own-child')).toMatchObject({ firstName: 'Bo', date: '2026-11-20' })
    expect(found('turns-18')).toMatchObject({ about: { firstName: 'Stan' }, date: '2026-12-01' })
    expect(found('school')).toMatchObject({ child: { id: 'c2' }, change: 'school', date: '2026-11-30' })
    expect(found('offer-waiting')).toMatchObject({ requestId: 'wo', answerBy: '2026-11-13', isLate: true })
    expect(found('child-file')).toMatchObject({ child: { id: 'c5' }, startsOn: '2026-12-01', isLate: false })
  })

  it('tells what comes by its date, hosts who are closed together in one line', () => {
    expect(view.soon).toMatchObject([
      { kind: 'training', from: '2026-11-26' },
      { kind: 'closure', from: '2026-12-25', hosts: [] },
      { kind: 'closure', from: '2026-12-28', hosts: [{ id: 'h3' }, { id: 'h4' }] },
      { kind: 'legal-limit', from: '2027-01-01' },
    ])
  })

  it('asks no less and no more of the billing than the preview of the month finds', async () => {
    const { problems } = await service.call('billing.preview', { month: '2026-10' })
    const openDays = billing.lines.reduce((sum, line) => sum + (line.kind === 'open-days' ? line.days : 0), 0)
    const unregistered = problems.filter(({ code, childId }) => code === 'unregistered-day' && childId !== 'c3')
    expect(openDays).toBe(unregistered.length)
    expect(billing.lines.filter(({ kind }) => kind === 'missing-attest')).toHaveLength(1)
    expect(billing.lines.filter(({ kind }) => kind === 'uncovered')).toHaveLength(1)
  })

  it('asks nothing more of a month once it is issued, but for whom it was held back', async () => {
    await using issued = await serviceOnFile(busyDay(), { today: busyMonday })
    const accept = ['unregistered-day' as const, 'no-agreement' as const, 'missing-tariff' as const]
    await issued.call('billing.run', { month: '2026-10', out: issued.folder, accept })
    const { lines } = await issued.call('today.billing', {})
    expect(lines.map(({ kind }) => kind)).toEqual(['missing-attest'])
  })

  it('looks at the next day on which somebody works, and says when the service is closed', async () => {
    expect(view).toMatchObject({ today: busyMonday, day: busyMonday })
    expect(view).not.toHaveProperty('closure')
    await service.reopen('2026-11-21')
    expect(await service.call('today.view', {})).toMatchObject({ today: '2026-11-21', day: '2026-11-23' })
    await service.reopen('2026-12-25')
    expect(await service.call('today.view', {})).toMatchObject({ day: '2026-12-28', closure: 'holiday' })
    await service.reopen(busyMonday)
  })

  it('has nothing to say in an empty service', async () => {
    await using empty = await serviceOnFile(undefined, { today: busyMonday })
    expect(await empty.call('today.view', {})).toMatchObject({ day: busyMonday, sections: [] })
    expect(await empty.call('today.billing', {})).toEqual({ month: '2026-10', lines: [] })
  })

  it('asks the database as often of many as of one', async () => {
    await using many = await serviceOnFile(busyDay(12), { today: busyMonday })
    const ofOne = await questionsAsked(service)
    expect(ofOne.view).toBeGreaterThan(20)
    expect(await questionsAsked(many)).toEqual(ofOne)
  })
})

/** How many questions each of the two answers asks the database. */
async function questionsAsked({ file }: ServiceOnFile): Promise<{ view: number; billing: number }> {
  const connection = new Driver(file, { readonly: true })
  let asked = 0
  const db = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: connection }),
    log: () => void (asked += 1),
  })
  const context = { db, clock: systemClock(busyMonday), version: '', file, backups: '', seals: quickSeals }
  try {
    await todayHandlers['today.view'](context, {})
    const view = asked
    await todayHandlers['today.billing'](context, {})
    return { view, billing: asked - view }
  } finally {
    connection.close()
  }
}
