import type { ExchangeDocument } from '../../../shared/domain/exchange/document.ts'
import { chargedDays, type ChargedDay } from './child-year.ts'
import { byCodeUnit, datesOfMonth, isWithin } from './days.ts'
import { payoutsOf } from './payouts.ts'
import { share } from './parameters.ts'
import { runningAgreements } from './reservations.ts'

type Line = {
  childId: string
  kind: string
  percent: number
  unitCents: number
  quantity: number
  amountCents: number
}
type Problem = { code: string; childId: string; contractHolderId?: string; date?: string; dates?: string[] }
type Family = { lines: Line[]; costs: { date: string; line: Line }[]; held: boolean }

/** `billing preview --json` of a month, as exchange.md §2, §3 and §6 say, from the document alone. */
export function oraclePreview(document: ExchangeDocument, month: string) {
  const dates = datesOfMonth(month)
  const families = new Map<string, Family>()
  const problems: Problem[] = []
  const familyOf = (contractHolderId: string): Family => {
    const family = families.get(contractHolderId) ?? { lines: [], costs: [], held: false }
    families.set(contractHolderId, family)
    return family
  }
  for (const { id: childId } of document.children) {
    const { charged, uncovered } = chargedYear(document, childId, month.slice(0, 4))
    for (const date of uncovered) if (dates.includes(date)) problems.push({ code: 'no-agreement', childId, date })
    const inMonth = charged.filter((day) => dates.includes(day.date))
    for (const date of dates)
      if (inMonth.some((day) => day.date === date && day.unregistered))
        problems.push({ code: 'unregistered-day', childId, date })
    const missing = new Map<string, string[]>()
    for (const day of inMonth) {
      const { contractHolderId } = day.agreement
      const family = familyOf(contractHolderId)
      const dayCents = tariffOf(document, day)
      if (dayCents !== undefined) addDay(family, childId, day, share(dayCents, day.percent))
      else {
        family.held = true
        const known = missing.get(contractHolderId) ?? []
        if (!known.includes(day.date)) known.push(day.date)
        missing.set(contractHolderId, known)
      }
    }
    for (const [contractHolderId, without] of missing)
      problems.push({ code: 'missing-tariff', childId, contractHolderId, dates: without.sort(byCodeUnit) })
  }
  for (const cost of document.extraCosts) {
    if (!dates.includes(cost.date)) continue
    const [agreement] = runningAgreements(document, cost.childId, cost.date)
    if (!agreement) throw new Error('an extra cost without an agreement cannot be imported')
    const { childId, date, cents } = cost
    const line = { childId, kind: 'cost', percent: 100, unitCents: cents, quantity: 1, amountCents: cents }
    familyOf(agreement.contractHolderId).costs.push({ date, line })
  }
  return {
    month,
    invoices: [...families]
      .filter(([, family]) => !family.held && family.lines.length + family.costs.length > 0)
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([contractHolderId, family]) => {
        const lines = printedLines(family)
        return { contractHolderId, totalCents: lines.reduce((sum, line) => sum + line.amountCents, 0), lines }
      }),
    payouts: payoutsOf(document, dates),
    problems: problems.sort(
      (a, b) =>
        byCodeUnit(a.code, b.code) ||
        byCodeUnit(a.childId, b.childId) ||
        byCodeUnit(a.date ?? a.dates?.[0] ?? '', b.date ?? b.dates?.[0] ?? '') ||
        byCodeUnit(a.contractHolderId ?? '', b.contractHolderId ?? ''),
    ),
  }
}

const years = new WeakMap<ExchangeDocument, Map<string, ReturnType<typeof chargedDays>>>()

/** A year is worked out once per document: the months of it are cut from it. */
function chargedYear(document: ExchangeDocument, childId: string, year: string): ReturnType<typeof chargedDays> {
  const known = years.get(document) ?? new Map<string, ReturnType<typeof chargedDays>>()
  years.set(document, known)
  const key = `${year} ${childId}`
  const days = known.get(key) ?? chargedDays(document, childId, year)
  known.set(key, days)
  return days
}

function tariffOf(document: ExchangeDocument, { agreement, date }: ChargedDay): number | undefined {
  return document.tariffs.find(
    (tariff) =>
      tariff.childId === agreement.childId &&
      tariff.contractHolderId === agreement.contractHolderId &&
      isWithin(date, tariff.from, tariff.until),
  )?.dayCents
}

function addDay(family: Family, childId: string, day: ChargedDay, unitCents: number): void {
  const same = family.lines.find(
    (line) =>
      line.childId === childId &&
      line.kind === day.kind &&
      line.percent === day.percent &&
      line.unitCents === unitCents,
  )
  if (same) {
    same.quantity += 1
    same.amountCents = same.quantity * unitCents
  } else
    family.lines.push({ childId, kind: day.kind, percent: day.percent, unitCents, quantity: 1, amountCents: unitCents })
}

function printedLines({ lines, costs }: Family): Line[] {
  lines.sort(
    (a, b) =>
      byCodeUnit(a.childId, b.childId) ||
      byCodeUnit(a.kind, b.kind) ||
      a.percent - b.percent ||
      a.unitCents - b.unitCents,
  )
  costs.sort(
    (a, b) =>
      byCodeUnit(a.line.childId, b.line.childId) || byCodeUnit(a.date, b.date) || a.line.unitCents - b.line.unitCents,
  )
  return [...lines, ...costs.map((cost) => cost.line)]
}
