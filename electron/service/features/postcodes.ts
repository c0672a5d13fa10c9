import type { Executor } from '../../../db/open.ts'
import { readPostcodeUses } from '../../../db/repositories/postcode-uses.ts'
import { deletePostcode, readPostcodes, writePostcode } from '../../../db/repositories/records/postcodes.ts'
import { ServiceError } from '../../../shared/contract/errors.ts'
import type { postcodes } from '../../../shared/contract/postcodes.ts'
import type { PostcodePlace } from '../../../shared/domain/exchange/document.ts'
import type { Act, HandlersOf } from '../context.ts'
import { changeAct } from './records/acts.ts'

type Position = { latitude: number; longitude: number }

/** Handlers of where postcodes lie. */
export const postcodeHandlers: HandlersOf<keyof typeof postcodes> = {
  'postcodes.list': async ({ db, clock }) => {
    const uses = new Map((await readPostcodeUses(db, clock.today())).map((use) => [use.postcode, use]))
    const placed = (await readPostcodes(db)).map(({ postcode, latitude, longitude }) => ({
      ...(uses.get(postcode) ?? { postcode, cities: [], hosts: 0, families: 0 }),
      position: { latitude, longitude },
    }))
    for (const { postcode } of placed) uses.delete(postcode)
    const missing = [...uses.values()].sort((a, b) => b.hosts + b.families - a.hosts - a.families)
    return [...missing, ...placed]
  },

  'postcodes.save': async ({ commit }, { postcode, latitude, longitude }) =>
    commit(async (db) => {
      const before = await positionOf(db, postcode)
      await writePostcode(db, { postcode, latitude, longitude })
      return { value: {}, acts: [actOf(postcode, before, { latitude, longitude })] }
    }),

  'postcodes.remove': async ({ commit }, { postcode }) =>
    commit(async (db) => {
      const before = await positionOf(db, postcode)
      if (!before) throw new ServiceError('not-found', 'no-such-postcode')
      await deletePostcode(db, postcode)
      return { value: {}, acts: [actOf(postcode, before, undefined)] }
    }),
}

async function positionOf(db: Executor, postcode: string): Promise<Position | undefined> {
  const place: PostcodePlace | undefined = (await readPostcodes(db)).find((one) => one.postcode === postcode)
  return place && { latitude: place.latitude, longitude: place.longitude }
}

/** The act of a change: the postcode itself is in it, also where only its place changes. */
function actOf(postcode: string, before: Position | undefined, after: Position | undefined): Act {
  return changeAct({
    kind: 'postcode',
    id: postcode,
    before: before && { [postcode]: before },
    after: after && { [postcode]: after },
    about: [],
  })
}
