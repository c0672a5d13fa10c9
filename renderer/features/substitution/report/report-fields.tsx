import { useMemo } from 'react'
import { closureReasons } from '../../../../shared/domain/billing/issued.ts'
import type { ClosureRecord } from '../../../../shared/domain/exchange/document.ts'
import {
  CheckField,
  ChoiceField,
  DateField,
  FormSection,
  PersonField,
  TextField,
  useDraftValue,
} from '../../../components/index.ts'
import type { Place } from '../../../components/form/index.ts'
import { spanStyle } from '../../../components/form/use-field.tsx'
import { nl } from '../../../i18n/nl.ts'
import { report as text } from '../../../i18n/nl/substitution/report.ts'
import type { ClosableHost } from '../../closures/closure-types.ts'
import { useFollowingCode } from '../../closures/use-following-code.ts'
import { useMovedDate } from '../../hosts/edit/use-moved-date.ts'
import { ReportedAtField } from './reported-at-field.tsx'

const choices = nl.form.choices

type Form = { at: Place<ClosureRecord>['at']; isChanged: boolean }

/** Who is away, since when, until when as far as known, why, and who said so. */
export function ReportFields({ form, hosts }: { form: Form; hosts: readonly ClosableHost[] }) {
  const [hostId] = useDraftValue<string | null>(form.at('hostId'))
  const [until, setUntil] = useDraftValue(form.at('until'))
  const moved = useMovedDate(form.at('from'), (date, former) => {
    if (until === undefined || until === former || until < date) setUntil(date)
  })
  useFollowingCode(form, hosts.find(({ id }) => id === hostId)?.statute)
  const people = useMemo(
    () => hosts.map((host) => ({ id: host.id, label: nl.common.name(host), detail: choices.statute[host.statute] })),
    [hosts],
  )
  return (
    <FormSection title={text.title}>
      <div style={spanStyle(12)} data-who>
        <PersonField at={form.at('hostId')} people={people} isRequired />
      </div>
      <div style={spanStyle(6)} {...moved}>
        <DateField at={form.at('from')} label={text.from} isNear isRequired />
      </div>
      <DateField at={form.at('until')} label={text.until} span={6} isNear isRequired />
      <CheckField at={form.at('isOpenEnded')} label={text.openEnd} hint={text.openEndHint} span={12} />
      <ChoiceField
        at={form.at('reason')}
        span={6}
        isRequired
        choices={closureReasons.map((value) => ({ value, label: choices.reason[value] ?? value }))}
      />
      <ReportedAtField at={form.at('reportedAt')} />
      <TextField at={form.at('reportedBy')} label={text.by} hint={text.byHint} span={12} />
      <TextField at={form.at('note')} span={12} />
    </FormSection>
  )
}
