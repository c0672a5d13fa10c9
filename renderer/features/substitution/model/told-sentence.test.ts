import { describe, expect, it } from 'vitest'
import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import { spokenDates } from './spoken-dates.ts'
import type { ToldAbsence, ToldChild, ToldPlace } from './told.ts'
import { backSentence, toldSentence } from './told-sentence.ts'

const day: Interval[] = [[450, 990]]
const els = { firstName: 'Els', lastName: 'Vandamme' }
const ill: ToldAbsence = { host: els, from: '2026-11-09', until: '2026-11-13', isOpenEnded: false, reason: 'illness' }
const marleen: ToldPlace = {
  kind: 'host',
  host: { firstName: 'Marleen', lastName: 'Goethals', street: 'Kerkstraat 4', city: 'Deinze' },
  slots: day,
}
const hilde: ToldPlace = { kind: 'host', host: { firstName: 'Hilde', lastName: 'Baert' }, slots: day }
const group: ToldPlace = {
  kind: 'group',
  location: { name: 'De Vlindertuin', street: 'Molenstraat 2', city: 'Deinze' },
  slots: day,
}
const none: ToldPlace = { kind: 'none' }
const child = (firstName: string, places: Record<string, ToldPlace>): ToldChild => ({
  firstName,
  days: Object.entries(places).map(([date, place]) => ({ date: `2026-${date}`, slots: day, place })),
})
const say = (children: ToldChild[], absence: Partial<ToldAbsence> = {}, backOn?: string) =>
  toldSentence({ absence: { ...ill, ...absence }, children, ...(backOn && { backOn }) })

describe('what is said to a family', () => {
  it('one child, one day', () => {
    expect(say([child('Briek', { '11-09': marleen })], { until: '2026-11-09' }, '2026-11-10')).toBe(
      'Els Vandamme is ziek op maandag 9 november. Briek kan op maandag 9 november terecht bij Marleen Goethals, Kerkstraat 4 in Deinze, van 7.30 tot 16.30 uur. Vanaf dinsdag 10 november is Briek weer welkom bij Els.',
    )
  })

  it('brothers and sisters with the same days at the same host in one sentence', () => {
    const days = { '11-09': marleen, '11-10': marleen, '11-12': marleen }
    expect(say([child('Lotte', days), child('Sien', days)])).toBe(
      'Els Vandamme is ziek van maandag 9 tot en met vrijdag 13 november. Lotte en Sien kunnen op maandag 9, dinsdag 10 en donderdag 12 november terecht bij Marleen Goethals, Kerkstraat 4 in Deinze, van 7.30 tot 16.30 uur. Daarna zijn Lotte en Sien weer welkom bij Els.',
    )
  })

  it('different hosts, and no place for one day', () => {
    expect(say([child('Lotte', { '11-09': hilde, '11-10': none }), child('Sien', { '11-09': marleen })])).toBe(
      'Els Vandamme is ziek van maandag 9 tot en met vrijdag 13 november. Lotte kan op maandag 9 november terecht bij Hilde Baert, van 7.30 tot 16.30 uur. Sien kan op maandag 9 november terecht bij Marleen Goethals, Kerkstraat 4 in Deinze, van 7.30 tot 16.30 uur. Voor Lotte vonden wij op dinsdag 10 november nog geen plaats. Wij zoeken verder. Kunt u zelf iets regelen? Laat het ons dan weten. Voor Lotte betaalt u die dag niet, en er gaat geen respijtdag af. Daarna zijn Lotte en Sien weer welkom bij Els.',
    )
  })

  it('no place at all, an end that is not known, a reason that is nobody’s business', () => {
    expect(say([child('Ella', { '11-09': none, '11-10': none })], { isOpenEnded: true, reason: 'other' })).toBe(
      'De opvang bij Els Vandamme is gesloten vanaf maandag 9 november. Het einde is nog niet bekend. Voor Ella vonden wij op maandag 9 en dinsdag 10 november nog geen plaats. Wij zoeken verder. Kunt u zelf iets regelen? Laat het ons dan weten. U betaalt die dagen niet, en er gaan geen respijtdagen af. Zodra wij weten wanneer Els terug is, bellen wij u.',
    )
  })

  it('the group location on the first day, then the same host with the address once', () => {
    const shorter: ToldPlace = { ...marleen, slots: [[480, 990]] }
    expect(say([child('Jef', { '11-09': group, '11-10': marleen, '11-12': shorter })])).toBe(
      'Els Vandamme is ziek van maandag 9 tot en met vrijdag 13 november. Jef kan de eerste dag, maandag 9 november, terecht in onze groepsopvang De Vlindertuin, Molenstraat 2 in Deinze, van 7.30 tot 16.30 uur. Jef kan op dinsdag 10 november terecht bij Marleen Goethals, Kerkstraat 4 in Deinze, van 7.30 tot 16.30 uur. Jef kan op donderdag 12 november terecht bij Marleen Goethals, maar enkel van 8 tot 16.30 uur. Voor de rest van de dag, van 7.30 tot 8 uur, vonden wij nog geen plaats. Daarna is Jef weer welkom bij Els.',
    )
  })

  it('what the parents see to themselves', () => {
    expect(say([child('Finn', { '11-10': { kind: 'parents' } })])).toBe(
      'Els Vandamme is ziek van maandag 9 tot en met vrijdag 13 november. U zorgt op dinsdag 10 november zelf voor opvang voor Finn. U betaalt die dag niet, en er gaat geen respijtdag af. Daarna is Finn weer welkom bij Els.',
    )
  })

  it('hours before and after school', () => {
    const slots: Interval[] = [
      [420, 510],
      [945, 1065],
    ]
    const place = { ...hilde, slots } as ToldPlace
    expect(say([{ firstName: 'Finn', days: [{ date: '2026-11-09', slots, place }] }])).toContain(
      'terecht bij Hilde Baert, van 7 tot 8.30 uur en van 15.45 tot 17.45 uur.',
    )
  })

  it('a host who is back early', () => {
    const days = { '11-12': marleen, '11-13': marleen }
    expect(backSentence({ absence: ill, children: [child('Briek', days)], backOn: '2026-11-12' })).toBe(
      'Els Vandamme is terug vanaf donderdag 12 november. Briek kan dan weer gewoon bij Els terecht. De plaats bij Marleen Goethals op donderdag 12 en vrijdag 13 november is dan niet meer nodig.',
    )
  })
})

describe('dates as they are said', () => {
  it.each<[string[], string]>([
    [['2026-11-30', '2026-12-01'], 'op maandag 30 november en dinsdag 1 december'],
    [['2026-11-09', '2026-11-10', '2026-11-11'], 'van maandag 9 tot en met woensdag 11 november'],
    [['2026-11-30', '2026-12-01', '2026-12-02'], 'van maandag 30 november tot en met woensdag 2 december'],
    [['2026-11-13', '2026-11-16'], 'op vrijdag 13 en maandag 16 november'],
    [
      ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-13'],
      'van maandag 9 tot en met woensdag 11 november en op vrijdag 13 november',
    ],
    [
      ['2026-11-09', '2026-11-10', '2026-11-16', '2026-11-17', '2026-11-23', '2026-11-24'],
      'elke maandag en dinsdag van 9 tot en met 24 november',
    ],
  ])('%j: %s', (dates, words) => {
    expect(spokenDates(dates)).toBe(words)
  })
})
