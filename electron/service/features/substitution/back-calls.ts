import { readClosures } from '../../../../db/repositories/closures.ts'
import { readHolderContacts, readHostContacts, readNames } from '../../../../db/repositories/names.ts'
import { readFamilyContacts } from '../../../../db/repositories/records/family-contacts.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { openEnd } from '../../../../shared/domain/calendar/period.ts'
import { backCallsOf, spanOf } from '../../../../shared/domain/substitution/back-calls.ts'
import type { Handler } from '../../context.ts'
import { childrenOf } from './contact-children.ts'
import { datesBetween } from './read-absence.ts'

/** The families who do not know yet that their host is back, by last name, in a fixed number of queries. */
export const substitutionBackCalls: Handler<'substitution.backCalls'> = async ({ db, clock }) => {
  const today = parseDate(clock.today())
  const contacts = await readFamilyContacts(db, { touching: datesBetween({ from: today, until: openEnd }) })
  const span = spanOf(contacts)
  if (!span) return []
  const closures = closureCalendar(await readClosures(db, span))
  const calls = backCallsOf(contacts, (hostId, day) => closures.on(hostId, day) !== undefined, today)
  if (calls.length === 0) return []
  const isOf = (call: (typeof calls)[number]) => (contact: { contractHolderId: string; hostId: string }) =>
    contact.contractHolderId === call.contractHolderId && contact.hostId === call.hostId
  const ofFamilies = await childrenOf(
    db,
    calls.flatMap((call) => contacts.find(isOf(call)) ?? []),
  )
  const children = await readNames(
    db,
    'children',
    ofFamilies.flatMap(([, ids]) => ids),
  )
  const families = await readHolderContacts(
    db,
    calls.map(({ contractHolderId }) => contractHolderId),
  )
  const hosts = await readHostContacts(
    db,
    calls.map(({ hostId }) => hostId),
  )
  return families.flatMap((family) =>
    calls.flatMap((call) => {
      const host = hosts.find(({ id }) => id === call.hostId)
      if (call.contractHolderId !== family.id || !host) return []
      const [, childIds = []] = ofFamilies.find(([contact]) => isOf(call)(contact)) ?? []
      return [
        {
          family,
          host,
          children: children.filter(({ id }) => childIds.includes(id)),
          from: formatDate(call.from),
          until: formatDate(call.until),
          contacts: contacts.filter(isOf(call)),
        },
      ]
    }),
  )
}
