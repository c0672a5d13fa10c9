import type { Executor } from '../../../../db/open.ts'
import type { HomeVisit } from '../../../../shared/domain/exchange/visits.ts'
import type { TravellingKind, TravellingRecords } from '../../../../shared/domain/visits/fields.ts'
import { templateOf } from '../../../../shared/domain/visits/visit-template.ts'
import { ownTemplates } from './kept-template.ts'

/** How the history words visits: answers with what was asked, which the ids of a checklist do not tell. */
export async function visitWords(db: Executor): Promise<(visit: HomeVisit) => object> {
  const own = await ownTemplates(db)
  return (visit) => {
    if (visit.checks === undefined) return visit
    const texts = new Map(templateOf(own, visit).items.map(({ id, text }) => [id, text]))
    const checks = visit.checks.map(({ itemId, ...answer }) => ({ text: texts.get(itemId) ?? itemId, ...answer }))
    return { ...visit, checks }
  }
}

/** How the history words records of a kind; those of the others say themselves what they are about. */
export async function wordsOf<Kind extends TravellingKind>(
  db: Executor,
  kind: Kind,
): Promise<(record: TravellingRecords[Kind]) => object> {
  if (kind !== 'visit') return (record) => record
  const words = await visitWords(db)
  return (record) => words(record as HomeVisit)
}
