import { renderXml, type XmlElement } from '../xml.ts'
import { checkForm } from './check.ts'
import { FormError } from './form-error.ts'
import type { Form, FormCounts, FormLine } from './form.ts'

/**
 * The form as XML in the order of the official sample (schema 2.3). Nothing is ever cut to fit: the file is read back, and
 * with any fault in it FormError is thrown and nothing is to be written.
 */
export function formFile(form: Form): string {
  const xml = renderXml([
    'IKG',
    [
      ['prestaties', form.lines.map((line) => performance(line, form))],
      ['closing', [['verantwoordelijke', form.responsible]]],
      [
        'locatiegegevens',
        [
          ['naam_locatie', form.locationName],
          ['dossiernummer', form.dossierNumber],
          ['naam_organisator', form.organiserName],
          ['periode', `${form.month.slice(5)}/${form.month.slice(0, 4)}`],
          ['aantal_openingsdagen', String(form.openingDays)],
          ['bo', yesOrNo(form.isAfterSchool)],
          ['flex', yesOrNo(form.isFlexible)],
        ],
      ],
      [
        'Header',
        [
          ['DocumentIndicator', 'FO-SU-05'],
          ['FormVersion', '1.0'],
          // Of the form in Adobe Reader; the schema wants it also of who does without.
          ['MinReaderVersion', '9.1'],
          ['UsedViewer', form.usedViewer],
        ],
      ],
      // With N the form is not processed.
      ['FormulierGecontroleerd', 'J'],
    ],
  ])
  const findings = checkForm(xml)
  if (findings.length > 0) throw new FormError(findings)
  return xml
}

function performance(line: FormLine, form: Form): XmlElement {
  const block = (name: string, counts: FormCounts): XmlElement => [
    name,
    [
      // Empty where it may not be filled in: min3u is for care after school only, min11uFlex needs the permission.
      ['min3u', line.isAfterSchool || counts.min3u > 0 ? String(counts.min3u) : ''],
      ['min5u', String(counts.min5u)],
      ['min11u', String(counts.min11u)],
      ['min11uFlex', form.isFlexible || counts.min11uFlex > 0 ? String(counts.min11uFlex) : ''],
    ],
  ]
  return [
    'prestatie',
    [
      [
        'kindInfo',
        [
          [
            'kind',
            [
              ['code', line.kindcode],
              ['voornaam', line.firstName],
              ['naam', line.lastName],
              ['bo', yesOrNo(line.isAfterSchool)],
            ],
          ],
        ],
      ],
      block('aanwezigheden', line.present),
      block('gerechtvaardigde_afwezigheden', line.justified),
      block('niet_gerechtvaardigde_afwezigheden', line.unjustified),
    ],
  ]
}

function yesOrNo(value: boolean): string {
  return value ? 'J' : 'N'
}
