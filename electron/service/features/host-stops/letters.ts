import { readAddresses } from '../../../../db/repositories/addresses.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { HandlersOf, QueryContext } from '../../context.ts'
import { usableEmail } from '../../documents/letters/family-letter.ts'
import { letterPlainText } from '../../documents/letters/letter-plain-text.ts'
import { stopFolder, stopLetter, type StopLetterChild } from '../../documents/letters/stop-letter.ts'
import type { WrittenLetter } from '../../documents/letters/written-letter.ts'
import { publishLetters } from '../telling/publish-letters.ts'
import { readStopView } from './view.ts'
import { organiserOf } from '../records/organiser.ts'

type Agreement = OutputOf<'hostStops.view'>['agreements'][number]
type LetterOfFamily = { letter: WrittenLetter; agreements: readonly Agreement[] }

/** Handlers of what families are written about a host who stops (R81–R83). */
export const stopLetterHandlers: HandlersOf<'hostStops.letters' | 'hostStops.writeLetters'> = {
  'hostStops.letters': async (context, { hostId }) => {
    const { letters, endsOn } = await readLetters(context, hostId)
    return letters.map(({ letter: { family, content }, agreements }) => {
      const written = agreements[0]?.contacts.findLast(({ channel }) => channel !== 'phone')
      const { id, firstName, lastName, city, email } = family
      return {
        family: { id, firstName, lastName, city },
        ...(email !== undefined && { email }),
        letter: { from: endsOn, until: endsOn, subject: content.subject, text: letterPlainText(content) },
        ...(written && { writtenAt: written.at }),
      }
    })
  },

  'hostStops.writeLetters': async (context, { hostId, contractHolderIds, folder, kinds }) => {
    const { letters, endsOn, host } = await readLetters(context, hostId)
    const asked = [...new Set(contractHolderIds)].map((id) => {
      const found = letters.find(({ letter }) => letter.family.id === id)
      if (!found) throw new ServiceError('not-found', 'no-such-contract-holder')
      return found
    })
    return publishLetters(context, {
      letters: asked.map(({ letter, agreements }) => ({
        letter,
        about: { hostId, from: endsOn, until: endsOn, topic: 'stop' },
        childIds: agreements.map(({ child }) => child.id),
      })),
      kinds,
      folder,
      name: stopFolder({ host, endsOn }),
    })
  },
}

/** The letter to each family of a stop as it would be written now, by last name. @throws {ServiceError} `no-such-stop`, `no-service` */
async function readLetters(context: QueryContext, hostId: string) {
  const { host, stop, agreements } = await readStopView(context, hostId)
  if (!stop) throw new ServiceError('not-found', 'no-such-stop')
  const organiser = await organiserOf(context.db)
  const { endsOn } = stop.record
  const name = `${host.firstName} ${host.lastName}`.trim()
  const ofFamily = Map.groupBy(agreements, ({ family }) => family.id)
  const families = await readAddresses(context.db, 'contract_holders', ofFamily.keys())
  const letters = families.map((address): LetterOfFamily => {
    const own = ofFamily.get(address.id) ?? []
    const { id, firstName, lastName, street, postcode, city } = address
    const email = usableEmail(address.email)
    const family = { id, firstName, lastName, street, postcode, city, ...(email !== undefined && { email }) }
    const issuedAt = context.clock.now()
    const children = own.map(childOf)
    return { letter: stopLetter({ organiser, issuedAt, family, host: name, endsOn, children }), agreements: own }
  })
  return { letters, endsOn, host: name }
}

function childOf({ child, lastDay, outcome, deposit, freeHalfDays, goesOn }: Agreement): StopLetterChild {
  const placed = outcome?.placed
  // Care that ends by itself before she does needs no other place.
  const known = outcome ?? (goesOn ? undefined : ({ kind: 'ends' } as const))
  return {
    firstName: child.firstName,
    lastDay,
    ...(known && {
      outcome: {
        kind: known.kind,
        ...(placed && {
          placed: { host: `${placed.host.firstName} ${placed.host.lastName}`.trim(), startsOn: placed.startsOn },
        }),
      },
    }),
    ...(deposit && { deposit }),
    ...(freeHalfDays && { freeHalfDaysLeft: freeHalfDays.left }),
  }
}
