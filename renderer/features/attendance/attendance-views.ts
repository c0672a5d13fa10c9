import type { LinkProps } from '@tanstack/react-router'
import { openDays } from '../../i18n/nl/open-days.ts'

/** The screens of attendance, in the order of their links: each appears here on the day it works. */
export const attendanceViews: readonly { to: NonNullable<LinkProps['to']>; title: string }[] = [
  { to: '/aanwezigheden/open', title: openDays.title },
]
