import type { YearBlock } from '../../../../shared/contract/host-year.ts'
import { visitDimensions } from '../../../../shared/domain/exchange/visits.ts'
import { actionStates } from '../../../../shared/domain/visits/action-state.ts'
import { shortDate } from '../text/format-nl.ts'
import { hostYearText } from '../text/host-year-nl.ts'
import { visitReportText } from '../text/visit-report-nl.ts'
import { row, sentence, table } from './blocks.ts'
import type { HostYear } from './host-year.ts'
import type { PartContent } from './host-year-content.ts'

/** How the report of a visit calls the dimensions and their steps. */
const scoreWords = visitReportText.scores

/** The visits of the year by date, against the norm, and how the scores went (R161, R162). */
export function visitsPart({ visits: latestFirst, norms, year }: HostYear): PartContent {
  const text = hostYearText.visits
  const visits = latestFirst.toReversed()
  const norm = norms.map(({ quarter, made, norm: asked }) =>
    text.quarter(hostYearText.occupancy.quarter(quarter), made, asked),
  )
  const asked = norm.length === 0 ? [] : [sentence(text.norm(norm.join(', ')), 'quiet')]
  if (visits.length === 0) return { summary: hostYearText.none, blocks: [sentence(text.none(year)), ...asked] }
  const columns = text.columns
  return {
    summary: text.summary(visits.length, visits.filter(({ isAnnounced }) => !isAnnounced).length),
    blocks: [
      table(
        [
          [columns.date, 15],
          [columns.kind, 17],
          [columns.visitor, 20],
          [columns.present, 12],
          [columns.checks, 36],
        ],
        visits.map(({ date, isAnnounced, visitor, present, limit, checks }) =>
          row([
            shortDate(date),
            isAnnounced ? text.announced : text.unannounced,
            visitor ?? '',
            present === undefined ? '' : text.present(present, limit),
            checksText(checks),
          ]),
        ),
      ),
      ...asked,
      ...scoreBars(visits),
    ],
  }
}

function checksText(checks: HostYear['visits'][number]['checks']): string {
  const { checks: words, noChecks } = hostYearText.visits
  const said = (['good', 'attention', 'bad'] as const).filter((answer) => checks[answer] > 0)
  return said.length === 0 ? noChecks : said.map((answer) => `${checks[answer]} ${words[answer]}`).join(', ')
}

/** Of each dimension that was scored the last score as a bar, the earlier ones beside it. */
function scoreBars(visits: HostYear['visits']): YearBlock[] {
  const text = hostYearText.visits
  const rows = visitDimensions.flatMap((dimension) => {
    const scores = visits.flatMap((visit) => visit.scores.find((one) => one.dimension === dimension)?.score ?? [])
    const last = scores.at(-1)
    if (last === undefined) return []
    const words = text.score(last, scoreWords.words[last - 1] ?? '', scores.slice(0, -1))
    return [{ label: scoreWords.dimensions[dimension], value: last, words, isOver: false }]
  })
  return rows.length === 0 ? [] : [{ kind: 'bars', title: text.scores, most: 4, rows }]
}

/** What was agreed in the year, or was still open in it, and what came of it (R163, R164). */
export function actionsPart({ actions, year }: HostYear): PartContent {
  const text = hostYearText.actions
  if (actions.length === 0) return { summary: hostYearText.none, blocks: [sentence(text.none(year))] }
  const counts = actionStates.flatMap((state) => {
    const count = actions.filter((action) => action.state === state).length
    return count === 0 ? [] : [text.counts[state](count)]
  })
  const columns = text.columns
  return {
    summary: text.summary(actions.length, counts.join(', ')),
    blocks: [
      table(
        [
          [columns.text, 45],
          [columns.owner, 16],
          [columns.due, 15],
          [columns.state, 24],
        ],
        actions.map(({ record, state }) =>
          row(
            [
              [record.text, ...(record.outcome ? [text.outcome(record.outcome)] : [])].join('\n'),
              record.ownerName ?? text.owners[record.owner],
              record.dueOn === undefined ? text.noDate : shortDate(record.dueOn),
              text.states[state](record.closedOn === undefined ? '' : shortDate(record.closedOn)),
            ],
            state === 'overdue',
          ),
        ),
      ),
    ],
  }
}

/** The goals that were worked on in the year, with what was noted about each in it. */
export function goalsPart({ goals, year }: HostYear): PartContent {
  const text = hostYearText.goals
  if (goals.length === 0) return { summary: hostYearText.none, blocks: [sentence(text.none(year))] }
  return {
    summary: text.summary(goals.length, goals.filter(({ record }) => record.status === 'reached').length),
    blocks: goals.map(({ record, isOverdue }): YearBlock => {
      const { dimension, status, startedOn, endedOn, dueOn, progress = [] } = record
      const ofYear = progress.filter(({ date, isWithdrawn }) => !isWithdrawn && date.startsWith(`${year}-`))
      return {
        kind: 'item',
        title: record.text,
        facts: [
          ...(dimension === undefined ? [] : [scoreWords.dimensions[dimension]]),
          text.status[status](startedOn, endedOn),
          ...(dueOn === undefined ? [] : [isOverdue ? text.overdue(dueOn) : text.due(dueOn)]),
        ].join(', '),
        texts: ofYear.length === 0 ? [text.noProgress(year)] : ofYear.map((one) => text.progress(one.date, one.text)),
      }
    }),
  }
}

/** What she followed in the year, and what she is still asked for (R16). */
export function trainingPart({ training: { followed, ahead, minutes }, year }: HostYear): PartContent {
  const text = hostYearText.training
  const asked = ahead.map(({ title, date, status }) =>
    sentence(status === 'declined' ? text.aheadDeclined(title, date) : text.ahead(title, date), 'quiet'),
  )
  if (followed.length === 0) return { summary: hostYearText.none, blocks: [sentence(text.none(year)), ...asked] }
  const columns = text.columns
  return {
    summary: text.summary(followed.length, text.hours(minutes)),
    blocks: [
      table(
        [
          [columns.date, 15],
          [columns.title, 41],
          [columns.provider, 24],
          [columns.length, 11],
          [columns.certificate, 9],
        ],
        [
          ...followed
            .toReversed()
            .map((one) =>
              row([
                shortDate(one.date),
                one.title,
                one.provider ?? '',
                text.hours(one.minutes),
                one.hasCertificate ? text.certificate : text.noCertificate,
              ]),
            ),
          row([hostYearText.occupancy.total, '', '', text.hours(minutes), ''], true),
        ],
      ),
      ...asked,
    ],
  }
}
