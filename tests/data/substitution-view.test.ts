import { describe, expect, it } from 'vitest'
import type { ExchangeDocument, FamilyContact } from '../../shared/domain/exchange/document.ts'
import {
  absenceService,
  closureIdOf,
  hostAt,
  illness,
  placeOf,
  week,
  type Planned,
} from '../support/absence-service.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

/** Three children of two families at h1: siblings, and one with two slots. */
const planned: Planned[] = [
  { childId: 'c1', hostId: 'h1', times: '08:00-17:00', child: { firstName: 'Zoë', lastName: 'Baert' } },
  { childId: 'c2', hostId: 'h1', times: '07:30-09:00 15:30-18:00', contractHolderId: 'p2' },
  { childId: 'c3', hostId: 'h1', times: '08:00-12:00', contractHolderId: 'p1', weekdays: [1, 3] },
]

async function view(more: Partial<ExchangeDocument>, work: (service: ServiceOnFile) => Promise<void>): Promise<void> {
  const document = absenceService([hostAt('h1'), hostAt('h2')], planned, { closures: [illness()], ...more })
  await using service = await serviceOnFile(document, { today: week.monday })
  await work(service)
}
const viewOf = (service: ServiceOnFile, from?: string) =>
  service.call('substitution.view', { closureId: closureIdOf(service, from) })
const told = ({ needs }: Awaited<ReturnType<typeof viewOf>>): string[] =>
  needs.map(({ child, date, slots }) => `${child.id} ${date.slice(8)} ${slots.map((slot) => slot.join('-')).join(' ')}`)

