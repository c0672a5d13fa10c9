import { capitalised, daysText, decimalText, shortDate, monthName } from '../text/format-nl.ts'
import { hostYearText } from '../text/host-year-nl.ts'
import { row, sentence, table } from './blocks.ts'
import type { HostYear } from './host-year.ts'
import type { PartContent } from './host-year-content.ts'

type Month = HostYear['deviations']['months'][number]

/** Planned against real by month, and the children whose use differs from their plan (R3, R48). */
export function deviationsPart({ deviations: { months, children }, year }: HostYear): PartContent {
  const text = hostYearText.deviations
  const known = months.filter(({ openDays }) => openDays > 0)
  if (known.length === 0) return { summary: hostYearText.none, blocks: [sentence(text.none(year))] }
  const sum = (number: (month: Month) => number): number => known.reduce((total, month) => total + number(month), 0)
  const difference = sum(({ real, planned }) => real.halfDays - planned.halfDays)
  const { columns } = text
  return {
    summary: difference === 0 ? text.asPlanned : text.summary(daysText(Math.abs(difference)), difference < 0),
    blocks: [
      table(
        [
          [columns.month, 22],
          [columns.planned, 13, 'number'],
          [columns.had, 13, 'number'],
          [columns.difference, 13, 'number'],
          [columns.open, 17, 'number'],
          [columns.charged, 22, 'number'],
        ],
        [
          ...known.map((month, index) =>
            row([
              nameOf(month, index === known.length - 1),
              daysText(month.planned.halfDays),
              daysText(month.real.halfDays),
              signed(month.real.halfDays - month.planned.halfDays),
              daysText(month.unanswered.halfDays),
              String(month.chargedAbsences.days),
            ]),
          ),
          row(
            [
              hostYearText.occupancy.total,
              daysText(sum(({ planned }) => planned.halfDays)),
              daysText(sum(({ real }) => real.halfDays)),
              signed(difference),
              daysText(sum(({ unanswered }) => unanswered.halfDays)),
              String(sum(({ chargedAbsences }) => chargedAbsences.days)),
            ],
            true,
          ),
        ],
      ),
      sentence(text.remark, 'quiet'),
      ...(children.length === 0 ? [sentence(text.noChildren)] : children.flatMap(childSentences)),
    ],
  }
}

/** The last month may stand on the paper before it is over. */
function nameOf({ from, until }: Month, isLast: boolean): string {
  const next = new Set(['28', '29', '30', '31'])
  return isLast && !next.has(until.slice(8))
    ? capitalised(hostYearText.deviations.until(from, until))
    : capitalised(monthName(from))
}

function signed(halfDays: number): string {
  return halfDays > 0 ? `+${daysText(halfDays)}` : daysText(halfDays)
}

function childSentences({ firstName, lastName, deviations }: HostYear['deviations']['children'][number]) {
  const text = hostYearText.deviations
  return deviations.map(({ kind, since, weeks, average }) =>
    sentence(
      text.child(
        `${firstName} ${lastName}`.trim(),
        text.kinds[kind],
        since,
        kind === 'less' || kind === 'more'
          ? text.daysPerWeek(decimalText(Math.abs(average) / 2))
          : text.minutesPerDay(Math.round(Math.abs(average))),
        weeks,
      ),
    ),
  )
}

/** Her own closing days with how they are reported to social security (R78). */
export function closuresPart({ closures: { own, leaveDays, leaveMaximum }, year }: HostYear): PartContent {
  const text = hostYearText.closures
  const leave = leaveDays === 0 ? [] : [sentence(text.leave(leaveDays, leaveMaximum), 'quiet')]
  if (own.length === 0) return { summary: hostYearText.none, blocks: [sentence(text.none(year)), ...leave] }
  const total = own.reduce((days, { openDays }) => days + openDays, 0)
  const { columns } = text
  return {
    summary: text.summary(total),
    blocks: [
      table(
        [
          [columns.period, 44],
          [columns.reason, 18],
          [columns.rsz, 24],
          [columns.days, 14, 'number'],
        ],
        [
          ...own.map(({ record: { from, until, reason, rsz, isOpenEnded }, openDays }) =>
            row([
              `${text.period(from, until)}${isOpenEnded ? text.openEnded : ''}`,
              text.reasons[reason],
              rsz === undefined ? '' : text.rsz[rsz],
              String(openDays),
            ]),
          ),
          row([hostYearText.occupancy.total, '', '', String(total)], true),
        ],
      ),
      ...leave,
    ],
  }
}

/** The papers of the dossier and how long they hold, those that are missing first (R13–R15). */
export function documentsPart({ documents: { alerts, documents }, host, asOf }: HostYear): PartContent {
  const text = hostYearText.documents
  // Before she begins nothing is asked of her.
  if (asOf < host.startsOn) return { summary: hostYearText.none, blocks: [sentence(text.none)] }
  const count = (kind: 'expired' | 'missing' | 'expires'): number => alerts.filter((one) => one.kind === kind).length
  const toDo = text.toDo(count('expired'), count('missing'), count('expires'))
  const rows = [
    ...alerts.flatMap(({ kind, documentKind, about }) =>
      kind === 'missing' && documentKind
        ? [row([text.kinds[documentKind], nameText(about), '', '', text.states.missing], true)]
        : [],
    ),
    ...ownFirst(documents, host).flatMap(({ kind, title, about, receivedOn, validUntil }) => {
      const alert = alerts.find(
        (one) => one.documentKind === kind && one.date === validUntil && nameText(one.about) === nameText(about),
      )
      const state = alert?.kind === 'expired' || alert?.kind === 'expires' ? alert.kind : undefined
      // What was replaced by a newer paper is no longer of this year.
      if (receivedOn > asOf || (!state && validUntil !== undefined && validUntil < asOf)) return []
      return [
        row(
          [
            title ? `${text.kinds[kind]}: ${title}` : text.kinds[kind],
            nameText(about),
            shortDate(receivedOn),
            validUntil === undefined ? text.unlimited : shortDate(validUntil),
            text.states[state ?? 'valid'],
          ],
          state === 'expired',
        ),
      ]
    }),
  ]
  const turning = alerts.flatMap(({ kind, about, date }) =>
    kind === 'turns-18' && date ? [sentence(text.turns18(nameText(about), date))] : [],
  )
  const { columns } = text
  return {
    summary: toDo === '' ? (rows.length === 0 ? hostYearText.none : text.inOrder) : toDo,
    blocks: [
      rows.length === 0
        ? sentence(text.none)
        : table(
            [
              [columns.kind, 34],
              [columns.about, 22],
              [columns.received, 14],
              [columns.until, 14],
              [columns.state, 16],
            ],
            rows,
          ),
      ...turning,
    ],
  }
}

/** Her own papers before those of her household. */
function ownFirst(documents: HostYear['documents']['documents'], host: HostYear['host']): typeof documents {
  const isOwn = ({ about }: (typeof documents)[number]): boolean => nameText(about) === nameText(host)
  return [...documents.filter(isOwn), ...documents.filter((document) => !isOwn(document))]
}

function nameText({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${firstName} ${lastName}`.trim()
}
