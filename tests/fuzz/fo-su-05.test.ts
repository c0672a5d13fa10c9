import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closureCalendar } from '../../shared/domain/billing/closures.ts'
import { parseDate } from '../../shared/domain/calendar/date.ts'
import { periodOf } from '../../shared/domain/calendar/dated-span.ts'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { blocks, buckets, totalOf } from '../../shared/domain/reports/fo-su-05/buckets.ts'
import type { ReportFacts } from '../../shared/domain/reports/fo-su-05/facts.ts'
import { reportMonth, type LocationReport } from '../../shared/domain/reports/fo-su-05/report-month.ts'
import { formFile } from '../../shared/formats/fo-su-05/write.ts'
import { fixedSeed } from '../support/fixed-seed.ts'
import { validateAgainstOfficialSchema } from '../support/official-schema.ts'
import { documentFacts } from './document-facts.ts'
import { isOpen } from './oracle/capacity.ts'
import { datesOfMonth } from './oracle/days.ts'
import { reportedDays, type ReportExtras } from './oracle/report.ts'
import { diceOf } from './services/dice.ts'
import { randomService } from './services/random-service.ts'

/** A random service in which most attests have a kindcode of their own, with permissions and school days. */
function someMonth(seed: number) {
  const { document, months } = randomService(seed)
  const dice = diceOf(seed + 1)
  const year = Number(months[0]?.slice(0, 4))
  const kindcodes = document.children.map((_, index) => `2${index}0301-01${index}`)
  const tariffs = document.tariffs.map((tariff) => {
    const { kindcode: _, ...without } = tariff
    const own = kindcodes[document.children.findIndex((child) => child.id === tariff.childId)]
    return dice.chance(0.1) ? without : { ...without, kindcode: `${own}-0${dice.between(1, 9)}` }
  })
  const children = document.children.map((child) => ({
    ...child,
    birthDate: `${year - dice.between(1, 4)}-${dice.pick(['01-31', '04-01', '07-01', '08-30'])}`,
  }))
  const extras: ReportExtras = {
    permissions: document.hosts.flatMap(({ id: hostId }) =>
      (['after-school', 'flexible'] as const).flatMap((kind) =>
        dice.chance(0.6) ? [{ hostId, kind, from: `${year}-01-10`, until: `${year}-12-20` }] : [],
      ),
    ),
    fullTimeSchoolOn: Object.fromEntries(
      children.filter(() => dice.chance(0.3)).map(({ id }) => [id, dice.pick(datesOfMonth(dice.pick(months)))]),
    ),
  }
  return { document: { ...document, tariffs, children }, month: dice.pick(months), extras }
}

function reportFacts(document: ExchangeDocument, month: string, extras: ReportExtras): ReportFacts {
  const facts = documentFacts(document)
  return {
    month,
    organiserName: 'Dienst',
    responsible: 'An Voorbeeld',
    children: facts.children.map((child) => {
      const own = document.children.find(({ id }) => id === child.childId)
      const school = extras.fullTimeSchoolOn[child.childId]
      return {
        ...child,
        firstName: 'Kind',
        lastName: child.childId,
        birthDate: parseDate(own?.birthDate ?? ''),
        ...(school === undefined ? {} : { fullTimeSchoolOn: parseDate(school) }),
      }
    }),
    locations: facts.hosts.map((opening, index) => ({
      name: 'Locatie',
      dossierNumber: `91000000${index}`,
      opening,
      permissions: extras.permissions
        .filter(({ hostId }) => hostId === opening.hostId)
        .map(({ kind, from, until }) => ({ kind, ...periodOf({ from, until }) })),
    })),
    closures: closureCalendar(facts.closures),
    settings: facts.settings,
    isJustified: ({ reason }) => reason === 'illness',
    isLookedAt: () => false,
    today: parseDate('2030-01-01'),
  }
}

/** Every number of every line, by the same keys as the oracle's. */
function numbersOf(reports: readonly LocationReport[]): Record<string, number> {
  const numbers: Record<string, number> = {}
  for (const { location, lines } of reports)
    for (const line of lines)
      for (const block of blocks)
        for (const bucket of buckets)
          if (line[block][bucket] > 0)
            numbers[
              [
                location.opening.hostId,
                line.childId,
                line.kindcodeChild,
                line.isAfterSchool ? 'J' : 'N',
                block,
                bucket,
              ].join('/')
            ] = line[block][bucket]
  return numbers
}

const seeds = { ...fixedSeed, numRuns: 150 }

describe('the forms of any month', () => {
  it('hold the days that are counted one by one, whatever the order of the facts', () => {
    let total = 0
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const { document, month, extras } = someMonth(seed)
        const counted = reportedDays(document, month, extras)
        total += Object.keys(counted).length
        expect(numbersOf(reportMonth(reportFacts(document, month, extras)))).toEqual(counted)
        const { children, locations, ...facts } = reportFacts(document, month, extras)
        const dice = diceOf(seed)
        const turned = { ...facts, children: dice.shuffle([...children]), locations: dice.shuffle([...locations]) }
        expect(numbersOf(reportMonth(turned))).toEqual(counted)
      }),
      seeds,
    )
    expect(total).toBeGreaterThan(500)
  }, 60_000)

  it('have the opening days that a calendar has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const { document, month, extras } = someMonth(seed)
        for (const { location, openingDays } of reportMonth(reportFacts(document, month, extras))) {
          const host = document.hosts.find(({ id }) => id === location.opening.hostId)
          const open = datesOfMonth(month).filter((date) => host && isOpen(document, host, date))
          expect(openingDays).toBe(open.length)
        }
      }),
      seeds,
    )
  }, 60_000)

  it('are valid against the official schema when nothing blocks but unanswered days', () => {
    let written = 0
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const { document, month, extras } = someMonth(seed)
        for (const report of reportMonth(reportFacts(document, month, extras))) {
          const { lines, problems, location } = report
          const isWritable = problems.every(
            ({ code, severity }) =>
              severity === 'warns' || ['unregistered-day', 'attest-missing', 'kindcode-missing'].includes(code),
          )
          if (!isWritable || lines.every((line) => totalOf(line.present) === 0)) continue
          const xml = formFile({
            ...report,
            month,
            organiserName: 'Dienst',
            responsible: 'An Voorbeeld',
            locationName: location.name,
            dossierNumber: location.dossierNumber ?? '',
            usedViewer: 'Onthaal',
          })
          expect(validateAgainstOfficialSchema(xml, 'FO-SU-05.xsd') ?? []).toEqual([])
          written += 1
        }
      }),
      seeds,
    )
    expect(written).toBeGreaterThan(20)
  }, 60_000)
})
