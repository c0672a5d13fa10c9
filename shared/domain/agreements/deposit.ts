import { parseDate } from '../calendar/date.ts'
import type { AgreementRecord } from '../exchange/document.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'

/**
 * The highest deposit that may be asked on a date, in cents (R55): the low cap up to and including the income limit, else the
 * ordinary one; so too when the income, in cents a year, is not known.
 */
export function depositCapCents(familyIncomeCents: number | undefined, settings: DatedSettings, date: string): number {
  const limit = settings.number('deposit.lowIncomeLimitCents', parseDate(date))
  return capCents(familyIncomeCents !== undefined && familyIncomeCents <= limit, settings, date)
}

type Terms = Pick<AgreementRecord, 'hasLowIncome' | 'signedOn' | 'startsOn' | 'depositCents'>

/** The cap of an agreement in cents: that of the day it was signed, or of its start while it is not. */
export function agreementDepositCapCents(agreement: Terms, settings: DatedSettings): number {
  return capCents(agreement.hasLowIncome === true, settings, agreement.signedOn ?? agreement.startsOn)
}

/** Whether an agreement asks more than its cap (R55). */
export function isOverDepositCap(agreement: Terms, settings: DatedSettings): boolean {
  return (agreement.depositCents ?? 0) > agreementDepositCapCents(agreement, settings)
}

function capCents(hasLowIncome: boolean, settings: DatedSettings, date: string): number {
  return settings.number(hasLowIncome ? 'deposit.lowIncomeMaximumCents' : 'deposit.maximumCents', parseDate(date))
}
