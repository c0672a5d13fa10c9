import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { procedures, type NamesOf, type ProcedureName } from '../../shared/contract/index.ts'
import { letterTemplateIds, type LetterTemplateId } from '../../shared/domain/letters/letter-templates.ts'
import { occupancyColumns } from '../../shared/contract/monitoring.ts'
import { percentColumns } from '../../shared/domain/monitoring/percent-months.ts'
import { jpeg } from '../support/pictures.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { folderPassword, giveAlong } from '../support/visit-folder.ts'

const today = '2026-11-22'
const queryNames = Object.entries(procedures).flatMap(([name, { kind }]) =>
  kind === 'query' ? [name as NamesOf<'query'>] : [],
)

/** What is asked about a file, which has to be made first. */
const askedBelow: ReadonlySet<string> = new Set([
  'backups.verify',
  'homeVisits.photo',
  'visitFolders.read',
  'visitFolders.preview',
  'letters.letter',
])

/** What can be asked about each template. */
function letterInputs(
  service: ServiceOnFile,
): { template: LetterTemplateId; closureId?: string; regulation?: string }[] {
  const [closure] = service.rows("SELECT id FROM closures WHERE from_date > '2026-11-22'")
  return letterTemplateIds.map((template) => ({
    template,
    ...(template === 'closure' && { closureId: closure === undefined ? 'none' : String(closure['id']) }),
    ...(template === 'regulation' && { regulation: '2026' }),
  }))
}

