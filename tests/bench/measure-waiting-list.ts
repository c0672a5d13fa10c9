import type { Service } from '../../electron/service/create-service.ts'
import type { OutputOf } from '../../shared/contract/index.ts'
import { benchWaitingList } from './bench-waiting-list.ts'
import { floorOfWaitingList } from './floor.ts'
import { longestWaitWhile } from './longest-wait.ts'
import { best, call, timed } from './timing.ts'
import { withBenchService } from './with-bench-service.ts'

/** What matching a waiting list costs, from the call to the answer, in milliseconds. */
export type WaitingListMeasurement = {
  floor: number
  /** Ranked and matched, all requests with all hosts. */
  all: number
  /** The longest wait for another call meanwhile. */
  longestWait: number
  places: number
  freeing: number
  proposal: number
  placed: number
  isProven: boolean
}

const rounds = 3

/** Measures a waiting list of so many requests at so many hosts. */
export async function measureWaitingList(hosts: number, requests: number): Promise<WaitingListMeasurement> {
  return withBenchService({
    document: benchWaitingList(hosts, requests),
    rounds,
    floor: floorOfWaitingList,
    measure: async (service, { floor }) => {
      const { all, longestWait } = await measureAll(service)
      let answer: OutputOf<'waitingMatches.proposal'> | undefined
      const proposal = await timed(async () => {
        answer = (await call(service, 'waitingMatches.proposal', {})) as OutputOf<'waitingMatches.proposal'>
      })
      return {
        floor,
        all,
        longestWait,
        places: await timed(() => call(service, 'waitingMatches.places', { id: 'r0000' })),
        freeing: await timed(() =>
          call(service, 'waitingMatches.freeing', { from: '2026-12-01', until: '2027-02-28' }),
        ),
        proposal,
        placed: answer?.places.filter(({ host }) => host).length ?? 0,
        isProven: answer?.isProven ?? false,
      }
    },
  })
}

async function measureAll(service: Service): Promise<Pick<WaitingListMeasurement, 'all' | 'longestWait'>> {
  let longestWait = Infinity
  const all = await best(rounds, () =>
    timed(async () => {
      const asked = call(service, 'waitingMatches.all', {})
      longestWait = Math.min(longestWait, await longestWaitWhile(service, asked))
      await asked
    }),
  )
  return { all, longestWait }
}
