import { ArrowDown, ArrowUp } from 'lucide-react'
import { Link } from '@tanstack/react-router'
import type { PriorityStep } from '../../../../shared/domain/exchange/waiting-list.ts'
import { useQueryOf } from '../../../api/index.ts'
import { ErrorState, LoadingRows, Section } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { priorityRules } from '../../../i18n/nl/waiting-list/rules.ts'

const text = priorityRules.trial

/** Who would go up and who down on the waiting list of now, before the rules are kept. */
export function TrialSection({ steps }: { steps: PriorityStep[] | undefined }) {
  const { data, error, refetch } = useQueryOf(
    'priorityRules.trial',
    { steps: steps ?? [] },
    { enabled: steps !== undefined, keepPrevious: true },
  )
  if (steps === undefined)
    return (
      <Section title={text.title}>
        <p className="ink-2">{text.waits}</p>
      </Section>
    )
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} isInline />
  if (!data) return <LoadingRows rows={4} />
  const moved = data.filter(({ rank, now }) => rank !== now).sort((a, b) => a.rank - b.rank)
  const up = moved.filter(({ rank, now }) => rank < now).length
  const summary = [text.up(up), text.down(moved.length - up), text.same(data.length - moved.length)].join(', ')
  return (
    <Section title={text.title}>
      <p className="ink-2" role="status">
        {data.length === 0 ? text.empty : moved.length === 0 ? text.none : summary}
      </p>
      {moved.length > 0 && (
        <table className="plain-table rules-trial" aria-label={text.list}>
          <thead>
            <tr>
              <th>{text.columns.child}</th>
              <th className="numeric">{text.columns.now}</th>
              <th className="numeric">{text.columns.tried}</th>
              <th className="numeric">{text.columns.change}</th>
            </tr>
          </thead>
          <tbody>
            {moved.map(({ id, child, rank, now }) => {
              const Icon = rank < now ? ArrowUp : ArrowDown
              return (
                <tr key={id}>
                  <td>
                    <Link to="/wachtlijst/$requestId" params={{ requestId: id }}>
                      {nl.common.name(child)}
                    </Link>
                  </td>
                  <td className="numeric">{now}</td>
                  <td className="numeric medium">{rank}</td>
                  <td className="numeric">
                    <Icon className="icon-small ink-3" aria-hidden />{' '}
                    {rank < now ? text.higher(now - rank) : text.lower(rank - now)}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </Section>
  )
}
