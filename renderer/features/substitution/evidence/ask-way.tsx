import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { Button } from '../../../components/index.ts'
import { formatLongDate } from '../../../format/date.ts'
import { evidence } from '../../../i18n/nl/substitution/evidence.ts'
import type { WayOut } from '../model/ways-out.ts'
import type { Need } from '../substitution-types.ts'
import { WayOutLine } from './way-out.tsx'

const text = evidence.ways

type Props = { way: Extract<WayOut, { kind: 'ask' }>; need: Need }

/** A parent of a child that is there who may be asked something: the question is copied, nothing is changed. */
export function AskWay({ way: { child, goesAt, comesAt, host }, need }: Props) {
  const [isCopied, setCopied] = useState(false)
  const verb = goesAt === undefined ? 'comes' : 'goes'
  const at = formatTime(goesAt ?? comesAt ?? 0)
  const copy = async () => {
    await navigator.clipboard.writeText(text.sentence[verb](child.firstName, formatLongDate(need.date), at))
    setCopied(true)
  }
  const Icon = isCopied ? Check : Copy
  return (
    <WayOutLine
      title={text[verb](child.firstName, at)}
      detail={text.fits(need.child.firstName, host.host.firstName, host.limit ?? 0)}
      action={
        <Button icon={<Icon className="icon-small" aria-hidden />} onClick={() => void copy()}>
          {isCopied ? evidence.actions.copied : evidence.actions.ask}
        </Button>
      }
    />
  )
}
