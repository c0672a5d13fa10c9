import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useCommand, useQueryOf, useToday } from '../../../api/index.ts'
import { Button, ErrorState, LoadingRows, Section } from '../../../components/index.ts'
import { regulationsText as text } from '../../../i18n/nl/letters/regulations.ts'
import { lettersRegister } from '../../../i18n/nl/letters/register.ts'
import { nl } from '../../../i18n/nl.ts'
import { DayField } from '../../host-stops/day-field.tsx'
import { useTypedDate } from '../../hosts/acts/use-typed-date.ts'
import { sayKept } from '../../substitution/say-kept.ts'

/** The families that did not take note of a version, and noting that they did. */
export function AcknowledgeFamilies({ version }: { version: string }) {
  const { data, error, refetch } = useQueryOf('letters.recipients', { template: 'regulation', regulation: version })
  const { today } = useToday()
  const command = useCommand('regulations.acknowledge')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const day = useTypedDate(today)
  const [isTried, setIsTried] = useState(false)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingRows rows={4} />
  const open = data.recipients.filter(({ isNeeded }) => isNeeded)
  const picked = open.filter(({ id }) => chosen.has(id))
  const isFuture = day.iso !== undefined && today !== undefined && day.iso > today
  const acknowledge = async () => {
    setIsTried(true)
    if (day.iso === undefined || isFuture || picked.length === 0) return
    const done = await command.run({ version, on: day.iso, contractHolderIds: picked.map(({ id }) => id) })
    if (!done) return
    sayKept(text.acknowledged(done.agreements))
    setChosen(new Set())
  }
  return (
    <Section title={text.families} note={text.open(open.length)}>
      {open.length > 0 && (
        <form
          className="letter-notes-form"
          aria-label={text.families}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void acknowledge()
          }}
        >
          <Checkbox
            size="xs"
            label={text.all}
            checked={picked.length === open.length}
            indeterminate={picked.length > 0 && picked.length < open.length}
            onChange={({ currentTarget: { checked } }) => setChosen(new Set(checked ? open.map(({ id }) => id) : []))}
          />
          <div className="letter-families-open">
            {open.map((family) => (
              <Checkbox
                key={family.id}
                size="xs"
                label={nl.common.name(family)}
                checked={chosen.has(family.id)}
                onChange={() => {
                  const next = new Set(chosen)
                  if (!next.delete(family.id)) next.add(family.id)
                  setChosen(next)
                }}
              />
            ))}
          </div>
          <div className="letter-acts">
            <DayField
              label={text.on}
              day={day}
              isTried={isTried}
              fault={isFuture ? lettersRegister.note.future : undefined}
            />
            <Button type="submit" isBusy={command.isRunning} reason={picked.length === 0 ? text.nobody : undefined}>
              {text.acknowledge(picked.length)}
            </Button>
          </div>
          {command.error && <ErrorState error={command.error} isInline />}
        </form>
      )}
    </Section>
  )
}
