import { describe, expect, it } from 'vitest'
import { absenceReasonsOf } from '../../../../shared/domain/attendance/absence-reasons.ts'
import type { CellAbsence } from '../../../../shared/domain/attendance/day-cell.ts'
import { absenceOfDraft, draftOf } from './absence-draft.ts'

const date = '2026-10-05'
const [illness] = absenceReasonsOf([]).offeredOn(date)
if (!illness) throw new Error('illness is built in')

describe('an absence as it is typed', () => {
  it('reads back what it shows', () => {
    const whole: CellAbsence = {
      reason: 'illness',
      notifiedAt: '2026-10-05T09:00',
      ruling: 'charged',
      notifiedBy: 'moeder',
      documentSeenOn: '2026-10-06',
      rulingReason: 'te laat gemeld',
      note: 'koorts',
    }
    for (const absence of [whole, { reason: 'illness' as const }])
      expect(absenceOfDraft(draftOf(absence), illness, date)).toEqual({ absence })
  })

  it('takes the day itself where only a time is typed', () => {
    const draft = { ...draftOf({ reason: 'illness' }), notifiedAt: '8.30' }
    expect(absenceOfDraft(draft, illness, date)).toEqual({
      absence: { reason: 'illness', notifiedAt: '2026-10-05T08:30' },
    })
    expect(absenceOfDraft({ ...draft, notifiedOn: '3/10/2026' }, illness, date)).toMatchObject({
      absence: { notifiedAt: '2026-10-03T08:30' },
    })
    expect(absenceOfDraft({ ...draft, notifiedOn: '3/10' }, illness, date)).toMatchObject({
      absence: { notifiedAt: '2026-10-03T08:30' },
    })
  })

  it('says what is wrong', () => {
    const draft = draftOf({ reason: 'illness' })
    expect(absenceOfDraft({ ...draft, notifiedAt: '25' }, illness, date)).toEqual({ faults: ['notified'] })
    expect(absenceOfDraft({ ...draft, notifiedOn: '3/10/2026' }, illness, date)).toEqual({ faults: ['notified'] })
    expect(absenceOfDraft({ ...draft, documentSeenOn: 'gisteren' }, illness, date)).toEqual({ faults: ['document'] })
    expect(absenceOfDraft({ ...draft, ruling: 'free' }, illness, date)).toEqual({ faults: ['ruling'] })
  })
})
