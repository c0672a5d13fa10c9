import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { InputOf, OutputOf } from '../../shared/contract/index.ts'
import type { Json } from '../support/exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { smallService } from '../support/small-service.ts'

type Cell = InputOf<'attendance.save'>['cells'][number]
type Open = OutputOf<'attendance.openDays'>

let service: ServiceOnFile
afterEach(() => service[Symbol.asyncDispose]())

const nine = { from: '08:00', until: '17:00' }
/** `a2 2026-10-26` for every open day. */
const told = ({ agreements }: Open): string[] =>
  agreements.flatMap(({ agreementId, days }) =>
    days.flatMap(({ dates }) => dates.map((date) => `${agreementId} ${date}`)),
  )
const open = (input: { until?: string; hostId?: string } = {}) => service.call('attendance.openDays', input)

/** The answer that everybody came as planned. */
const asPlanned = ({ agreements }: Open): Cell[] =>
  agreements.flatMap(({ childId, hostId, days }) =>
    days.flatMap(({ slots, dates }) =>
      dates.map((date) => ({ childId, hostId, date, looked: { stays: [] }, value: { stays: slots } })),
    ),
  )
const inverse = (cells: Cell[]): Cell[] => cells.map((cell) => ({ ...cell, looked: cell.value, value: cell.looked }))

describe('open days', () => {
  beforeEach(async () => {
    service = await serviceOnFile(smallService(), { today: '2026-11-10' })
  })

  it('are exactly billing’s unregistered days', async () => {
    expect(told(await open())).toEqual(['a2 2026-10-26'])
    const { problems } = await service.call('billing.preview', { month: '2026-10' })
    expect(problems).toContainEqual({ code: 'unregistered-day', childId: 'c2', date: '2026-10-26' })
  })

  it('bring what is needed to answer them and to call', async () => {
    const answer = await open()
    expect(answer.until).toBe('2026-11-10')
    expect(answer.agreements).toEqual([
      {
        agreementId: 'a2',
        childId: 'c2',
        contractHolderId: 'p2',
        hostId: 'h1',
        days: [{ slots: [nine], dates: ['2026-10-26'] }],
      },
    ])
    expect(answer.contractHolders).toMatchObject([{ id: 'p2', lastName: 'Ouder p2' }])
    expect(answer.children).toHaveLength(1)
    expect(answer.hosts).toHaveLength(1)
  })

  it('are those up to a date, and at one host', async () => {
    expect(told(await open({ until: '2026-10-25' }))).toEqual([])
    expect(told(await open({ hostId: 'h1' }))).toEqual(['a2 2026-10-26'])
    expect(told(await open({ hostId: 'h2' }))).toEqual([])
  })

  it('are none of a month that was invoiced to the family', async () => {
    await service.call('billing.run', {
      month: '2026-10',
      accept: ['unregistered-day', 'missing-tariff', 'no-agreement'],
      out: service.folder,
    })
    expect(told(await open())).toEqual([])
  })

  it('are none before the month in which the register begins', async () => {
    await service[Symbol.asyncDispose]()
    const agreements = [
      { id: 'a1', childId: 'c1', contractHolderId: 'p1', hostId: 'h1', startsOn: '2026-01-01' },
    ] satisfies Json[]
    const carePlans = [
      {
        agreementId: 'a1',
        from: '2026-01-01',
        cycleWeeks: 1,
        cycleStart: '2026-01-05',
        slots: [{ week: 1, weekday: 1, ...nine }],
      },
    ]
    const attendance = [{ childId: 'c1', hostId: 'h1', date: '2026-09-14', stays: [nine] }]
    service = await serviceOnFile(smallService({ agreements, carePlans, attendance }), { today: '2026-09-30' })
    expect(told(await open())).toEqual(['a1 2026-09-07', 'a1 2026-09-21', 'a1 2026-09-28'])
  })

  it('tell what happens when nobody answers, and what an absence takes', async () => {
    const day = await service.call('attendance.openDay', { agreementId: 'a2', date: '2026-10-26' })
    expect(day).toMatchObject({ percent: 100, reservedMinutes: 540, amountCents: 1839, balance: { day: 2 } })
    // Every free half day of the year is there still: nobody was absent.
    expect(day.balance.left).toBe(day.balance.entitled)
    expect(day.lastDays.map(({ date, kind }) => [date, kind])).toEqual([
      ['2026-10-19', 'attended'],
      ['2026-10-12', 'attended'],
      ['2026-10-05', 'attended'],
    ])
    expect(await service.refusal('attendance.openDay', { agreementId: 'x', date: '2026-10-26' })).toBe(
      'not-found: no-such-agreement',
    )
  })
})

