import type { Connection } from '../../db/open.ts'
import { findPeople } from '../../renderer/frame/search/find-people.ts'
import { indexPeople, type Person } from '../../renderer/frame/search/people-index.ts'
import { benchService } from './bench-service.ts'
import { withVisits } from './measure-visits.ts'
import { best, call, shortest, timed } from './timing.ts'
import { withBenchService } from './with-bench-service.ts'

/** What searching costs among ten thousand people, in milliseconds. */
export type SearchMeasurement = {
  people: number
  invoices: number
  visits: number
  /** One pass over all names for one word, as it is written. */
  floor: number
  /** A key in the palette, at the 95th percentile of the keys of all queries. */
  key: number
  /** Making everybody ready: done in pieces, once per change. */
  prepare: number
  /** What the service is asked for: everybody; a communication from its start and by its end; words of notes, rare and common. */
  everybody: number
  communication: number
  ending: number
  rareWord: number
  commonWords: number
}

// 770 hosts, six children each with a family each: ten thousand people.
const hosts = 770
const months = 24

const firstNames =
  'Els Jan Piet Marie Sofie Emma Noah Lotte Wout Ella Mohammed Fatima Anne-Marie Jozefien Karel Lies Tine Bram Aïcha'
const starts =
  "Van_de_Walle Vanden D' De_ Peeters- Bos Ver Wou Cla Jans Maer Ngu Kow El_ Vander Declerc Dhae Lam Goos Wil Desm"
const middles = 'a e i o ou ae ie al en or in un el ar'
const ends =
  'suyt ters ssens haeghe broucke yes cq yễn alski mans aert hulst en ker laere maele bergh wyck stra oy kens beke vis'

/** A name for everybody, as they are here: some four thousand family names, some of several words. */
function nameOf(number: number): { firstName: string; lastName: string } {
  const pick = (list: string, at: number): string => list.split(' ')[at % list.split(' ').length] ?? ''
  const end = pick(middles, Math.floor(number / 13)) + pick(ends, number * 11 + Math.floor(number / 21))
  const lastName = pick(starts, number * 7) + end
  return { firstName: pick(firstNames, number * 5), lastName: lastName.replaceAll('_', ' ') }
}

const queries = [
  'els bossuyt',
  'bosuit jan',
  'vandenbroucke',
  'van de wallehaeghe',
  'anne-marie nguyen',
  'nguyễn',
  'jozefine deklerk',
  'mohammed elsuyt',
  'xyzzy quux',
  '0478 12 34 56',
  'waregem marie',
]
// Every text that stands in the field while these are typed.
const keys = queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)))

/** Measures a keystroke in the palette and what the service is asked at each. */
export async function measureSearch(): Promise<SearchMeasurement> {
  const document = withVisits(named())
  return withBenchService({
    document,
    rounds: 1,
    floor: addInvoices,
    measure: async (service, { floor: invoices }) => {
      const people = (await call(service, 'search.people', {})) as Person[]
      const index = indexPeople(people)
      const texts = people.map(({ name }) => name.toLowerCase())
      const times = keys.map((query) => shortest(5, () => findPeople(index, query))).sort((a, b) => a - b)
      const find = (query: string) => best(10, () => timed(() => call(service, 'search.find', { query })))
      return {
        people: people.length,
        invoices,
        visits: document.homeVisits.length,
        floor: shortest(20, () => texts.filter((text) => text.includes('bossuyt'))),
        key: times[Math.floor(times.length * 0.95)] ?? Infinity,
        prepare: shortest(3, () => indexPeople(people)),
        everybody: await best(5, () => timed(() => call(service, 'search.people', {}))),
        communication: await find('250000001234'),
        ending: await find('01234'),
        rareWord: await find('traphek'),
        commonWords: await find('rustige kinderen'),
      }
    },
  })
}

function named() {
  const document = benchService(hosts)
  const renamed = <Row extends object>(rows: readonly Row[], from: number): Row[] =>
    rows.map((row, at) => ({ ...row, ...nameOf(at + from), phone: `04${String(70_000_000 + at * 13 + from)}` }))
  const children = document.children.map((child, at) => ({ ...child, ...nameOf(at) }))
  return {
    ...document,
    hosts: renamed(document.hosts, 1),
    contractHolders: renamed(document.contractHolders, 2),
    children,
  }
}

/** Two years of invoices of every family: with their numbers, which is what is looked for. Gives how many. */
function addInvoices(connection: Connection): number {
  connection.exec(`INSERT INTO billing_runs (id, month, sequence, issued_at, issued_by, organiser)
    VALUES ('bench', '2024-01', 1, '2024-01-01T00:00:00', 'bench', '{}')`)
  connection.exec(`WITH RECURSIVE
    months (at) AS (VALUES (0) UNION ALL SELECT at + 1 FROM months WHERE at < ${months - 1}),
    numbered AS (SELECT id, 2024 + at / 12 AS year, printf('%04d-%02d', 2024 + at / 12, at % 12 + 1) AS month,
      row_number() OVER (PARTITION BY at / 12) AS serial FROM months, contract_holders)
    INSERT INTO invoices (number, year, serial, run_id, month, contract_holder_id, issued_on, due_on, structured_communication,
      collection, total_cents, snapshot)
    SELECT printf('%d-%05d', year, serial), year, serial, 'bench', month, id, month || '-01', month || '-28',
      printf('%02d%08d%02d', year % 100, serial, serial % 97), 'transfer', 100, '{}' FROM numbered`)
  return connection.prepare('SELECT count(*) FROM invoices').pluck().get() as number
}
