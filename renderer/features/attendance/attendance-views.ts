import { deviations } from '../../i18n/nl/deviations.ts'
import { extraDays } from '../../i18n/nl/extra-days.ts'
import type { LinkProps } from '@tanstack/react-router'

/** The screens of attendance, in the order of their links: each appears here on the day it works. */
export const attendanceViews: readonly { to: NonNullable<LinkProps['to']>; title: string }[] = [
  { to: '/aanwezigheden/extra', title: extraDays.title },
  { to: '/aanwezigheden/afwijkingen', title: deviations.title },
]