describe('an absence', () => {
  it('shows who needs a place: by arrival on the first day, then by name, with brothers and sisters', () =>
    view({}, async (service) => {
      const shown = await viewOf(service)
      expect(told(shown)).toEqual([
        'c2 16 450-540 930-1080',
        'c2 17 450-540 930-1080',
        'c2 18 450-540 930-1080',
        'c1 16 480-1020',
        'c1 17 480-1020',
        'c1 18 480-1020',
        'c3 16 480-720',
        'c3 18 480-720',
      ])
      expect(shown.host).toEqual({ id: 'h1', firstName: 'Host', lastName: 'h1', phone: '056 00 00 00' })
      expect(shown.record).toEqual(illness())
      expect(shown.needs[3]).toMatchObject({
        child: { id: 'c1', firstName: 'Zoë', lastName: 'Baert' },
        family: { id: 'p1', phone: '0470 00 00 00' },
        agreementIds: ['a1'],
        decided: [],
        siblings: [{ id: 'c3' }],
      })
      expect(shown.needs[4]?.siblings).toEqual([])
      expect(shown.days).toEqual(
        [week.monday, week.tuesday, week.wednesday].map((date) => ({ date, isAffected: true, isServiceClosed: false })),
      )
    }))

  it('passes over days on which the service is closed, and those of a closure that was entered before', () =>
    view(
      {
        closures: [
          illness({ from: week.wednesday, until: week.friday, reason: 'leave' }),
          illness({ hostId: null, from: week.tuesday, until: week.tuesday, reason: 'holiday' }),
          illness(),
        ],
      },
      async (service) => {
        const shown = await viewOf(service)
        expect(shown.days.map(({ isAffected, isServiceClosed }) => [isAffected, isServiceClosed])).toEqual([
          [true, false],
          [false, true],
          [false, false],
        ])
        expect(told(shown)).toEqual(['c2 16 450-540 930-1080', 'c1 16 480-1020', 'c3 16 480-720'])
        expect(told(await viewOf(service, week.wednesday))).toContain('c3 18 480-720')
      },
    ))

  it('shows accepted extra days, and two agreements on one day as one need', () =>
    view(
      {
        agreements: ['a1', 'a2', 'a3', 'a9'].map((id) => ({
          id,
          childId: id === 'a9' ? 'c3' : id.replace('a', 'c'),
          contractHolderId: id === 'a2' ? 'p2' : 'p1',
          hostId: 'h1',
          startsOn: '2025-09-01',
          freeHalfDaysUsed: [],
        })),
        extraDays: ['a3', 'a9'].map((agreementId, index) => ({
          id: `e${agreementId}`,
          agreementId,
          date: week.tuesday,
          slots: [index === 0 ? { from: '13:00', until: '15:00' } : { from: '09:00', until: '10:00' }],
          status: 'accepted' as const,
        })),
      },
      async (service) => {
        const { needs } = await viewOf(service)
        const need = needs.find(({ child, date }) => child.id === 'c3' && date === week.tuesday)
        expect(need).toMatchObject({
          slots: [
            [540, 600],
            [780, 900],
          ],
          agreementIds: ['a9', 'a3'],
        })
      },
    ))

  it('shows what was decided, what was said, and what is free in group locations', () =>
    view(
      {
        groupLocations: ['g1', 'g2', 'g3'].map((id) => ({
          id,
          name: id,
          street: 'Markt 1',
          postcode: '8790',
          city: 'Waregem',
          places: 2,
          ...(id === 'g2' && { endsOn: week.tuesday }),
          ...(id === 'g3' && { endsOn: '2026-11-15' }),
        })),
        substitutions: [
          placeOf({ id: 's1' }),
          placeOf({ id: 's2', agreementId: 'a2', kind: 'group', groupLocationId: 'g1', date: week.tuesday }),
          placeOf({ id: 's3', agreementId: 'a2', kind: 'host', hostId: 'h2', status: 'cancelled' }),
          // Of a day on which her host is not closed: it takes no place of the location.
          placeOf({ id: 's4', agreementId: 'a2', kind: 'group', groupLocationId: 'g1', date: week.thursday }),
        ],
        familyContacts: [
          { id: 't1', topic: 'place' as const, from: week.monday, until: week.monday },
          { id: 't2', topic: 'place' as const, from: week.thursday, until: week.friday },
          { id: 't3', topic: 'back' as const, from: week.thursday, until: week.friday },
        ].map((contact) => ({
          ...contact,
          contractHolderId: 'p1',
          hostId: 'h1',
          at: '2026-11-16T07:00',
          by: 'An',
          channel: 'phone' as const,
          text: 'Dag',
        })),
      },
      async (service) => {
        const shown = await viewOf(service)
        const decided = shown.needs.flatMap((need) =>
          need.decided.map(({ id, version }) => [need.child.id, id, version]),
        )
        expect(decided).toEqual([
          ['c2', 's2', 1],
          ['c1', 's1', 1],
        ])
        // The second was told of days on which the host is there: the absence became shorter, and it is to be called.
        expect(shown.contacts.map(({ id }) => id)).toEqual(['t1', 't2', 't3'])
        expect(shown.groupLocations.map(({ record, free }) => [record.id, free.map(({ places }) => places)])).toEqual([
          ['g1', [2, 1, 2]],
          ['g2', [2, 2]],
        ])
        expect(shown.outliving).toMatchObject([{ id: 's4', child: { id: 'c2' }, family: { id: 'p2' } }])
      },
    ))

  it('says how full a host is where somebody was placed, in the hours of that child', () =>
    view(
      {
        substitutions: [
          placeOf({ id: 's1', kind: 'host', hostId: 'h2' }),
          placeOf({
            id: 's3',
            agreementId: 'a3',
            kind: 'host',
            hostId: 'h2',
            slots: [{ from: '08:00', until: '12:00' }],
          }),
          placeOf({
            id: 's2',
            agreementId: 'a2',
            kind: 'host',
            hostId: 'h2',
            slots: [
              { from: '07:30', until: '08:00' },
              { from: '17:00', until: '18:00' },
            ],
          }),
          placeOf({ id: 's4', date: week.tuesday }),
        ],
      },
      async (service) => {
        const { needs } = await viewOf(service)
        const loads = needs.flatMap(({ child, date, load }) => (load ? [[child.id, date.slice(8), load]] : []))
        expect(loads).toEqual([
          ['c2', '16', { peak: 1, limit: 4 }],
          ['c1', '16', { peak: 2, limit: 4 }],
          ['c3', '16', { peak: 2, limit: 4 }],
        ])
      },
    ))

  it('is none where there is no such closure, or the whole service is closed', () =>
    view({ closures: [illness({ hostId: null })] }, async (service) => {
      const ids = ['nowhere', String(service.rows('SELECT id FROM closures')[0]?.['id'])]
      for (const closureId of ids)
        expect(await service.refusal('substitution.view', { closureId })).toBe('not-found: no-such-closure')
    }))
})

