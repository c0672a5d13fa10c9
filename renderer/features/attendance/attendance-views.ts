import type { LinkProps } from '@tanstack/react-router'
import { nl } from '../../i18n/nl.ts'

const titles = nl.frame.attendanceTitles

/** The screens of attendance, in the order of their links. */
export const attendanceViews: readonly { to: NonNullable<LinkProps['to']>; title: string }[] = [
  { to: '/aanwezigheden', title: titles.sheet },
  { to: '/aanwezigheden/open', title: titles.openDays },
  { to: '/aanwezigheden/extra', title: titles.extraDays },
  { to: '/aanwezigheden/formulieren', title: titles.forms },
  { to: '/aanwezigheden/afwijkingen', title: titles.deviations },
]
