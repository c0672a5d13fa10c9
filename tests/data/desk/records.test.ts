import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkDocument } from '../../../shared/formats/exchange/read-document.ts'
import { agreementOf, beginEmpty, childOf, holderOf, hostOf, hostWithFamilies } from '../../support/desk-records.ts'
import { serviceOnFile, type ServiceOnFile } from '../../support/service-on-file.ts'

let service: ServiceOnFile
beforeEach(async () => {
  service = await serviceOnFile(undefined, { today: '2026-11-10' })
  await beginEmpty(service)
})
afterEach(() => service[Symbol.asyncDispose]())

const details = async (name: string, input: object): Promise<unknown> => {
  const reply = await service.reply(name, { requestId: crypto.randomUUID(), ...input })
  return reply.ok ? reply.value : reply.error.details
}
const faultsOf = async (name: string, input: object): Promise<string[]> => {
  const { faults } = (await details(name, input)) as { faults: { path: string; code: string }[] }
  return faults.map(({ path, code }) => `${path} ${code}`).sort()
}

describe('a record that is saved', () => {
  it('is a new one with an id of the service, and comes back as it was typed', async () => {
    const record = hostOf({
      id: 'chosen-by-nobody',
      email: 'els@example.org',
      statuteChanges: [{ from: '2026-07-01', statute: 'employee' }],
      openingHoursChanges: [{ from: '2027-01-01', openingHours: [{ weekday: 1, from: '08:00', until: '12:00' }] }],
      household: [{ id: 'm1', firstName: 'Geert', lastName: 'Claes', birthDate: '2009-01-05', relation: 'partner' }],
      documents: [
        { id: 'd1', kind: 'criminal-record', memberId: 'm1', receivedOn: '2026-01-10', validUntil: '2026-12-16' },
      ],
      training: [{ id: 't1', date: '2026-03-03', title: 'EHBO', minutes: 180, hasCertificate: true }],
      notes: [{ id: 'n1', date: '2026-05-05', text: 'Belt liefst ’s avonds.' }],
    })
    const { id, version } = await service.call('hosts.save', { record })
    expect(id).not.toBe('chosen-by-nobody')
    expect(version).toBe(1)
    expect(await service.call('hosts.record', { id })).toEqual({ version: 1, record: { ...record, id } })
  })

  it('is replaced whole by the next, and its version goes up', async () => {
    const { id } = await service.call('hosts.save', {
      record: hostOf({ notes: [{ id: 'n1', date: '2026-05-05', text: 'x' }] }),
    })
    const next = hostOf({ lastName: 'Van Damme', licence: [{ from: '2026-01-01', maxPresent: 3 }] })
    expect(await service.call('hosts.save', { id, version: 1, record: next })).toEqual({ id, version: 2 })
    expect((await service.call('hosts.record', { id })).record).toEqual({ ...next, id })
  })

  it('is refused to who looked at an older version, with what is stored now, and nothing is lost', async () => {
    const { id } = await service.call('hosts.save', { record: hostOf() })
    await service.call('hosts.save', { id, version: 1, record: hostOf({ city: 'Zulte' }) })
    const late = { id, version: 1, record: hostOf({ city: 'Deinze' }) }
    expect(await service.refusal('hosts.save', late)).toBe('conflict: version-conflict')
    expect(await details('hosts.save', late)).toEqual({ version: 2, record: { ...hostOf({ city: 'Zulte' }), id } })
    expect((await service.call('hosts.record', { id })).record.city).toBe('Zulte')
  })

  it('leaves the export a document that can be imported again, byte for byte', async () => {
    const { agreements, hostId } = await hostWithFamilies(service, 2)
    const [first] = agreements
    if (!first) throw new Error('no agreement')
    const { record, version } = await service.call('agreements.record', { id: first.id })
    await service.call('agreements.save', {
      id: first.id,
      version,
      record: {
        ...record,
        expectedEnd: 'voltijds naar school',
        notice: { givenOn: '2026-11-01', by: 'family', reason: 'verhuis' },
        hasLowIncome: true,
        depositCents: 5000,
        depositPaidOn: '2026-11-03',
        depositRefundedOn: '2027-01-01',
        regulation: { version: '2026', acknowledgedOn: '2026-10-20' },
      },
    })
    await service.call('children.save', {
      id: first.childId,
      version: 1,
      record: childOf({
        birthPlace: 'Gent',
        attestFirstName: 'Ela',
        attestLastName: 'Mæs',
        contacts: [{ id: 'c1', name: 'Oma', relation: 'oma', phone: '056 1', isEmergency: true, mayCollect: false }],
        fiche: { doctorName: 'Dr. Ada', allergies: 'noten', pickUp: 'niet aan x', reviewedOn: '2026-10-01' },
        food: { isFromHome: true, diet: 'zonder gluten', agreedOn: '2026-10-01' },
        photoConsent: { granted: false, on: '2026-10-01' },
        privacyNoticeOn: '2026-10-01',
        notes: [{ id: 'n', date: '2026-10-02', text: 'regel 1\nregel 2' }],
      }),
    })
    await service.call('hosts.save', {
      id: hostId,
      version: 1,
      record: hostOf({ openingHoursChanges: [{ from: '2027-01-01', openingHours: [] }] }),
    })
    const { text } = await service.call('exchange.export', {})
    expect(checkDocument(JSON.parse(text))).not.toHaveProperty('faults')
    await using copy = await serviceOnFile(JSON.parse(text))
    expect((await copy.call('exchange.export', {})).text).toBe(text)
  })
})

