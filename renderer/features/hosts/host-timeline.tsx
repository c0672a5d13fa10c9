import { EventTimeline } from '../timeline/event-timeline.tsx'
import type { HostFile } from './host-types.ts'

/** Everything that happened at a host. */
export function HostTimeline({ host, today }: { host: HostFile; today: string }) {
  return <EventTimeline events={host.timeline} of="host" today={today} />
}
