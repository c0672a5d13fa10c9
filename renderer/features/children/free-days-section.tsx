import { Section } from '../../components/section.tsx'
import { formatHalfDays } from '../../format/time.ts'
import { nl } from '../../i18n/nl.ts'
import type { ChildFile } from './child-types.ts'
import { holdsOn } from './running.ts'

const text = nl.children.freeDays

/** Free absence days of the agreements that run: left, used and entitled, in days. */
export function FreeDaysSection({ child, today }: { child: ChildFile; today: string }) {
  const running = child.agreements.filter(({ startsOn, endsOn }) => holdsOn({ from: startsOn, until: endsOn }, today))
  const year = running[0]?.freeDays.year
  return (
    <Section title={text.title} {...(year !== undefined && { note: text.year(year) })}>
      {running.length === 0 && <p className="ink-2">{text.none}</p>}
      <div className="stack">
        {running.map(({ id, host, freeDays }) => (
          <div key={id}>
            {running.length > 1 && <p className="small ink-2">{text.at(nl.common.name(host))}</p>}
            <div className="key-figures">
              <Figure value={freeDays.left} label={text.left} />
              <Figure value={freeDays.usedBefore + freeDays.usedThisMonth} label={text.used} />
              <Figure value={freeDays.entitled} label={text.entitled} />
            </div>
          </div>
        ))}
      </div>
    </Section>
  )
}

function Figure({ value, label }: { value: number; label: string }) {
  return (
    <div>
      <b>{formatHalfDays(value)}</b>
      <span>{label}</span>
    </div>
  )
}
