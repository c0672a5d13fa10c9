import { countGroupPlaces } from '../../../../db/repositories/group-places.ts'
import { readHolderContacts, readHostContacts, readNames } from '../../../../db/repositories/names.ts'
import { readFamilyContacts } from '../../../../db/repositories/records/family-contacts.ts'
import { readGroupLocations } from '../../../../db/repositories/records/group-locations.ts'
import type { Executor } from '../../../../db/open.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { intersect } from '../../../../shared/domain/calendar/period.ts'
import { periodOf } from '../../../../shared/domain/calendar/dated-span.ts'
import { datesOf } from '../../../../shared/domain/substitution/affected-days.ts'
import type { FamilyContact } from '../../../../shared/domain/exchange/document.ts'
import type { Handler } from '../../context.ts'
import { readDecidedLoads } from './decided-loads.ts'
import { decidedPlaces, placesOn } from './decided-places.ts'
import { freeGroupPlaces } from './free-group-places.ts'
import { peopleOf } from './people.ts'
import { datesBetween, readAbsence, readDecided, readPlaces, type Absence } from './read-absence.ts'
import { toldDays } from './told-days.ts'
import { viewNeeds } from './view-needs.ts'

/** What there is to decide and to tell about an absence, in a fixed number of queries; refused as `no-such-closure`. */
export async function readAbsenceView(db: Executor, closureId: string): Promise<OutputOf<'substitution.view'>> {
  const absence = await readAbsence(db, closureId)
  const { closure, hostId, period, around, days, agreements } = absence
  const [host] = await readHostContacts(db, [hostId])
  if (!host) throw new ServiceError('not-found', 'no-such-closure')
  const all = await readPlaces(db, absence)
  const held = await readDecided(db, absence)
  const people = peopleOf(
    agreements,
    await readNames(
      db,
      'children',
      agreements.map(({ childId }) => childId),
    ),
    await readHolderContacts(
      db,
      agreements.map(({ contractHolderId }) => contractHolderId),
    ),
  )
  const contacts = await readFamilyContacts(db, { hostId, touching: datesBetween(around) })
  const placeOf = decidedPlaces(held)
  const affected = new Set(days.map(({ date }) => date))
  return {
    ...closure,
    host,
    days: datesOf(period).map((date) => ({
      date: formatDate(date),
      isAffected: affected.has(date),
      isServiceClosed: absence.isServiceClosed(date),
    })),
    needs: viewNeeds(
      days,
      people,
      placeOf,
      await readDecidedLoads(
        db,
        days.flatMap((day) => placesOn(day, placeOf)),
      ),
      toldDays(all, held)(contacts),
    ),
    contacts: contacts.filter((contact) => isOf(absence, contact)),
    groupLocations: freeGroupPlaces(
      await readGroupLocations(db),
      await countGroupPlaces(db, datesBetween(period)),
      closure.record.from,
      [...affected].map(formatDate),
    ),
    outliving: all
      .filter(({ record }) => record.status === 'arranged' && !absence.isHostClosed(parseDate(record.date)))
      .map((place) => ({ ...place, ...people.ofAgreement(place.record.agreementId) })),
  }
}

/**
 * Whether a family was told about this absence: about its days, or about days after it on which the host is there again, since
 * the absence became shorter.
 */
function isOf({ period, isHostClosed }: Absence, contact: FamilyContact): boolean {
  if (contact.topic === 'back') return true
  const told = periodOf(contact)
  return intersect(told, period) !== undefined || !datesOf(told).every(isHostClosed)
}

/** The view as the window asks it. */
export const substitutionView: Handler<'substitution.view'> = async ({ db }, { closureId }) =>
  readAbsenceView(db, closureId)
