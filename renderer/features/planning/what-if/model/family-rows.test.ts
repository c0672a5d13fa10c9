import { expect, it } from 'vitest'
import { familyRows } from './family-rows.ts'
import type { FamilyOutcome } from './outcome-types.ts'

function family(id: string, before: number | undefined, after: number | undefined): FamilyOutcome {
  return { contractHolderId: id, firstName: 'Gezin', lastName: id, children: [], cents: { before, after } }
}

const texts = (families: FamilyOutcome[]) =>
  familyRows(families).map(({ label, before, after, difference }) =>
    [label, before.text, after.text, difference.text].join(' | ').replaceAll('\u00a0', ' '),
  )

it('puts the largest change first, after all together', () => {
  expect(texts([family('A', 10_000, 10_500), family('B', 20_000, 15_000)])).toEqual([
    'Alle gezinnen samen | € 300,00 | € 255,00 | − € 45,00',
    'Gezin B | € 200,00 | € 150,00 | − € 50,00',
    'Gezin A | € 100,00 | € 105,00 | + € 5,00',
  ])
})

it('says where an attest is missing instead of an amount', () => {
  expect(texts([family('A', undefined, undefined)])).toEqual(['Gezin A | geen attest | geen attest | '])
})
