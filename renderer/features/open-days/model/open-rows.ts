import { ageOf } from '../../../../shared/domain/attendance/open-days.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { searchText } from '../../../components/matches-filter.ts'
import type { OpenAnswer, Stretch } from '../open-days-types.ts'

type Person = OpenAnswer['children'][number]
type Holder = OpenAnswer['contractHolders'][number]

/** An open day as the list shows it. */
export type OpenRow = {
  id: string
  agreementId: string
  date: string
  child: Person
  /** Where the child was expected. */
  host: Person
  /** Of a place elsewhere (R75): the host who was closed. */
  ownHost: Person | undefined
  holder: Holder
  slots: readonly Stretch[]
  /** Stays there that belong to another agreement of the child; an answer leaves them. */
  present: readonly Stretch[]
  /** Days since. */
  age: number
  /** What it is found by. */
  text: string
}

/** The rows of an answer, one per open day, by date. */
export function openRows(answer: OpenAnswer, today: string): OpenRow[] {
  const children = byId(answer.children)
  const hosts = byId(answer.hosts)
  const holders = byId(answer.contractHolders)
  const rows: OpenRow[] = []
  for (const { agreementId, childId, contractHolderId, hostId, ownHostId = '', days } of answer.agreements) {
    const [child, host, holder] = [children.get(childId), hosts.get(hostId), holders.get(contractHolderId)]
    if (!child || !host || !holder) continue
    const ownHost = hosts.get(ownHostId)
    const people = [child, host, holder, ...(ownHost ? [ownHost] : [])]
    const text = searchText(people.flatMap(({ firstName, lastName }) => [firstName, lastName]))
    for (const { slots, present = [], dates } of days)
      for (const date of dates) {
        const age = ageOf({ date: parseDate(date) }, parseDate(today))
        const row = { agreementId, date, child, host, ownHost, holder, slots, present, age, text }
        // A place may be there beside a reservation: one row each.
        rows.push({ id: [agreementId, date, ...(ownHost ? [hostId] : [])].join(' '), ...row })
      }
  }
  return rows.sort((a, b) => compare(a.date, b.date))
}

/** How many days an answer has. */
export function countOpen(answer: OpenAnswer): number {
  return answer.agreements.reduce((sum, { days }) => sum + days.reduce((own, { dates }) => own + dates.length, 0), 0)
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
