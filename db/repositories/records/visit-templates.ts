import type { VisitTemplate } from '../../../shared/domain/exchange/visits.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'

/** A checklist with the version to name when it is changed. */
export type StoredVisitTemplate = { id: string; version: number; record: VisitTemplate }

/** The service's own checklists (R163), all or one, by the date they are in force from; items in their order. */
export async function readVisitTemplates(db: Executor, id?: string): Promise<StoredVisitTemplate[]> {
  const rows = await db
    .selectFrom('visit_templates')
    .selectAll()
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .execute()
  const items = Map.groupBy(
    await db
      .selectFrom('visit_template_items')
      .selectAll()
      .$if(id !== undefined, (query) => query.where('template_id', '=', id ?? ''))
      .orderBy('position')
      .execute(),
    (item) => item.template_id,
  )
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      record: {
        id: row.id,
        from: row.from_date,
        items: (items.get(row.id) ?? []).map((item) => ({ id: item.id, section: item.section, text: item.text })),
      },
    }))
    .sort((a, b) => compareText(a.record.from, b.record.from))
}

/** Adds checklists. */
export async function insertVisitTemplates(db: Executor, templates: readonly VisitTemplate[]): Promise<void> {
  await insertBulk(
    db,
    'visit_templates',
    ['id', 'from_date'],
    templates.map((template) => [template.id, template.from]),
  )
  await insertItems(db, templates)
}

/** Puts a checklist in the place of the stored one; its version goes up. */
export async function replaceVisitTemplate(db: Executor, template: VisitTemplate): Promise<void> {
  await db
    .updateTable('visit_templates')
    .set((row) => ({ from_date: template.from, version: row('version', '+', 1) }))
    .where('id', '=', template.id)
    .execute()
  await db.deleteFrom('visit_template_items').where('template_id', '=', template.id).execute()
  await insertItems(db, [template])
}

async function insertItems(db: Executor, templates: readonly VisitTemplate[]): Promise<void> {
  await insertBulk(
    db,
    'visit_template_items',
    ['template_id', 'position', 'id', 'section', 'text'],
    templates.flatMap((template) =>
      template.items.map((item, position) => [template.id, position, item.id, item.section, item.text]),
    ),
  )
}
