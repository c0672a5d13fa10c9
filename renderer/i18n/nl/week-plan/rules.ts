import type { TextFaultCode } from '../../../format/plan-text/text-fault.ts'

/** The sentence of each rule that a typed day or plan can break; `typed` is the piece at fault. */
export const rules: Record<TextFaultCode, (typed: string) => string> = {
  'unknown-word': (typed) => `“${typed}” is geen dag en geen uur.`,
  'not-a-time': (typed) => `“${typed}” is geen uur. Typ 8, 8.30 of 830.`,
  'outside-day': (typed) => `“${typed}” ligt buiten de dag: 0 tot 23.59.`,
  'no-start': () => 'Voor het streepje ontbreekt een uur.',
  'no-end': (typed) => `Na “${typed}” ontbreekt het einde.`,
  'end-before-start': (typed) => `“${typed}”: het einde ligt niet na het begin.`,
  overlap: (typed) => `“${typed}” overlapt met andere uren van die dag.`,
  'day-in-day-field': (typed) => `“${typed}” hoort niet bij de uren van één dag.`,
  'none-and-more': (typed) => `Na “geen” past “${typed}” niet.`,
  'no-day': (typed) => `Voor “${typed}” ontbreekt een dag.`,
  'no-times': (typed) => `Na “${typed}” ontbreken de uren.`,
  'days-reversed': (typed) => `“${typed}”: de laatste dag komt voor de eerste.`,
  'no-week': (typed) => `Voor “${typed}” ontbreekt de week: W1.`,
  'week-twice': (typed) => `“${typed}” staat er twee keer.`,
  'week-outside-cycle': (typed) => `“${typed}” bestaat niet: een cyclus heeft 1 tot 52 weken.`,
}
