import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { legalHolidays } from '../../shared/domain/calendar/legal-holidays.ts'
import type { ClosureRecord } from '../../shared/domain/exchange/document.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { smallService } from '../support/small-service.ts'

/** c1 and c2 come to h1 on Mondays, c3 to h2 on Tuesdays, from 5 October 2026; c2 was not there on 26 October. */
const closed = (from: string, until: string, hostId: string | null = 'h1'): ClosureRecord => ({
  hostId,
  from,
  until,
  reason: 'leave',
})

const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '07:00', until: '18:00' }))

/** Starts a service of two hosts that are open on weekdays, with only these closures. */
const start = (closures: readonly ClosureRecord[] = []) =>
  serviceOnFile(
    smallService({
      closures: [...closures],
      'hosts[0].openingHours': weekdays,
      'hosts[1].openingHours': weekdays,
      'hosts[1].statute': 'self-employed',
    }),
  )

const listed = async (service: ServiceOnFile, year = 2026) => (await service.call('closures.list', { year })).closures

describe('a closure', () => {
  it('is added, changed and taken away, each act in the log of its host', async () => {
    await using service = await start()
    const record: ClosureRecord = { ...closed('2026-12-21', '2026-12-24'), rsz: 'leave-with-rights', note: 'Kerst' }
    const added = await service.call('closures.save', { record })
    expect(added.version).toBe(1)
    expect(await listed(service)).toMatchObject([{ ...added, record, host: { id: 'h1' } }])

    const longer = { ...record, until: '2026-12-31' }
    expect(await service.call('closures.save', { ...added, record: longer })).toEqual({ id: added.id, version: 2 })
    expect((await listed(service))[0]?.record).toEqual(longer)

    await service.call('closures.remove', { id: added.id, version: 2 })
    expect(await listed(service)).toEqual([])
    const acts = await service.call('history.list', { subject: 'host:h1' })
    expect(acts.map(({ action, changes }) => [action, changes.length])).toEqual([
      ['closure-removed', 6],
      ['closure-changed', 1],
      ['closure-added', 6],
    ])
    expect(acts[1]?.changes).toEqual([{ field: 'until', before: '2026-12-24', after: '2026-12-31' }])
  })

  it('that goes from one host to another stands in the history of both', async () => {
    await using service = await start()
    const added = await service.call('closures.save', { record: closed('2026-12-21', '2026-12-24') })
    await service.call('closures.save', { ...added, record: closed('2026-12-21', '2026-12-24', 'h2') })
    for (const subject of ['host:h1', 'host:h2'])
      expect((await service.call('history.list', { subject }))[0]?.changes).toEqual([
        { field: 'hostId', before: 'h1', after: 'h2' },
      ])
  })

  it.each<[string, Partial<Record<keyof ClosureRecord, unknown>>, string[]]>([
    ['an end before its start', { until: '2026-12-20' }, ['until end-before-start']],
    ['a date that is none', { from: '2026-02-30' }, ['from invalid-date']],
    ['a host that is not there', { hostId: 'h9' }, ['hostId unknown-reference']],
    ['a reason that is none', { reason: 'rain' }, ['reason wrong-type']],
    ['a code that is none', { rsz: 'F' }, ['rsz wrong-type']],
    ['a key too many', { colour: 'red' } as object, ['colour unknown-key']],
    ['no host at all', { hostId: undefined }, ['hostId missing-key']],
  ])('with %s is refused, and nothing is written', async (_, changes, faults) => {
    await using service = await start()
    const record = JSON.parse(JSON.stringify({ ...closed('2026-12-21', '2026-12-24'), ...changes })) as object
    const reply = await service.reply('closures.save', { requestId: crypto.randomUUID(), record })
    const error = reply.ok ? undefined : reply.error
    expect(error).toMatchObject({ code: 'validation', reason: 'faults' })
    const { faults: found } = (error?.details ?? { faults: [] }) as { faults: { path: string; code: string }[] }
    expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual(faults)
    expect(await listed(service)).toEqual([])
  })

  it('that somebody else changed meanwhile is refused with what is stored now', async () => {
    await using service = await start()
    const added = await service.call('closures.save', { record: closed('2026-12-21', '2026-12-24') })
    const theirs = closed('2026-12-21', '2026-12-23')
    await service.call('closures.save', { ...added, record: theirs })
    const mine = { requestId: crypto.randomUUID(), ...added, record: closed('2026-12-22', '2026-12-24') }
    expect(await service.reply('closures.save', mine)).toMatchObject({
      ok: false,
      error: { code: 'conflict', reason: 'version-conflict', details: { version: 2, record: theirs } },
    })
    expect(await service.refusal('closures.remove', added)).toBe('conflict: version-conflict')
    expect(await listed(service)).toMatchObject([{ version: 2, record: theirs }])
  })

  it('that is not there cannot be changed', async () => {
    await using service = await start()
    const gone = { id: 'nowhere', version: 1 }
    expect(await service.refusal('closures.remove', gone)).toBe('not-found: no-such-closure')
    expect(await service.refusal('closures.save', { ...gone, record: closed('2026-12-21', '2026-12-24') })).toBe(
      'not-found: no-such-closure',
    )
  })

  it('keeps its days out of the bill from then on', async () => {
    await using service = await start()
    const days = async () =>
      (await service.call('billing.preview', { month: '2026-12' })).invoices
        .find(({ contractHolderId }) => contractHolderId === 'p1')
        ?.lines.reduce((total, { quantity }) => total + quantity, 0)
    expect(await days()).toBe(4)
    service.sql("DELETE FROM stays WHERE child_id = 'c1' AND date = '2026-12-21'")
    await service.call('closures.save', { record: closed('2026-12-21', '2026-12-21') })
    expect(await days()).toBe(3)
  })
})

