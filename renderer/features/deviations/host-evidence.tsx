import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useToday } from '../../api/index.ts'
import { DetailList, Section } from '../../components/index.ts'
import { formatMoney } from '../../format/money.ts'
import { deviations as text } from '../../i18n/nl/deviations.ts'
import type { ChildUse, HostUse } from './deviation-types.ts'
import { HostChildren } from './host-children.tsx'
import { HostMonths } from './host-months.tsx'
import { chargedOf, sumsOf } from './model/use-sums.ts'
import { UnansweredNote } from './unanswered-note.tsx'
import { WeekBars } from './week-bars.tsx'

type Props = {
  host: HostUse
  name: string
  /** Undefined until they are known. */
  childUses: readonly ChildUse[] | undefined
  onChild: (childId: string) => void
  /** In the place of the children while they are asked. */
  children: ReactNode
}

/** A host week by week and month by month, what absences cost the families, and her children. */
export function HostEvidence({ host, name, childUses, onChild, children }: Props) {
  const { year } = useToday()
  const { days, cents, withoutTariff } = chargedOf(host.weeks)
  const charged = [
    text.chargedValue(days, formatMoney(cents)),
    ...(withoutTariff > 0 ? [text.withoutTariff(withoutTariff)] : []),
  ]
  return (
    <>
      <section className="section">
        <div className="section-head">
          <h2>
            <Link to="/onthaalouders/$hostId" params={{ hostId: host.id }}>
              {name}
            </Link>
          </h2>
          <span className="section-note">{host.city}</span>
        </div>
        <div className="stack">
          <UnansweredNote days={sumsOf(host.weeks).unansweredDays} />
          <DetailList facts={[[text.charged, days === 0 ? text.none : charged.join(', ')]]} />
        </div>
      </section>
      <Section title={text.byWeek}>
        <WeekBars
          label={text.childWeeks(name)}
          year={year}
          weeks={host.weeks.map((week) => ({
            monday: week.from,
            planned: week.planned.halfDays,
            real: week.real.halfDays,
            unansweredDays: week.unanswered.days,
          }))}
        />
      </Section>
      <Section title={text.byMonth}>
        <HostMonths host={host} />
      </Section>
      <Section title={text.children}>
        {childUses ? <HostChildren childUses={childUses} onChild={onChild} /> : children}
      </Section>
    </>
  )
}
