import { forms } from '../../i18n/nl/forms.ts'
import type { LinkProps } from '@tanstack/react-router'

/** The screens of attendance, in the order of their links: each appears here on the day it works. */
export const attendanceViews: readonly { to: NonNullable<LinkProps['to']>; title: string }[] = [
  { to: '/aanwezigheden/formulieren', title: forms.title },
]
