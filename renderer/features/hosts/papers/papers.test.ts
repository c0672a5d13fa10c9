import { describe, expect, it } from 'vitest'
import type { HostFile } from '../host-types.ts'
import { paperRows } from './paper-rows.ts'
import { alertWords, leftWords } from './paper-words.ts'

const els = { firstName: 'Els', lastName: 'Vandamme' }
const geert = { firstName: 'Geert', lastName: 'Maes' }
type Paper = HostFile['documents'][number]
const paper = (id: string, part: Partial<Paper>): Paper => ({
  id,
  kind: 'medical',
  about: els,
  receivedOn: '2025-01-10',
  ...part,
})

describe('the dossier at a glance', () => {
  it('begins with what is missing, then goes by the date of expiry; the latest of a kind and person stands', () => {
    const rows = paperRows({
      alerts: [
        { kind: 'missing', documentKind: 'dutch', about: els },
        { kind: 'expires', documentKind: 'medical', about: geert, date: '2026-12-16' },
        { kind: 'turns-18', about: geert, date: '2026-12-20' },
      ],
      documents: [
        paper('unlimited', { kind: 'qualification' }),
        paper('old', { receivedOn: '2023-01-10', validUntil: '2026-01-01' }),
        paper('new', { validUntil: '2029-06-03' }),
        paper('his', { about: geert, validUntil: '2026-12-16' }),
        paper('policy', { kind: 'other', title: 'Polis', validUntil: '2026-12-31' }),
        paper('check', { kind: 'other', title: 'Keuring', validUntil: '2027-01-31' }),
      ],
    })
    expect(rows.map(({ alert, paper: one }) => alert?.kind ?? one?.id)).toEqual([
      'missing',
      'turns-18',
      'his',
      'policy',
      'check',
      'new',
      'unlimited',
    ])
  })

  it.each([
    ['2026-11-09', 'breach', 'vervallen'],
    ['2026-11-10', 'attention', 'vandaag'],
    ['2026-11-11', 'attention', '1 dag'],
    ['2027-01-09', 'attention', '60 dagen'],
    ['2027-01-10', 'neutral', '61 dagen'],
  ])('of a paper valid until %s is %s: %s', (validUntil, meaning, words) => {
    expect(leftWords(validUntil, '2026-11-10', 60)).toEqual({ meaning, words })
  })

  it('says nothing of a paper that is valid for years or for ever', () => {
    expect(leftWords('2029-06-03', '2026-11-10', 60)).toBeUndefined()
    expect(leftWords(undefined, '2026-11-10', 60)).toBeUndefined()
  })
})

describe('an alert in words', () => {
  it.each<[Parameters<typeof alertWords>[0], string]>([
    [
      { kind: 'expired', documentKind: 'medical', about: geert, date: '2026-11-09' },
      'Medische geschiktheid van Geert Maes is vervallen op 9 nov 2026.',
    ],
    [
      { kind: 'expires', documentKind: 'medical', about: geert, date: '2026-12-17' },
      'Medische geschiktheid van Geert Maes vervalt op 17 dec 2026, nog 37 dagen.',
    ],
    [{ kind: 'turns-18', about: geert, date: '2026-12-20' }, 'Geert Maes wordt 18 op 20 dec 2026.'],
  ])('%j', (alert, fact) => {
    expect(alertWords(alert, '2026-11-10').fact).toBe(fact)
  })
})
