import { beforeEach, expect, it } from 'vitest'
import type { TriedChange } from '../what-if/model/change-draft.ts'
import { useWhatIf } from './what-if.ts'

const change = (id: string, maxPresent = 6): TriedChange => {
  const record = { hostId: 'h1', from: '2027-01-01', maxPresent }
  return {
    id,
    draft: { kind: 'licence', record },
    change: { kind: 'licence', ...record },
    words: { subject: 'Hilde Baert', detail: '' },
    hostId: 'h1',
  }
}
const store = () => useWhatIf.getState()

beforeEach(() => store().discard())

it('stacks changes, and puts one that is changed in its own place', () => {
  store().put(change('a'))
  store().put(change('b'))
  store().edit({ kind: 'licence', id: 'a' })
  store().put(change('a', 5))
  expect(store().changes).toEqual([change('a', 5), change('b')])
  expect(store().edited).toBeUndefined()
  store().remove('a')
  expect(store().changes.map(({ id }) => id)).toEqual(['b'])
})

it('closes at once when empty, and asks first when not', () => {
  store().open()
  store().askToClose()
  expect(store()).toMatchObject({ isOpen: false, isAsking: false })
  store().open()
  store().put(change('a'))
  store().askToClose()
  expect(store()).toMatchObject({ isOpen: true, isAsking: true })
  store().stopAsking()
  expect(store().changes).toHaveLength(1)
  store().discard()
  expect(store()).toMatchObject({ isOpen: false, isAsking: false, changes: [] })
})
