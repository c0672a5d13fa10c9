import { Menu } from '@mantine/core'
import { Check, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { mostDaysAtOnce } from '../../../../shared/domain/attendance/days-at-once.ts'
import { Button } from '../../../components/index.ts'
import { openDays } from '../../../i18n/nl/open-days.ts'
import type { OpenRow } from '../model/open-rows.ts'
import type { OfferedReason } from '../model/reasons.ts'

const text = openDays.bar

type Props = {
  rows: readonly OpenRow[]
  /** More are chosen than are answered in one go. */
  isCapped: boolean
  reasons: readonly OfferedReason[]
  isBusy: boolean
  onPlanned(): void
  onAbsent(reason: OfferedReason): void
}

/** What can be answered for the chosen days. The line above says in words what the button in view will do, before it is done. */
export function AnswerBar({ rows, isCapped, reasons, isBusy, onPlanned, onAbsent }: Props) {
  const [hinted, setHinted] = useState<string>()
  const hint = (id: string | undefined) => ({
    onMouseEnter: () => setHinted(id),
    onMouseLeave: () => setHinted(undefined),
    onFocus: () => setHinted(id),
    onBlur: () => setHinted(undefined),
  })
  const count = rows.length
  if (count === 0) return <p className="day-bar-actions ink-3">{text.nothing}</p>
  const reason = reasons.find(({ id }) => id === hinted)
  const own = reasons.filter(({ id }) => !main.includes(id))
  return (
    <div className="day-bar-actions" role="group" aria-label={text.label}>
      <p>
        <b>{text.chosen(count, new Set(rows.map(({ child }) => child.id)).size)}</b>{' '}
        <span className="ink-2" role="status">
          {reason ? text.absent(reason.name, reason.billing) : text.asPlanned(count)}
        </span>
        {isCapped && <span className="att"> {text.most(mostDaysAtOnce)}</span>}
      </p>
      <div className="row">
        <Button
          kind="primary"
          shortcut="↵"
          icon={<Check className="icon-small" aria-hidden />}
          isBusy={isBusy}
          onClick={onPlanned}
          {...hint(undefined)}
        >
          {text.planned(count)}
        </Button>
        {reasons
          .filter(({ id }) => main.includes(id))
          .map((one) => (
            <Button
              key={one.id}
              isBusy={isBusy}
              onClick={() => onAbsent(one)}
              {...(one.key !== undefined && { shortcut: one.key })}
              {...hint(one.id)}
            >
              {one.name}
            </Button>
          ))}
        {own.length > 0 && (
          <Menu position="top-start">
            <Menu.Target>
              <Button icon={<ChevronUp className="icon-small" aria-hidden />}>{text.other}</Button>
            </Menu.Target>
            <Menu.Dropdown>
              {own.map((one) => (
                <Menu.Item
                  key={one.id}
                  onClick={() => onAbsent(one)}
                  rightSection={one.key !== undefined && <kbd>{one.key}</kbd>}
                  {...hint(one.id)}
                >
                  {one.name}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
    </div>
  )
}

// The reasons that every service has, with a button of their own; the service's own ones stand in a menu.
const main: readonly string[] = ['illness', 'holiday', 'other']
