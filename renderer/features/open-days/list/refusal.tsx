import type { CallError } from '../../../../shared/contract/errors.ts'
import { Note } from '../../../components/index.ts'
import { openDays } from '../../../i18n/nl/open-days.ts'
import { nl } from '../../../i18n/nl.ts'

const text = openDays.conflict

type Props = { error: CallError | undefined; names: readonly { id: string; firstName: string; lastName: string }[] }

/** Why none of the answers were kept, by name where it is about some of them. */
export function Refusal({ error, names }: Props) {
  const details = error?.details as { cells?: unknown[]; children?: string[] } | undefined
  if (error?.reason === 'day-changed')
    return (
      <div className="day-refusal">
        <Note meaning="attention" fact={text.title(details?.cells?.length ?? 1)} isAlert>
          {text.text}
        </Note>
      </div>
    )
  if (error?.reason !== 'care-not-started') return null
  const who = names.filter(({ id }) => details?.children?.includes(id)).map(nl.common.name)
  return (
    <div className="day-refusal">
      <Note meaning="attention" fact={text.notStarted(who)} isAlert>
        {text.notStartedText}
      </Note>
    </div>
  )
}