/** What every query can be asked of the demo service, before and after its last month is issued. */
function inputsOf(service: ServiceOnFile): Record<NamesOf<'query'>, object[]> {
  const ids = (table: string): string[] => service.rows(`SELECT id FROM ${table}`).map((row) => String(row['id']))
  const hostOf = (id: string): string =>
    String(service.rows(`SELECT host_id FROM agreements WHERE id = '${id}'`)[0]?.['host_id'])
  const months = ['2026-10', '2026-09', '2025-09', '2026-12', '2030-01'].map((month) => ({ month }))
  const holders = ids('contract_holders').slice(0, 12)
  const agreements = ids('agreements').slice(0, 12)
  const photos = service
    .rows('SELECT id, visit_id FROM home_visit_photos WHERE is_removed = 0')
    .map((row) => ({ visitId: row['visit_id'], photoId: row['id'] }))
  return {
    'service.status': [{}],
    'today.view': [{}],
    'today.billing': [{}],
    'exchange.export': [{}],
    'hosts.list': [{}],
    'hosts.file': ids('hosts').map((id) => ({ id })),
    'hosts.record': ids('hosts').map((id) => ({ id })),
    'contractHolders.list': [{}],
    'contractHolders.record': holders.map((id) => ({ id })),
    'children.record': ids('children').map((id) => ({ id })),
    'children.duplicates': [{ firstName: 'Ella', lastName: 'Maes', birthDate: '2025-03-01' }],
    'agreements.record': agreements.map((id) => ({ id })),
    'tariffs.effect': service
      .rows('SELECT child_id, contract_holder_id FROM tariffs LIMIT 20')
      .map((row) => ({ childId: row['child_id'], contractHolderId: row['contract_holder_id'], from: '2026-09-15' })),
    'carePlans.basis': agreements.map((agreementId) => ({ agreementId })),
    'homeVisits.due': [{}],
    'homeVisits.agenda': [{ from: '2026-01-01', until: '2026-12-31' }],
    'homeVisits.sheet': ids('home_visits').map((id) => ({ id })),
    'homeVisits.history': ids('hosts').map((hostId) => ({ hostId })),
    'homeVisits.photo': photos,
    'search.people': [{}],
    'search.find': ['rustig', '2026', '2026-00001', '260000000'].map((query) => ({ query })),
    'visitTemplates.list': [{}],
    'hostActions.list': [{}, ...ids('hosts').map((hostId) => ({ hostId }))],
    'incidents.list': [{}],
    'waitingList.list': [{}],
    'waitingList.record': ids('waiting_requests').map((id) => ({ id })),
    'waitingList.replay': [{ at: '2026-11-01T12:00' }, { at: '2020-01-01T00:00' }],
    'waitingList.moments': ids('waiting_requests').map((id) => ({ id })),
    'waitingList.preparation': service
      .rows("SELECT request_id FROM waiting_offers WHERE answer = 'accepted'")
      .map((row) => ({ id: row['request_id'] })),
    'waitingList.demand': [{ from: '2026-01-01', until: '2026-12-31' }],
    'priorityRules.list': [{}],
    'priorityRules.trial': [{ steps: [] }],
    'waitingMatches.all': [{}, { at: '2026-11-01T12:00' }],
    'waitingMatches.places': ids('waiting_requests').map((id) => ({ id })),
    'waitingMatches.freeing': [{ from: '2026-11-22', until: '2027-03-31' }],
    'waitingMatches.proposal': [{}],
    'incidents.record': ids('incidents').map((id) => ({ id })),
    'complaints.record': ids('complaints').map((id) => ({ id })),
    'hostYear.view': ids('hosts').flatMap((hostId) => [
      { hostId, year: 2026 },
      { hostId, year: 2025, withTexts: true },
    ]),
    'training.list': [{}],
    'training.hosts': [{}],
    'materials.list': [{}],
    'materials.history': ids('materials').map((id) => ({ id })),
    'support.host': ids('hosts').map((hostId) => ({ hostId })),
    'visitFolders.list': [{}],
    'visitFolders.read': [],
    'visitFolders.preview': [],
    'letters.templates': [{}],
    'letters.template': letterTemplateIds.map((id) => ({ id })),
    'letters.recipients': letterInputs(service),
    'letters.preview': letterInputs(service).flatMap((input) =>
      agreements.slice(0, 3).map((recipientId) => ({ ...input, recipientId })),
    ),
    'letters.list': [{}],
    'letters.letter': [],
    'regulations.list': [{}],
    'history.entry': ids('audit_log').map((id) => ({ id: Number(id) })),
    'history.list': [{ subject: 'service' }, { subject: 'host:x' }],
    'children.list': [{}],
    'children.file': ids('children').map((id) => ({ id })),
    'closures.list': [{ year: 2026 }, { year: 2027 }, { year: 1999 }],
    'closures.conflicts': [
      { hostId: null, from: '2026-10-01', until: '2026-10-31' },
      ...ids('hosts').map((hostId) => ({ hostId, from: '2026-10-26', until: '2026-11-01' })),
    ],
    'attendance.sheet': ids('hosts').flatMap((hostId) => months.slice(0, 3).map(({ month }) => ({ hostId, month }))),
    'attendance.dayLog': ids('children')
      .slice(0, 5)
      .map((childId) => ({ childId, date: '2026-10-05' })),
    'extraDays.list': [{ from: '2026-01-01', until: '2027-12-31' }],
    'extraDays.agreements': [{}],
    'extraDays.check': agreements.flatMap((agreementId) => [
      { agreementId, date: '2026-11-27', slots: [[480, 990]] },
      { agreementId, date: '2026-11-28', slots: [[360, 540]], insteadOf: '2027-01-04' },
    ]),
    'absenceReasons.list': [{}],
    'substitution.absences': [{}],
    'substitution.backCalls': [{}],
    'substitution.letters': ids('closures').map((closureId) => ({ closureId, withoutPlace: [] })),
    'substitution.view': ids('closures').map((closureId) => ({ closureId })),
    'substitution.propose': ids('closures')
      .slice(0, 3)
      .map((closureId) => ({ closureId })),
    'substitution.candidates': ids('closures').map((closureId) => ({
      closureId,
      childId: ids('children')[0],
      date: '2026-11-20',
      assumed: [],
    })),
    'substitution.trial': ids('hosts').map((hostId) => ({ hostId, from: '2026-11-16', until: '2026-11-20' })),
    'groupLocations.list': [{}],
    'postcodes.list': [{}],
    'hostStops.list': [{}],
    'hostStops.view': ids('hosts').map((hostId) => ({ hostId })),
    'hostStops.letters': ids('hosts').map((hostId) => ({ hostId })),
    'hostStops.relocations': ids('hosts')
      .slice(0, 3)
      .map((hostId) => ({ hostId, endsOn: '2026-12-31' })),
    'hostStops.places': agreements.slice(0, 3).map((agreementId) => ({
      hostId: hostOf(agreementId),
      endsOn: '2026-12-31',
      agreementId,
    })),
    'attendance.openDays': [{}, { until: '2026-10-31' }, ...ids('hosts').map((hostId) => ({ hostId }))],
    'attendance.openCount': [{ until: '2026-11-09' }],
    'attendance.openDay': agreements.map((agreementId) => ({ agreementId, date: '2026-10-14' })),
    'attendance.oddDays': [
      { from: '2026-10-01', until: '2026-11-22' },
      { from: '2025-12-01', until: '2026-11-22' },
    ],
    'attendanceForms.preview': [
      { files: [join(process.cwd(), 'README.md')] },
      { files: [join(service.folder, 'nergens.csv')] },
    ],
    'capacity.report': [
      { from: '2026-11-01', until: '2027-01-31' },
      { from: '2026-11-01', until: '2026-11-01' },
    ],
    'planning.board': [
      { from: '2026-11-16', until: '2026-11-22' },
      { from: '2026-10-01', until: '2026-12-31' },
      { from: '2026-01-01', until: '2026-12-31' },
    ],
    'attendance.freeDays': agreements.flatMap((agreementId) =>
      [2025, 2026, 1999].map((year) => ({ agreementId, year })),
    ),
    'attendance.deviations': [{}, { from: '2025-11-01', until: '2026-02-01' }, { from: '2026-10-31' }],
    'attendance.childrenAtHost': ids('hosts').map((hostId) => ({ hostId, from: '2026-07-01', until: '2026-10-31' })),
    'monitoring.occupancy': [{ year: 2026 }, { year: 2025 }, { year: 2027 }, { year: 1999 }],
    'monitoring.occupancyDays': ids('hosts')
      .slice(0, 3)
      .flatMap((hostId) => occupancyColumns.map((of) => ({ hostId, month: '2026-11', of }))),
    'monitoring.openDays': [{ month: '2026-12' }, ...ids('hosts').map((hostId) => ({ hostId, month: '2026-07' }))],
    'monitoring.childDays': [{ year: 2026 }, { year: 2025 }, { year: 2030 }],
    'monitoring.billedDays': ids('hosts')
      .slice(0, 3)
      .flatMap((hostId) => percentColumns.map((of) => ({ hostId, month: '2026-10', of }))),
    'monitoring.demand': [{ year: 2026 }, { year: 2025 }, { year: 2030 }],
    'monitoring.priority': [{ year: 2026 }, { year: 2025 }, { year: 2030 }],
    'monitoring.priorityChildren': [{ on: '2026-11-22' }, { on: '1999-01-01' }],
    'monitoring.distance': [{ on: '2026-11-22' }, { on: '2025-10-01' }, { on: '2030-01-01' }],
    'planning.realised': [
      { from: '2026-11-16', until: '2026-11-22' },
      { from: '2026-10-01', until: '2026-12-31' },
    ],
    'planning.averages': ['2026-Q3', '2026-Q4', '2027-Q1'].map((quarter) => ({ quarter })),
    'planning.day': ids('hosts').flatMap((hostId) => [
      { hostId, date: '2026-10-13' },
      { hostId, date: '2026-11-17' },
      { hostId, date: '2026-12-25' },
    ]),
    'planning.limitChange': [{}, { date: '2026-11-22' }],
    'planning.whatIf': [
      { changes: [{ kind: 'closure', hostId: null, from: '2026-12-21', until: '2027-01-03', reason: 'holiday' }] },
      ...ids('hosts').map((hostId) => ({
        changes: [{ kind: 'licence', hostId, from: '2026-12-01', maxPresent: 4 }],
        month: '2026-12',
      })),
      ...agreements.map((agreementId) => ({ changes: [{ kind: 'agreement-end', agreementId, endsOn: '2026-12-31' }] })),
    ],
    'billing.preview': months,
    'billing.overview': months,
    'billing.family': holders.map((contractHolderId) => ({ month: '2026-10', contractHolderId })),
    'billing.issued': months,
    'billing.months': [{}],
    'foSu05.preview': months,
    'settings.list': [{}],
    'backups.list': [{}],
    'backups.verify': [],
    'database.check': [{}],
  }
}

