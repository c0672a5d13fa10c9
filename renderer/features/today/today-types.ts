import type { OutputOf } from '../../../shared/contract/index.ts'

/** What asks something today, without what blocks the billing. */
export type TodayView = OutputOf<'today.view'>
/** What blocks the billing of the last month. */
export type TodayBilling = OutputOf<'today.billing'>
/** Something that is asked, with the facts of its sentence. */
export type TodayLine = TodayView['sections'][number]['lines'][number]
/** A line of one kind. */
export type LineOf<Kind extends TodayLine['kind']> = Extract<TodayLine, { kind: Kind }>
/** What comes and asks nothing yet. */
export type SoonEntry = TodayView['soon'][number]
