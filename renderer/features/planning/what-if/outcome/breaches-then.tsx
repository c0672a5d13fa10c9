import { useToday } from '../../../../api/index.ts'
import { Note } from '../../../../components/index.ts'
import { planning } from '../../../../i18n/nl/planning.ts'
import { breachFact, breachNames } from '../../../../format/breach-words.ts'
import { breachesThen, keyOf } from '../model/breaches-then.ts'
import type { HostOutcome } from '../model/outcome-types.ts'

const text = planning.whatIf.outcome
const most = 3

/** Where a host is newly too full then, and who is there; how often it was so already is said in one line. */
export function BreachesThen({ breaches }: { breaches: HostOutcome['breaches'] }) {
  const { year } = useToday()
  const { added, kept } = breachesThen(breaches)
  if (added.length + kept === 0) return null
  return (
    <div className="what-if-breaches">
      {added.slice(0, most).map((pattern) => (
        <Note key={keyOf(pattern)} meaning="breach" fact={breachFact(pattern, year)}>
          {breachNames(pattern)}.
        </Note>
      ))}
      {added.length > most && <p className="small ink-2">{text.moreBreaches(added.length - most)}</p>}
      {kept > 0 && <p className="small ink-2">{text.breachesAsNow(kept)}</p>}
    </div>
  )
}