describe('contract outputs', () => {
  let service: ServiceOnFile
  let asked: ReturnType<typeof inputsOf>
  beforeAll(async () => {
    service = await serviceOnFile(undefined, { today })
    await service.call('service.startDemo', {})
    // Nobody stops in the demo.
    const stop = { hostId: 'h01', decidedOn: today, endsOn: '2026-12-31', decidedBy: 'host' as const }
    await service.call('hostStops.save', stop)
    // Nor did a family of the demo accept a place that is no agreement yet.
    const waiting = (await service.call('waitingList.list', {})).requests.find(({ offer }) => offer)
    const { id = '', version = 0, offer } = waiting ?? {}
    await service.call('waitingList.answer', { id, version, offerId: offer?.id ?? '', answer: 'accepted' })
    asked = inputsOf(service)
  }, 60_000)
  afterAll(() => service[Symbol.asyncDispose]())

  /** Asks, and compares the answer with what the contract promises: nothing less, and no key more. */
  async function expectPromised(name: ProcedureName, input: object): Promise<void> {
    const reply = await service.reply(name, input)
    const refusals = procedures[name].reasons as readonly string[]
    if (!reply.ok) {
      expect([name, input, refusals.includes(reply.error.reason), reply.error.reason]).toEqual([
        name,
        input,
        true,
        reply.error.reason,
      ])
      return
    }
    const parsed = procedures[name].output.safeParse(reply.value)
    expect([name, input, parsed.error?.issues ?? []]).toEqual([name, input, []])
    expect(parsed.data).toEqual(reply.value)
    expect(JSON.parse(JSON.stringify(reply.value))).toEqual(reply.value)
  }

  it.each(queryNames)('%s', { timeout: 30_000 }, async (name) => {
    const inputs = asked[name]
    expect(askedBelow.has(name) || inputs.length > 0).toBe(true)
    for (const input of inputs) await expectPromised(name, input)
  })

  it('hold for an empty service too', async () => {
    await using empty = await serviceOnFile()
    const inputs = inputsOf(empty)
    for (const name of queryNames) {
      const input = (inputs[name] ?? [])[0] ?? {}
      const reply = await empty.reply(name, input)
      if (reply.ok) expect(procedures[name].output.safeParse(reply.value).error).toBeUndefined()
      else
        expect(['not-found: no-service', 'validation: invalid-input']).toContain(
          `${reply.error.code}: ${reply.error.reason}`,
        )
    }
    expect(empty.logged).toEqual([])
  })

  it('of a picture, and of a bezoekmap', async () => {
    const visitId = String(service.rows("SELECT id FROM home_visits WHERE status = 'planned'")[0]?.['id'])
    const path = join(service.folder, 'tuin.jpg')
    writeFileSync(path, jpeg)
    await expectPromised('homeVisits.addPhotos', { requestId: crypto.randomUUID(), visitId, paths: [path] })
    const { record } = await service.call('homeVisits.sheet', { id: visitId })
    const photoId = record.photos?.[0]?.id
    expect(photoId).toBeDefined()
    await expectPromised('homeVisits.photo', { visitId, photoId })
    const folder = { path: await giveAlong(service, [record.hostId]), password: folderPassword }
    await expectPromised('visitFolders.read', folder)
    const { token } = await service.call('visitFolders.read', folder)
    await expectPromised('visitFolders.preview', { token })
  })

  it('of letters that were written', async () => {
    const about = { template: 'agreement' as const }
    const { stamp, recipients } = await service.call('letters.recipients', about)
    const recipientIds = recipients.slice(0, 2).map(({ id }) => id)
    await expectPromised('letters.write', { requestId: crypto.randomUUID(), ...about, stamp, recipientIds })
    const [letter] = await service.call('letters.list', {})
    await expectPromised('letters.list', {})
    await expectPromised('letters.letter', { id: letter?.id })
    const sent = { on: today, by: 'post' }
    await expectPromised('letters.note', { requestId: crypto.randomUUID(), ids: [letter?.id], sent })
    await expectPromised('children.file', { id: letter?.child?.id })
  })

  it('of commands, and of what was issued', { timeout: 60_000 }, async () => {
    const out = join(service.folder, 'out')
    mkdirSync(out)
    const accept = ['unregistered-day', 'missing-tariff', 'no-agreement']
    const commands: [ProcedureName, object][] = [
      ['settings.set', { key: 'host.dayCents', from: '2026-12-01', value: 2900 }],
      ['settings.remove', { key: 'host.dayCents', from: '2026-12-01' }],
      ['exchange.save', { path: join(out, 'service.json') }],
      ['backups.make', {}],
      ['billing.run', { month: '2026-10', out, accept }],
    ]
    for (const [name, input] of commands) await expectPromised(name, { requestId: crypto.randomUUID(), ...input })
    expect(existsSync(join(out, 'facturen-2026-10'))).toBe(true)
    for (const name of [
      'billing.overview',
      'billing.issued',
      'billing.family',
      'hosts.file',
      'children.file',
      'backups.list',
      'database.check',
    ] as const)
      for (const input of asked[name].slice(0, 5)) await expectPromised(name, input)
    const { backups } = await service.call('backups.list', {})
    await expectPromised('backups.verify', { name: backups[0]?.name })
    // The backup is older than the run: all that was issued since would be lost with it.
    const { sound, lostNumbers } = await service.call('backups.verify', { name: backups[0]?.name ?? '' })
    const issued = await service.call('billing.issued', { month: '2026-10' })
    expect(sound).toBe(true)
    expect(lostNumbers).toEqual([...issued.invoices, ...issued.payouts].map(({ number }) => number))
    expect(issued.invoices.length).toBeGreaterThan(20)
  })

  it('no query changed the file', async () => {
    const before = service.rows('SELECT count(*) AS n FROM audit_log')
    for (const name of queryNames) for (const input of asked[name].slice(0, 1)) await service.reply(name, input)
    expect(service.rows('SELECT count(*) AS n FROM audit_log')).toEqual(before)
    expect(service.logged).toEqual([])
  })
})
