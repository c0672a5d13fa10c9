import { readOrganiser } from '../../../../db/repositories/exchange-read.ts'
import { findNumbers } from '../../../../db/repositories/search/find-numbers.ts'
import type { search } from '../../../../shared/contract/search.ts'
import { readNumberQuery } from '../../../../shared/domain/search/number-query.ts'
import type { HandlersOf } from '../../context.ts'
import { searchNotes } from './search-notes.ts'
import { hostsAlone, searchedPeople } from './searched-people.ts'

/** As many answers of each kind as somebody looks through. */
const most = 6

/** Handlers of searching. */
export const searchHandlers: HandlersOf<keyof typeof search> = {
  'search.people': async ({ db, clock }) => {
    const isVisiting = (await readOrganiser(db))?.isVisitingCopy === true
    return isVisiting ? hostsAlone(db, clock.today()) : searchedPeople(db, clock.today())
  },

  'search.find': async ({ db, clock }, { query }) => {
    const number = readNumberQuery(query)
    const thisYear = Number(clock.today().slice(0, 4))
    const numbers = number ? await findNumbers(db, number, thisYear, most) : []
    return {
      numbers: numbers.map(({ communication, ownerId, firstName, lastName, ...found }) => ({
        ...found,
        ...(communication !== null && { communication }),
        owner: { id: ownerId, firstName, lastName },
      })),
      notes: await searchNotes(db, query, most),
    }
  },
}
