import type { BillChild, BillContent, BillDay, BillLine } from './billing-types.ts'

/** Days that cost nothing, shown at zero so that nobody has to ask where they went. */
export type UnchargedKind = 'free-day' | 'excused' | 'closed'

/** A row of a family's bill: what is charged, or days at zero. `id` is stable as long as the bill is. */
export type BillRow =
  | { id: string; kind: 'line'; line: BillLine }
  | { id: string; kind: 'uncharged'; what: UnchargedKind; childId: string; days: BillDay[] }

/** A child's part of the bill. */
export type BillSection = { child: BillChild; cents: number; rows: BillRow[] }

const kinds: readonly BillLine['kind'][] = ['attended', 'extra', 'substituted', 'charged-absence']

/** The bill per child, in the order of the bill: days that are paid, longest first, then days at zero, then costs. */
export function billSections(content: BillContent): BillSection[] {
  return content.children.map((child) => {
    const lines = content.lines.filter((line) => line.childId === child.childId)
    const days = lines
      .filter((line) => line.kind !== 'cost')
      .toSorted(
        (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.percent - a.percent || a.unitCents - b.unitCents,
      )
    const rows: BillRow[] = [
      ...days.map((line) => lineRow(line, `${line.kind} ${line.percent} ${line.unitCents}`)),
      ...unchargedRows(content, child.childId),
      ...lines.filter((line) => line.kind === 'cost').map((line, index) => lineRow(line, `cost ${index}`)),
    ]
    return { child, cents: lines.reduce((sum, line) => sum + line.amountCents, 0), rows }
  })
}

function lineRow(line: BillLine, suffix: string): BillRow {
  return { id: `${line.childId} ${suffix}`, kind: 'line', line }
}

/** A ruling that excuses a day uses no free day, so it is not called one (exchange.md §2). */
function unchargedRows(content: BillContent, childId: string): BillRow[] {
  const own = content.uncharged.filter((entry) => entry.childId === childId)
  const free = own.filter((entry) => entry.kind === 'free-absence').flatMap((entry) => entry.days)
  const row = (what: UnchargedKind, days: BillDay[]): BillRow[] =>
    days.length === 0 ? [] : [{ id: `${childId} ${what}`, kind: 'uncharged', what, childId, days }]
  return [
    ...row(
      'free-day',
      free.filter((day) => day.absence?.ruling !== 'free'),
    ),
    ...row(
      'excused',
      free.filter((day) => day.absence?.ruling === 'free'),
    ),
    ...row(
      'closed',
      own.filter((entry) => entry.kind === 'closed').flatMap((entry) => entry.days),
    ),
  ]
}

/** Free days that a child has left this year over all its agreements, in half days. */
export function freeHalfDaysLeft(child: BillChild): number {
  return child.freeDays.reduce((sum, statement) => sum + statement.left, 0)
}
