import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { procedures, type ProcedureName } from '../../../shared/contract/index.ts'
import { planningChange } from '../../../shared/contract/planning-changes.ts'
import type { CarePlanRecord } from '../../../shared/domain/exchange/document.ts'
import { agreementOf, beginEmpty, holderOf, hostOf, hostWithFamilies, planOf } from '../../support/desk-records.ts'
import { exchangeDocument } from '../../support/exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from '../../support/service-on-file.ts'
import { smallService } from '../../support/small-service.ts'

// Every case here went wrong once: a command of the desk that lost, charged or promised something in silence.

let service: ServiceOnFile
beforeEach(async () => {
  service = await serviceOnFile(undefined, { today: '2026-11-10' })
  await beginEmpty(service)
})
afterEach(() => service[Symbol.asyncDispose]())

const reply = (name: ProcedureName, input: object, on = service) =>
  on.reply(name, procedures[name].kind === 'command' ? { requestId: crypto.randomUUID(), ...input } : input)

const faultsOf = async (name: ProcedureName, input: object): Promise<unknown> => {
  const answer = await reply(name, input)
  if (answer.ok) return 'was not refused'
  const { faults } = (answer.error.details ?? {}) as { faults?: { path: string; code: string }[] }
  return faults ? faults.map(({ path, code }) => `${path} ${code}`) : answer.error.reason
}

async function family(host: Parameters<typeof hostOf>[0] = {}) {
  const { hostId, agreements } = await hostWithFamilies(service, 1, host)
  const [agreement] = agreements
  if (!agreement) throw new Error('no agreement')
  return { hostId, ...agreement }
}

const planWithoutAgreement = (changes: Partial<CarePlanRecord> = {}): Omit<CarePlanRecord, 'agreementId'> => {
  const { agreementId: _, ...plan } = planOf('', changes)
  return plan
}

/** The small service with 2026-10 issued to p1 and p2. */
async function issuedService(): Promise<ServiceOnFile> {
  const billed = await serviceOnFile(smallService())
  await runOctober(billed, 'first')
  return billed
}

const runOctober = (billed: ServiceOnFile, folder: string) =>
  reply(
    'billing.run',
    {
      month: '2026-10',
      out: `${billed.folder}/${folder}`,
      accept: ['unregistered-day', 'missing-tariff', 'no-agreement'],
    },
    billed,
  )

describe('a day of care that was invoiced', () => {
  const timesBilled = (billed: ServiceOnFile) => {
    const lines = billed.rows("SELECT days FROM invoice_lines WHERE child_id = 'c1' AND kind <> 'cost'")
    const dates = lines.flatMap(({ days }) => (JSON.parse(String(days)) as { date: string }[]).map(({ date }) => date))
    return dates.sort()
  }
  const mondays = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26']

  async function anotherHolder(billed: ServiceOnFile): Promise<string> {
    const { id } = await billed.call('contractHolders.save', { record: holderOf() })
    const attest = { childId: 'c1', contractHolderId: id, kind: 'income' as const, from: '2026-01-01', dayCents: 2000 }
    await billed.call('tariffs.save', { record: attest, closesPrevious: true })
    return id
  }

  it('is not invoiced again when its agreement gets another contract holder', async () => {
    await using billed = await issuedService()
    expect(timesBilled(billed)).toEqual(mondays)
    const contractHolderId = await anotherHolder(billed)
    const { record, version } = await billed.call('agreements.record', { id: 'a1' })
    // Whether this is refused or the next run leaves the days out: nobody pays for them a second time.
    await reply('agreements.save', { id: 'a1', version, record: { ...record, contractHolderId } }, billed)
    await runOctober(billed, 'second')
    expect(timesBilled(billed)).toEqual(mondays)
  })

  it('is not invoiced again when another agreement comes to cover it', async () => {
    await using billed = await issuedService()
    const contractHolderId = await anotherHolder(billed)
    const { record, version } = await billed.call('agreements.record', { id: 'a1' })
    await reply('agreements.save', { id: 'a1', version, record: { ...record, startsOn: '2026-11-01' } }, billed)
    const october = { startsOn: '2026-10-01', endsOn: '2026-10-31' }
    const added = agreementOf({ childId: 'c1', contractHolderId, hostId: 'h1', ...october })
    await reply('agreements.save', { record: added }, billed)
    await runOctober(billed, 'second')
    expect(timesBilled(billed)).toEqual(mondays)
  })
})

