import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placesOf, startAbsence } from '../support/absent-host.ts'
import type { InputOf } from '../../shared/contract/index.ts'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

const hostId = 'h01'
const endsOn = '2026-12-31'
const decision = { hostId, decidedOn: '2026-11-10', endsOn, decidedBy: 'host' as const, reason: 'gaat met pensioen' }

/** The demo service on 10 November 2026. */
async function demo(): Promise<ServiceOnFile> {
  const service = await serviceOnFile(undefined, { today: '2026-11-10' })
  await service.call('service.startDemo', {})
  return service
}

const exported = async (service: ServiceOnFile): Promise<ExchangeDocument> =>
  JSON.parse((await service.call('exchange.export', {})).text)
const version = async (service: ServiceOnFile) => (await service.call('hostStops.view', { hostId })).stop?.version ?? 0
const period = { from: '2026-11-10', until: '2028-03-31' }

/** Accepts each proposal by itself. */
async function acceptAll(service: ServiceOnFile): Promise<string[]> {
  const accepted: string[] = []
  const { children } = await service.call('hostStops.relocations', { hostId, endsOn })
  for (const { agreementId, proposal } of children) {
    if (!proposal) continue
    const to = { kind: 'host' as const, hostId: proposal.host.id, firstDay: '2027-01-01' }
    await service.call('hostStops.relocate', {
      hostId,
      version: await version(service),
      places: [{ agreementId, to }],
    })
    accepted.push(agreementId)
  }
  return accepted
}

