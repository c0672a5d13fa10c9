import type { ExtraDayRecord } from '../domain/exchange/document.ts'
import { command, query } from './define.ts'
import {
  agreementRecord,
  carePlanRecord,
  closureRecord,
  hostRecord,
  reason,
  record,
  recordReasons,
  saved,
  stored,
  tariffRecord,
  target,
} from './records.ts'
import { entityId, isoDate, isoMonth, personName } from './values.ts'
import { z } from './zod.ts'
import { settingRow } from './settings.ts'

/** Care plans (opvangplannen, R48–R50). */
export const carePlans = {
  /**
   * Everything the editor computes with, so that it answers while somebody types: the agreement with its stored plans, and
   * all that decides how full its host is (shared/domain/capacity turns these records into facts).
   */
  'carePlans.basis': query({
    input: z.strictObject({ agreementId: entityId }),
    output: z.object({
      agreement: agreementRecord,
      child: z.object({
        id: entityId,
        ...personName.shape,
        birthDate: isoDate,
        schoolStartsOn: isoDate.optional(),
      }),
      plans: z.array(z.object({ ...stored, record: carePlanRecord })),
      /** Without its dossier: what an editor of plans need not know stays where it is. */
      host: hostRecord,
      /** All agreements at the host, this one included, without their terms, and their plans. */
      hostAgreements: z.array(agreementRecord),
      hostPlans: z.array(carePlanRecord),
      /** Extra days and swaps of all agreements at the host (R51). */
      extraDays: z.array(record<ExtraDayRecord>()),
      /** Of the host and of the whole service. */
      closures: z.array(closureRecord),
      /** The service's own rows; the defaults of the law stand in shared/law. */
      settings: z.array(settingRow),
      /** Names of the children at the host. */
      children: z.array(z.object({ id: entityId, ...personName.shape })),
      /** The attests of this child with this contract holder. */
      tariffs: z.array(tariffRecord),
      /** Months in which this family has been billed: they stay as issued. */
      issuedMonths: z.array(isoMonth),
      /** Free half days of the current year, as billing counts them today; undefined before the agreement's first year. */
      freeHalfDays: z.object({ year: z.int(), entitled: z.int(), left: z.int() }).optional(),
    }),
    reasons: ['no-such-agreement'],
  }),
  /**
   * Adds a plan from a date (the one in force before is closed the day before, kept, and resumes after a temporary plan), or
   * changes the stored one that `id` and `version` name. Refused unless a reason is given: a place that is not there
   * (`over-capacity`, details OverCapacity), fewer half days than the minimum (`below-minimum`, details `{ halfDays,
   * cycleWeeks, minimum }`, R50). A plan that has begun does not begin later (`plan-has-begun`).
   */
  'carePlans.save': command({
    input: {
      ...target,
      record: carePlanRecord,
      reasons: z.strictObject({ capacity: reason.optional(), minimum: reason.optional() }),
    },
    output: saved,
    changes: ['hosts', 'children', 'billing'],
    reasons: [
      ...recordReasons,
      'no-such-agreement',
      'no-such-plan',
      'plan-has-begun',
      'over-capacity',
      'below-minimum',
    ],
  }),
  /** Takes a plan away that has not begun yet; the one it closed does not come back by itself. */
  'carePlans.remove': command({
    input: stored,
    output: z.object({}),
    changes: ['hosts', 'children', 'billing'],
    reasons: ['version-conflict', 'no-such-plan', 'plan-has-begun'],
  }),
}
