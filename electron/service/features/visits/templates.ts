import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import {
  insertVisitTemplates,
  readVisitTemplates,
  replaceVisitTemplate,
} from '../../../../db/repositories/records/visit-templates.ts'
import { countTemplateUses } from '../../../../db/repositories/visit-facts.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { VisitTemplate } from '../../../../shared/domain/exchange/visits.ts'
import { builtInTemplate, templateOn } from '../../../../shared/domain/visits/visit-template.ts'
import type { HandlersOf } from '../../context.ts'
import { changeAct } from '../records/acts.ts'
import { checkedRecord, lookedAt, savedAs } from '../records/check.ts'

const one = async (db: Executor, id: string): Promise<VisitTemplate | undefined> =>
  (await readVisitTemplates(db, id))[0]?.record

/** Handlers of the checklists of visits (R163). One that a visit was made with stays as it is; a new one holds from its date. */
export const visitTemplateHandlers: HandlersOf<'visitTemplates.list' | 'visitTemplates.save'> = {
  'visitTemplates.list': async ({ db, clock }) => {
    const own = await readVisitTemplates(db)
    const uses = await countTemplateUses(db)
    const inForce = templateOn(
      own.map(({ record }) => record),
      clock.today(),
    )
    return [
      {
        id: builtInTemplate.id,
        version: 1,
        record: builtInTemplate,
        isBuiltIn: true,
        visits: uses.get('') ?? 0,
        isInForce: inForce.id === builtInTemplate.id,
      },
      ...own.map((stored) => ({
        ...stored,
        isBuiltIn: false,
        visits: uses.get(stored.id) ?? 0,
        isInForce: inForce.id === stored.id,
      })),
    ]
  },

  'visitTemplates.save': async ({ commit }, { id, version, record }) =>
    commit(async (db) => {
      const before =
        id === undefined
          ? undefined
          : await lookedAt(db, 'visit_templates', { id, version }, 'no-such-template', () => one(db, id))
      if (before && (await countTemplateUses(db)).has(before.id)) throw new ServiceError('locked', 'template-in-use')
      const template = checkedRecord('visitTemplates', record, id ?? newId())
      const others = (await readVisitTemplates(db)).filter((other) => other.id !== template.id)
      if (others.some((other) => other.record.from === template.from))
        throw new ServiceError('validation', 'template-same-date')
      await (before ? replaceVisitTemplate(db, template) : insertVisitTemplates(db, [template]))
      return {
        value: await savedAs(db, 'visit_templates', template.id),
        acts: [changeAct({ kind: 'visit-template', id: template.id, before, after: template, about: [] })],
      }
    }),
}
