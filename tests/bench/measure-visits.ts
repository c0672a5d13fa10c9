import type { Connection } from '../../db/open.ts'
import { formatDate, parseDate } from '../../shared/domain/calendar/date.ts'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { visitDimensions, type HomeVisit } from '../../shared/domain/exchange/visits.ts'
import { builtInTemplate } from '../../shared/domain/visits/visit-template.ts'
import { benchService } from './bench-service.ts'
import { best, call, timed } from './timing.ts'
import { withBenchService } from './with-bench-service.ts'

/** What home visits cost in a service of one size with five years of them, in milliseconds. */
export type VisitsMeasurement = {
  visits: number
  /** Reading the rows of all visits, without what is beside them. */
  floor: number
  due: number
  /** Two months of all hosts. */
  agenda: number
  /** The sheet of one visit. */
  sheet: number
  /** The visits of one host. */
  history: number
  /** The file of one host, with its timeline. */
  file: number
  /** Everything that is open with all hosts. */
  actions: number
  /** A key typed in short notes, and in notes of 200,000 characters; a tick beside the long ones. */
  key: number
  longKey: number
  tick: number
}

const today = parseDate('2026-11-10')
const visitsPerHost = 25
const notes = 'Rustige voormiddag, de kinderen spelen in kleine groepjes. '.repeat(30)

/** Measures the screens of home visits, and what is written at a keystroke. */
export async function measureVisits(hosts: number): Promise<VisitsMeasurement> {
  const document = withVisits(benchService(hosts))
  return withBenchService({
    document,
    rounds: 10,
    floor: floorOfVisits,
    measure: async (service, { floor }) => {
      const ask = (name: string, input: object) => best(20, () => timed(() => call(service, name, input)))
      const id = 'h0-planned'
      const write = (field: string, values: readonly string[]) => {
        let turn = 0
        return best(20, () => {
          turn += 1
          const fields = [{ field, value: values[turn % values.length] }]
          return timed(() => call(service, 'homeVisits.write', { requestId: crypto.randomUUID(), id, fields }))
        })
      }
      const long = 'x'.repeat(199_990)
      return {
        visits: document.homeVisits.length,
        floor,
        due: await ask('homeVisits.due', {}),
        agenda: await ask('homeVisits.agenda', { from: '2026-10-01', until: '2026-11-30' }),
        sheet: await ask('homeVisits.sheet', { id: 'h0-24' }),
        history: await ask('homeVisits.history', { hostId: 'h0' }),
        file: await ask('hosts.file', { id: 'h0' }),
        actions: await ask('hostActions.list', {}),
        key: await write('notes', ['Rustig', 'Rustige']),
        longKey: await write('notes', [`${long}a`, `${long}ab`]),
        tick: await write('checks/sleep-back/answer', ['good', 'bad']),
      }
    },
  })
}

/** Five years of visits of every host, each with its checklist, scores, notes and an agreement; and one that is planned. */
export function withVisits(document: ExchangeDocument): ExchangeDocument {
  const visits = document.hosts.flatMap(({ id: hostId }, host) =>
    Array.from({ length: visitsPerHost }, (_, index) => visitOf(hostId, index, host)),
  )
  const planned = document.hosts.map(({ id: hostId }, host): HomeVisit => ({
    id: `${hostId}-planned`,
    hostId,
    status: 'planned',
    date: formatDate(today + (host % 30)),
    isAnnounced: true,
    notes: 'Begin.',
  }))
  return {
    ...document,
    homeVisits: [...visits, ...planned],
    hostActions: visits.map(({ id, hostId, date }, index) => ({
      id: `a-${id}`,
      hostId,
      visitId: id,
      text: 'Traphekje vastzetten.',
      owner: 'host',
      agreedOn: date,
      dueOn: date,
      ...(index % visitsPerHost < visitsPerHost - 2 && { closedOn: date }),
    })),
    coachingGoals: document.hosts.map(({ id: hostId }) => ({
      id: `g-${hostId}`,
      hostId,
      text: 'Meer taal bij de verzorging.',
      startedOn: '2022-01-01',
      status: 'active',
      progress: visits
        .filter((visit) => visit.hostId === hostId)
        .map(({ id, date }) => ({ id: `n-${id}`, date, visitId: id, text: 'Gaat beter.' })),
    })),
  }
}

function visitOf(hostId: string, index: number, host: number): HomeVisit {
  return {
    id: `${hostId}-${index}`,
    hostId,
    status: 'done',
    date: formatDate(today - 5 * 365 + index * 72 + (host % 30)),
    from: '09:00',
    until: '11:00',
    isAnnounced: index % 2 === 0,
    visitor: 'Leen Baeten',
    presentChildren: [0, 1, 2, 3].map((place) => `c${host * 6 + place}`),
    checks: builtInTemplate.items.map((item, place) => ({
      itemId: item.id,
      answer: place % 11 === 0 ? 'attention' : 'good',
      note: place % 11 === 0 ? 'Nog eens te bekijken.' : '',
    })),
    scores: visitDimensions.map((dimension) => ({ dimension, score: 1 + ((index + host) % 4), note: 'Mooi.' })),
    notes,
    finishedAt: `${formatDate(today - 5 * 365 + index * 72)}T11:30`,
  }
}

/** Reads the rows of all visits and does nothing with them. Gives the milliseconds. */
function floorOfVisits(connection: Connection): number {
  const statement = connection.prepare('SELECT id, host_id, status, date, from_minute, is_announced FROM home_visits')
  const start = performance.now()
  statement.all()
  return performance.now() - start
}
