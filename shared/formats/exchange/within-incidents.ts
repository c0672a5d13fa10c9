import type { ExchangeDocument } from '../../domain/exchange/document.ts'
import type { Checked, FaultList } from './faults.ts'
import { eachEntry } from './each-entry.ts'

type Entry = Record<string, unknown>

/**
 * Faults within incidents and complaints: nothing is told, reported, answered or closed before it happened or came in, and only
 * a crisis has what the crisis form asks. A day is held against the day of a moment.
 */
export function checkWithinIncidents(document: Checked<ExchangeDocument>, faults: FaultList): void {
  const notBefore = (start: unknown, path: string, entry: Entry, keys: readonly string[]): void => {
    if (typeof start !== 'string') return
    for (const key of keys) {
      const value = entry[key]
      if (typeof value === 'string' && value < start.slice(0, value.length))
        entry[key] = faults.add(`${path}.${key}`, 'end-before-start', `${value} is before ${start}`)
    }
  }
  eachEntry(document.incidents, 'incidents', (incident, path) => {
    const start = incident['occurredAt']
    notBefore(start, path, incident, ['reportedAt', 'insurerToldAt', 'closedOn'])
    eachEntry(incident['children'], `${path}.children`, (child, at) => notBefore(start, at, child, ['parentsToldAt']))
    const { crisis } = incident
    if (crisis === undefined || typeof crisis !== 'object' || crisis === null) return
    if (incident['kind'] === 'incident')
      incident['crisis'] = faults.add(`${path}.crisis`, 'unknown-key', 'does not go with this kind')
    else notBefore(start, `${path}.crisis`, crisis as Entry, ['phonedAt', 'formSentAt'])
  })
  eachEntry(document.complaints, 'complaints', (complaint, path) =>
    notBefore(complaint['receivedAt'], path, complaint, [
      'acknowledgedOn',
      'answerDueOn',
      'answeredOn',
      'referredOn',
      'closedOn',
    ]),
  )
}
