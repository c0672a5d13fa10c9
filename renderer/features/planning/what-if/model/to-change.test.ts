import { expect, it } from 'vitest'
import { planningChange } from '../../../../../shared/contract/planning-changes.ts'
import type { CarePlanRecord } from '../../../../../shared/domain/exchange/document.ts'
import type { ChangeDraft } from './change-draft.ts'
import { toChange } from './to-change.ts'

const like: CarePlanRecord = {
  agreementId: 'o1',
  from: '2026-01-05',
  cycleWeeks: 2,
  cycleStart: '2026-01-12',
  slots: [],
}
const plan = (text: string): ChangeDraft => ({
  kind: 'plan',
  record: { childId: 'k1', agreementId: 'o1', text, from: '2026-11-18' },
})

it('reads the plan of a line; week 1 is the week in which it begins', () => {
  expect(toChange(plan('di 8-15.45'))).toEqual({
    kind: 'plan',
    agreementId: 'o1',
    plan: {
      from: '2026-11-18',
      cycleWeeks: 1,
      cycleStart: '2026-11-16',
      slots: [{ week: 1, weekday: 2, from: '08:00', until: '15:45' }],
    },
  })
})

it('goes on with the cycle of the plan it replaces, when that has as many weeks', () => {
  expect(toChange(plan('W1 ma 8-17  W2 di 8-17'), like)).toMatchObject({ plan: { cycleStart: '2026-01-12' } })
  expect(toChange(plan('W1 ma 8-17  W2 geen  W3 di 8-17'), like)).toMatchObject({ plan: { cycleStart: '2026-11-16' } })
})

it.each<ChangeDraft>([
  plan('ma-vr 8-17'),
  {
    kind: 'placement',
    record: {
      hostId: 'h1',
      isNameOnly: true,
      firstName: 'Noor',
      text: 'ma,do 8-17',
      from: '2026-11-16',
      dayCents: 1837,
    },
  },
  {
    kind: 'placement',
    record: { hostId: 'h1', childId: 'k2', text: 'wo 8-12', from: '2026-11-16', until: '2026-12-24' },
  },
  { kind: 'closure', record: { isWholeService: true, from: '2026-12-07', until: '2026-12-11', reason: 'leave' } },
  { kind: 'closure', record: { hostId: 'h1', from: '2026-12-07', until: '2026-12-11', reason: 'training' } },
  { kind: 'licence', record: { hostId: 'h1', from: '2027-01-01', maxPresent: 6 } },
  { kind: 'school-start', record: { childId: 'k1', date: '2027-01-04' } },
  { kind: 'agreement-end', record: { childId: 'k1', agreementId: 'o1', endsOn: '2026-12-31' } },
])('makes what the contract takes: $kind', (draft) => {
  const change = toChange(draft)
  expect(planningChange.parse(change)).toEqual(change)
})
