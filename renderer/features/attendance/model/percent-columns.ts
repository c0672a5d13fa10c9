import type { Percent } from '../../../../shared/domain/billing/issued.ts'

/** The parts of the day amount as the sheet's columns show them, the longest day first (R34, R85). */
export const stayPercentsInOrder: readonly Percent[] = [160, 100, 60, 40]
