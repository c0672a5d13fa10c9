import type { OutputOf } from '../../shared/contract/index.ts'
import { absentHost, benchAbsence } from './bench-absence.ts'
import { floorOfPlanning } from './floor.ts'
import { longestWaitWhile } from './longest-wait.ts'
import { best, call, timed } from './timing.ts'
import { withBenchService } from './with-bench-service.ts'

/** What an absence costs in a service of one size, from the call to the answer, in milliseconds. */
export type AbsenceMeasurement = {
  childDays: number
  floor: number
  propose: number
  status: string
  /** The longest wait for another call while places were sought. */
  longestWait: number
  candidates: number
  absences: number
  /** Places for good for the eight children of the host. */
  relocations: number
}

const rounds = 3

/** Measures the places of an absence of some weeks, with points on the map or without any. */
export async function measureAbsence(hosts: number, weeks: number, hasPoints: boolean): Promise<AbsenceMeasurement> {
  return withBenchService({
    document: benchAbsence(hosts, weeks, hasPoints),
    rounds,
    floor: floorOfPlanning,
    measure: async (service, { floor }) => {
      const ask = (name: string, input: object): Promise<number> =>
        best(rounds, () => timed(() => call(service, name, input)))
      const list = (await call(service, 'substitution.absences', {})) as OutputOf<'substitution.absences'>
      const closureId = list.find(({ record }) => record.hostId === absentHost)?.id ?? ''
      const { needs } = (await call(service, 'substitution.view', { closureId })) as OutputOf<'substitution.view'>
      const [need] = needs
      if (!need) throw new Error('the bench has children who need a place')
      let answer: OutputOf<'substitution.propose'> | undefined
      let longestWait = Infinity
      const propose = await best(rounds, () =>
        timed(async () => {
          const asked = call(service, 'substitution.propose', { closureId })
          longestWait = Math.min(longestWait, await longestWaitWhile(service, asked))
          answer = (await asked) as OutputOf<'substitution.propose'>
        }),
      )
      const assumed = (answer?.placements ?? []).map(({ childId, date, host }) => ({ childId, date, hostId: host.id }))
      return {
        childDays: needs.length,
        floor,
        propose,
        status: answer?.status ?? '',
        longestWait,
        candidates: await ask('substitution.candidates', {
          closureId,
          childId: need.child.id,
          date: need.date,
          assumed: assumed.filter(({ childId, date }) => childId !== need.child.id || date !== need.date),
        }),
        absences: await ask('substitution.absences', {}),
        relocations: await timed(() =>
          call(service, 'hostStops.relocations', { hostId: absentHost, endsOn: '2026-12-31' }),
        ),
      }
    },
  })
}
