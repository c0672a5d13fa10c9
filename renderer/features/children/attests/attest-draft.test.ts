import { expect, it } from 'vitest'
import { attestDraft } from './attest-draft.ts'

type File = Parameters<typeof attestDraft>[0]
type Tariff = File['tariffs'][number]

const tariff = (id: string, from: string, until?: string): Tariff => ({
  id,
  version: 3,
  contractHolderId: 'p1',
  kind: 'reduced',
  from,
  ...(until !== undefined && { until }),
  dayCents: 700,
})
const agreements = [{ contractHolderId: 'p1', startsOn: '2026-03-02' }] as File['agreements']
const fromOf = (tariffs: Tariff[], holderId = 'p1') =>
  attestDraft({ id: 'k1', tariffs, agreements }, { holderId }).record.from

it('begins a new attest where the last one ends, or where care begins', () => {
  expect(fromOf([])).toBe('2026-03-02')
  expect(fromOf([tariff('a', '2026-03-02', '2026-12-31'), tariff('b', '2025-01-01', '2025-12-31')])).toBe('2027-01-01')
  expect(fromOf([tariff('a', '2026-03-02')])).toBeUndefined()
  expect(fromOf([], 'p2')).toBeUndefined()
})

it('changes the record of a stored attest, without what is only known of it in the file', () => {
  const stored = tariff('a', '2026-03-02', '2026-12-31')
  expect(attestDraft({ id: 'k1', tariffs: [stored], agreements }, stored)).toEqual({
    version: 3,
    record: {
      childId: 'k1',
      contractHolderId: 'p1',
      kind: 'reduced',
      from: '2026-03-02',
      until: '2026-12-31',
      dayCents: 700,
    },
  })
})
