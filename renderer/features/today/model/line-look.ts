import {
  Baby,
  Blocks,
  CalendarPlus,
  CircleHelp,
  CircleMinus,
  Clock,
  Footprints,
  GraduationCap,
  Inbox,
  MailQuestionMark,
  PhoneCall,
  Repeat,
  School,
  TriangleAlert,
  UserRoundCheck,
  type LucideIcon,
} from 'lucide-react'
import { nl } from '../../../i18n/nl.ts'
import type { TodayLine } from '../today-types.ts'

/** The sign of a line, and the screen on which it is solved. */
type LineLook = { icon: LucideIcon; screen: string }

const { attendance, substitution, children, hosts, visits, billing, planning, waiting, visitTitles } = nl.frame

/** How each kind looks. */
export const lookOf: Readonly<Record<TodayLine['kind'], LineLook>> = {
  incident: { icon: TriangleAlert, screen: visitTitles.incidents },
  complaint: { icon: TriangleAlert, screen: visitTitles.incidents },
  'no-place': { icon: Repeat, screen: substitution },
  'call-back': { icon: PhoneCall, screen: substitution },
  'child-absence': { icon: CircleMinus, screen: attendance },
  'open-days': { icon: CircleHelp, screen: attendance },
  'missing-attest': { icon: TriangleAlert, screen: children },
  uncovered: { icon: CircleHelp, screen: billing },
  'request-new': { icon: Inbox, screen: waiting },
  'offer-waiting': { icon: MailQuestionMark, screen: waiting },
  'offer-accepted': { icon: UserRoundCheck, screen: waiting },
  birth: { icon: Baby, screen: waiting },
  'extra-day': { icon: CalendarPlus, screen: attendance },
  'host-paper': { icon: Clock, screen: hosts },
  'papers-missing': { icon: TriangleAlert, screen: hosts },
  'turns-18': { icon: Clock, screen: hosts },
  attest: { icon: Clock, screen: children },
  'child-file': { icon: TriangleAlert, screen: children },
  school: { icon: School, screen: children },
  'own-child': { icon: Baby, screen: hosts },
  'host-limit': { icon: Clock, screen: hosts },
  'legal-limit': { icon: Clock, screen: planning },
  'visit-due': { icon: Footprints, screen: visits },
  'visit-planned': { icon: Footprints, screen: visits },
  'visit-unfinished': { icon: Footprints, screen: visits },
  'action-late': { icon: Footprints, screen: visits },
  invitations: { icon: GraduationCap, screen: visitTitles.training },
  'attendance-list': { icon: GraduationCap, screen: visitTitles.training },
  loan: { icon: Blocks, screen: visitTitles.materials },
}
