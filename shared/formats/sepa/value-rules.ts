import { isDate, parseDate } from '../../domain/calendar/date.ts'
import { isTargetBusinessDay } from '../../domain/calendar/business-day.ts'
import { normaliseEnterpriseNumber, normaliseIban } from '../../domain/identifiers/check-digits.ts'
import { isStructuredCommunication } from '../ogm.ts'
import { parseCents } from './amount.ts'
import { isBic } from './bic.ts'
import { isSepaReference, isSepaText } from './charset.ts'
import { isCreditorId } from './creditor-id.ts'

/** Tells what is wrong with a value, or nothing. `madeOn` is the date of the file. */
type Rule = (value: string, madeOn: string) => string | undefined

const reference: Rule = (value) => (isSepaReference(value) ? undefined : 'is no reference of 1 to 35 characters')
const text =
  (maximum: number): Rule =>
  (value) => {
    if (value.trim() === '') return 'is empty'
    if (value.length > maximum) return `is longer than ${maximum}`
    return isSepaText(value) ? undefined : 'holds characters outside the SEPA set'
  }
const settlementDate: Rule = (value, madeOn) => {
  if (!isDate(value)) return 'is no date'
  if (value < madeOn) return 'lies before the date of the file'
  return isTargetBusinessDay(parseDate(value)) ? undefined : 'is not a day on which payments settle'
}
const amount: Rule = (value) => {
  const cents = parseCents(value)
  return cents === undefined || cents < 1 || cents > 99_999_999_999
    ? 'is no amount from 0.01 to 999999999.99'
    : undefined
}

/** Rules by the end of the element path (A2 of the formats report: EPC rulebooks, Febelfin guidelines); longest match wins. */
const rules: readonly (readonly [end: string, rule: Rule])[] = [
  ['/GrpHdr/MsgId', reference],
  ['/PmtInfId', reference],
  ['/EndToEndId', reference],
  ['/MndtId', reference],
  ['/Nm', text(70)],
  ['/Ustrd', text(140)],
  ['/InstdAmt', amount],
  ['/IBAN', (value) => (normaliseIban(value) === value ? undefined : 'is no IBAN')],
  ['/BICFI', (value) => (isBic(value) ? undefined : 'is no BIC')],
  ['/OrgId/Othr/Id', (value) => (normaliseEnterpriseNumber(value) === value ? undefined : 'is no enterprise number')],
  ['/CdtrSchmeId/Id/PrvtId/Othr/Id', (value) => (isCreditorId(value) ? undefined : 'is no creditor identifier')],
  ['/CdtrRefInf/Ref', (value) => (isStructuredCommunication(value) ? undefined : 'is no structured communication')],
  ['/ReqdColltnDt', settlementDate],
  ['/ReqdExctnDt/Dt', settlementDate],
  [
    '/DtOfSgntr',
    (value, madeOn) => (!isDate(value) ? 'is no date' : value > madeOn ? 'lies after the date of the file' : undefined),
  ],
  ['/SeqTp', (value) => (value === 'RCUR' ? undefined : 'is not RCUR')],
]

/** What is wrong with the text at a path, or nothing. */
export function faultOfValue(path: string, value: string, madeOn: string): string | undefined {
  const rule = rules.find(([end]) => path.endsWith(end))?.[1]
  return rule ? rule(value, madeOn) : isSepaText(value) ? undefined : 'holds characters outside the SEPA set'
}
