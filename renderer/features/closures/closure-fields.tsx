import { useMemo } from 'react'
import { closureReasons } from '../../../shared/domain/billing/issued.ts'
import { rszCodes, type ClosureRecord } from '../../../shared/domain/exchange/document.ts'
import {
  CheckField,
  ChoiceField,
  DateField,
  FormSection,
  MomentField,
  PersonField,
  TextField,
  useDraftValue,
} from '../../components/index.ts'
import type { Place } from '../../components/form/index.ts'
import { spanStyle } from '../../components/form/use-field.tsx'
import { Segments } from '../../components/segments.tsx'
import { closures } from '../../i18n/nl/closures.ts'
import { nl } from '../../i18n/nl.ts'
import { useMovedDate } from '../hosts/edit/use-moved-date.ts'
import type { ClosableHost } from './closure-types.ts'
import { useFollowingCode } from './use-following-code.ts'

const text = closures.form
const choices = nl.form.choices

type Form = { at: Place<ClosureRecord>['at']; isChanged: boolean }
type Props = { form: Form; hosts: readonly ClosableHost[]; title: string }

/** Who closes, when, why, and how that is reported. */
export function ClosureFields({ form, hosts, title }: Props) {
  const [hostId] = useDraftValue<string | null>(form.at('hostId'))
  const [until, setUntil] = useDraftValue(form.at('until'))
  const moved = useMovedDate(form.at('from'), (date, former) => {
    if (until === undefined || until === former) setUntil(date)
  })
  const statute = hosts.find(({ id }) => id === hostId)?.statute
  useFollowingCode(form, statute)
  const hasCodes = statute === undefined || statute === 'social'
  return (
    <FormSection title={title}>
      <Who form={form} hosts={hosts} />
      <div style={spanStyle(6)} data-first-date {...moved}>
        <DateField at={form.at('from')} isRequired />
      </div>
      <DateField at={form.at('until')} span={6} isRequired />
      <ChoiceField
        at={form.at('reason')}
        span={5}
        isRequired
        choices={closureReasons.map((value) => ({ value, label: choices.reason[value] ?? value }))}
      />
      <ChoiceField
        at={form.at('rsz')}
        span={7}
        choices={rszCodes.map((value) => ({ value, label: choices.rsz[value] }))}
        {...(!hasCodes && { hint: text.rszNone })}
      />
      {hostId !== null && (
        <>
          <div style={spanStyle(12)}>
            <CheckField at={form.at('isOpenEnded')} hint={text.openEndedHint} />
          </div>
          <MomentField at={form.at('reportedAt')} span={6} placeholder={text.momentExample} />
          <TextField at={form.at('reportedBy')} span={6} />
        </>
      )}
      <TextField at={form.at('note')} span={12} />
    </FormSection>
  )
}

/** The whole service, or one host. */
function Who({ form, hosts }: Omit<Props, 'title'>) {
  const at = form.at('hostId')
  const [hostId, setHostId] = useDraftValue<string | null>(at)
  const people = useMemo(
    () => hosts.map((host) => ({ id: host.id, label: nl.common.name(host), detail: choices.statute[host.statute] })),
    [hosts],
  )
  return (
    <>
      <div style={spanStyle(12)}>
        <Segments
          label={text.who}
          segments={[
            { value: 'host', label: text.host },
            { value: 'service', label: text.service },
          ]}
          value={hostId === null ? 'service' : 'host'}
          onChange={(who) => setHostId(who === 'service' ? null : undefined)}
        />
      </div>
      {hostId !== null && (
        <div style={spanStyle(12)} data-who>
          <PersonField at={at} people={people} isRequired />
        </div>
      )}
    </>
  )
}
