import { isCareStarted } from '../agreements/care-started.ts'
import { runsWithin } from '../agreements/runs-within.ts'
import type { AgreementRecord } from '../exchange/document.ts'
import type { DayCell } from './day-cell.ts'

/** What is to stand in the cell of a child, a host and a date (`YYYY-MM-DD`). */
export type GivenAnswer = { childId: string; hostId: string; date: string; value: DayCell }

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
  { childId, date, value }: Omit<GivenAnswer, 'hostId'>,
  facts: { today: string; importedOn: string | undefined; agreementsOf: AgreementsOf },
): PresenceRefusal | undefined {
  if (value.stays.length === 0) return undefined
  if (date > facts.today) return 'future-day'
  const running = runningOn(facts.agreementsOf(childId), date)
  return waitsForStart(running, facts.importedOn) ? 'care-not-started' : undefined
}

/** Which months (`YYYY-MM`) are finished: closed for a host, invoiced to a contract holder, or paid out to a host. */
export type FinishedMonths = {
  isClosed: (hostId: string, month: string) => boolean
  invoiced: (contractHolderId: string, month: string) => boolean
  paid: (hostId: string, month: string) => boolean
}

/** Months in which a change is a correction, in order of time. */
export type ReasonMonths = { closed: string[]; issued: string[] }

/** The months in which answers ask a written reason (R134): closed, or with something issued to the family or the host. */
export function monthsAskingReason(
  answers: readonly GivenAnswer[],
  { agreementsOf, isClosed, invoiced, paid }: FinishedMonths & { agreementsOf: AgreementsOf },
): ReasonMonths | undefined {
  const closed = new Set<string>()
  const issued = new Set<string>()
  for (const { childId, hostId, date } of answers) {
    const month = date.slice(0, 7)
    if (isClosed(hostId, month)) closed.add(month)
    const running = runningOn(agreementsOf(childId), date)
    if (paid(hostId, month) || running.some(({ contractHolderId }) => invoiced(contractHolderId, month)))
      issued.add(month)
  }
  if (closed.size + issued.size === 0) return undefined
  return { closed: [...closed].sort(), issued: [...issued].sort() }
}

function runningOn(agreements: readonly AgreementRecord[], date: string): AgreementRecord[] {
  return agreements.filter((agreement) => runsWithin(agreement, { from: date, until: date }))
}
