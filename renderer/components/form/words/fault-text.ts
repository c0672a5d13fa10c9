import { nl } from '../../../i18n/nl.ts'
import type { FormFault } from '../model/form-fault.ts'
import { valueAt } from '../model/path.ts'
import { typedText } from '../model/typed-value.ts'

const text = nl.form

// Ends and the beginnings they are held against (exchange.md §1).
const startOf: Readonly<Partial<Record<string, string>>> = {
  until: 'from',
  endsOn: 'startsOn',
  validUntil: 'receivedOn',
}

/** A fault as a field says it: the sentence that names the rule, with the two values where it is about two. */
export function faultText({ path, code }: FormFault, record: unknown): string {
  const [, part = '', key = ''] = /^(?:(.*)\.)?([^.]*)$/.exec(path) ?? []
  const shown = (name: string): string => typedText('date', valueAt(record, part === '' ? name : `${part}.${name}`))
  if (code === 'end-before-start') {
    const start = startOf[key]
    const [from, until] = [start === undefined ? '' : shown(start), shown(key)]
    if (from !== '' && until !== '') return from === until ? text.endIsStart(from) : text.endBeforeStart(until, from)
  }
  if (code === 'before-birth' && shown('birthDate') !== '') return text.beforeBirth(shown(key), shown('birthDate'))
  return text.faults[code]
}
