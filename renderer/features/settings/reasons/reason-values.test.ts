import { describe, expect, it } from 'vitest'
import { absenceReasonsOf } from '../../../../shared/domain/attendance/absence-reasons.ts'
import { absenceReasons } from '../../../i18n/nl/absence-reasons.ts'
import type { ReasonEntry } from './reason-types.ts'
import { faultsOf, startValues, toReasonRecord } from './reason-values.ts'

const rules = absenceReasons.form.rules
const today = '2026-11-10'
const reasons: ReasonEntry[] = absenceReasonsOf([])
  .offeredOn(today)
  .map((record) => ({
    id: record.id,
    isBuiltIn: true,
    rows: [{ record, origin: 'law', inForce: true, canRemove: false }],
  }))
const [illness] = reasons
const values = (changes: object = {}) => ({ ...startValues(undefined, today), name: 'Ziek met attest', ...changes })
const faults = (changes: object, entry?: ReasonEntry) => faultsOf(values(changes), { entry, reasons, today })

describe('the form of a reason', () => {
  it('begins with what holds last', () => {
    expect(startValues(illness, today)).toMatchObject({
      name: 'Ziek',
      key: 'z',
      from: '10 nov 2026',
      isJustified: true,
    })
    expect(faultsOf(startValues(illness, today), { entry: illness, reasons, today })).toEqual({})
  })

  it('says which letters cannot be', () => {
    expect(faults({ key: 'Z' })).toEqual({ key: rules.keyTaken('Ziek') })
    expect(faults({ key: 'n' })).toEqual({ key: rules.keyOfSheet })
    expect(faults({ key: '7' })).toEqual({ key: rules.key })
    expect(faults({ key: 'd' })).toEqual({})
    expect(faults({ key: '' })).toEqual({})
  })

  it('lets a new reason begin whenever, a change only today or later', () => {
    expect(faults({ from: '1/1/2026' })).toEqual({})
    expect(faults({ from: '9/11/2026', key: 'z' }, illness)).toEqual({ from: rules.past })
    expect(faults({ from: 'ooit' })).toEqual({ from: rules.date })
    expect(faults({ name: ' ' })).toEqual({ name: rules.name })
  })

  it('stands for a row', () => {
    expect(toReasonRecord(values({ key: 'D', billing: 'free' }), '2026-12-01')).toEqual({
      id: 'new',
      from: '2026-12-01',
      name: 'Ziek met attest',
      kind: 'other',
      key: 'd',
      billing: 'free',
      isJustified: false,
      needsDocument: false,
      isActive: true,
    })
  })
})
