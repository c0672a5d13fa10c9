import { useMemo } from 'react'
import type { ExtraDayRecord } from '../../../../shared/domain/exchange/document.ts'
import type { Place } from '../../../components/form/index.ts'
import { DateField, FormSection, PersonField, TextField } from '../../../components/index.ts'
import { extraDays } from '../../../i18n/nl/extra-days.ts'
import { nl } from '../../../i18n/nl.ts'
import type { AskableAgreement } from '../extra-day-types.ts'
import { AskedField } from './asked-field.tsx'
import { HoursField } from './hours-field.tsx'

const text = extraDays.form

type Props = {
  at: Place<ExtraDayRecord>['at']
  title: string
  agreements: readonly Pick<AskableAgreement, 'id' | 'child' | 'host' | 'family'>[]
  /** A request stays that of its agreement. */
  isStored: boolean
}

/** Which child, when, from when until when, and perhaps instead of which day. */
export function RequestFields({ at, title, agreements, isStored }: Props) {
  const people = useMemo(
    () =>
      agreements.map(({ id, child, host, family }) => ({
        id,
        label: nl.common.name(child),
        detail: text.childDetail(nl.common.name(host), nl.common.name(family)),
      })),
    [agreements],
  )
  const chosen = people.find(({ id }) => agreements.length === 1 && id === agreements[0]?.id)
  return (
    <FormSection title={title}>
      <PersonField
        at={at('agreementId')}
        label={text.child}
        span={12}
        people={people}
        isRequired
        isReadOnly={isStored}
        {...(isStored && chosen && { hint: chosen.detail })}
      />
      <DateField at={at('date')} label={text.date} isRequired isNear />
      <HoursField at={at('slots')} />
      <DateField at={at('insteadOf')} isNear label={text.insteadOf} hint={text.insteadOfHint} />
    </FormSection>
  )
}

/** When it was asked, and what was said with it. */
export function AskedFields({ at }: Pick<Props, 'at'>) {
  return (
    <FormSection title={text.asked}>
      <AskedField at={at('askedOn')} />
      <TextField at={at('note')} label={text.note} span={7} />
    </FormSection>
  )
}
