import { expect, it } from 'vitest'
import type { OutputOf } from '../../shared/contract/index.ts'
import { formatDate, parseDate } from '../../shared/domain/calendar/date.ts'
import { quickSeals } from '../support/sealed-container.ts'
import { serviceOnFile, testFolder, type ServiceOnFile } from '../support/service-on-file.ts'
import { giveAlong, openIn } from '../support/visit-folder.ts'
import { randomServiceWithPlaces } from './services/substitutions.ts'

/** Days after today on which visits are planned: soon, and up to the end of what a bezoekmap knows. */
const later = [0, 1, 2, 8, 30, 61, 182]

type Expected = Pick<OutputOf<'homeVisits.sheet'>, 'children' | 'ownChildren' | 'limit'>

/** Whom a visit may meet, by id of the visit: at home, or on the laptop. */
async function expectedAt(service: ServiceOnFile, ids: readonly string[]): Promise<Record<string, Expected>> {
  const expected: Record<string, Expected> = {}
  for (const id of ids) {
    const { children, ownChildren, limit } = await service.call('homeVisits.sheet', { id })
    expected[id] = { children, ownChildren, limit }
  }
  return expected
}

/** Plans visits at every host, gives all of them along, and compares; gives how many children the sheets expect. */
async function compared(
  home: ServiceOnFile,
  today: string,
  hostIds: string[],
  days: readonly number[],
  context: string,
) {
  const ids: string[] = []
  for (const hostId of hostIds)
    for (const day of days) {
      const date = formatDate(parseDate(today) + day)
      ids.push((await home.call('homeVisits.plan', { hostId, date, isAnnounced: true })).id)
    }
  await using laptop = await serviceOnFile(undefined, { folder: testFolder(), seals: quickSeals, today })
  await openIn(laptop, await giveAlong(home, hostIds))
  const atHome = await expectedAt(home, ids)
  expect(await expectedAt(laptop, ids), context).toEqual(atHome)
  return Object.values(atHome).reduce((sum, { children }) => sum + children.length, 0)
}

it(
  'the sheet on the laptop expects the children that it expects at home, on services of every kind',
  {
    timeout: 180_000,
  },
  async () => {
    let [children, extra, places] = [0, 0, 0]
    for (let seed = 120_001; seed <= 120_008; seed += 1) {
      const { document, months } = randomServiceWithPlaces(seed)
      const today = `${months[seed % 2] ?? ''}-10`
      await using home = await serviceOnFile(document, { seals: quickSeals, today })
      const dates = [...document.extraDays, ...document.substitutions]
        .filter(({ status }) => status === 'accepted' || status === 'arranged')
        .map(({ date }) => parseDate(date) - parseDate(today))
        .filter((day) => day >= 0 && day <= 182)
      const hostIds = document.hosts.map(({ id }) => id)
      const days = [...new Set([...later, ...dates.slice(0, 12)])]
      children += await compared(home, today, hostIds, days, `seed ${seed}`)
      extra += document.extraDays.length
      places += document.substitutions.length
    }
    expect(children).toBeGreaterThan(20)
    expect(Math.min(extra, places)).toBeGreaterThan(20)
  },
)

it('and in the demo', { timeout: 120_000 }, async () => {
  const today = '2026-11-10'
  await using home = await serviceOnFile(undefined, { seals: quickSeals, today })
  await home.call('service.startDemo', {})
  const { hosts } = await home.call('visitFolders.list', {})
  const hostIds = hosts.slice(0, 6).map(({ id }) => id)
  expect(await compared(home, today, hostIds, later, 'demo')).toBeGreaterThan(80)
})
