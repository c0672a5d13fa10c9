import { expect, it } from 'vitest'
import { openEnd } from '../calendar/period.ts'
import { placeLicence } from './place-licence.ts'

it('a licence ends the one before it and leaves the next one as it is', () => {
  const first = { from: 0, until: openEnd, maxPresent: 8 }
  const cut = { ...first, until: 9 }
  expect(placeLicence([first], { from: 10, maxPresent: 6 })).toEqual([cut, { from: 10, until: openEnd, maxPresent: 6 }])
  const later = { from: 20, until: 30, maxPresent: 7 }
  expect(placeLicence([later, { ...first, until: 4 }], { from: 10, maxPresent: 6 })).toEqual([
    { ...first, until: 4 },
    { from: 10, until: 19, maxPresent: 6 },
    later,
  ])
  expect(placeLicence([first, later], { from: 20, maxPresent: 5 })).toEqual([
    { ...first, until: 19 },
    { from: 20, until: openEnd, maxPresent: 5 },
  ])
})
