import type { Executor } from '../../../../db/open.ts'
import { present } from '../../../../db/repositories/present.ts'
import {
  readSearchedHosts,
  readSearchedPeople,
  type SearchedPeople,
} from '../../../../db/repositories/search/searched-people.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { openEnd } from '../../../../shared/domain/calendar/period.ts'
import { inView } from '../../../../shared/domain/care-plan/plan-in-view.ts'

type Person = OutputOf<'search.people'>[number]
type HostRow = Awaited<ReturnType<typeof readSearchedHosts>>[number]
type People = ReadonlyMap<string, Person>

/** The hosts of a visiting copy: nobody else can be opened there. */
export async function hostsAlone(db: Executor, today: string): Promise<Person[]> {
  return (await readSearchedHosts(db)).map((row) => hostOf(row, today))
}

/** Everybody who can be looked for, those of a kind by last name. */
export async function searchedPeople(db: Executor, today: string): Promise<Person[]> {
  const rows = await readSearchedPeople(db)
  const hosts = new Map(rows.hosts.map((row) => [row.id, hostOf(row, today)]))
  const children = childrenOf(rows, hosts, today)
  return [
    ...hosts.values(),
    ...children.values(),
    ...familiesOf(rows, children, today),
    ...rows.requests.map(requestOf),
    ...rows.household.flatMap((row) => memberOf(row, hosts, today)),
    ...rows.contacts.flatMap((row) => contactOf(row, children)),
  ]
}

const nameOf = (row: { first_name: string; last_name: string }): string => `${row.first_name} ${row.last_name}`

/** A field that was emptied holds a text without anything in it. */
const reachedAt = (phone: string | null): { phone?: string } => (phone?.trim() ? { phone } : {})

function hostOf(row: HostRow, today: string): Person {
  const isFormer = row.ends_on !== null && row.ends_on < today
  const { id, city } = row
  return { kind: 'host', id, name: nameOf(row), ...reachedAt(row.phone), city, fileId: id, of: [], isFormer }
}

/** A child is at the host of the agreement that runs, else of the next or the last one. */
function childrenOf(rows: SearchedPeople, hosts: People, today: string): People {
  const day = parseDate(today)
  const agreements = Map.groupBy(rows.agreements, (row) => row.child_id)
  const children = rows.children.map((row): Person => {
    const own = (agreements.get(row.id) ?? []).map((agreement) => ({
      hostId: agreement.host_id,
      from: parseDate(agreement.starts_on),
      until: agreement.ends_on === null ? openEnd : parseDate(agreement.ends_on),
    }))
    const host = hosts.get(inView(own, day)?.hostId ?? '')
    // Without any agreement nothing is over: it may have been entered a moment ago.
    const isFormer = own.length > 0 && own.every(({ until }) => until < day)
    return { kind: 'child', id: row.id, name: nameOf(row), fileId: row.id, of: host ? [host.name] : [], isFormer }
  })
  return new Map(children.map((child) => [child.id, child]))
}

/** A family is shown in the file of a child, the first that is still there; without one it is shown nowhere. */
function familiesOf(rows: SearchedPeople, children: People, today: string): Person[] {
  const agreements = Map.groupBy(rows.agreements, (row) => row.contract_holder_id)
  const isOver = ({ ends_on: end }: SearchedPeople['agreements'][number]): boolean => end !== null && end < today
  return rows.holders.flatMap((row): Person[] => {
    const own = (agreements.get(row.id) ?? []).toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)))
    const ids = [...new Set(own.map((agreement) => agreement.child_id))]
    const [fileId] = ids
    if (fileId === undefined) return []
    const of = ids.flatMap((id) => children.get(id)?.name ?? [])
    const isFormer = own.every(isOver)
    const { id, phone, city } = row
    return [{ kind: 'family', id, name: nameOf(row), ...reachedAt(phone), city, fileId, of, isFormer }]
  })
}

/** Who waits is spoken of by the child, and rings as a parent. */
function requestOf(row: SearchedPeople['requests'][number]): Person {
  return {
    kind: 'request',
    id: row.id,
    name: `${row.child_first_name} ${row.child_last_name}`,
    ...reachedAt(row.phone),
    city: row.city,
    fileId: row.id,
    of: [`${row.contact_first_name} ${row.contact_last_name}`],
    isFormer: row.status !== 'open' && row.status !== 'offered',
  }
}

function memberOf(row: SearchedPeople['household'][number], hosts: People, today: string): Person[] {
  const host = hosts.get(row.host_id)
  if (!host) return []
  const isFormer = host.isFormer || (row.until_date !== null && row.until_date < today)
  const id = `${row.host_id}/${row.id}`
  return [{ kind: 'household', id, name: nameOf(row), fileId: row.host_id, of: [host.name], isFormer }]
}

function contactOf(row: SearchedPeople['contacts'][number], children: People): Person[] {
  const child = children.get(row.child_id)
  if (!child) return []
  const { phone, relation } = row
  const of = { fileId: row.child_id, of: [child.name], isFormer: child.isFormer }
  return [
    {
      kind: 'contact',
      id: `${row.child_id}/${row.id}`,
      name: row.name,
      ...reachedAt(phone),
      ...present({ relation }),
      ...of,
    },
  ]
}
