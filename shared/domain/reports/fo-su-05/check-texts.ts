import { foSu05 } from '../../../law/fo-su-05.ts'
import type { ReportedChild, ReportedLocation, ReportFacts } from './facts.ts'
import { formTextFault, isDossierNumber, longestFreeText } from './form-texts.ts'
import { nameMatch } from './name-match.ts'
import { problemOf, type ReportProblem } from './problems.ts'
import type { ReportLine } from './report-lines.ts'

/** The texts in the head of the form. */
export function checkHeader(
  location: Pick<ReportedLocation, 'name' | 'dossierNumber'>,
  { organiserName, responsible }: Pick<ReportFacts, 'organiserName' | 'responsible'>,
): ReportProblem[] {
  return [
    ...(isDossierNumber(location.dossierNumber ?? '') ? [] : [problemOf('dossier-number')]),
    ...(fits(location.name) ? [] : [problemOf('location-name')]),
    ...(fits(organiserName) ? [] : [problemOf('organiser-name')]),
    ...(fits(responsible ?? '', longestFreeText) ? [] : [problemOf('responsible')]),
  ]
}

/** A dossier number names one location: with two of it Opgroeien, and the files, cannot tell them apart. */
export function checkShared(
  { dossierNumber, opening }: ReportedLocation,
  { locations }: Pick<ReportFacts, 'locations'>,
): ReportProblem[] {
  const isShared = locations.some(
    (other) => other.opening.hostId !== opening.hostId && other.dossierNumber === dossierNumber,
  )
  return dossierNumber !== undefined && isShared ? [problemOf('dossier-number-shared')] : []
}

/** The names on the lines, each child once (R24, R105). */
export function checkNames(
  lines: readonly ReportLine[],
  children: ReadonlyMap<string, Pick<ReportedChild, 'firstName' | 'lastName'>>,
): ReportProblem[] {
  const once = new Map(lines.map((line) => [line.childId, line]))
  return [...once.values()].flatMap((line) => {
    const { childId } = line
    const own = children.get(childId)
    if (!fits(line.firstName) || !fits(line.lastName)) return [problemOf('child-name', { childId })]
    return own && nameMatch(line, own) < foSu05.nameMatchPercent ? [problemOf('names-differ', { childId })] : []
  })
}

function fits(text: string, longest?: number): boolean {
  return formTextFault(text, longest) === undefined
}
