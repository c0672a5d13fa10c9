import { describe, expect, it } from 'vitest'
import type { WantedPlace } from '../../shared/contract/substitution-shapes.ts'
import { placesOf, startAbsence } from '../support/absent-host.ts'

const monday = '2026-11-23'
type Started = Awaited<ReturnType<typeof startAbsence>>
const place: WantedPlace = { kind: 'host', childId: 'c1', date: monday, hostId: 'h3' }
const arrange = (service: Started) =>
  service.call('substitution.arrange', { closureId: service.absence.id, places: [place] })
const preview = (service: Started) => service.call('billing.preview', { month: '2026-11' })

describe('money', () => {
  it('does not follow places: without a stay nothing is charged and nobody is paid', async () => {
    await using service = await startAbsence()
    const before = await preview(service)
    await arrange(service)
    expect(await preview(service)).toEqual(before)
  })

  it('follows the child: the substitute is paid, the host who is ill is not, and the family pays its day', async () => {
    // She is ill all month, so that there is nothing else on the bill.
    const allMonth = { 'closures[0].from': '2026-11-01', 'closures[0].until': '2026-11-30' }
    await using service = await startAbsence(allMonth, monday)
    await arrange(service)
    const cell = { childId: 'c1', hostId: 'h3', date: monday, looked: { stays: [] } }
    const value = { stays: [{ from: '08:00', until: '16:30' }] }
    await service.call('attendance.save', { cells: [{ ...cell, value }], source: 'typed' })
    const { invoices, payouts } = await preview(service)
    // Eight and a half hours are a whole day: € 20.00 for the family, € 28.15 for the host who was there.
    expect(invoices.map(({ contractHolderId, totalCents }) => [contractHolderId, totalCents])).toEqual([['p1', 2000]])
    expect(invoices[0]?.lines).toEqual([
      { childId: 'c1', kind: 'substituted', percent: 100, unitCents: 2000, quantity: 1, amountCents: 2000 },
    ])
    expect(payouts.map(({ hostId, totalCents }) => [hostId, totalCents])).toEqual([['h3', 2815]])
  })
})

describe('a command that dies half way', () => {
  const broken = "CREATE TRIGGER broken BEFORE INSERT ON audit_log BEGIN SELECT RAISE(ABORT, 'the power went'); END"

  it('leaves nothing of what it wrote, and works when it is asked again', async () => {
    await using service = await startAbsence()
    const { made } = await arrange(service)
    const stored = { id: service.absence.id, version: service.absence.version }
    const said = { hostId: 'h1', contractHolderId: 'p1', from: monday, until: monday, topic: 'place', channel: 'phone' }
    const told = { ...said, answer: 'own-solution', text: 'Er is plaats.', closureId: stored.id, places: [] }
    const attempts: [Parameters<Started['refusal']>[0], object][] = [
      ['substitution.arrange', { closureId: stored.id, places: [{ ...place, hostId: 'h2' }] }],
      ['substitution.release', { places: made }],
      ['substitution.tell', { ...told, arranged: made }],
      ['substitution.undo', { made, changed: [], contactIds: [] }],
      ['closures.remove', { ...stored, cancelPlaces: true }],
    ]
    const { text: before } = await service.call('exchange.export', {})
    service.sql(broken)
    for (const [name, input] of attempts) {
      expect(await service.refusal(name, input), name).toBe('internal: internal')
      // As after a crash: what was not committed is not there when the file is opened again.
      await service.reopen()
      expect((await service.call('exchange.export', {})).text, name).toBe(before)
    }
    service.sql('DROP TRIGGER broken')
    await service.call('closures.remove', { ...stored, cancelPlaces: true })
    expect(placesOf(service)).toEqual(['(23 a1 h3 08:00-17:00)'])
  })
})
