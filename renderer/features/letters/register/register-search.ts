import { isMoment } from '../../../../shared/domain/calendar/moment.ts'

/** What the register shows. */
export const registerChips = ['all', 'open', 'sent', 'away'] as const
export type RegisterChip = (typeof registerChips)[number]

/** What the address of the register keeps: what it shows, the letter in evidence, and the moment at which those were written that alone are shown. */
export type RegisterSearch = { toon?: RegisterChip | undefined; kies?: string | undefined; samen?: string | undefined }

/** Reads the search parameters of the register; whatever does not fit is dropped. */
export function registerSearch({ toon, kies, samen }: Record<string, unknown>): RegisterSearch {
  return {
    toon: registerChips.find((chip) => chip === toon && chip !== 'all'),
    kies: typeof kies === 'string' && kies !== '' ? kies : undefined,
    samen: typeof samen === 'string' && isMoment(samen) ? samen : undefined,
  }
}