describe('an attest of an issued month', () => {
  const attestOf = { childId: 'c1', contractHolderId: 'p1' }

  it('that ends later than the month touches it neither when asked nor when saved', async () => {
    await using billed = await issuedService()
    const dates = { ...attestOf, from: '2027-01-01' }
    expect((await billed.call('tariffs.effect', dates)).issuedMonths).toEqual([])
    const record = { ...dates, kind: 'income' as const, dayCents: 1900 }
    expect((await billed.call('tariffs.save', { record, closesPrevious: true })).issuedMonths).toEqual([])
  })

  it('that is moved away from the month says so before it is saved', async () => {
    await using billed = await issuedService()
    const [stored] = (await billed.call('children.file', { id: 'c1' })).tariffs
    if (!stored) throw new Error('no attest')
    const asked = { ...attestOf, from: '2027-01-01', exceptId: stored.id }
    expect((await billed.call('tariffs.effect', asked)).issuedMonths).toEqual(['2026-10'])
  })

  it('is not asked about dates that run backwards', async () => {
    const { childId, contractHolderId } = await family()
    const backwards = { childId, contractHolderId, from: '2027-06-01', until: '2027-01-01' }
    expect(await service.refusal('tariffs.effect', backwards)).toBe('validation: invalid-input')
  })
})

describe('a plan that has begun', () => {
  it('is not made undone by moving it into the future', async () => {
    const { id: agreementId, hostId } = await family()
    const stored = await service.call('carePlans.save', { record: planOf(agreementId), reasons: {} })
    const childrenOn = async (date: string) => (await service.call('planning.day', { hostId, date })).children.length
    expect(await childrenOn('2026-11-09')).toBe(1)
    const moved = await reply('carePlans.save', {
      ...stored,
      record: planOf(agreementId, { from: '2026-11-16' }),
      reasons: {},
    })
    if (moved.ok) await reply('carePlans.remove', moved.value as object)
    expect(await childrenOn('2026-11-09')).toBe(1)
  })
})

describe('a stack of changes that is kept', () => {
  it('leaves a temporary plan from the first day of the one it interrupts as it was tried', async () => {
    const { id: agreementId } = await family()
    await service.call('carePlans.save', { record: planOf(agreementId, { from: '2027-01-04' }), reasons: {} })
    const plan = planWithoutAgreement({ from: '2027-01-04', until: '2027-01-31' })
    await service.call('planning.keep', { changes: [{ kind: 'plan', agreementId, plan }], reasons: {} })
    expect(service.rows('SELECT from_date, until_date FROM care_plans ORDER BY from_date')).toEqual([
      { from_date: '2027-01-04', until_date: '2027-01-31' },
      { from_date: '2027-02-01', until_date: null },
    ])
  })
})

describe('a place', () => {
  it('is looked for on all dates of a plan that has an end, also years ahead', async () => {
    const { agreements } = await hostWithFamilies(service, 3)
    const [first, second, third] = agreements.map(({ id }) => id)
    const later = { from: '2029-01-01', cycleStart: '2029-01-01' }
    for (const id of [first, second])
      await service.call('carePlans.save', { record: planOf(id ?? '', later), reasons: {} })
    const record = planOf(third ?? '', { until: '2029-12-31' })
    expect(await faultsOf('carePlans.save', { record, reasons: {} })).toBe('over-capacity')
  })
})

describe('an amount that is no number', () => {
  it('is a fault, and never an amount that is gone', async () => {
    const { id, childId, contractHolderId } = await family()
    const attest = { childId, contractHolderId, kind: 'income', from: '2026-11-01', dayCents: NaN }
    expect(await faultsOf('tariffs.save', { record: attest, closesPrevious: true })).toEqual(['dayCents wrong-type'])
    const { record, version } = await service.call('agreements.record', { id })
    const deposit = { id, version, record: { ...record, depositCents: NaN } }
    expect(await faultsOf('agreements.save', deposit)).toEqual(['depositCents wrong-type'])
  })
})

describe('a deposit over its cap that came with the import', () => {
  it('does not stand in the way of saying that the income is not low', async () => {
    await using imported = await serviceOnFile(exchangeDocument({ 'agreements[0].depositCents': 30_000 }))
    const { record, version } = await imported.call('agreements.record', { id: 'a1' })
    const saved = await reply(
      'agreements.save',
      { id: 'a1', version, record: { ...record, hasLowIncome: false } },
      imported,
    )
    expect(saved).toMatchObject({ ok: true })
  })
})

describe('the history', () => {
  it('tells of no change where only the order of a list was another', async () => {
    const licence = [
      { from: '2027-01-01', maxPresent: 7 },
      { from: '2026-01-01', until: '2026-12-31', maxPresent: 8 },
    ]
    const { id, version } = await service.call('hosts.save', { record: hostOf({ licence }) })
    await service.call('hosts.save', { id, version, record: hostOf({ licence, phone: '056 00 00 00' }) })
    const [entry] = await service.call('history.list', { subject: `host:${id}` })
    expect(entry?.changes).toEqual([{ field: 'phone', after: '056 00 00 00' }])
  })

  it('tells what is stored, also of a text that cannot be written', async () => {
    const { id, childId } = await family()
    await reply('agreements.clearStart', { id, version: 1, overrideReason: 'dringend \ud800 nodig' })
    const { record } = await service.call('agreements.record', { id })
    const [entry] = await service.call('history.list', { subject: `child:${childId}` })
    expect(entry?.changes.find(({ field }) => field === 'start')?.after).toEqual(record.start)
  })
})