describe('three hundred days in one command', () => {
  const ids = Array.from({ length: 20 }, (_, index) => `k${index}`)

  beforeEach(async () => {
    const { children } = smallService() as { children: Json[] }
    service = await serviceOnFile(
      smallService({
        children: ids.map((id) => ({ ...(children[0] as object), id })),
        agreements: ids.map((id) => ({
          id: `a-${id}`,
          childId: id,
          contractHolderId: 'p1',
          hostId: 'h1',
          startsOn: '2026-10-05',
        })),
        tariffs: [],
        carePlans: ids.map((id) => ({
          agreementId: `a-${id}`,
          from: '2026-10-05',
          cycleWeeks: 1,
          cycleStart: '2026-10-05',
          slots: [1, 2, 3, 4, 5].map((weekday) => ({ week: 1, weekday, ...nine })),
        })),
        attendance: [],
      }),
      { today: '2026-10-23' },
    )
  })

  it('are answered, each recorded, and undoing brings every one of them back', async () => {
    const before = await open()
    const cells = asPlanned(before)
    expect(cells).toHaveLength(300)
    expect(await service.call('attendance.save', { cells, source: 'answered' })).toEqual({ changed: 300 })
    expect(told(await open())).toEqual([])
    const log =
      "SELECT count(*) AS days, count(DISTINCT child_id || date) AS apart FROM day_log WHERE source = 'answered'"
    expect(service.rows(log)).toEqual([{ days: 300, apart: 300 }])
    expect(await service.call('attendance.dayLog', { childId: 'k3', date: '2026-10-14' })).toMatchObject([
      { source: 'answered', actor: 'tester', after: { stays: [nine] } },
    ])
    await service.call('attendance.save', { cells: inverse(cells), source: 'answered' })
    expect(await open()).toEqual(before)
    expect(service.rows(log)).toEqual([{ days: 600, apart: 300 }])
  })

  it('are refused all together when one of them is no longer open', async () => {
    const cells = asPlanned(await open())
    const [first] = cells
    await service.call('attendance.save', {
      cells: [{ ...first!, value: { stays: [{ from: '09:00', until: '12:00' }] } }],
      source: 'typed',
    })
    const reply = await service.reply('attendance.save', { requestId: 'request-300', cells, source: 'answered' })
    expect(reply).toMatchObject({
      ok: false,
      error: { reason: 'day-changed', details: { cells: [{ childId: first?.childId, date: first?.date }] } },
    })
    expect(told(await open())).toHaveLength(299)
    expect(service.rows('SELECT count(*) AS days FROM day_log')).toEqual([{ days: 1 }])
  })
})

