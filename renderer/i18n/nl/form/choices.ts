import type {
  AbsenceBilling,
  ExtraDayStatus,
  NoticeGiver,
  RszCode,
} from '../../../../shared/domain/exchange/document.ts'
import type {
  CheckAnswer,
  CoachingGoal,
  HostAction,
  VisitDimension,
  VisitStatus,
} from '../../../../shared/domain/exchange/visits.ts'
import type { Offer } from '../../../../shared/domain/exchange/waiting-list.ts'
import { calendar } from '../calendar.ts'
import { documentKinds } from '../document-kinds.ts'
import { hosts } from '../hosts.ts'
import { caseWords } from '../incidents/words.ts'
import { supportWords } from '../support/shared.ts'
import { hostYearParts } from '../host-year/parts.ts'
import { priorityCriteria } from '../priority.ts'
import { waitingWords } from '../waiting-list/words.ts'
import { timeline } from '../timeline.ts'

const noticeGivers = {
  family: 'gezin',
  organiser: 'dienst',
  host: 'onthaalouder',
} satisfies Record<NoticeGiver, string>

const rszCodes = {
  holiday: 'feestdag',
  'leave-with-rights': 'vakantie met rechten',
  'leave-without-rights': 'vakantie zonder rechten',
  illness: 'ziekte',
  maternity: 'moederschap',
  'work-accident': 'arbeidsongeval',
  'occupational-disease': 'beroepsziekte',
} satisfies Record<RszCode, string>

const absenceKinds = { illness: 'ziekte', holiday: 'vakantie' }

const extraDayStatuses = {
  asked: 'gevraagd',
  accepted: 'aanvaard',
  refused: 'geweigerd',
} satisfies Record<ExtraDayStatus, string>

const absenceBillings = {
  'free-days': 'respijtdag eerst, anders aangerekend',
  free: 'vrij',
  charged: 'aangerekend',
} satisfies Record<AbsenceBilling, string>

const visitStatuses = {
  planned: 'gepland',
  done: 'afgerond',
  cancelled: 'geschrapt',
} satisfies Record<VisitStatus, string>

const goalStatuses = {
  active: 'loopt',
  reached: 'bereikt',
  dropped: 'stopgezet',
} satisfies Record<CoachingGoal['status'], string>

const checkAnswers = {
  good: 'in orde',
  attention: 'aandacht',
  bad: 'niet in orde',
  'not-applicable': 'n.v.t.',
} satisfies Record<CheckAnswer, string>

const offerAnswers = {
  accepted: 'aanvaard',
  refused: 'geweigerd',
  withdrawn: 'ingetrokken',
} satisfies Record<NonNullable<Offer['answer']>, string>

const reasons: Record<string, string> = { ...timeline.closureReasons, ...waitingWords.closingReasons }

const criteria = Object.fromEntries(Object.entries(priorityCriteria).map(([key, { short }]) => [key, short]))

const dimensions = {
  'well-being': 'welbevinden',
  involvement: 'betrokkenheid',
  'emotional-support': 'emotionele ondersteuning',
  'educational-support': 'educatieve ondersteuning',
  environment: 'omgeving',
  'families-diversity': 'gezinnen en diversiteit',
} satisfies Record<VisitDimension, string>

/** What each value of a choice is called, by the key of its field; a weekday by its number. */
export const choices = {
  statute: hosts.statutes,
  category: caseWords.categories,
  channel: caseWords.channels,
  outcome: caseWords.outcomes,
  kind: {
    ...caseWords.kinds,
    ...absenceKinds,
    ...documentKinds,
    ...timeline.tariffKinds,
    ...hosts.edit.permissionKinds,
  },
  documentKind: documentKinds,
  tariffKind: timeline.tariffKinds,
  by: noticeGivers,
  reason: reasons,
  firstTier: criteria,
  secondTier: criteria,
  criterion: criteria,
  rsz: rszCodes,
  hostYearParts,
  status: {
    ...extraDayStatuses,
    ...visitStatuses,
    ...goalStatuses,
    ...supportWords.statuses,
    ...waitingWords.statuses,
  },
  answer: { ...checkAnswers, ...offerAnswers },
  dimension: dimensions,
  owner: { host: 'onthaalouder', organiser: 'dienst' } satisfies Record<HostAction['owner'], string>,
  conditionOut: supportWords.conditions,
  conditionIn: supportWords.conditions,
  billing: absenceBillings,
  weekday: Object.fromEntries(calendar.weekdays.map((name, index) => [String(index + 1), name])),
}