describe('the list of absences', () => {
  const countsOf = async (service: ServiceOnFile) =>
    (await service.call('substitution.absences', {})).map((one) => [
      `${one.host.id} ${one.record.from.slice(5)}`,
      [one.childDays, one.placed, one.byParents, one.open, one.openToday],
      [one.families, one.toCall],
    ])

  it('counts from two weeks ago on, by first day, only where somebody needs a place', () =>
    view(
      {
        closures: [
          illness({ from: '2027-07-05', until: '2027-07-05', reason: 'leave' }),
          illness(),
          illness({ hostId: 'h2' }),
          illness({ from: '2026-10-30', until: '2026-11-02' }),
          illness({ from: '2026-10-05', until: '2026-11-01' }),
          illness({ hostId: null, from: '2026-12-25', until: '2026-12-25' }),
        ],
        substitutions: [
          placeOf({ kind: 'host', hostId: 'h2', date: week.tuesday }),
          placeOf({ id: 's2', agreementId: 'a2', date: week.monday }),
        ],
      },
      async (service) => {
        expect(await countsOf(service)).toEqual([
          // Nothing was decided of days that are over.
          ['h1 10-30', [5, 0, 0, 0, 0], [2, 0]],
          // The place with h2 is none while she is ill herself.
          ['h1 11-16', [8, 0, 1, 7, 2], [2, 2]],
          ['h1 07-05', [3, 0, 0, 3, 0], [2, 2]],
        ])
      },
    ))

  it('a family is called until it was reached about every day that is not over', () =>
    view(
      {
        familyContacts: (
          [
            ['t1', 'p1', week.wednesday, 'agreed'],
            ['t2', 'p2', week.tuesday, 'agreed'],
            ['t3', 'p2', week.wednesday, 'no-answer'],
          ] as const
        ).map(([id, contractHolderId, until, answer]) => ({
          id,
          contractHolderId,
          hostId: 'h1',
          from: week.monday,
          until,
          topic: 'place' as const,
          at: '2026-11-16T07:00',
          by: 'An',
          channel: 'phone' as const,
          answer,
          text: 'Dag',
        })),
      },
      async (service) => {
        expect((await countsOf(service)).map(([, , families]) => families)).toEqual([[2, 1]])
        await service.reopen('2026-11-19')
        expect((await countsOf(service)).map(([, , families]) => families)).toEqual([[2, 0]])
      },
    ))

  it('a family is called again once a place that it said yes to is lost, and not after it was told', () =>
    view(
      {
        closures: [illness({ until: week.monday })],
        substitutions: [
          ...[
            ['a1', '17:00'],
            ['a3', '12:00'],
          ].map(([agreementId = '', until = '']) =>
            placeOf({
              id: `s-${agreementId}`,
              agreementId,
              kind: 'host',
              hostId: 'h2',
              slots: [{ from: '08:00', until }],
              decidedAt: '2026-11-16T06:50',
              answer: 'agreed',
              answeredAt: '2026-11-16T06:50',
            }),
          ),
          placeOf({ id: 's-a2', agreementId: 'a2', kind: 'parents' }),
        ],
        familyContacts: [
          said({ id: 't1', answer: 'agreed' }),
          said({ id: 't2', channel: 'letter', at: '2026-11-16T06:55' }),
        ],
      },
      async (service) => {
        const state = async () => {
          const { needs } = await viewOf(service)
          const [own] = await service.call('substitution.absences', {})
          return [own?.toCall, needs.filter(({ isTold }) => !isTold).map(({ child }) => child.id)]
        }
        expect(await state()).toEqual([0, []])
        const [place] = (await viewOf(service)).needs.flatMap(({ child, decided }) =>
          child.id === 'c3' ? decided : [],
        )
        if (!place) throw new Error('c3 has a place')
        const { changed } = await service.call('substitution.release', { places: [place] })
        expect(await state()).toEqual([1, ['c3']])
        await service.call('substitution.undo', { made: [], changed, contactIds: [] })
        expect(await state()).toEqual([0, []])
        // The substitute falls ill too.
        await service.call('closures.save', { record: illness({ hostId: 'h2', until: week.monday }) })
        expect(await state()).toEqual([1, ['c1', 'c3']])
        const call = {
          hostId: 'h1',
          contractHolderId: 'p1',
          from: week.monday,
          until: week.monday,
          text: 'Geen plaats.',
        }
        await service.call('substitution.tell', { ...call, topic: 'place', channel: 'phone', places: [], arranged: [] })
        expect(await state()).toEqual([0, []])
      },
    ))
})

/** A call of p1 about Monday. */
function said(given: Partial<FamilyContact>): FamilyContact {
  return {
    id: 't1',
    contractHolderId: 'p1',
    hostId: 'h1',
    from: week.monday,
    until: week.monday,
    topic: 'place',
    at: '2026-11-16T06:50',
    by: 'An',
    channel: 'phone',
    text: 'Dag',
    ...given,
  }
}
