import { overCapacityOf, useToday } from '../../../api/index.ts'
import { Note, ReasonDialog } from '../../../components/index.ts'
import { formatMonth } from '../../../format/date.ts'
import { extraDays } from '../../../i18n/nl/extra-days.ts'
import { breachFact, breachNames } from '../../../format/breach-words.ts'
import { lockedMonths } from '../model/locked-months.ts'
import type { Decision } from './use-decide.ts'

const text = extraDays.decide

/** Asks for the reason that the service wants before it accepts: no place, no yes of the host, or a month that was billed. */
export function DecideDialogs({ decision }: { decision: Decision }) {
  const { year } = useToday()
  const { attempt, refusal, decide, putAside, isRunning } = decision
  const full = overCapacityOf(refusal)
  const months = lockedMonths(refusal?.details)
  const isNoYes = refusal?.reason === 'host-not-agreed'
  const isLocked = refusal?.reason === 'reason-needed'
  const hostName = attempt?.hostName ?? ''
  const rest = { confirmLabel: text.anyway, isBusy: isRunning, onClose: putAside }
  return (
    <>
      <ReasonDialog
        {...rest}
        isOpen={full !== undefined}
        title={text.fullTitle(hostName)}
        onConfirm={(capacity) => attempt && decide({ ...attempt, capacity })}
      >
        <div className="stack">
          {full?.patterns.map((pattern) => (
            <Note key={pattern.from} meaning="breach" fact={breachFact(pattern, year)}>
              {breachNames(pattern)}
            </Note>
          ))}
        </div>
      </ReasonDialog>
      <ReasonDialog
        {...rest}
        isOpen={isNoYes || isLocked}
        title={isLocked ? text.lockedTitle : text.noTitle}
        onConfirm={(reason) => attempt && decide({ ...attempt, reason })}
      >
        {isLocked ? (
          <Note meaning="attention" fact={extraDays.check.locked(months.map(formatMonth))}>
            {extraDays.check.lockedDetail}
          </Note>
        ) : (
          <Note meaning="attention">{text.noFact(saysOf(refusal?.details), hostName)}</Note>
        )}
      </ReasonDialog>
    </>
  )
}

function saysOf(details: unknown): boolean | undefined {
  if (typeof details !== 'object' || details === null || !('hostAgrees' in details)) return undefined
  return typeof details.hostAgrees === 'boolean' ? details.hostAgrees : undefined
}
