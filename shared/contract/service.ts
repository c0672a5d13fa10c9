import { command, query } from './define.ts'
import { everyFeature } from './events.ts'
import { isoDate, nothing } from './values.ts'
import { z } from './zod.ts'

const text = z.string().trim().min(1)

/** The organiser as typed at the first start; check digits are tested and kept in normal form (R60). */
export const organiserInput = z.strictObject({
  name: text,
  street: text,
  postcode: text,
  city: text,
  email: z.string().trim(),
  phone: z.string().trim(),
  enterpriseNumber: text,
  iban: text,
  bic: z.string().trim(),
  creditorId: z.string().trim().optional(),
  recognisedPlaces: z.int().min(0),
})

/** The service as a whole: who it is, and how it begins. */
export const service = {
  'service.status': query({
    input: nothing,
    output: z.object({
      version: z.string(),
      today: isoDate,
      /** Undefined until the service has begun: the window then shows the first start. */
      organiser: z
        .object({
          name: z.string(),
          recognisedPlaces: z.int(),
          responsible: z.string().optional(),
          /** This program holds no more than the hosts of its bezoekmappen. */
          isVisitingCopy: z.boolean().optional(),
        })
        .optional(),
      hosts: z.int(),
      children: z.int(),
      lastBackupAt: z.string().optional(),
      /** Where the database lies. */
      file: z.string(),
    }),
  }),
  'service.startEmpty': command({
    input: { organiser: organiserInput },
    output: nothing,
    changes: everyFeature,
    reasons: ['not-empty', 'invalid-iban', 'invalid-enterprise-number'],
  }),
  /** Fills the database with the fictional service. */
  'service.startDemo': command({
    input: {},
    output: nothing,
    changes: everyFeature,
    reasons: ['not-empty'],
    deadlineMs: 120_000,
  }),
  /** Who answers for the monthly reports to Opgroeien (R105): last name and first name. */
  'service.setResponsible': command({
    input: { responsible: text.max(100).refine((typed) => typed.isWellFormed()) },
    output: nothing,
    changes: ['service'],
    reasons: ['no-service'],
  }),
}
