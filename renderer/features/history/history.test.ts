import { describe, expect, it } from 'vitest'
import { historyKinds } from '../../../shared/contract/history.ts'
import { nl } from '../../i18n/nl.ts'
import { actWords, settingName } from './act-words.ts'
import { changeLines, settingLine } from './change-lines.ts'
import { historyKindsOf, isOfKind } from './history-kinds.ts'

const nobody = () => undefined
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

describe('what was done', () => {
  it.each(historyKinds)('%s has words for what is added, changed and taken away', (kind) => {
    for (const verb of ['added', 'changed', 'removed'])
      expect(actWords({ action: `${kind}-${verb}`, record: { kind, id: 'x' } })).toMatch(/^[A-Z][a-z]+( [a-z]+)+$/)
  })

  it('names acts about no single record, and shows what it does not know as it is', () => {
    expect(actWords({ action: 'backup-made' })).toBe('Back-up gemaakt')
    expect(actWords({ action: 'host-teleported', record: { kind: 'host', id: 'x' } })).toBe('host-teleported')
    expect(actWords({ action: 'something-added' })).toBe('something-added')
  })

  it('names the setting', () => {
    expect(settingName({ record: { kind: 'setting', id: 'host.dayCents' } })).toBe(
      nl.settings.dated.keys['host.dayCents'].title,
    )
    expect(settingName({ record: { kind: 'host', id: 'h1' } })).toBeUndefined()
  })
})

describe('a change in words', () => {
  it('is what a field was and became', () => {
    expect(changeLines({ field: 'endsOn', after: '2026-12-31' }, nobody)).toEqual([
      { label: 'Laatste dag', after: '31 dec 2026' },
    ])
    expect(changeLines({ field: 'phone', before: '1', after: '2' }, nobody)).toEqual([
      { label: 'Telefoon', before: '1', after: '2' },
    ])
    expect(changeLines({ field: 'hostId', before: 'h1', after: 'h2' }, (id) => `naam ${id}`)).toEqual([
      { label: 'Onthaalouder', before: 'naam h1', after: 'naam h2' },
    ])
  })

  it('of a part is a line per key that changed', () => {
    const before = { isFromHome: false, diet: 'geen noten', agreedOn: '2026-01-01' }
    expect(changeLines({ field: 'food', before, after: { ...before, isFromHome: true } }, nobody)).toEqual([
      { label: 'Voeding, Eten van thuis', before: 'nee', after: 'ja' },
    ])
    expect(changeLines({ field: 'food', before }, nobody)).toEqual([
      { label: 'Voeding', before: 'Eten van thuis: nee, Dieet: geen noten, Afgesproken op: 1 jan 2026' },
    ])
  })

  it('of rows with ids says which row', () => {
    const an = { id: 'c1', name: 'An', phone: '1', isEmergency: true }
    const bo = { id: 'c2', name: 'Bo', isEmergency: false }
    expect(changeLines({ field: 'contacts', before: [an, bo], after: [{ ...an, phone: '2' }] }, nobody)).toEqual([
      { label: 'Contactpersonen, An, Telefoon', before: '1', after: '2' },
      { label: 'Contactpersonen', before: 'Naam: Bo, In nood te bellen: nee' },
    ])
  })

  it('of rows without ids is what went and what came', () => {
    const before = [{ from: '2014-03-01', maxPresent: 8 }]
    const after = [...before, { from: '2027-01-01', maxPresent: 7 }]
    expect(changeLines({ field: 'licence', before, after }, nobody)).toEqual([
      { label: 'Vergunning', after: 'vanaf 1 jan 2027, Plaatsen tegelijk: 7' },
    ])
    expect(changeLines({ field: 'licence', before, after: [...before, ...before] }, nobody)).toHaveLength(1)
    expect(
      changeLines({ field: 'openingHours', before: [{ weekday: 1, from: '07:00', until: '18:00' }] }, nobody),
    ).toEqual([{ label: 'Openingsuren', before: 'ma 07:00–18:00' }])
  })

  it('of what proposals go by is in words, never as it is stored', () => {
    const order = settingLine(
      { field: '2026-11-10', before: 'unplaced', after: 'distance,unplaced' },
      'substitution.goals',
    )
    expect([order.before, order.after]).toEqual([
      'Zoveel mogelijk kinderen een plaats',
      'Dichtbij, Zoveel mogelijk kinderen een plaats',
    ])
    const far = settingLine({ field: '2026-11-10', before: 15, after: 0 }, 'substitution.maximumKm')
    expect([far.before, far.after]).toEqual(['15 km', 'geen grens'])
    expect(settingLine({ field: '2026-11-10', after: 1 }, 'substitution.seconds').after).toBe('1 seconde')
  })

  it('of a postcode says which one, and where it lay and lies', () => {
    const before = { latitude: 50.8885, longitude: 3.427 }
    expect(changeLines({ field: '8790', before, after: { ...before, latitude: 51 } }, nobody)).toEqual([
      { label: '8790, Breedtegraad', before: '50,8885', after: '51' },
    ])
  })

  it('of a setting names the date from which it holds', () => {
    const line = settingLine({ field: '2027-01-01', before: 2815, after: 2900 }, 'host.dayCents')
    expect([line.label, plain(line.before), plain(line.after)]).toEqual(['vanaf 1 jan 2027', '€ 28,15', '€ 29,00'])
  })
})

describe('the filter', () => {
  it('offers what a file can be about, and leaves nothing out of the whole', () => {
    expect(historyKindsOf('host:h1')).toContain('closure')
    expect(historyKindsOf('child:c1')).toContain('tariff')
    expect([...historyKindsOf('service')].sort()).toEqual([...historyKinds].sort())
  })

  it('counts acts about no single record to the service', () => {
    const entry = { id: 1, at: '', actor: '', action: 'backup-made', changes: [] }
    expect([isOfKind(entry, 'service'), isOfKind(entry, 'host'), isOfKind(entry, 'all')]).toEqual([true, false, true])
  })
})
