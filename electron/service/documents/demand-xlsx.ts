import type { CellObject, Sheet } from 'write-excel-file/node'
import type { WaitingRequest } from '../../../shared/domain/exchange/waiting-list.ts'
import type { DemandList } from './demand-list.ts'
import { demandText } from './text/demand-nl.ts'
import { bold, date, empty, number, table, text, workbook } from './xlsx-cells.ts'

/**
 * The requests of a period and their counts as a workbook. Of a family there is what tells its request apart, not how to reach it nor
 * which facts give it priority: those are counted only.
 */
export function demandXlsx(list: DemandList): Promise<Uint8Array> {
  return workbook([counts(list), requests(list)])
}

function counts({ organiserName, from, until, countedOn, demand }: DemandList): Sheet<Buffer> {
  const head = [
    [bold(text(demandText.about(organiserName)))],
    [text(demandText.period), date(from)],
    [text(demandText.until), date(until)],
    [text(demandText.countedOn), date(countedOn)],
    [],
    demandText.counts.map((title) => bold(text(title))),
  ]
  const rows = demand.groups.map(({ group, total, unanswered }) => [
    text(demandText.groups[group]),
    number(total.length),
    number(unanswered.length),
  ])
  const notCounted = [text(demandText.notCounted), number(demand.notCounted.length)]
  return {
    sheet: demandText.sheets.counts,
    data: [...head, ...rows, notCounted],
    columns: [{ width: 40 }, { width: 22 }, { width: 18 }],
  }
}

function requests({ demand, requests: some }: DemandList): Sheet<Buffer> {
  const byId = new Map(some.map((request) => [request.id, request]))
  const countsWith = new Map(demand.same.map(({ id, countsWith: other }) => [id, byId.get(other)]))
  const notCounted = new Set(demand.notCounted)
  const counting = (request: WaitingRequest): string => {
    const other = countsWith.get(request.id)
    if (other) return demandText.counting.with(other.number ?? childName(other))
    return notCounted.has(request.id) ? demandText.counting.no : demandText.counting.yes
  }
  return table(demandText.sheets.requests, {
    head: demandText.requests,
    rows: some.map((request) => [...rowOf(request), text(counting(request))]),
    widths: [16, 12, 8, 28, 12, 12, 10, 22, 14, 15, 26, 32, 26],
  })
}

function rowOf(request: WaitingRequest): CellObject[] {
  const { receivedAt, child, contact, wantedFrom } = request
  return [
    text(request.number ?? ''),
    date(receivedAt.slice(0, 10)),
    text(receivedAt.slice(11)),
    text(childName(request)),
    child.birthDate === undefined ? empty : date(child.birthDate),
    child.expectedOn === undefined ? empty : date(child.expectedOn),
    text(contact.postcode),
    text(contact.city),
    date(wantedFrom),
    number(daysPerWeek(request)),
    text(request.source ?? ''),
    text(standing(request)),
  ]
}

function childName({ child }: WaitingRequest): string {
  return `${child.firstName} ${child.lastName}`
}

/** Days on which care is wanted, a week on average. */
function daysPerWeek({ cycleWeeks, slots }: WaitingRequest): number {
  const days = new Set(slots.map(({ week, weekday }) => `${week} ${weekday}`)).size
  return Math.round((days / cycleWeeks) * 10) / 10
}

function standing({ status, closed }: WaitingRequest): string {
  if (status !== 'lapsed') return demandText.statuses[status]
  return closed ? demandText.closings[closed.reason] : demandText.lapsed
}
