import { stayPercents } from '../../../../../shared/law/stay-percents.ts'
import { paymentTerms } from '../../../../../shared/law/payment-terms.ts'
import type { Agreement } from '../../../../../shared/domain/billing/facts.ts'
import { entitledHalfDays } from '../../../../../shared/domain/billing/free-days.ts'
import { formatDate, parseDate, yearOf } from '../../../../../shared/domain/calendar/date.ts'
import { intersect, openEnd, yearPeriod } from '../../../../../shared/domain/calendar/period.ts'
import { halfDaysPerWeek, inView } from '../../../../../shared/domain/care-plan/plan-in-view.ts'
import { carePlanOf } from '../../../../../shared/domain/care-plan/plan-of-record.ts'
import type { Organiser, TariffRecord } from '../../../../../shared/domain/exchange/document.ts'
import type { Regulation } from '../../../../../shared/domain/exchange/letters.ts'
import { regulationOn } from '../../../../../shared/domain/letters/regulation-rules.ts'
import { percentOf } from '../../../../../shared/domain/money/percent-of.ts'
import type { DatedSettings } from '../../../../../shared/domain/settings/dated-settings.ts'
import type { LetterFacts } from '../../../documents/templates/fill-template.ts'
import { daysText, decimalText, euroText, kindcodeText, longDate } from '../../../documents/text/format-nl.ts'
import { letterWords as words } from '../../../documents/text/letter-words-nl.ts'
import type { Care } from '../read-care.ts'
import { daysPerWeekText, planTable } from './plan-table.ts'
import { addressText, childFacts, familyFacts, hostFacts, signaturesOf } from './shared-facts.ts'

/** What the facts of an agreement rest on beside its own records; `reserving` is the agreement as free days are counted with. */
export type AgreementGround = {
  organiser: Organiser
  settings: DatedSettings
  regulations: readonly Regulation[]
  today: string
  reserving: Agreement | undefined
}

/** All that an agreement and a plan may say (R47, R48). */
export function agreementFacts(care: Care, ground: AgreementGround): LetterFacts {
  const { agreement, child, family, host } = care
  const { settings, today, organiser } = ground
  // What holds on the first day of care, or now where that lies behind.
  const on = agreement.startsOn > today ? agreement.startsOn : today
  const day = parseDate(on)
  const contacts = (child.contacts ?? []).filter(({ isEmergency }) => isEmergency)
  const [first] = contacts
  return {
    ...familyFacts(family),
    ...childFacts(child),
    ...hostFacts(host),
    'kind.adres': addressText(family),
    'overeenkomst.begin': longDate(agreement.startsOn),
    'overeenkomst.verwachtEinde': agreement.expectedEnd ?? (agreement.endsOn && longDate(agreement.endsOn)),
    ...planFacts(care, on),
    ...tariffFacts(care.tariffs, on),
    respijtdagen: freeDays(ground),
    'respijtdagen.voltijds': decimalText(settings.number('freeDays.fullTime', parseDate(`${on.slice(0, 4)}-12-31`))),
    'waarborg.bedrag': (agreement.depositCents ?? 0) > 0 ? euroText(agreement.depositCents ?? 0) : undefined,
    noodcontacten: contacts.map(({ name, relation, phone }) => ({ naam: name, relatie: relation, telefoon: phone })),
    noodcontact: first && [first.name, first.relation, first.phone].filter(Boolean).join(', '),
    'opzeg.termijn': words.months(settings.number('notice.months', day)),
    'betaling.termijn': words.days(paymentTerms.invoiceDueDays),
    'afwezigheid.uur': settings.time('absence.noticeTime', day),
    'reglement.versie': regulationOn(ground.regulations, on)?.version ?? agreement.regulation?.version,
    ...signaturesOf(organiser, family),
  }
}

function planFacts({ plans }: Care, on: string): LetterFacts {
  const shown = inView(
    plans.map((record) => ({ ...carePlanOf(record), record })),
    parseDate(on),
  )
  if (!shown || shown.record.slots.length === 0) return {}
  const { record } = shown
  return {
    'plan.vanaf': longDate(record.from),
    'plan.totEnMet': record.until && longDate(record.until),
    'plan.dagenPerWeek': daysPerWeekText(halfDaysPerWeek(shown), record.cycleWeeks, decimalText),
    'plan.weken': record.cycleWeeks > 1 ? words.everyWeeks(record.cycleWeeks) : undefined,
    'plan.weekEen': longDate(record.cycleStart),
    'plan.tabel': { table: planTable(record.slots, record.cycleWeeks) },
  }
}

function tariffFacts(tariffs: readonly TariffRecord[], on: string): LetterFacts {
  const tariff = tariffs.find(({ from, until }) => from <= on && (until === undefined || until >= on))
  if (!tariff) return {}
  const { dayCents, kindcode, from, until } = tariff
  return {
    'tarief.dag': euroText(dayCents),
    'tarief.halveDag': euroText(percentOf(dayCents, stayPercents.half)),
    'tarief.langeDag': euroText(percentOf(dayCents, stayPercents.long)),
    'tarief.kindcode': kindcode === undefined ? undefined : kindcodeText(kindcode),
    'tarief.vanaf': longDate(from),
    'tarief.totEnMet': until && longDate(until),
  }
}

/** The free days of the year in which care begins, or of this one, of the next, and of the one in which it ends (R47, R64). */
function freeDays({ reserving, settings, today }: AgreementGround): LetterFacts[] {
  if (!reserving) return []
  const first = Math.max(yearOf(reserving.from), yearOf(parseDate(today)))
  const years = [first, first + 1, ...(reserving.until === openEnd ? [] : [yearOf(reserving.until)])]
  return [...new Set(years)]
    .sort((a, b) => a - b)
    .flatMap((year): LetterFacts[] => {
      const whole = yearPeriod(year)
      const period = intersect(reserving, whole)
      if (!period) return []
      const isWhole = period.from === whole.from && period.until === whole.until
      return [
        {
          jaar: String(year),
          dagen: words.freeDays(daysText(entitledHalfDays(reserving, year, settings))),
          periode: isWhole ? words.wholeYear : words.partOfYear(formatDate(period.from), formatDate(period.until)),
        },
      ]
    })
}
