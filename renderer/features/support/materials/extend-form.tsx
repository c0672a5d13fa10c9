import { useState } from 'react'
import { useCommand } from '../../../api/index.ts'
import { Button, ErrorState, Section } from '../../../components/index.ts'
import { materials } from '../../../i18n/nl/support/materials.ts'
import { DayField } from '../../host-stops/day-field.tsx'
import { useTypedDate } from '../../hosts/acts/use-typed-date.ts'
import { sayKept } from '../../substitution/say-kept.ts'
import type { LoanEntry } from './material-types.ts'

const text = materials.extend

/** Another return date for what is out, or none. */
export function ExtendForm({ loan, name }: { loan: LoanEntry; name: string }) {
  const extend = useCommand('loans.extend')
  const { record } = loan
  const due = useTypedDate(record.dueOn)
  const [isTried, setIsTried] = useState(false)
  const isEarly = due.iso !== undefined && due.iso < record.from
  const submit = async () => {
    setIsTried(true)
    if (due.isNoDate || isEarly) return
    const { id, version } = loan
    const saved = await extend.run({ id, version, ...(due.iso !== undefined && { dueOn: due.iso }) })
    if (!saved) return
    const before = record.dueOn === undefined ? {} : { dueOn: record.dueOn }
    sayKept(text.done(name), () => void extend.run({ ...saved, ...before }))
  }
  return (
    <Section title={text.title}>
      <form
        className="support-form"
        aria-label={text.title}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <DayField
          label={text.due}
          day={due}
          isTried={isTried}
          isOptional
          fault={isEarly ? materials.lend.dueBeforeFrom : undefined}
        />
        <div className="support-acts support-end">
          <Button type="submit" isBusy={extend.isRunning}>
            {text.submit}
          </Button>
        </div>
        {extend.error && (
          <div className="support-wide">
            <ErrorState error={extend.error} isInline />
          </div>
        )}
      </form>
    </Section>
  )
}
