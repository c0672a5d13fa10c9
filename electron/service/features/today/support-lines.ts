import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { TodayLine } from '../../../../shared/contract/today-lines.ts'
import { sessionMatter } from '../../../../shared/domain/today/session-matter.ts'
import type { QueryContext } from '../../context.ts'
import { materialHandlers } from '../support/materials.ts'
import { answerOf } from './answer-of.ts'
import type { TodayFacts } from './today-facts.ts'

type Session = OutputOf<'training.list'>[number]

/** Training of which answers or certificates are awaited, and material that should be back (R16). */
export async function supportLines(
  context: QueryContext,
  { today }: TodayFacts,
  sessions: readonly Session[],
): Promise<TodayLine[]> {
  const materials = await answerOf(materialHandlers['materials.list'], context, {})
  return [
    ...sessions.flatMap(({ id, record }): TodayLine[] => {
      const matter = sessionMatter(record, today)
      if (!matter) return []
      const base = { id: `session ${id}`, date: record.date, sessionId: id, title: record.title }
      return [{ ...base, ...matter, isLate: matter.kind === 'attendance-list' }]
    }),
    ...materials.flatMap(({ id, record: { name }, last, state: where }): TodayLine[] => {
      if (where !== 'out' || !last) return []
      const { state, host, record } = last
      if (state !== 'host-stopped' && state !== 'overdue' && state !== 'host-stops') return []
      const date = state === 'overdue' ? record.dueOn : host.endsOn
      return [
        {
          kind: 'loan',
          id: `loan ${id}`,
          isLate: state !== 'host-stops',
          ...(date !== undefined && { date }),
          materialId: id,
          name,
          host: { id: host.id, firstName: host.firstName, lastName: host.lastName },
          state,
        },
      ]
    }),
  ]
}