describe('a host who stops', () => {
  it('her children go to the proposed hosts one by one, and nobody gets too full or over an average that was kept', async () => {
    await using service = await demo()
    const before = await service.call('capacity.report', period)
    const { children } = await service.call('hostStops.relocations', { hostId, endsOn })
    expect(children.filter(({ proposal }) => proposal)).not.toEqual([])
    for (const { proposal } of children) for (const { isOver } of proposal?.averages ?? []) expect(isOver).toBe(false)

    await service.call('hostStops.save', decision)
    const accepted = await acceptAll(service)
    const after = await service.call('capacity.report', period)
    expect(after.breaches).toEqual(
      before.breaches.filter((breach) => breach.hostId !== hostId || breach.date <= endsOn),
    )
    const overBefore = new Set(before.averages.filter(({ over }) => over).map((one) => `${one.hostId} ${one.quarter}`))
    const over = after.averages.filter(({ over: isOver }) => isOver).map((one) => `${one.hostId} ${one.quarter}`)
    expect(over.filter((one) => !overBefore.has(one))).toEqual([])

    const view = await service.call('hostStops.view', { hostId })
    const settled = view.agreements.filter(({ outcome }) => outcome)
    expect(settled.map(({ agreementId }) => agreementId).sort()).toEqual(accepted.sort())
    for (const { outcome, lastDay, notice, deposit } of settled) {
      expect(outcome).toMatchObject({
        kind: 'host',
        placed: { startsOn: '2027-01-01', isCleared: false },
        isInUse: false,
      })
      expect(lastDay).toBe(endsOn)
      expect(notice).toMatchObject({ by: 'host', givenOn: '2026-11-10', reason: 'gaat met pensioen' })
      if (deposit) expect(['carried', 'unpaid']).toContain(deposit.state)
    }
  }, 60_000)

  it('families are written what stands, and what they read is kept as told', async () => {
    await using service = await demo()
    expect(await service.refusal('hostStops.letters', { hostId })).toBe('not-found: no-such-stop')
    await service.call('hostStops.save', decision)
    const letters = await service.call('hostStops.letters', { hostId })
    const { agreements } = await service.call('hostStops.view', { hostId })
    expect(letters.map(({ family }) => family.id).sort()).toEqual(
      [...new Set(agreements.map(({ family }) => family.id))].sort(),
    )
    for (const { letter } of letters) expect(letter?.text).toContain('De laatste opvangdag is 31 december 2026.')
    const folder = await mkdtemp(join(tmpdir(), 'onthaal-letters-'))
    try {
      const contractHolderIds = letters.map(({ family }) => family.id)
      const asked = { hostId, contractHolderIds, folder, kinds: ['pdf' as const] }
      expect(await service.refusal('hostStops.writeLetters', { ...asked, contractHolderIds: ['weg'] })).toBe(
        'not-found: no-such-contract-holder',
      )
      const written = await service.call('hostStops.writeLetters', asked)
      expect(written.files).toHaveLength(letters.length)
      expect(await readdir(written.folder)).toHaveLength(letters.length)
    } finally {
      await rm(folder, { recursive: true })
    }
    const after = await service.call('hostStops.view', { hostId })
    expect(after.steps.find(({ step }) => step === 'families')?.state).toBe('done')
    const [first] = letters
    const contact = after.agreements.find(({ family }) => family.id === first?.family.id)?.contacts.at(-1)
    expect(contact).toMatchObject({ topic: 'stop', channel: 'letter', text: first?.letter?.text })
    expect((await service.call('hostStops.letters', { hostId }))[0]?.writtenAt).toBe(contact?.at)
  }, 60_000)

  it('who is ended has nothing reserved after her end, and what is left says how far it is', async () => {
    await using service = await demo()
    await service.call('hostStops.save', decision)
    await acceptAll(service)
    const view = await service.call('hostStops.view', { hostId })
    const left = view.agreements.filter(({ outcome, goesOn }) => !outcome && goesOn)
    const [first] = left
    if (first)
      await service.call('hostStops.relocate', {
        hostId,
        version: await version(service),
        places: [{ agreementId: first.agreementId, to: { kind: 'outside' }, note: 'crèche in het dorp' }],
      })
    await service.call('hostStops.tellFamilies', {
      hostId,
      version: await version(service),
      contractHolderIds: [...new Set(view.agreements.map(({ family }) => family.id))],
      toldOn: '2026-11-09',
      channel: 'letter',
      text: 'Martine stopt op 31 december.',
    })
    await service.call('hostStops.tellOffice', {
      hostId,
      version: await version(service),
      recipient: 'opgroeien',
      toldOn: '2026-11-10',
      channel: 'email',
    })
    const ended = await service.call('hostStops.endHost', { hostId, version: await version(service) })
    expect((await service.call('hosts.record', { id: hostId })).record.endsOn).toBe(endsOn)

    const document = await exported(service)
    const still = document.agreements.filter((one) => one.hostId === hostId && (one.endsOn ?? '9999') > endsOn)
    expect(still).toEqual([])
    const after = await service.call('hostStops.view', { hostId })
    expect(after.agreements.every(({ outcome, goesOn }) => outcome !== undefined && !goesOn)).toBe(true)
    expect(after.steps.map(({ step, state }) => `${step} ${state}`)).toEqual([
      'decision done',
      'families done',
      'offices open',
      'places done',
      'settle locked',
      'done locked',
    ])
    expect(await service.refusal('hostStops.endHost', { hostId, version: ended.version })).toBe(
      'locked: host-has-ended',
    )

    // After the end what is left to settle is counted, and the clocks run.
    await service.reopen('2027-01-15')
    const later = await service.call('hostStops.view', { hostId })
    expect(later.steps.find(({ step }) => step === 'settle')?.state).toBe('open')
    expect(later.months.map(({ month }) => month)).toEqual(['2026-10', '2026-11', '2026-12'])
    expect(later.retention.find(({ kind }) => kind === 'host-file')).toMatchObject({
      from: endsOn,
      until: '2031-12-31',
    })
    const [listed] = await service.call('hostStops.list', {})
    expect(listed?.steps).toEqual(later.steps)
  }, 60_000)

  it('who goes on after all has everything as it was', async () => {
    await using service = await demo()
    const before = await exported(service)
    await service.call('hostStops.save', decision)
    await acceptAll(service)
    await service.call('hostStops.endHost', { hostId, version: await version(service) })
    const { kept } = await service.call('hostStops.cancel', {
      hostId,
      version: await version(service),
      reason: 'ze gaat toch verder',
    })
    expect(kept).toEqual([])
    expect(await exported(service)).toEqual(before)
  }, 60_000)

  it('is kept whole by export and import, and every record passes the checks of the document', async () => {
    await using service = await demo()
    await service.call('hostStops.save', decision)
    await acceptAll(service)
    await service.call('hostStops.endHost', { hostId, version: await version(service) })
    const document = await exported(service)
    // The import checks it whole.
    await using copy = await serviceOnFile(document, { today: '2026-11-10' })
    expect(await exported(copy)).toEqual(document)
    // What it was before can be given back there too.
    await copy.call('hostStops.cancel', { hostId, version: await version(copy), reason: 'ze gaat toch verder' })
    expect((await exported(copy)).hostStops ?? []).toEqual([])
  }, 60_000)

  it('who got no place when she was ended may still go to another host, or outside: before her last day and after it', async () => {
    await using service = await demo()
    const before = await exported(service)
    const { breaches } = await service.call('capacity.report', period)
    const stopped = await service.call('hostStops.relocations', { hostId, endsOn })
    await service.call('hostStops.save', decision)
    await service.call('hostStops.endHost', { hostId, version: await version(service) })
    const asked = async () => (await service.call('hostStops.relocations', { hostId, endsOn })).children
    expect(await asked()).toEqual(stopped.children)
    const proposed = stopped.children.flatMap(({ agreementId, proposal }) =>
      proposal ? [{ agreementId, hostId: proposal.host.id }] : [],
    )
    const [first, second] = proposed
    const other = stopped.children.find(
      ({ agreementId }) => ![first, second].some((x) => x?.agreementId === agreementId),
    )
    if (!first || !second || !other) throw new Error('the demo has places for two, and another child')
    const { places } = await service.call('hostStops.places', { hostId, endsOn, agreementId: first.agreementId })
    expect(places.find(({ host }) => host.id === first.hostId)).toMatchObject({ fits: true })
    const settle = async (agreementId: string, to: InputOf<'hostStops.relocate'>['places'][number]['to']) =>
      service.call('hostStops.relocate', { hostId, version: await version(service), places: [{ agreementId, to }] })

    await settle(first.agreementId, { kind: 'host', hostId: first.hostId, firstDay: '2026-12-14' })
    await settle(other.agreementId, { kind: 'outside' })
    const seen = async (id: string) =>
      (await service.call('hostStops.view', { hostId })).agreements.find(({ agreementId }) => agreementId === id)
    expect(await seen(first.agreementId)).toMatchObject({
      lastDay: '2026-12-13',
      outcome: { kind: 'host', placed: { host: { id: first.hostId }, startsOn: '2026-12-14' } },
    })
    expect(await seen(other.agreementId)).toMatchObject({ lastDay: endsOn, outcome: { kind: 'outside' } })
    const still = (await asked()).map(({ agreementId }) => agreementId)
    expect(still).toEqual(
      stopped.children
        .map(({ agreementId }) => agreementId)
        .filter((id) => id !== first.agreementId && id !== other.agreementId),
    )

    // Her last day is over: a place is looked for from today on.
    await service.reopen('2027-01-15')
    expect((await service.call('hostStops.relocations', { hostId, endsOn })).horizon.from).toBe('2027-01-15')
    await settle(second.agreementId, { kind: 'host', hostId: second.hostId, firstDay: '2027-02-01' })
    expect(await seen(second.agreementId)).toMatchObject({
      lastDay: endsOn,
      outcome: { kind: 'host', placed: { startsOn: '2027-02-01' } },
    })
    const after = await service.call('capacity.report', period)
    expect(after.breaches.filter(({ date }) => date > endsOn)).toEqual(
      breaches.filter((breach) => breach.date > endsOn && breach.hostId !== hostId),
    )
    await using copy = await serviceOnFile(await exported(service), { today: '2027-01-15' })
    await copy.call('hostStops.cancel', { hostId, version: await version(copy), reason: 'ze gaat toch verder' })
    expect((await exported(copy)).agreements).toEqual(before.agreements)
  }, 60_000)

  it('takes no deposit along that was given back meanwhile', async () => {
    await using service = await demo()
    await service.call('hostStops.save', decision)
    const { children } = await service.call('hostStops.relocations', { hostId, endsOn })
    await service.call('hostStops.endHost', { hostId, version: await version(service) })
    const { agreements } = await service.call('hostStops.view', { hostId })
    const held = agreements.find(({ deposit }) => deposit?.state === 'held')
    const found = children.find(({ agreementId }) => agreementId === held?.agreementId)
    const to = found?.proposal ?? found?.nearest[0]
    if (!held || !to) throw new Error('somebody paid a deposit')
    const { record, version: stored } = await service.call('agreements.record', { id: held.agreementId })
    await service.call('agreements.save', {
      id: held.agreementId,
      version: stored,
      record: { ...record, depositRefundedOn: '2026-11-10' },
    })
    await service.call('hostStops.relocate', {
      hostId,
      version: await version(service),
      places: [{ agreementId: held.agreementId, to: { kind: 'host', hostId: to.host.id, firstDay: '2027-01-01' } }],
      capacityReason: 'in afwachting van een grotere vergunning',
    })
    const { agreements: after } = await exported(service)
    const made = after.find((one) => one.childId === held.child.id && one.startsOn === '2027-01-01')
    expect(made?.depositCents).toBe(record.depositCents)
    expect([made?.depositPaidOn, made?.depositRefundedOn]).toEqual([undefined, undefined])
  }, 60_000)

  it('refuses what cannot be, and a second answer to what was settled', async () => {
    await using service = await demo()
    const saved = await service.call('hostStops.save', decision)
    const { agreements } = await service.call('hostStops.view', { hostId })
    const [one, two] = agreements
    if (!one || !two) throw new Error('the demo has children there')
    const place = (to: object, agreementId = one.agreementId, at = saved.version) => ({
      hostId,
      version: at,
      places: [{ agreementId, to }],
    })
    const refusal = (input: object) => service.refusal('hostStops.relocate', input)
    expect(await refusal(place({ kind: 'host', hostId, firstDay: '2027-01-01' }))).toBe('validation: same-host')
    expect(await refusal(place({ kind: 'outside', lastDay: '2027-02-01' }))).toBe('validation: day-impossible')
    expect(await refusal(place({ kind: 'none', lastDay: '2000-02-01' }))).toBe('validation: day-impossible')
    expect(await refusal(place({ kind: 'none' }, 'o999'))).toBe('not-found: no-such-agreement')
    expect(await refusal(place({ kind: 'none' }, one.agreementId, 7))).toBe('conflict: version-conflict')
    const told = { hostId, version: 1, contractHolderIds: [one.family.id], toldOn: '2026-12-01', channel: 'phone' }
    expect(await service.refusal('hostStops.tellFamilies', { ...told, text: 'x' })).toBe('validation: told-in-future')

    const outside = await service.call('hostStops.relocate', {
      ...place({}),
      places: [{ agreementId: one.agreementId, to: { kind: 'outside' } }],
    })
    expect(
      await service.refusal('hostStops.save', { ...decision, version: outside.version, endsOn: '2026-11-30' }),
    ).toBe('conflict: ends-before-outcomes')
    // Outside may become another host; that is taken back, or kept once something hangs on it.
    const { children } = await service.call('hostStops.relocations', { hostId, endsOn })
    const proposed = children.find(({ proposal }) => proposal)
    if (!proposed?.proposal) throw new Error('somebody has a place')
    const to = { kind: 'host' as const, hostId: proposed.proposal.host.id, firstDay: '2027-01-01' }
    const moved = await service.call('hostStops.relocate', {
      hostId,
      version: outside.version,
      places: [{ agreementId: proposed.agreementId, to }],
    })
    expect(await refusal(place({ kind: 'none' }, proposed.agreementId, moved.version))).toBe('conflict: outcome-known')
    const undone = await service.call('hostStops.undoRelocation', {
      hostId,
      version: moved.version,
      agreementId: proposed.agreementId,
    })
    const again = await service.call('hostStops.relocate', {
      hostId,
      version: undone.version,
      places: [{ agreementId: proposed.agreementId, to }],
    })
    const made = (await service.call('hostStops.view', { hostId })).agreements.find(
      ({ agreementId }) => agreementId === proposed.agreementId,
    )?.outcome?.newAgreementId
    await service.call('agreements.clearStart', { id: made ?? '', version: 1, overrideReason: 'het dossier volgt' })
    const undo = { hostId, version: again.version, agreementId: proposed.agreementId }
    expect(await service.refusal('hostStops.undoRelocation', undo)).toBe('conflict: relocation-in-use')
    const { kept } = await service.call('hostStops.cancel', { hostId, version: again.version, reason: 'toch verder' })
    expect(kept).toEqual([proposed.agreementId])
  }, 60_000)
})

