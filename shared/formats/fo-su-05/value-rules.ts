import { isMonth } from '../../domain/calendar/period.ts'
import { isKindcode } from '../../domain/identifiers/kindcode.ts'
import { formTextFault, isDossierNumber, longestFreeText } from '../../domain/reports/fo-su-05/form-texts.ts'

/** Tells what is wrong with a value, or nothing. */
type Rule = (value: string) => string | undefined

const text =
  (longest?: number): Rule =>
  (value) => {
    const fault = formTextFault(value, longest)
    return fault && `is ${fault}`
  }
const matching =
  (pattern: RegExp, fault: string): Rule =>
  (value) =>
    pattern.test(value) ? undefined : fault
const yesOrNo = matching(/^[JN]$/, 'is neither J nor N')
const count = matching(/^\d{0,2}$/, 'is no number of days')

/** Rules of the schema and of R23, R105 by the name of the element; every element of a form without children has one. */
const rules: Readonly<Record<string, Rule>> = {
  code: (value) => (value.length <= 13 && isKindcode(value) ? undefined : 'is no kindcode'),
  voornaam: text(),
  naam: text(),
  bo: yesOrNo,
  flex: yesOrNo,
  min3u: count,
  min5u: count,
  min11u: count,
  min11uFlex: count,
  verantwoordelijke: text(longestFreeText),
  naam_locatie: text(),
  naam_organisator: text(),
  dossiernummer: (value) => (isDossierNumber(value) ? undefined : 'is not 9 or 10 digits'),
  periode: (value) =>
    /^\d{2}\/\d{4}$/.test(value) && isMonth(`${value.slice(3)}-${value.slice(0, 2)}`) ? undefined : 'is no MM/YYYY',
  aantal_openingsdagen: matching(/^\d{1,2}$/, 'is no number of days'),
  DocumentIndicator: matching(/^FO-SU-05$/, 'is not FO-SU-05'),
  FormVersion: text(50),
  MinReaderVersion: text(50),
  UsedViewer: text(longestFreeText),
  FormulierGecontroleerd: matching(/^J$/, 'is not J: the form would not be processed'),
}

/** What is wrong with the text of an element of this name, or nothing. */
export function faultOfValue(name: string, value: string): string | undefined {
  return Object.hasOwn(rules, name) ? rules[name]?.(value) : 'is unknown'
}
