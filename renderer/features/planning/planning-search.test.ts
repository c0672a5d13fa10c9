import { expect, it } from 'vitest'
import { planningSearch } from './planning-search.ts'

it('keeps what fits and drops the rest', () => {
  expect(planningSearch({ van: '2026-11-16', zicht: 'maand', huis: 12, dag: '2026-11-17' })).toEqual({
    van: '2026-11-16',
    zicht: 'maand',
    huis: '12',
    dag: '2026-11-17',
    toon: undefined,
  })
  expect(planningSearch({ van: '2026-02-30', zicht: 'jaar', huis: '', dag: 5, toon: 'alles' })).toEqual({
    van: undefined,
    zicht: undefined,
    huis: undefined,
    dag: undefined,
    toon: undefined,
  })
})

it('leaves the week out: it goes without saying', () => {
  expect(planningSearch({ zicht: 'week', toon: 'grens' })).toMatchObject({ zicht: undefined, toon: 'grens' })
})
