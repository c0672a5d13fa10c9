import { isCareStarted } from '../agreements/care-started.ts'
import { runsWithin } from '../agreements/runs-within.ts'
import type { AgreementRecord } from '../exchange/document.ts'
import { isSameAbsence, type DayCell } from './day-cell.ts'

/** What stood in the cell of a child, a host and a date (`YYYY-MM-DD`), and what is to stand there. */
export type GivenAnswer = { childId: string; hostId: string; date: string; looked: DayCell; value: DayCell }

/** The agreements of a child, at whatever host and time. */
export type AgreementsOf = (childId: string) => readonly AgreementRecord[]

/** Why presence is not taken: it is still to come, or care was agreed and not cleared to start. */
export type PresenceRefusal = 'future-day' | 'care-not-started'

/**
 * Whether care was agreed and none of it was cleared to start (R131). Presence without any agreement is a fact that the bill
 * shows; one that was agreed waits for its file.
 * @param running the agreements of one child in the days at hand
 * @param importedOn date of the import, undefined for a service that began empty
 */
export function waitsForStart(running: readonly AgreementRecord[], importedOn: string | undefined): boolean {
  return running.length > 0 && running.every((agreement) => !isCareStarted(agreement, importedOn))
}

/** Why the presence of an answer is not taken: after today (R134), or before care was cleared to start (R131). */
export function presenceRefusal(
  { childId, date, value }: Pick<GivenAnswer, 'childId' | 'date' | 'value'>,
  facts: { today: string; importedOn: string | undefined; agreementsOf: AgreementsOf },
): PresenceRefusal | undefined {
  if (value.stays.length === 0) return undefined
  if (date > facts.today) return 'future-day'
  const running = runningOn(facts.agreementsOf(childId), date)
  return waitsForStart(running, facts.importedOn) ? 'care-not-started' : undefined
}

/**
 * Which months (`YYYY-MM`) are finished: closed for a host, invoiced to a contract holder or for a child (whoever pays now), or
 * paid out to a host.
 */
export type FinishedMonths = {
  isClosed: (hostId: string, month: string) => boolean
  invoiced: (contractHolderId: string, month: string) => boolean
  invoicedChild: (childId: string, month: string) => boolean
  paid: (hostId: string, month: string) => boolean
}

/** Months in which a change is a correction, in order of time. */
export type ReasonMonths = { closed: string[]; issued: string[] }

/** The months in which answers ask a written reason (R134): closed, or with something issued to the family or the host. */
export function monthsAskingReason(
  answers: readonly GivenAnswer[],
  { agreementsOf, isClosed, invoiced, invoicedChild, paid }: FinishedMonths & { agreementsOf: AgreementsOf },
): ReasonMonths | undefined {
  const closed = new Set<string>()
  const issued = new Set<string>()
  for (const { childId, hostId, date, looked, value } of answers) {
    const month = date.slice(0, 7)
    const running = runningOn(agreementsOf(childId), date)
    // An absence is the child's: told of at one host, it changes the sheet of every host the child would have come to.
    const hosts = isSameAbsence(looked, value) ? [hostId] : [hostId, ...running.map((agreement) => agreement.hostId)]
    if (hosts.some((host) => isClosed(host, month))) closed.add(month)
    const isIssued =
      invoicedChild(childId, month) ||
      hosts.some((host) => paid(host, month)) ||
      running.some(({ contractHolderId }) => invoiced(contractHolderId, month))
    if (isIssued) issued.add(month)
  }
  if (closed.size + issued.size === 0) return undefined
  return { closed: [...closed].sort(), issued: [...issued].sort() }
}

function runningOn(agreements: readonly AgreementRecord[], date: string): AgreementRecord[] {
  return agreements.filter((agreement) => runsWithin(agreement, { from: date, until: date }))
}