describe('a substitute who stops', () => {
  it('and goes on after all has her own children back: places that were decided last give way', async () => {
    await using service = await startAbsence()
    const stop = { hostId: 'h2', decidedOn: '2026-11-20', endsOn: '2026-12-31', decidedBy: 'host' } as const
    const saved = await service.call('hostStops.save', stop)
    const { version: moved } = await service.call('hostStops.relocate', {
      hostId: 'h2',
      version: saved.version,
      places: [{ agreementId: 'a5', to: { kind: 'host', hostId: 'h3', firstDay: '2026-11-23' } }],
    })
    // She may have two: her own child left, so two of h1 can come.
    const places = ['c1', 'c2'].map((childId) => ({
      kind: 'host' as const,
      childId,
      date: '2026-11-23',
      hostId: 'h2',
    }))
    await service.call('substitution.arrange', { closureId: service.absence.id, places })
    expect(placesOf(service)).toEqual(['23 a1 h2 08:00-17:00', '23 a2 h2 08:00-12:00'])
    await service.call('hostStops.cancel', { hostId: 'h2', version: moved, reason: 'ze gaat toch verder' })
    expect(placesOf(service).filter((place) => place.startsWith('('))).toHaveLength(1)
    const { breaches } = await service.call('capacity.report', { from: '2026-11-23', until: '2026-11-29' })
    expect(breaches).toEqual([])
  })

  it('has no children of others after her last day: their files say so', async () => {
    await using service = await startAbsence()
    const place = { kind: 'host', childId: 'c1', date: '2026-11-24', hostId: 'h3' } as const
    await service.call('substitution.arrange', { closureId: service.absence.id, places: [place] })
    const stop = { hostId: 'h3', decidedOn: '2026-11-20', endsOn: '2026-11-23', decidedBy: 'host' } as const
    const saved = await service.call('hostStops.save', stop)
    expect(placesOf(service)).toEqual(['24 a1 h3 08:00-17:00'])
    await service.call('hostStops.endHost', { hostId: 'h3', version: saved.version })
    expect(placesOf(service)).toEqual(['(24 a1 h3 08:00-17:00)'])
    for (const subject of ['child:c1', 'host:h1', 'host:h3']) {
      const acts = await service.call('history.list', { subject })
      const lapsed = acts.filter(({ action }) => action === 'substitution-changed')
      expect(
        lapsed.map(({ changes }) => changes),
        subject,
      ).toEqual([[{ field: 'status', before: 'arranged', after: 'cancelled' }]])
    }
  })
})
