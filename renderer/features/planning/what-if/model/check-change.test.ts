import { expect, it } from 'vitest'
import type { ChangeKind } from './change-draft.ts'
import { checkChange } from './check-change.ts'

const plan = { childId: 'k1', agreementId: 'o1', text: 'ma-vr 8-17', from: '2026-11-16' }
const closure = { from: '2026-12-07', until: '2026-12-11', reason: 'training' }

it.each<[ChangeKind, object, [string, string][]]>([
  ['plan', plan, []],
  [
    'plan',
    {},
    [
      ['childId', 'missing-key'],
      ['agreementId', 'missing-key'],
      ['text', 'missing-key'],
      ['from', 'missing-key'],
    ],
  ],
  ['plan', { ...plan, text: 'ma 17-8' }, [['text', 'wrong-type']]],
  ['plan', { ...plan, until: '2026-11-15' }, [['until', 'end-before-start']]],
  ['placement', { hostId: 'h1', text: 'ma 8-17', from: '2026-11-16' }, [['childId', 'missing-key']]],
  ['placement', { hostId: 'h1', text: 'ma 8-17', from: '2026-11-16', isNameOnly: true, firstName: 'Noor' }, []],
  [
    'placement',
    { hostId: 'h1', text: 'ma 8-17', from: '2026-11-16', isNameOnly: true },
    [['firstName', 'missing-key']],
  ],
  ['placement', { hostId: 'h1', text: 'ma 8-17', from: '2026-11-16', childId: 'k1' }, []],
  ['closure', closure, [['hostId', 'missing-key']]],
  ['closure', { ...closure, isWholeService: true }, []],
  ['licence', { hostId: 'h1', from: '2027-01-01', maxPresent: 0 }, []],
  ['school-start', { childId: 'k1' }, [['date', 'missing-key']]],
  ['agreement-end', { childId: 'k1', agreementId: 'o1', endsOn: '2026-12-31' }, []],
])('%s: %j', (kind, record, faults) => {
  const checked = checkChange(kind)(record)
  const found = 'faults' in checked ? checked.faults.map(({ path, code }) => [path, code]) : []
  expect(found).toEqual(faults)
})
