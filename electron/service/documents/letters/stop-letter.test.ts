import { describe, expect, it } from 'vitest'
import { letterPlainText } from './letter-plain-text.ts'
import { stopFolder, stopLetter, type StopLetterChild } from './stop-letter.ts'
import { sampleLetter } from './testing/letter-sample.ts'

const { organiser, issuedAt, family } = sampleLetter()
const child = (changes: Partial<StopLetterChild> = {}): StopLetterChild => ({
  firstName: 'Lotte',
  lastDay: '2026-12-31',
  ...changes,
})
const textOf = (...children: StopLetterChild[]): string =>
  letterPlainText(
    stopLetter({ organiser, issuedAt, family, host: 'Els Vandamme', endsOn: '2026-12-31', children }).content,
  )

describe('a letter about a host who stops', () => {
  it('says until when, that a place is looked for and who helps, and promises nothing', () => {
    expect(textOf(child({ deposit: { cents: 20_000, state: 'held' }, freeHalfDaysLeft: 5 }))).toBe(`Beste Katrien Wuyts,

Els Vandamme stopt met de opvang. De laatste opvangdag is 31 december 2026.

Voor Lotte zoeken wij een nieuwe plaats. Wij kunnen die niet beloven: ook het lokaal loket kinderopvang van uw gemeente helpt u zoeken.

Maak geen afspraken met een andere onthaalouder van onze dienst zonder ons.

De waarborg van € 200,00 voor Lotte gaat mee naar een nieuwe overeenkomst bij onze dienst, of wij geven ze terug na de laatste factuur.

Lotte heeft tot en met 31 december 2026 nog 2,5 respijtdagen.

Hebt u vragen, of past een plaats niet voor u? Bel of mail ons: 056 00 00 00, info@leiewolkjes.example.

Dank u voor uw begrip.

Met vriendelijke groeten,

Kinderopvang De Leiewolkjes
`)
  })

  it('says what was arranged for each child, and what becomes of its deposit', () => {
    const placed = { host: 'Hilde Baert', startsOn: '2027-01-01' }
    const text = textOf(
      child({ outcome: { kind: 'host', placed }, deposit: { cents: 10_000, state: 'carried' }, freeHalfDaysLeft: 2 }),
      child({ firstName: 'Sien', outcome: { kind: 'outside' }, deposit: { cents: 10_000, state: 'held' } }),
      child({
        firstName: 'Jef',
        outcome: { kind: 'none' },
        deposit: { cents: 1, state: 'unpaid' },
        freeHalfDaysLeft: 0,
      }),
    )
    for (const words of [
      'Voor Lotte is er vanaf 1 januari 2027 plaats bij Hilde Baert.',
      'De waarborg van € 100,00 voor Lotte gaat mee naar de nieuwe overeenkomst.',
      'Lotte heeft tot en met 31 december 2026 nog 1 respijtdag.',
      'Voor Sien noteerden wij dat u een plaats buiten onze dienst hebt.',
      'De waarborg van € 100,00 voor Sien geven wij terug na de laatste factuur.',
      'Voor Jef noteerden wij dat u daarna geen opvang meer nodig hebt.',
      'Jef heeft tot en met 31 december 2026 geen respijtdagen meer.',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('loket')
    expect(text.match(/waarborg/g)).toHaveLength(2)
  })

  it('says the last day of care that ends by itself, and what was given back', () => {
    const text = textOf(
      child({
        lastDay: '2026-11-30',
        outcome: { kind: 'ends' },
        deposit: { cents: 500, state: 'refunded', on: '2026-12-02' },
      }),
    )
    expect(text).toContain('De laatste opvangdag van Lotte is 30 november 2026.')
    expect(text).toContain('is teruggegeven op 2 december 2026.')
    expect(text).not.toContain('Voor Lotte')
  })

  it('goes in a folder of its own', () => {
    expect(stopFolder({ host: 'Els Vandamme', endsOn: '2026-12-31' })).toBe('stopzetting-els-vandamme-2026-12-31')
  })
})
