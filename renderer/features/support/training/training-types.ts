import type { OutputOf } from '../../../../shared/contract/index.ts'

/** A session with who was asked and how far it is. */
export type SessionEntry = OutputOf<'training.list'>[number]
export type Attendee = SessionEntry['attendees'][number]
/** A host with what she followed. */
export type TrainedHost = OutputOf<'training.hosts'>[number]
