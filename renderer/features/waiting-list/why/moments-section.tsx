import { TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { useQueryOf, useToday } from '../../../api/index.ts'
import { readTyped, typedText } from '../../../components/form/model/typed-value.ts'
import { FieldError } from '../../../components/form/use-field.tsx'
import { Button, ErrorState, LoadingRows, Section } from '../../../components/index.ts'
import { formatMoment } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { why } from '../../../i18n/nl/waiting-list/why.ts'

const text = why.moments

type Props = {
  id: string
  /** Now, as the service says. */
  now: string
  /** The moment that is looked at. */
  op: string | undefined
  onLook: (at: string | undefined) => void
}

/** Moments to look back at: any that is typed, or one at which the place of this request changed. */
export function MomentsSection({ id, now, op, onLook }: Props) {
  const { data, error, refetch } = useQueryOf('waitingList.moments', { id })
  const { year } = useToday()
  return (
    <Section title={text.title}>
      <p className="small ink-3">{text.detail}</p>
      <MomentForm key={op} now={now} op={op} onLook={onLook} />
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} isInline />
      ) : !data ? (
        <LoadingRows rows={3} />
      ) : (
        <ul className="why-moments" aria-label={text.list}>
          {data.map(({ at, rank, of, cause }) => (
            <li key={at}>
              <button
                type="button"
                className="why-moment ring-inside"
                aria-pressed={at === op}
                onClick={() => onLook(at)}
              >
                <span className="nowrap">{formatMoment(at, year)}</span>
                <span className="medium nowrap">{rank === undefined ? text.gone : text.rank(rank, of)}</span>
                <span className="small ink-2">{text.causes[cause]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function MomentForm({ now, op, onLook }: Omit<Props, 'id'>) {
  const [typed, setTyped] = useState(typedText('moment', op))
  const [isTried, setIsTried] = useState(false)
  const read = readTyped({ typed: 'moment', text: typed })
  const at = 'value' in read && typeof read.value === 'string' ? read.value : undefined
  const fault = at === undefined ? text.wrong : at > now ? text.future : undefined
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (fault === undefined) onLook(at)
  }
  return (
    <form className="why-moment-form" noValidate onSubmit={submit}>
      <TextInput
        label={text.label}
        placeholder={nl.form.momentHint}
        autoComplete="off"
        value={typed}
        error={isTried && fault !== undefined && <FieldError>{fault}</FieldError>}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit">{text.show}</Button>
    </form>
  )
}