describe('odd days', () => {
  const odd = async (from = '2026-10-01', until = '2026-11-10') => {
    const answer = await service.call('attendance.oddDays', { from, until })
    return answer.odd.map(({ kind, date, hostId }) => `${date} ${kind} ${hostId}`)
  }
  const eleven = { childId: 'c2', hostId: 'h1', date: '2026-10-26', kind: 'eleven-hours' } as const
  const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '07:00', until: '18:00' }))
  const longDay = { stays: [{ from: '07:00', until: '18:00' }] }
  const answer = (value: Cell['value'], looked: Cell['value']) =>
    service.call('attendance.save', {
      cells: [{ childId: 'c2', hostId: 'h1', date: '2026-10-26', looked, value }],
      source: 'typed',
    })

  beforeEach(async () => {
    service = await serviceOnFile(
      smallService({
        'hosts[0].openingHours': hours,
        'hosts[1].openingHours': hours,
        'hosts[1].licence': [{ from: '2020-01-01', maxPresent: 8 }],
      }),
      { today: '2026-11-10' },
    )
    await answer(longDay, { stays: [] })
  })

  it('are listed with what stands in their days', async () => {
    expect(await odd()).toEqual([
      '2026-10-07 no-agreement h2',
      '2026-10-26 longer-than-plan h1',
      '2026-10-26 eleven-hours h1',
    ])
    const { days, children } = await service.call('attendance.oddDays', { from: '2026-10-20', until: '2026-10-31' })
    expect(days).toEqual([
      {
        childId: 'c2',
        date: '2026-10-26',
        stays: [{ hostId: 'h1', ...longDay.stays[0] }],
        agreements: [{ agreementId: 'a2', hostId: 'h1', slots: [nine], isClosed: false }],
      },
    ])
    expect(children).toMatchObject([{ id: 'c2', firstName: 'Kind c2' }])
  })

  it('do not come back once somebody looked, until the day changes', async () => {
    await service.call('attendance.checkOdd', { days: [eleven] })
    expect(await odd('2026-10-20')).toEqual(['2026-10-26 longer-than-plan h1'])
    expect(service.rows("SELECT action FROM audit_log WHERE action LIKE 'odd%'")).toEqual([
      { action: 'odd-days-checked' },
    ])
    await service.reopen('2026-11-10')
    expect(await odd('2026-10-20')).toEqual(['2026-10-26 longer-than-plan h1'])
    // A minute less and back again: the same fact of another day.
    const shorter = { stays: [{ from: '07:00', until: '17:59' }] }
    await answer(shorter, longDay)
    await answer(longDay, shorter)
    expect(await odd('2026-10-20')).toEqual(['2026-10-26 longer-than-plan h1', '2026-10-26 eleven-hours h1'])
  })

  it('come back when the look is taken back', async () => {
    await service.call('attendance.checkOdd', { days: [eleven] })
    expect(await service.call('attendance.checkOdd', { days: [eleven], isChecked: false })).toEqual({ changed: 1 })
    expect(await odd('2026-10-20')).toHaveLength(2)
  })

  it('are looked at once: a second look changes nothing and leaves no trace', async () => {
    expect(await service.call('attendance.checkOdd', { days: [eleven] })).toEqual({ changed: 1 })
    expect(await service.call('attendance.checkOdd', { days: [eleven] })).toEqual({ changed: 0 })
    expect(service.rows("SELECT action FROM audit_log WHERE action LIKE 'odd%'")).toHaveLength(1)
  })

  it('cannot be looked at where nobody was', async () => {
    const days = [eleven, { ...eleven, date: '2026-10-27' }]
    expect(await service.refusal('attendance.checkOdd', { days })).toBe('conflict: day-changed')
    expect(service.rows('SELECT * FROM stay_checks')).toEqual([])
  })

  it('are found on both sides of New Year', async () => {
    await answer({ stays: [] }, longDay)
    service.sql("INSERT INTO stays VALUES ('2026-12-30', 'c1', 360, 1020, 'h1'), ('2027-01-06', 'c1', 360, 1020, 'h1')")
    expect(await odd('2026-12-28', '2027-01-10')).toEqual([
      '2026-12-30 outside-hours h1',
      '2026-12-30 eleven-hours h1',
      '2027-01-06 outside-hours h1',
      '2027-01-06 eleven-hours h1',
    ])
  })
})
