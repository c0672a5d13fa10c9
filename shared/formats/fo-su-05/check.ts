import { monthPeriod } from '../../domain/calendar/period.ts'
import { readXml, type ReadElement } from '../xml.ts'
import type { FormFinding } from './form-error.ts'
import { checkStructure } from './structure.ts'

const blocks = ['aanwezigheden', 'gerechtvaardigde_afwezigheden', 'niet_gerechtvaardigde_afwezigheden']

/**
 * Every fault of a form, read back from its text: elements, lengths, characters, and the counts that Opgroeien checks (R105,
 * R107). The official schema is not ours to ship, and does not hold these counts; tests compare with it.
 */
export function checkForm(xml: string): FormFinding[] {
  let form: ReadElement
  try {
    form = readXml(xml)
  } catch {
    return [{ path: '', fault: 'is not well-formed' }]
  }
  if (form.name !== 'IKG') return [{ path: form.name, fault: 'is of an unknown kind' }]
  const findings = checkStructure(form)
  // Numbers are only counted where they are numbers, in their place.
  return findings.length > 0 ? findings : checkNumbers(form)
}

function checkNumbers(form: ReadElement): FormFinding[] {
  const head = (name: string): string => textOf(form, ['locatiegegevens', name])
  const [openingDays, period] = [Number(head('aantal_openingsdagen')), head('periode')]
  const month = monthPeriod(`${period.slice(3)}-${period.slice(0, 2)}`)
  const findings: FormFinding[] = []
  if (openingDays > month.until - month.from + 1)
    findings.push({ path: 'locatiegegevens/aantal_openingsdagen', fault: 'is more than the month has' })
  const lines = childOf(form, 'prestaties').children
  for (const [index, line] of lines.entries()) {
    const path = `prestaties/prestatie[${index + 1}]`
    findings.push(...checkLine(line, openingDays, path))
    const permitted = { bo: head('bo') === 'J', flex: head('flex') === 'J' }
    findings.push(...checkPermitted(line, permitted, path))
  }
  for (const same of Map.groupBy(lines, (line) => kindcodeOf(line).slice(0, 9)).values())
    if (!isOneChild(same, openingDays))
      findings.push({ path: 'prestaties', fault: `${kindcodeOf(same[0])} stands on lines that do not go together` })
  if (lines.every((line) => totalOf(line, 'aanwezigheden') === 0))
    findings.push({ path: 'prestaties', fault: 'has no presences' })
  return findings
}

function checkLine(line: ReadElement, openingDays: number, path: string): FormFinding[] {
  const totals = blocks.map((block) => totalOf(line, block))
  const over = blocks.filter((_, index) => (totals[index] ?? 0) > openingDays)
  return [
    ...over.map((block) => ({ path: `${path}/${block}`, fault: 'has more days than the location was open' })),
    ...(totals.every((total) => total === 0) ? [{ path, fault: 'has no numbers' }] : []),
  ]
}

function checkPermitted(line: ReadElement, permitted: { bo: boolean; flex: boolean }, path: string): FormFinding[] {
  const isAfterSchool = textOf(line, ['kindInfo', 'kind', 'bo']) === 'J'
  const fills = (bucket: string): boolean => blocks.some((block) => textOf(line, [block, bucket]) !== '')
  return [
    ...(isAfterSchool && !permitted.bo ? [{ path, fault: 'is after school without permission' }] : []),
    ...(fills('min3u') && !isAfterSchool ? [{ path, fault: 'has min3u, which is for care after school' }] : []),
    ...(fills('min11uFlex') && !permitted.flex ? [{ path, fault: 'has min11uFlex without permission' }] : []),
  ]
}

/** One line, or one after school and one not that together fit in the opening days. */
function isOneChild(lines: readonly ReadElement[], openingDays: number): boolean {
  if (lines.length === 1) return true
  const marks = new Set(lines.map((line) => textOf(line, ['kindInfo', 'kind', 'bo'])))
  if (lines.length > 2 || marks.size !== 2) return false
  return blocks.every((block) => lines.reduce((total, line) => total + totalOf(line, block), 0) <= openingDays)
}

function kindcodeOf(line: ReadElement | undefined): string {
  return line ? textOf(line, ['kindInfo', 'kind', 'code']).replace(/[ -]/g, '') : ''
}

function totalOf(line: ReadElement, block: string): number {
  return childOf(line, block).children.reduce((total, bucket) => total + Number(bucket.text), 0)
}

function textOf(element: ReadElement, names: readonly string[]): string {
  return names.reduce(childOf, element).text
}

/** The structure was checked: the element is there. */
function childOf(element: ReadElement, name: string): ReadElement {
  const child = element.children.find((candidate) => candidate.name === name)
  if (!child) throw new RangeError(`no ${name}`)
  return child
}
