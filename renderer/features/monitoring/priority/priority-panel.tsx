import { Link } from '@tanstack/react-router'
import { firstTier } from '../../../../shared/domain/exchange/waiting-list.ts'
import { Section } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { monitoring } from '../../../i18n/nl/monitoring/frame.ts'
import { priority as text } from '../../../i18n/nl/monitoring/priority.ts'
import { priorityCriteria } from '../../../i18n/nl/priority.ts'
import { nl } from '../../../i18n/nl.ts'
import { Calculation } from '../panel/calculation.tsx'
import { How } from '../panel/how.tsx'
import { OpenedNumber } from '../panel/opened-number.tsx'
import { childrenOf, type PriorityChildren, type PriorityChildRow, type PriorityNumber } from './priority-rows.ts'

type Props = {
  of: PriorityChildren
  number: PriorityNumber | undefined
  hostId: string | undefined
  onOpen: (number: PriorityNumber) => void
}

/** The children that a number counts; without one, how is counted and how many children each fact has. */
export function PriorityPanel({ of, number, hostId, onOpen }: Props) {
  const { on, children, vulnerableFrom } = of
  if (number === undefined)
    return (
      <>
        <How title={text.howTitle} rules={text.how(vulnerableFrom)} source={text.source} />
        <Section title={text.factCounts} note={formatDay(on)}>
          <Calculation
            label={text.factCounts}
            lines={firstTier.map((fact) => {
              const count = childrenOf(children, `fact-${fact}`, undefined).length
              return {
                words: priorityCriteria[fact].short,
                value: String(count),
                ...(count > 0 && { onOpen: () => onOpen(`fact-${fact}`) }),
              }
            })}
          />
        </Section>
      </>
    )
  const rows = childrenOf(children, number, hostId)
  const host = children.flatMap((child) => child.hosts).find(({ id }) => id === hostId)
  const where = `${formatDay(on)} · ${host ? nl.common.name(host) : monitoring.all.toLowerCase()}`
  const title = titleOf(number)
  return (
    <OpenedNumber title={title} where={where} sum={nl.common.children(rows.length)}>
      <table className="opened-rows" aria-label={`${title}, ${where}`}>
        <thead>
          <tr>
            <th scope="col">{monitoring.child}</th>
            <th scope="col">{monitoring.host}</th>
            <th scope="col">{text.facts}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.child.id}>
              <th scope="row">
                <Link
                  to="/kinderen/$childId"
                  params={{ childId: row.child.id }}
                  search={{ tab: row.isKnown ? undefined : 'overeenkomsten' }}
                >
                  {nl.common.name(row.child)}
                </Link>
              </th>
              <td>{row.hosts.map(nl.common.name).join(', ')}</td>
              <td>{factsOf(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </OpenedNumber>
  )
}

function titleOf(number: PriorityNumber): string {
  const fact = firstTier.find((one) => `fact-${one}` === number)
  if (fact) return priorityCriteria[fact].short
  return number === 'children' || number === 'priority' || number === 'vulnerable' || number === 'unknown'
    ? text.names[number]
    : number
}

function factsOf({ isKnown, facts }: PriorityChildRow) {
  if (!isKnown) return <span className="ink-3">{text.unknown}</span>
  if (facts.length === 0) return <span className="ink-3">{text.noFacts}</span>
  return facts.map((fact) => priorityCriteria[fact].short).join(', ')
}
