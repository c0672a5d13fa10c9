import { memo } from 'react'
import { NativeSelect } from '@mantine/core'
import { ChevronLeft, ChevronRight, CircleQuestionMark } from 'lucide-react'
import { nl } from '../../../i18n/nl.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import { Button } from '../../../components/index.ts'
import type { SheetSums } from '../model/sheet-sums.ts'
import { CloseMonth } from './close-month.tsx'

type Named = { id: string; firstName: string; lastName: string }

type Props = {
  hosts: readonly Named[]
  hostId: string
  onHost: (hostId: string) => void
  onTurnHost: (by: 1 | -1) => void
  onNextOpen: () => void
  sums: SheetSums
  month: string
  today: string
  closedOn: string | undefined
}

/** Whose sheet this is, how much of it is answered, and finishing it. */
export const SheetToolbar = memo(function SheetToolbar(props: Props) {
  const { hosts, hostId, onHost, onTurnHost, onNextOpen, sums } = props
  const [done, rest] = text.filled(sums.answered, sums.planned)
  const percent = sums.planned === 0 ? 0 : (sums.answered / sums.planned) * 100
  return (
    <div className="page-toolbar sheet-toolbar">
      <Button kind="quiet" isIconOnly aria-label={text.previousHost} onClick={() => onTurnHost(-1)}>
        <ChevronLeft className="icon" aria-hidden />
      </Button>
      <NativeSelect
        className="sheet-host"
        aria-label={text.host}
        value={hostId}
        onChange={(event) => onHost(event.currentTarget.value)}
        data={hosts.map((host) => ({ value: host.id, label: nl.common.name(host) }))}
      />
      <Button kind="quiet" isIconOnly aria-label={text.nextHost} onClick={() => onTurnHost(1)}>
        <ChevronRight className="icon" aria-hidden />
      </Button>
      <span className="small ink-3 nowrap" aria-hidden>
        <kbd>Alt ←</kbd> <kbd>Alt →</kbd>
      </span>
      <span className="spacer" />
      {sums.planned > 0 && (
        <>
          <span className="ink-2 nowrap">
            <b className="sheet-done">{done}</b>
            {rest}
          </span>
          <span
            className="sheet-progress"
            role="progressbar"
            aria-label={text.filledWords(sums.answered, sums.planned)}
            aria-valuemin={0}
            aria-valuemax={sums.planned}
            aria-valuenow={sums.answered}
          >
            <i style={{ width: `${percent}%` }} />
          </span>
        </>
      )}
      {sums.open > 0 && (
        <Button
          className="sheet-open-button"
          icon={<CircleQuestionMark className="icon-small" aria-hidden />}
          shortcut="N"
          onClick={onNextOpen}
        >
          {text.open(sums.open)}
        </Button>
      )}
      <CloseMonth {...props} open={sums.open} />
    </div>
  )
})
