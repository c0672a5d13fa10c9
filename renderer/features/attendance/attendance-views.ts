import type { LinkProps } from '@tanstack/react-router'

/** The screens of attendance, in the order of their links: each appears here on the day it works. */
export const attendanceViews: readonly { to: NonNullable<LinkProps['to']>; title: string }[] = []
