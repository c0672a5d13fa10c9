import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { RecordHeader, Tag } from '../../components/index.ts'
import { formatAge } from '../../format/age.ts'
import { formatDay, yearOfIso } from '../../format/date.ts'
import { nl } from '../../i18n/nl.ts'
import type { ChildFile } from './child-types.ts'
import { currentOf, holdsOn } from './running.ts'

const text = nl.children

type Props = { child: ChildFile; today: string; actions?: ReactNode }

/** Who a child is: name, what stands out, birth date and age, school, host and siblings. */
export function ChildHeader({ child, today, actions }: Props) {
  const year = yearOfIso(today)
  const agreements = child.agreements.map((item) => ({ ...item, from: item.startsOn, until: item.endsOn }))
  const current = currentOf(agreements, today)
  const school = child.schoolStartsOn
  return (
    <RecordHeader
      person={child}
      name={nl.common.name(child)}
      tags={<ChildTags child={child} today={today} />}
      actions={actions}
      meta={[
        text.born(formatDay(child.birthDate), formatAge(child.birthDate, today)),
        school === undefined
          ? undefined
          : school > today
            ? text.schoolFrom(formatDay(school, year))
            : text.schoolSince(formatDay(school, year)),
        current && (
          <Link key="host" to="/onthaalouders/$hostId" params={{ hostId: current.host.id }}>
            {text.at(nl.common.name(current.host))}
          </Link>
        ),
        child.siblings.length === 0
          ? undefined
          : text.siblingsOf(child.siblings.map((other) => other.firstName).join(', ')),
      ]}
    />
  )
}

function ChildTags({ child, today }: { child: ChildFile; today: string }) {
  const year = yearOfIso(today)
  const agreements = child.agreements.map((item) => ({ from: item.startsOn, until: item.endsOn }))
  const running = agreements.find((item) => holdsOn(item, today))
  if (!running) {
    const next = agreements.find((item) => item.from > today)
    if (next) return <Tag meaning="accent">{text.state.coming(formatDay(next.from, year))}</Tag>
    const last = currentOf(agreements, today)?.until
    return <Tag>{last === undefined ? text.state.none : text.state.ended(formatDay(last, year))}</Tag>
  }
  return (
    <>
      {!child.tariffs.some((tariff) => holdsOn(tariff, today)) && <Tag meaning="attention">{text.noTariffNow}</Tag>}
      {running.until !== undefined && <Tag>{text.state.ends(formatDay(running.until, year))}</Tag>}
    </>
  )
}
