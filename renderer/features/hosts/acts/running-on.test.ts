import { expect, it } from 'vitest'
import { runningOnAfter } from './running-on.ts'

const child = (childId: string, endsOn?: string) => ({
  childId,
  agreementId: `a-${childId}`,
  firstName: childId,
  lastName: 'Maes',
  birthDate: '2025-01-01',
  startsOn: '2026-01-01',
  ...(endsOn === undefined ? {} : { endsOn }),
})

it('names the agreements that go on after the last day, also those that have still to begin', () => {
  const children = [
    child('open'),
    child('later', '2027-03-31'),
    child('same', '2026-12-31'),
    child('soon', '2027-01-01'),
  ]
  expect(runningOnAfter(children, '2026-12-31').map(({ childId }) => childId)).toEqual(['soon', 'later', 'open'])
  expect(runningOnAfter(children, '2027-03-31').map(({ childId }) => childId)).toEqual(['open'])
  expect(runningOnAfter([], '2026-12-31')).toEqual([])
})
