import type { ReadElement } from '../xml.ts'
import type { FormFinding } from './form-error.ts'
import { faultOfValue } from './value-rules.ts'

const counts = ['min3u', 'min5u', 'min11u', 'min11uFlex']

/** The elements that each element holds, each once; `prestaties` alone holds any number of one. */
const elements: Readonly<Record<string, readonly string[]>> = {
  IKG: ['prestaties', 'closing', 'locatiegegevens', 'Header', 'FormulierGecontroleerd'],
  prestatie: ['kindInfo', 'aanwezigheden', 'gerechtvaardigde_afwezigheden', 'niet_gerechtvaardigde_afwezigheden'],
  kindInfo: ['kind'],
  kind: ['code', 'voornaam', 'naam', 'bo'],
  aanwezigheden: counts,
  gerechtvaardigde_afwezigheden: counts,
  niet_gerechtvaardigde_afwezigheden: counts,
  closing: ['verantwoordelijke'],
  locatiegegevens: [
    'naam_locatie',
    'dossiernummer',
    'naam_organisator',
    'periode',
    'aantal_openingsdagen',
    'bo',
    'flex',
  ],
  Header: ['DocumentIndicator', 'FormVersion', 'MinReaderVersion', 'UsedViewer'],
}

/** Elements that are missing, too many or unknown, and values that may not stand where they stand. */
export function checkStructure(element: ReadElement, path = element.name): FormFinding[] {
  const names = element.children.map((child) => child.name)
  const wanted = element.name === 'prestaties' ? names.map(() => 'prestatie') : elements[element.name]
  if (!wanted) {
    const fault = names.length > 0 ? 'holds elements' : faultOfValue(element.name, element.text)
    return fault === undefined ? [] : [{ path, fault }]
  }
  const isComplete = names.join() === wanted.join() && names.length > 0
  return [
    ...(isComplete ? [] : [{ path, fault: 'does not hold its elements' }]),
    ...element.children.flatMap((child, index) =>
      checkStructure(child, `${path}/${child.name}${element.name === 'prestaties' ? `[${index + 1}]` : ''}`),
    ),
  ]
}
