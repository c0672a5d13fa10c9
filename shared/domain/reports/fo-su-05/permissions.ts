import type { EpochDay } from '../../calendar/date.ts'
import { covers, intersect, type Period } from '../../calendar/period.ts'
import type { PermissionKind, ReportedLocation } from './facts.ts'

type Permissions = Pick<ReportedLocation, 'permissions'>

/** Whether a location may register this kind of care on a day. */
export function hasPermissionOn({ permissions }: Permissions, kind: PermissionKind, day: EpochDay): boolean {
  return permissions.some((permission) => permission.kind === kind && covers(permission, day))
}

/** Whether a location may register this kind of care on any day of a month: the mark in the head of the form. */
export function hasPermissionIn({ permissions }: Permissions, kind: PermissionKind, month: Period): boolean {
  return permissions.some((permission) => permission.kind === kind && intersect(permission, month) !== undefined)
}
