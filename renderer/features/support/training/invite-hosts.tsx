import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { Button, ErrorState, Section } from '../../../components/index.ts'
import { training } from '../../../i18n/nl/support/training.ts'
import { nl } from '../../../i18n/nl.ts'
import type { SessionEntry, TrainedHost } from './training-types.ts'
import { useMarks } from './use-marks.ts'

const text = training.invite

type Props = {
  entry: SessionEntry
  hosts: readonly TrainedHost[]
  /** It was held and has its list: who is added was there. Without a list, those who were asked come first. */
  isHeld: boolean
}

/** Puts several hosts at once on the list of a session: those who work on its day and are not on it. */
export function InviteHosts({ entry, hosts, isHeld }: Props) {
  const title = isHeld ? text.addTitle : text.title
  const { mark, error, isRunning } = useMarks(entry.id)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { date } = entry.record
  const others = hosts
    .map(({ host }) => host)
    .filter(
      ({ id, endsOn }) =>
        (endsOn === undefined || endsOn >= date) && !entry.attendees.some((attendee) => attendee.host.id === id),
    )
  const wanted = others.filter(({ id }) => chosen.includes(id))
  const invite = async () => {
    if (wanted.length === 0) return
    const isKept = await mark(
      wanted.map(({ id }) => ({ hostId: id, status: isHeld ? 'followed' : 'invited' })),
      isHeld ? text.added(wanted.length) : text.done(wanted.length),
    )
    if (isKept) setChosen([])
  }
  if (others.length === 0)
    return (
      <Section title={title}>
        <p className="small ink-2">{text.everybody}</p>
      </Section>
    )
  return (
    <Section title={title}>
      <form
        aria-label={title}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void invite()
        }}
      >
        <Checkbox
          className="support-all"
          label={text.all}
          checked={wanted.length === others.length}
          indeterminate={wanted.length > 0 && wanted.length < others.length}
          onChange={({ currentTarget }) => setChosen(currentTarget.checked ? others.map(({ id }) => id) : [])}
        />
        <ul className="support-choices">
          {others.map((host) => (
            <li key={host.id}>
              <Checkbox
                label={nl.common.name(host)}
                checked={chosen.includes(host.id)}
                onChange={({ currentTarget: { checked } }) =>
                  setChosen((now) => (checked ? [...now, host.id] : now.filter((id) => id !== host.id)))
                }
              />
            </li>
          ))}
        </ul>
        {error && <ErrorState error={error} isInline />}
        <div className="support-acts">
          <Button
            type="submit"
            isBusy={isRunning}
            reason={wanted.length > 0 ? undefined : isHeld ? text.nobodyToAdd : text.nobody}
          >
            {isHeld ? text.add : text.submit(wanted.length)}
          </Button>
        </div>
      </form>
    </Section>
  )
}