describe('the list of a year', () => {
  let service: ServiceOnFile
  beforeAll(async () => {
    service = await start([
      closed('2026-12-28', '2027-01-08', 'h2'),
      closed('2026-10-26', '2026-11-01'),
      closed('2026-10-05', '2026-10-06', null),
      closed('2025-12-29', '2025-12-31'),
    ])
  })
  afterAll(() => service[Symbol.asyncDispose]())

  it('holds what touches it: the service first, then host by host, with what each falls on in the year', async () => {
    const facts = (await listed(service)).map(({ record, host, openDays, reservations, children, attendance }) => [
      record.from,
      host?.id,
      { openDays, reservations, children, attendance },
    ])
    expect(facts).toEqual([
      ['2026-10-05', undefined, { openDays: 2, reservations: 3, children: 3, attendance: 3 }],
      ['2026-10-26', 'h1', { openDays: 5, reservations: 2, children: 2, attendance: 1 }],
      // Of Tuesdays 29 December and 5 January only the first lies in the year.
      ['2026-12-28', 'h2', { openDays: 4, reservations: 1, children: 1, attendance: 1 }],
    ])
    expect((await listed(service, 2027)).map(({ record, reservations }) => [record.from, reservations])).toEqual([
      ['2026-12-28', 1],
    ])
    expect(await listed(service, 2031)).toEqual([])
  })

  it('names everybody who can be closed, with the statute and the leave of that year', async () => {
    const { hosts, leaveMaximum } = await service.call('closures.list', { year: 2031 })
    expect(hosts.map(({ id, statute, leaveDays }) => [id, statute, leaveDays])).toEqual([
      ['h1', 'social', 0],
      ['h2', 'self-employed', 0],
    ])
    expect(leaveMaximum).toBe(20)
  })

  it('counts the days of leave with rights, and knows a statute that changed', async () => {
    await using other = await start([{ ...closed('2026-12-21', '2026-12-31'), rsz: 'leave-with-rights' }])
    other.sql(
      "INSERT INTO statute_changes VALUES ('h1', '2026-07-01', 'employee'), ('h1', '2028-01-01', 'self-employed')",
    )
    const leaveOf = async (year: number) => {
      const { hosts } = await other.call('closures.list', { year })
      return hosts.filter(({ id }) => id === 'h1').map(({ statute, leaveDays }) => [statute, leaveDays])
    }
    expect(await leaveOf(2025)).toEqual([['social', 0]])
    expect(await leaveOf(2026)).toEqual([['employee', 9]])
    expect(await leaveOf(2028)).toEqual([['self-employed', 0]])
  })
})

