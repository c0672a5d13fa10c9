import type { Fault, FaultCode } from '../../../../../shared/formats/exchange/faults.ts'
import type { CheckForm } from '../../../../components/form/model/form-fault.ts'
import { isRecord } from '../../../../components/form/model/path.ts'
import { parsePlanText } from '../../../../format/plan-text/plan-text.ts'
import type { ChangeKind } from './change-draft.ts'

const required: Record<ChangeKind, readonly string[]> = {
  plan: ['childId', 'agreementId', 'text', 'from'],
  placement: ['hostId', 'text', 'from'],
  closure: ['from', 'until', 'reason'],
  licence: ['hostId', 'from', 'maxPresent'],
  'school-start': ['childId', 'date'],
  'agreement-end': ['childId', 'agreementId', 'endsOn'],
}

/** The rules of a change while it is typed: what it needs, ends not before beginnings, a plan that can be read. */
export function checkChange(kind: ChangeKind): CheckForm {
  return (value) => {
    const record = isRecord(value) ? value : {}
    const faults: Fault[] = []
    const add = (path: string, code: FaultCode) => faults.push({ path, code, message: code })
    for (const key of [...required[kind], ...alternatives(kind, record)])
      if (record[key] === undefined) add(key, 'missing-key')
    const { from, until, text } = record
    if (typeof from === 'string' && typeof until === 'string' && until < from) add('until', 'end-before-start')
    if (typeof text === 'string' && parsePlanText(text).fault) add('text', 'wrong-type')
    return faults.length > 0 ? { faults } : { record }
  }
}

/** A child by id or by name; a host, or the whole service. */
function alternatives(kind: ChangeKind, record: Readonly<Record<string, unknown>>): string[] {
  if (kind === 'placement') return record['isNameOnly'] === true ? ['firstName'] : ['childId']
  if (kind === 'closure' && record['isWholeService'] !== true) return ['hostId']
  return []
}
