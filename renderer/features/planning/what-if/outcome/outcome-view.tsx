import { useState } from 'react'
import { Button } from '../../../../components/index.ts'
import { formatMonth } from '../../../../format/date.ts'
import { nl } from '../../../../i18n/nl.ts'
import { planning } from '../../../../i18n/nl/planning.ts'
import { breachesThen } from '../model/breaches-then.ts'
import { allHostsRow, familyRows } from '../model/family-rows.ts'
import { hostRows } from '../model/host-rows.ts'
import type { HostOutcome, Outcome } from '../model/outcome-types.ts'
import { BreachesThen } from './breaches-then.tsx'
import { OutcomeTable } from './outcome-table.tsx'

const text = planning.whatIf.outcome
const shownHosts = 3
const shownFamilies = 6

/** What becomes of every host and family that the changes touch. */
export function OutcomeView({ outcome }: { outcome: Outcome }) {
  const { hosts, families, month } = outcome
  const [isUnfolded, setUnfolded] = useState(false)
  const ordered = hosts.toSorted((a, b) => troubleOf(b) - troubleOf(a))
  const shown = isUnfolded ? ordered : ordered.slice(0, shownHosts)
  const sum = allHostsRow(hosts, formatMonth(month))
  if (hosts.length === 0 && families.length === 0) return <p className="small ink-2">{text.nothing}</p>
  return (
    <div className="what-if-outcome">
      {shown.map((host) => (
        <div key={host.id}>
          <OutcomeTable caption={hosts.length > 1 ? nl.common.name(host) : undefined} rows={hostRows(host, outcome)} />
          <BreachesThen breaches={host.breaches} />
        </div>
      ))}
      {shown.length < hosts.length && (
        <Button kind="quiet" onClick={() => setUnfolded(true)}>
          {text.more(hosts.length - shown.length)}
        </Button>
      )}
      {sum && <OutcomeTable caption={undefined} rows={[sum]} />}
      {families.length > 0 && <Families outcome={outcome} />}
      <p className="small ink-3">{text.boardNow}</p>
    </div>
  )
}

function Families({ outcome: { families, month } }: { outcome: Outcome }) {
  const [isUnfolded, setUnfolded] = useState(false)
  const rows = familyRows(families)
  const shown = isUnfolded ? rows : rows.slice(0, shownFamilies)
  return (
    <div>
      <OutcomeTable caption={text.families(formatMonth(month))} rows={shown} />
      {shown.length < rows.length && (
        <Button kind="quiet" onClick={() => setUnfolded(true)}>
          {text.more(rows.length - shown.length)}
        </Button>
      )}
    </div>
  )
}

/** Hosts who become too full come first, then those who go over the average, then those whose payout moves most. */
function troubleOf({ breaches, averages, payoutCents }: HostOutcome): number {
  const wasOver = new Set(averages.before.filter(({ over }) => over).map(({ quarter }) => quarter))
  const goesOver = averages.after.some(({ over, quarter }) => over && !wasOver.has(quarter))
  const moved = Math.abs(payoutCents.after - payoutCents.before)
  return (breachesThen(breaches).added.length > 0 ? 2 : 0) + (goesOver ? 1 : 0) + moved / (moved + 1)
}
