import { join } from 'node:path'
import { describe, it } from 'vitest'
import { startAbsence } from '../support/absent-host.ts'
import { expectDoneOrNotBegun, type Call } from '../support/killed-service.ts'

// The program may die in the midst of any act about an absence or a stop: then it was done, or nothing of it was.

/** A service with places, a stop and a family that was told, and an act of every kind that can be done next. */
async function prepared() {
  const service = await startAbsence()
  const { id, version, record } = service.absence
  const places = ['2026-11-23', '2026-11-24', '2026-11-25'].flatMap((date) =>
    ['c1', 'c3'].map((childId) => ({ kind: 'host' as const, childId, date, hostId: 'h3' })),
  )
  const { made } = await service.call('substitution.arrange', { closureId: id, places })
  const placesOfFirst = service.rows(`SELECT substitutions.id, substitutions.version FROM substitutions
    JOIN agreements ON agreements.id = agreement_id WHERE child_id = 'c1'`)
  const stop = { hostId: 'h2', decidedOn: '2026-11-20', endsOn: '2027-01-31', decidedBy: 'host' as const }
  await service.call('hostStops.save', stop)
  const told = {
    hostId: 'h1',
    contractHolderId: 'p1',
    from: '2026-11-23',
    until: '2026-11-25',
    topic: 'place',
    channel: 'phone',
    answer: 'own-solution',
    text: 'Oma komt.',
    closureId: id,
    places: [],
  }
  const move = { agreementId: 'a5', to: { kind: 'host', hostId: 'h3', firstDay: '2026-12-01' } }
  const calls: Record<string, Call> = {
    arrange: [
      'substitution.arrange',
      { closureId: id, places: places.map((one) => ({ ...one, kind: 'parents' })).map(withoutHost) },
    ],
    tell: ['substitution.tell', { ...told, arranged: placesOfFirst }],
    release: ['substitution.release', { places: made }],
    undo: ['substitution.undo', { made, changed: [], contactIds: [] }],
    shorten: ['closures.save', { id, version, record: { ...record, until: '2026-11-23' }, cancelPlaces: true }],
    remove: ['closures.remove', { id, version, cancelPlaces: true }],
    relocate: ['hostStops.relocate', { hostId: 'h2', version: 1, places: [move] }],
    end: ['hostStops.endHost', { hostId: 'h2', version: 1 }],
    letters: [
      'substitution.writeLetters',
      {
        closureId: id,
        contractHolderIds: ['p1', 'p3'],
        folder: join(service.folder, 'out'),
        kinds: ['pdf', 'eml'],
        withoutPlace: [],
      },
    ],
  }
  return { service, calls, [Symbol.asyncDispose]: () => service[Symbol.asyncDispose]() }
}

const withoutHost = ({ childId, date }: { childId: string; date: string }) => ({ kind: 'parents', childId, date })

describe('a service that is killed', () => {
  it.each(['arrange', 'tell', 'release', 'undo', 'shorten', 'remove', 'relocate', 'end', 'letters'])(
    'in the midst of %s has done it or not begun',
    async (name) => {
      await using whole = await prepared()
      await expectDoneOrNotBegun(whole.service, whole.calls[name] as Call)
    },
    60_000,
  )
})
