import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { earliestBeginning } from '../../../../shared/domain/letters/regulation-rules.ts'
import { useCommand, useToday } from '../../../api/index.ts'
import { Button, ErrorState, Note, Section } from '../../../components/index.ts'
import { FieldError } from '../../../components/form/use-field.tsx'
import { formatDay } from '../../../format/date.ts'
import { regulationsText as text } from '../../../i18n/nl/letters/regulations.ts'
import { DayField } from '../../host-stops/day-field.tsx'
import { useTypedDate } from '../../hosts/acts/use-typed-date.ts'
import { sayKept } from '../../substitution/say-kept.ts'
import type { RegulationRow } from '../letter-types.ts'

type Props = { regulation: RegulationRow | undefined; onSaved: (version: string) => void; onClose: () => void }

/** A version of the reglement: from when it holds, what changes, and whether that is to families' detriment. */
export function RegulationForm({ regulation, onSaved, onClose }: Props) {
  const { today, year } = useToday()
  const { run, isRunning, error } = useCommand('regulations.save')
  const [version, setVersion] = useState(regulation?.version ?? '')
  const [note, setNote] = useState(regulation?.note ?? '')
  const [isDetrimental, setIsDetrimental] = useState(regulation?.isDetrimental ?? false)
  const from = useTypedDate(regulation?.from)
  const [isTried, setIsTried] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const hasName = version.trim() !== ''
  const earliest = today === undefined ? undefined : earliestBeginning(today)
  const isTooEarly =
    isDetrimental &&
    from.iso !== undefined &&
    earliest !== undefined &&
    from.iso < earliest &&
    from.iso >= (today ?? '')
  const save = async () => {
    setIsTried(true)
    if (!hasName || from.iso === undefined) return
    const words = note.trim()
    const saved = await run({
      version: version.trim(),
      isNew: regulation === undefined,
      from: from.iso,
      isDetrimental,
      ...(words !== '' && { note: words }),
    })
    if (!saved) return
    sayKept(text.saved(saved.version))
    onSaved(saved.version)
  }
  return (
    <Section title={regulation?.version ?? text.add}>
      <form
        className="letter-notes-form"
        aria-label={regulation?.version ?? text.add}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextInput
          label={text.version}
          description={text.versionHint}
          required
          ref={first}
          maxLength={60}
          // Families took note of it under its name.
          readOnly={regulation !== undefined}
          value={version}
          error={isTried && !hasName && <FieldError>{text.noVersion}</FieldError>}
          onChange={(event) => setVersion(event.currentTarget.value)}
        />
        <DayField label={text.from} day={from} isTried={isTried} />
        <Checkbox
          label={text.isDetrimental}
          description={text.detrimentalHint}
          checked={isDetrimental}
          onChange={(event) => setIsDetrimental(event.currentTarget.checked)}
        />
        {isTooEarly && earliest !== undefined && (
          <Note meaning="attention">{text.tooEarly(formatDay(earliest, year))}</Note>
        )}
        <Textarea
          label={text.note}
          description={text.noteHint}
          autosize
          minRows={3}
          maxLength={2_000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {error && <ErrorState error={error} isInline />}
        <div className="letter-acts">
          <Button kind="primary" type="submit" isBusy={isRunning}>
            {text.save}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
        </div>
      </form>
    </Section>
  )
}