describe('the first and the last dates there are', () => {
  const inputsFor = (hostId: string, date: string) => ({
    'hosts.file': { id: hostId, on: date },
    'planning.limitChange': { date },
    'planning.whatIf': { changes: [{ kind: 'licence', hostId, from: date, maxPresent: 3 }] },
  })
  const names = ['hosts.file', 'planning.limitChange', 'planning.whatIf'] as const

  it.each(names.flatMap((name) => ['1900-01-01', '2999-12-31'].map((date) => [name, date] as const)))(
    '%s answers within its contract on %s',
    async (name, date) => {
      const { hostId } = await family()
      const answer = await reply(name, inputsFor(hostId, date)[name])
      if (!answer.ok) throw new Error(JSON.stringify(answer.error))
      expect(procedures[name].output.safeParse(answer.value).error?.issues ?? []).toEqual([])
    },
  )

  it.each(names)('%s is not asked about a time in which there is no care', async (name) => {
    const { hostId } = await family()
    for (const date of ['0001-01-01', '1899-12-31', '3000-01-01', '9999-12-31'])
      expect(await service.refusal(name, inputsFor(hostId, date)[name])).toBe('validation: invalid-input')
  })
})

// Bounds that a busy machine keeps as well: without them the service stands still, for everybody.
describe('what is large', () => {
  const secondsOf = async (work: () => unknown): Promise<number> => {
    const start = performance.now()
    await work()
    return (performance.now() - start) / 1000
  }

  it('a plan of tens of thousands of slots is looked through in one go', async () => {
    const slots = Array.from({ length: 40_000 }, (_, index) => ({
      week: Math.floor(index / 7) + 1,
      weekday: (index % 7) + 1,
      from: '08:00',
      until: '12:00',
    }))
    const plan = planWithoutAgreement({ cycleWeeks: 6_000, slots })
    const change = { kind: 'plan', agreementId: 'a', plan }
    expect(await secondsOf(() => expect(planningChange.safeParse(change).success).toBe(true))).toBeLessThan(2)
  })

  it('an irregular plan since long ago without a place is refused in moments', async () => {
    const { id } = await family({ startsOn: '1950-01-01', licence: [] })
    const { record, version } = await service.call('agreements.record', { id })
    await service.call('agreements.save', { id, version, record: { ...record, startsOn: '1950-01-01' } })
    // Weeks of care without a rhythm: quadratic residues.
    const cycleWeeks = 997
    const squares = new Set(Array.from({ length: cycleWeeks }, (_, index) => (index * index) % cycleWeeks))
    const slots = [...squares].map((week) => ({ week: week + 1, weekday: 1, from: '08:00', until: '17:00' }))
    const plan = planOf(id, { from: '1950-01-01', cycleWeeks, slots })
    const reasons = { minimum: 'onregelmatig' }
    const seconds = await secondsOf(async () =>
      expect(await faultsOf('carePlans.save', { record: plan, reasons })).toBe('over-capacity'),
    )
    expect(seconds).toBeLessThan(8)
  })
})

describe('a plan that is changed', () => {
  it('stays the plan of its agreement, and leaves the plans of another alone', async () => {
    const { agreements } = await hostWithFamilies(service, 2)
    const [one, other] = agreements.map(({ id }) => id)
    await service.call('carePlans.save', { record: planOf(one ?? '', { until: '2026-12-31' }), reasons: {} })
    const next = await service.call('carePlans.save', {
      record: planOf(one ?? '', { from: '2027-01-04' }),
      reasons: {},
    })
    await service.call('carePlans.save', { record: planOf(other ?? ''), reasons: {} })
    const before = await plansOf(other ?? '')
    await reply('carePlans.save', {
      ...next,
      record: planOf(other ?? '', { from: '2026-11-16', until: '2027-03-01' }),
      reasons: { capacity: 'voor even' },
    })
    expect(await plansOf(other ?? '')).toEqual(before)
    const { text } = await service.call('exchange.export', {})
    await using copy = await serviceOnFile(JSON.parse(text))
    expect((await copy.call('exchange.export', {})).text).toBe(text)
  })

  const plansOf = async (agreementId: string) =>
    (await service.call('carePlans.basis', { agreementId })).plans.map(({ record }) => record)
})
