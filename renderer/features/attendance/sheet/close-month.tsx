import { Lock } from 'lucide-react'
import { useState } from 'react'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { monthPeriod } from '../../../../shared/domain/calendar/period.ts'
import { useCommand } from '../../../api/index.ts'
import { Button, ReasonDialog, Tag } from '../../../components/index.ts'
import { formatDay, formatMonth, yearOfIso } from '../../../format/date.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'

type Props = { hostId: string; month: string; today: string; open: number; closedOn: string | undefined }

/** Finishes the sheet of a month, or opens it again with a reason. What holds it back stands beside the button. */
export function CloseMonth({ hostId, month, today, open, closedOn }: Props) {
  const close = useCommand('attendance.closeMonth')
  const reopen = useCommand('attendance.reopenMonth')
  const [isAsking, setIsAsking] = useState(false)
  if (closedOn === undefined) {
    return (
      <Button
        icon={<Lock className="icon-small" aria-hidden />}
        reason={reasonAgainst(month, today, open)}
        isBusy={close.isRunning}
        onClick={() => void close.run({ hostId, month })}
      >
        {text.close}
      </Button>
    )
  }
  return (
    <>
      <Tag meaning="ok">{text.closedOn(formatDay(closedOn, yearOfIso(today)))}</Tag>
      <Button onClick={() => setIsAsking(true)}>{text.reopen}</Button>
      <ReasonDialog
        isOpen={isAsking}
        title={`${text.reopenTitle}: ${formatMonth(month)}`}
        confirmLabel={text.reopen}
        isBusy={reopen.isRunning}
        onClose={() => setIsAsking(false)}
        onConfirm={(reason) =>
          void reopen.run({ hostId, month, reason }).then((answer) => answer && setIsAsking(false))
        }
      >
        {text.reopenWhy}
      </ReasonDialog>
    </>
  )
}

function reasonAgainst(month: string, today: string, open: number): string | undefined {
  if (open > 0) return text.closeOpenDays(open)
  return formatDate(monthPeriod(month).until) >= today ? text.closeFuture : undefined
}
