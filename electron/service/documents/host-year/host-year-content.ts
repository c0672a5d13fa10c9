import { hostYearParts, type HostYearPart, type YearPart } from '../../../../shared/contract/host-year.ts'
import { hostYearText } from '../text/host-year-nl.ts'
import { closuresPart, deviationsPart, documentsPart } from './care-parts.ts'
import { complaintsPart, incidentsPart } from './case-parts.ts'
import { actionsPart, goalsPart, trainingPart, visitsPart } from './guidance-parts.ts'
import type { HostYear } from './host-year.ts'
import { occupancyPart } from './occupancy-part.ts'

/** A part without its name. */
export type PartContent = Pick<YearPart, 'summary' | 'blocks'>

const contents: Readonly<Record<HostYearPart, (facts: HostYear, withTexts: boolean) => PartContent>> = {
  visits: visitsPart,
  actions: actionsPart,
  goals: goalsPart,
  training: trainingPart,
  occupancy: occupancyPart,
  deviations: deviationsPart,
  closures: closuresPart,
  documents: documentsPart,
  incidents: incidentsPart,
  complaints: complaintsPart,
}

/** The parts asked for, in the order of the paper, as the window shows and the PDF prints them. */
export function hostYearContent(
  facts: HostYear,
  { parts, withTexts }: { parts: readonly HostYearPart[]; withTexts: boolean },
): YearPart[] {
  return hostYearParts
    .filter((part) => parts.includes(part))
    .map((part) => ({ part, title: hostYearText.parts[part], ...contents[part](facts, withTexts) }))
}
