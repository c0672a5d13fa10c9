import type { Executor } from '../../../../db/open.ts'
import { readVisitTemplates } from '../../../../db/repositories/records/visit-templates.ts'
import type { HomeVisit, VisitTemplate } from '../../../../shared/domain/exchange/visits.ts'
import { builtInTemplate, hasKeptTemplate, templateOf } from '../../../../shared/domain/visits/visit-template.ts'

/** The organiser's own checklists. */
export async function ownTemplates(db: Executor): Promise<VisitTemplate[]> {
  return (await readVisitTemplates(db)).map(({ record }) => record)
}

/**
 * The field that makes the checklist of a visit its own, with the first answer or when it is done; none where it is already, or where it
 * is the one that comes with the program.
 */
export function keptTemplateFields(visit: HomeVisit, template: VisitTemplate): { templateId?: string } {
  return hasKeptTemplate(visit) || template === builtInTemplate ? {} : { templateId: template.id }
}

/** The same, with the checklist that is in force on the day of the visit. */
export async function templateToKeep(db: Executor, visit: HomeVisit): Promise<{ templateId?: string }> {
  return keptTemplateFields(visit, templateOf(await ownTemplates(db), visit))
}
