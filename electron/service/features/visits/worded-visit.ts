import type { Executor } from '../../../../db/open.ts'
import { readVisitTemplates } from '../../../../db/repositories/records/visit-templates.ts'
import type { HomeVisit } from '../../../../shared/domain/exchange/visits.ts'
import { templateOf } from '../../../../shared/domain/visits/visit-template.ts'

/** How the history words visits: answers with what was asked, which the ids of a checklist do not tell. */
export async function visitWords(db: Executor): Promise<(visit: HomeVisit) => object> {
  const own = (await readVisitTemplates(db)).map(({ record }) => record)
  return (visit) => {
    if (visit.checks === undefined) return visit
    const texts = new Map(templateOf(own, visit).items.map(({ id, text }) => [id, text]))
    const checks = visit.checks.map(({ itemId, ...answer }) => ({ text: texts.get(itemId) ?? itemId, ...answer }))
    return { ...visit, checks }
  }
}
