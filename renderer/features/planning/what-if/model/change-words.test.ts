import { expect, it } from 'vitest'
import type { ChangeDraft } from './change-draft.ts'
import { changeWords } from './change-words.ts'
import { slotsOfText } from './to-change.ts'

const names = { child: 'Suze Hollebeke', host: 'Hilde Baert', year: 2026, before: slotsOfText('ma-vr 7-16') }

it.each<[ChangeDraft, string]>([
  [
    { kind: 'plan', record: { childId: 'k', agreementId: 'o', text: 'ma-do 7-16', from: '2026-11-16' } },
    'Suze Hollebeke: niet meer op vr, vanaf 16 nov',
  ],
  [
    {
      kind: 'placement',
      record: { hostId: 'h', firstName: 'Noor', text: 'ma,do 8-17', from: '2026-11-16', until: '2026-12-24' },
    },
    'Suze Hollebeke: erbij bij Hilde Baert, ma,do 8-17, 16 nov – 24 dec',
  ],
  [
    { kind: 'closure', record: { hostId: 'h', from: '2026-12-07', until: '2026-12-07', reason: 'training' } },
    'Hilde Baert: gesloten 7 dec, vorming',
  ],
  [
    { kind: 'closure', record: { isWholeService: true, from: '2026-12-07', until: '2027-01-03', reason: 'leave' } },
    'Hele dienst: gesloten 7 dec – 3 jan 2027, verlof',
  ],
  [
    { kind: 'licence', record: { hostId: 'h', from: '2027-01-01', maxPresent: 6 } },
    'Hilde Baert: 6 plaatsen vanaf 1 jan 2027',
  ],
  [
    { kind: 'school-start', record: { childId: 'k', date: '2027-01-04' } },
    'Suze Hollebeke: naar school vanaf 4 jan 2027',
  ],
  [
    { kind: 'agreement-end', record: { childId: 'k', agreementId: 'o', endsOn: '2026-12-31' } },
    'Suze Hollebeke: laatste dag 31 dec bij Hilde Baert',
  ],
])('$0.kind', (draft, words) => {
  const { subject, detail } = changeWords(draft, names)
  expect(`${subject}: ${detail}`).toBe(words)
})