describe('conflicts', () => {
  it('name the attendance that is registered, and count what is reserved', async () => {
    await using service = await start()
    const conflicts = await service.call('closures.conflicts', {
      hostId: 'h1',
      from: '2026-10-19',
      until: '2026-10-27',
    })
    expect(conflicts).toEqual({
      attendance: [
        ['2026-10-19', 'c1'],
        ['2026-10-19', 'c2'],
        ['2026-10-26', 'c1'],
      ].map(([date, id]) => ({
        date,
        child: { id, firstName: `Kind ${id}`, lastName: expect.any(String) as string },
        host: { id: 'h1', firstName: expect.any(String) as string, lastName: expect.any(String) as string },
      })),
      attendanceCount: 3,
      openDays: 7,
      reservations: 4,
      children: 2,
      issuedMonths: [],
      overlaps: [],
    })
  })

  it('of the whole service are those of every host, a hundred of them named', async () => {
    await using service = await start()
    const whole = { hostId: null, from: '2026-10-05', until: '2027-01-31' }
    const { attendance, attendanceCount, reservations, children } = await service.call('closures.conflicts', whole)
    const days = service.rows('SELECT DISTINCT date, child_id, host_id FROM stays')
    expect([attendanceCount, attendance.length, reservations, children]).toEqual([days.length, days.length, 51, 3])
    for (let minute = 0; minute < 60; minute += 1)
      service.sql(
        `INSERT INTO stays SELECT date('2026-10-05', '+${minute} day'), 'c4', 60, 120, 'h2' WHERE NOT EXISTS
         (SELECT 1 FROM stays WHERE child_id = 'c4' AND date = date('2026-10-05', '+${minute} day'))`,
      )
    const more = await service.call('closures.conflicts', whole)
    expect([more.attendanceCount, more.attendance.length]).toEqual([days.length + 59, 100])
    expect(more.attendance.map(({ date }) => date)).toEqual(more.attendance.map(({ date }) => date).toSorted())
  })

  it('count two stays of a day once', async () => {
    await using service = await start()
    service.sql("INSERT INTO stays VALUES ('2026-10-19', 'c1', 1080, 1140, 'h1')")
    const asked = { hostId: 'h1', from: '2026-10-19', until: '2026-10-19' }
    expect((await service.call('closures.conflicts', asked)).attendanceCount).toBe(2)
    await service.call('closures.save', { record: closed('2026-10-19', '2026-10-19') })
    expect((await listed(service))[0]?.attendance).toBe(2)
  })

  it('name the months that were issued to a family or a host concerned', async () => {
    await using service = await start()
    await service.call('billing.run', {
      month: '2026-10',
      out: service.folder,
      accept: ['unregistered-day', 'missing-tariff', 'no-agreement'],
    })
    const months = async (hostId: string | null, from: string, until: string) =>
      (await service.call('closures.conflicts', { hostId, from, until })).issuedMonths
    expect(await months('h1', '2026-09-28', '2026-11-02')).toEqual(['2026-10'])
    expect(await months('h2', '2026-10-31', '2026-11-02')).toEqual(['2026-10'])
    expect(await months(null, '2026-10-31', '2026-10-31')).toEqual(['2026-10'])
    expect(await months(null, '2026-11-01', '2026-11-30')).toEqual([])
  })

  it('name other closures of the same days, not the one being changed', async () => {
    const [own, ofService, elsewhere] = [
      closed('2026-12-21', '2026-12-24'),
      closed('2026-12-25', '2026-12-25', null),
      closed('2026-12-21', '2026-12-31', 'h2'),
    ]
    await using service = await start([own, ofService, elsewhere])
    const asked = { hostId: 'h1', from: '2026-12-24', until: '2026-12-31' }
    const { overlaps } = await service.call('closures.conflicts', asked)
    expect(overlaps.map(({ record }) => record)).toEqual([ofService, own])
    const others = await service.call('closures.conflicts', { ...asked, exceptId: overlaps[1]?.id })
    expect(others.overlaps.map(({ record }) => record)).toEqual([ofService])
    // A closure of the service is not in the way of one host's, but two of the service are of one another.
    const whole = await service.call('closures.conflicts', { ...asked, hostId: null })
    expect(whole.overlaps.map(({ record }) => record)).toEqual([ofService])
  })

  it.each([
    ['backwards', '2026-12-24', '2026-12-21'],
    ['over a mistyped year', '2026-12-21', '2126-12-24'],
  ])('are not looked for %s', async (_, from, until) => {
    await using service = await start()
    expect(await service.refusal('closures.conflicts', { hostId: null, from, until })).toBe('validation: invalid-input')
  })
})

describe('the ten legal holidays', () => {
  it('are added in one act, and only those that are missing', async () => {
    await using service = await start([closed('2027-12-24', '2027-12-31', null), closed('2027-01-01', '2027-01-01')])
    const { added, present } = await service.call('closures.addLegalHolidays', { year: 2027 })
    expect(present).toEqual([{ date: '2027-12-25', name: 'christmas' }])
    expect(added).toEqual(legalHolidays(2027).filter(({ name }) => name !== 'christmas'))
    const ofService = (await listed(service, 2027)).filter(({ host }) => host === undefined)
    expect(ofService).toHaveLength(10)
    expect(ofService.filter(({ record }) => record.rsz === 'holiday' && record.reason === 'holiday')).toHaveLength(9)
    expect(service.rows("SELECT count(*) AS n FROM audit_log WHERE action = 'closure-added'")).toEqual([{ n: 9 }])

    expect(await service.call('closures.addLegalHolidays', { year: 2027 })).toEqual({
      added: [],
      present: legalHolidays(2027),
    })
    expect(await listed(service, 2027)).toHaveLength(11)
  })

  it('are kept once for a request that is asked again', async () => {
    await using service = await start()
    const request = { requestId: 'request-1', year: 2027 }
    const first = await service.reply('closures.addLegalHolidays', request)
    expect(await service.reply('closures.addLegalHolidays', request)).toEqual(first)
    expect(await listed(service, 2027)).toHaveLength(10)
  })
})

it('codes and notes go out with the exchange document', async () => {
  await using service = await start()
  const record: ClosureRecord = { ...closed('2026-12-21', '2026-12-24'), rsz: 'maternity', note: 'tot Kerst' }
  await service.call('closures.save', { record })
  const { text } = await service.call('exchange.export', {})
  expect((JSON.parse(text) as { closures: unknown[] }).closures).toEqual([record])
})
