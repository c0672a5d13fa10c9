import type { YearBlock } from '../../../../shared/contract/host-year.ts'
import type { Complaint, Incident } from '../../../../shared/domain/exchange/incidents.ts'
import { crisisFormText } from '../text/crisis-form-nl.ts'
import { longDate } from '../text/format-nl.ts'
import { hostYearText } from '../text/host-year-nl.ts'
import { row, sentence, table } from './blocks.ts'
import type { HostYear } from './host-year.ts'
import type { PartContent } from './host-year-content.ts'

const text = hostYearText.cases
const { categories } = crisisFormText

/** What happened in the year; the texts only where they were asked for, and no child or family by name (R137–R139). */
export function incidentsPart({ incidents, year }: HostYear, withTexts: boolean): PartContent {
  if (incidents.length === 0) return { summary: hostYearText.none, blocks: [sentence(text.noIncidents(year))] }
  const crises = incidents.filter(({ kind }) => kind === 'crisis').length
  const { columns } = text
  const rows = incidents.map((one) =>
    row([longDate(one.occurredAt.slice(0, 10)), text.kinds[one.kind], categories[one.category], stateOf(one)]),
  )
  return {
    summary: text.incidents(incidents.length - crises, crises, openOf(incidents)),
    blocks: withTexts
      ? incidents.map((one): YearBlock => ({
          kind: 'item',
          title: text.titleOf(categories[one.category], one.occurredAt),
          facts: `${text.kinds[one.kind]}, ${stateOf(one)}`,
          texts: incidentTexts(one),
        }))
      : [
          table(
            [
              [columns.date, 22],
              [columns.kind, 16],
              [columns.about, 34],
              [columns.state, 28],
            ],
            rows,
          ),
        ],
  }
}

function incidentTexts({ description, measures, outcome }: Incident): string[] {
  return [
    description,
    ...(measures === undefined ? [] : [text.measures(measures)]),
    ...(outcome === undefined ? [] : [text.outcome(outcome)]),
  ]
}

/** The complaints of the year; who complained never stands here (R140). */
export function complaintsPart({ complaints, year }: HostYear, withTexts: boolean): PartContent {
  if (complaints.length === 0) return { summary: hostYearText.none, blocks: [sentence(text.noComplaints(year))] }
  const { columns } = text
  const rows = complaints.map((one) =>
    row([longDate(one.receivedAt.slice(0, 10)), text.channels[one.channel], complaintState(one)]),
  )
  return {
    summary: text.complaints(complaints.length, openOf(complaints)),
    blocks: withTexts
      ? complaints.map((one): YearBlock => ({
          kind: 'item',
          title: text.titleOf(one.subject, one.receivedAt),
          facts: complaintState(one),
          texts: [one.text, ...(one.answer === undefined ? [] : [text.answer(one.answer)])],
        }))
      : [
          table(
            [
              [columns.date, 30],
              [columns.channel, 25],
              [columns.state, 45],
            ],
            rows,
          ),
        ],
  }
}

function complaintState(complaint: Complaint): string {
  const { outcome } = complaint
  return [stateOf(complaint), ...(outcome === undefined ? [] : [text.outcomes[outcome]])].join(', ')
}

function stateOf({ closedOn }: { closedOn?: string }): string {
  return closedOn === undefined ? text.open : text.closed(closedOn)
}

function openOf(cases: readonly { closedOn?: string }[]): number {
  return cases.filter(({ closedOn }) => closedOn === undefined).length
}
