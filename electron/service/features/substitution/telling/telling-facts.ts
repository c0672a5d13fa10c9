import { readAddresses } from '../../../../../db/repositories/addresses.ts'
import { ServiceError } from '../../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../../shared/contract/index.ts'
import type { OrganiserSnapshot } from '../../../../../shared/domain/billing/issued.ts'
import type { QueryContext } from '../../../context.ts'
import type { LetterAbsence, LetterAddress } from '../../../documents/letters/family-letter.ts'
import { readAbsenceView } from '../view.ts'
import { organiserOf } from '../../records/organiser.ts'

type View = OutputOf<'substitution.view'>
type Address = Awaited<ReturnType<typeof readAddresses>>[number]

/** Everything that is told about an absence: who needs what, where it is, and who tells it. */
export type TellingFacts = {
  organiser: OrganiserSnapshot
  /** Local moment of writing. */
  issuedAt: string
  view: View
  absence: LetterAbsence
  /** Child-days that are not over. */
  needs: View['needs']
  families: readonly Address[]
  hostAt(id: string): LetterAddress | undefined
  groupAt(id: string): LetterAddress | undefined
}

/**
 * Reads what is told about an absence, in a fixed number of queries; `hostIds` are hosts that are proposed. Throws
 * ServiceError no-such-closure or no-service.
 */
export async function readTellingFacts(
  context: QueryContext,
  closureId: string,
  hostIds: readonly string[] = [],
): Promise<TellingFacts> {
  const { db, clock } = context
  const view = await readAbsenceView(db, closureId)
  const organiser = await organiserOf(db)
  const today = clock.today()
  const needs = view.needs.filter(({ date }) => date >= today)
  const decided = needs.flatMap((need) => need.decided.flatMap(({ record }) => record.hostId ?? []))
  const hosts = await readAddresses(db, 'hosts', new Set([...decided, ...hostIds]))
  const families = await readAddresses(db, 'contract_holders', new Set(needs.map(({ family }) => family.id)))
  const hostById = new Map(hosts.map((host) => [host.id, addressOf(host, nameOf(host))]))
  const groupById = new Map(view.groupLocations.map(({ record }) => [record.id, addressOf(record, record.name)]))
  const { from, until, isOpenEnded = false, reason } = view.record
  return {
    organiser,
    issuedAt: clock.now(),
    view,
    absence: { host: view.host, from, until, isOpenEnded, isIllness: reason === 'illness' },
    needs,
    families,
    hostAt: (id) => hostById.get(id),
    groupAt: (id) => groupById.get(id),
  }
}

function addressOf({ street, postcode, city, phone }: Omit<LetterAddress, 'name'>, name: string): LetterAddress {
  return { name, street, postcode, city, ...(phone !== undefined && { phone }) }
}

/** A name as it is written. */
export function nameOf({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${firstName} ${lastName}`.trim()
}
