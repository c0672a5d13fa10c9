import { builtInVisitTemplate } from '../../law/visit-checklist.ts'
import type { HomeVisit, VisitTemplate } from '../exchange/visits.ts'

/** The checklist that comes with the program, in the shape of the service's own. */
export const builtInTemplate: VisitTemplate = {
  id: builtInVisitTemplate.id,
  from: builtInVisitTemplate.from,
  items: builtInVisitTemplate.items.map(({ id, section, text }) => ({ id, section, text })),
}

/** The checklist in force on a date (R163): the latest own one from then or before, else the one of the program. */
export function templateOn(own: readonly VisitTemplate[], date: string): VisitTemplate {
  return own
    .filter(({ from }) => from <= date)
    .reduce((latest, one) => (one.from > latest.from ? one : latest), builtInTemplate)
}

/** Whether a visit was begun with a checklist, which it then keeps. */
export function hasKeptTemplate({ status, checks = [], templateId }: HomeVisit): boolean {
  return templateId !== undefined || checks.length > 0 || status === 'done'
}

/** The checklist of a visit: the one that it keeps, or else the one in force on its date. */
export function templateOf(own: readonly VisitTemplate[], visit: HomeVisit): VisitTemplate {
  if (!hasKeptTemplate(visit)) return templateOn(own, visit.date)
  return own.find(({ id }) => id === visit.templateId) ?? builtInTemplate
}
