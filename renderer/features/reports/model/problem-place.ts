import type { FormProblem } from '../report-types.ts'

/** Where a problem is solved: the month sheet of the host, the attests or particulars of the child, the host's own. */
type ProblemPlace = 'sheet' | 'attests' | 'child' | 'host' | 'responsible'

const places: Readonly<Partial<Record<FormProblem['code'], ProblemPlace>>> = {
  'unregistered-day': 'sheet',
  'not-registrable': 'sheet',
  'outside-day': 'sheet',
  'presence-eleven-hours': 'sheet',
  'presence-uncovered': 'sheet',
  'presence-not-open': 'sheet',
  'over-opening-days': 'sheet',
  'two-lines-over-opening-days': 'sheet',
  'attest-missing': 'attests',
  'kindcode-missing': 'attests',
  'kindcode-invalid': 'attests',
  'kindcode-shared': 'attests',
  'kindcode-short': 'attests',
  'kindcode-birth-date': 'attests',
  'child-name': 'child',
  'names-differ': 'child',
  'after-school-not-permitted': 'host',
  'dossier-number': 'host',
  'dossier-number-shared': 'host',
  'location-name': 'host',
  'opening-days-over-month': 'host',
  responsible: 'responsible',
}

/** The place of a problem; undefined where there is nothing to be done about it. */
export function placeOf({ code }: Pick<FormProblem, 'code'>): ProblemPlace | undefined {
  return places[code]
}
