import { describe, expect, it } from 'vitest'
import { letterContent } from './letter-content.ts'
import { letterPlainText } from './letter-plain-text.ts'
import { letterDay, placeAt, sampleLetter } from './testing/letter-sample.ts'

const textOf = (...args: Parameters<typeof sampleLetter>) => letterPlainText(letterContent(sampleLetter(...args)))

describe('a letter', () => {
  it('says why, where each child can go, what it costs, and whom to call', () => {
    expect(textOf()).toBe(`Beste Katrien Wuyts,

Els Vandamme is ziek van maandag 9 november tot en met vrijdag 13 november.

Wij vonden voor Lotte en Sien vervangopvang, zoals hieronder staat.

- ma 9 november: Lotte en Sien, Hilde Baert, 08:00–17:00
  Kerkstraat 14, 8790 Waregem, tel. 0400 00 11 22

Voor de vervangopvang betaalt u zoals gepland, aan uw eigen tarief.

Hebt u vragen, of past een plaats niet voor u? Bel of mail ons: 056 00 00 00, info@leiewolkjes.example.

Dank u voor uw begrip.

Met vriendelijke groeten,

Kinderopvang De Leiewolkjes
`)
  })

  it('says of days without a place that they cost nothing and no respijtdag (R76)', () => {
    const text = textOf({ days: [letterDay('2026-11-10', 'Lotte', { kind: 'none' })] })
    expect(text).toContain('Wij vonden voor Lotte voor die dag nog geen plaats. Wij zoeken verder.')
    expect(text).toContain('- di 10 november: Lotte, nog geen plaats\n')
    expect(text).toContain('betaalt u niets, en er gaan geen respijtdagen af.')
    expect(text).not.toContain('aan uw eigen tarief')
  })

  it('keeps apart what differs: places, a part of the day, the group location, parents who see to it', () => {
    const text = textOf({
      days: [
        letterDay('2026-11-09', 'Lotte', placeAt([[480, 750]])),
        letterDay('2026-11-09', 'Sien', { kind: 'parents' }),
        letterDay('2026-11-10', 'Lotte', placeAt(undefined, 'group')),
        letterDay('2026-11-10', 'Sien', { kind: 'none' }),
      ],
    })
    expect(text).toContain('voor een deel van de dagen')
    expect(text).toContain('- ma 9 november: Lotte, Hilde Baert, 08:00–12:30, niet voor alle uren')
    expect(text).toContain('- ma 9 november: Sien, u zorgt zelf voor opvang')
    expect(text).toContain('- di 10 november: Lotte, De Vlindertuin (groepsopvang), 08:00–17:00')
    expect(text).toContain('Waar er niet voor alle uren plaats is, zoeken wij verder voor de andere uren.')
  })

  it('never says more than that somebody is ill, and nothing of another reason', () => {
    const { absence } = sampleLetter()
    expect(textOf({ absence: { ...absence, isIllness: false, until: '2026-11-09' } })).toContain(
      'De opvang bij Els Vandamme is gesloten op maandag 9 november.',
    )
    expect(textOf({ absence: { ...absence, from: '2026-12-30', until: '2027-01-04' } })).toContain(
      'van woensdag 30 december tot en met maandag 4 januari 2027.',
    )
    expect(textOf({ absence: { ...absence, isOpenEnded: true } })).toContain(
      'Els Vandamme is ziek vanaf maandag 9 november. Het einde is nog niet bekend.',
    )
  })
})