describe('a record that breaks a rule of the document', () => {
  it('is refused with every fault and its place, and nothing is written', async () => {
    const before = (await service.call('exchange.export', {})).text
    const bad = {
      ...hostOf({
        firstName: ' ',
        iban: 'BE68539007547035',
        startsOn: '2026-02-30',
        licence: [
          { from: '2026-01-01', maxPresent: 8 },
          { from: '2026-06-01', until: '2026-05-01', maxPresent: 8 },
          { from: '2026-03-01', maxPresent: -1 },
        ],
        openingHours: [{ weekday: 1, from: '12:00', until: '12:00' }],
      }),
      nickname: 'Els',
    }
    expect(await faultsOf('hosts.save', { record: bad })).toEqual([
      'firstName empty-name',
      'iban invalid-iban',
      'licence[1].until end-before-start',
      'licence[2] overlap',
      'licence[2].maxPresent wrong-type',
      'nickname unknown-key',
      'openingHours[0].until end-before-start',
      'startsOn invalid-date',
    ])
    expect((await service.call('exchange.export', {})).text).toBe(before)
    expect(service.rows("SELECT * FROM audit_log WHERE action LIKE 'host-%'")).toEqual([])
  })

  it.each([
    [
      'children.save',
      childOf({ birthDate: '2026-01-01', schoolStartsOn: '2025-12-31' }),
      ['schoolStartsOn before-birth'],
    ],
    [
      'children.save',
      childOf({ nationalRegisterNumber: '90.01.01-123.96' }),
      ['nationalRegisterNumber invalid-national-number'],
    ],
    ['contractHolders.save', holderOf({ iban: 'NL00', city: '\t\n' }), ['city empty-name', 'iban invalid-iban']],
    [
      'agreements.save',
      agreementOf({ childId: 'x', contractHolderId: 'y', hostId: 'z', endsOn: '2026-01-01' }),
      ['endsOn end-before-start'],
    ],
    [
      'agreements.save',
      agreementOf({ childId: 'x', contractHolderId: 'y', hostId: 'z' }),
      ['childId unknown-reference', 'contractHolderId unknown-reference', 'hostId unknown-reference'],
    ],
    [
      'tariffs.save',
      {
        childId: 'x',
        contractHolderId: 'y',
        kind: 'income',
        kindcode: '221301-444-01',
        from: '2026-01-01',
        dayCents: -1,
      },
      ['dayCents negative-cents', 'kindcode invalid-kindcode'],
    ],
  ])('%s of %j: %j', async (name, record, faults) => {
    expect(await faultsOf(name, { record, ...(name === 'tariffs.save' ? { closesPrevious: true } : {}) })).toEqual(
      faults,
    )
  })

  it('takes names of 40 letters of every European kind, and texts pasted from anywhere', async () => {
    const name = 'ÀÉÎÕÜßÇÑŁŚŽÐÞÆØÅŐŰĞİŞȚČŘĚĄĘĖŲŪĻĶŅĢαβγдżź'
    expect(name.length).toBe(40)
    const junk = 'Naam\tBedrag\r\nx\t12,5\r\n'
    const { id } = await service.call('children.save', { record: childOf({ firstName: name, lastName: junk }) })
    expect((await service.call('children.record', { id })).record).toMatchObject({ firstName: name, lastName: junk })
  })
})

describe('a host that ends', () => {
  it('ends on a date with a reason, stays in the file, and may go on', async () => {
    const { id } = await service.call('hosts.save', { record: hostOf() })
    const reason = 'gaat met pensioen'
    expect(await service.call('hosts.end', { id, version: 1, endsOn: '2026-12-31', reason })).toEqual({
      id,
      version: 2,
    })
    expect((await service.call('hosts.record', { id })).record.endsOn).toBe('2026-12-31')
    // Saving the record does not end it, and does not undo the end.
    await service.call('hosts.save', { id, version: 2, record: hostOf({ endsOn: '2026-11-30' }) })
    expect((await service.call('hosts.record', { id })).record.endsOn).toBe('2026-12-31')
    await service.call('hosts.end', { id, version: 3, reason: 'blijft toch nog' })
    expect((await service.call('hosts.record', { id })).record.endsOn).toBeUndefined()
    expect(await faultsOf('hosts.end', { id, version: 4, endsOn: '2025-01-01', reason })).toEqual([
      'endsOn end-before-start',
    ])
    expect(await service.refusal('hosts.end', { id, version: 4, endsOn: '2026-12-31', reason: '  x ' })).toBe(
      'validation: invalid-input',
    )
    const log = await service.call('history.list', { subject: `host:${id}` })
    expect(log.map((entry) => entry.reason)).toEqual(['blijft toch nog', undefined, reason, undefined])
  })
})

describe('children that may be entered twice', () => {
  it('are told by birth date and name, whatever accents and order', async () => {
    const { id } = await service.call('children.save', { record: childOf({ firstName: 'Zoë', lastName: 'De Smet' }) })
    const ask = { firstName: 'desmet', lastName: 'zoe', birthDate: '2025-03-01' }
    expect(await service.call('children.duplicates', ask)).toEqual([])
    const same = { firstName: 'Smet De', lastName: 'zoe', birthDate: '2025-03-01' }
    expect(await service.call('children.duplicates', same)).toMatchObject([{ id }])
    expect(await service.call('children.duplicates', { ...same, exceptId: id })).toEqual([])
    expect(await service.call('children.duplicates', { ...same, birthDate: '2025-03-02' })).toEqual([])
  })
})
