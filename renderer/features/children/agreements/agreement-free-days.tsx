import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/index.ts'
import { yearOfIso } from '../../../format/date.ts'
import { freeDays as text } from '../../../i18n/nl/free-days.ts'
import { FreeDaysSection } from '../../free-days/free-days-section.tsx'
import type { ChildAgreement } from '../child-types.ts'

/** The free absence days of an agreement, the year of the day looked at first; the years in which it runs can be chosen. */
export function AgreementFreeDays({ agreement, today }: { agreement: ChildAgreement; today: string }) {
  const { id, startsOn, endsOn } = agreement
  const first = yearOfIso(startsOn)
  // Of an open end the next year: plans are made for it from the autumn on.
  const last = Math.max(first, endsOn === undefined ? yearOfIso(today) + 1 : yearOfIso(endsOn))
  const [chosen, choose] = useState<number>()
  const year = chosen ?? Math.min(last, Math.max(first, yearOfIso(today)))
  return (
    <div className="agreement-free-days">
      <FreeDaysSection
        agreementId={id}
        year={year}
        note={
          <span className="free-days-years">
            {year > first && (
              <Button kind="quiet" isIconOnly aria-label={text.previousYear} onClick={() => choose(year - 1)}>
                <ChevronLeft className="icon-small" aria-hidden />
              </Button>
            )}
            {year < last && (
              <Button kind="quiet" isIconOnly aria-label={text.nextYear} onClick={() => choose(year + 1)}>
                <ChevronRight className="icon-small" aria-hidden />
              </Button>
            )}
          </span>
        }
      />
    </div>
  )
}
