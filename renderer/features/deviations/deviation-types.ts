import type { OutputOf } from '../../../shared/contract/index.ts'

/** The report: hosts by week and month, and the children there is something to talk about with. */
export type Report = OutputOf<'attendance.deviations'>
export type HostUse = Report['hosts'][number]
export type HostStretch = HostUse['weeks'][number]
export type ChildUse = Report['children'][number]
export type ChildWeek = ChildUse['weeks'][number]
export type ChildDeviation = ChildUse['deviations'][number]
