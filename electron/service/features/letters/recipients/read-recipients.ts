import { readAgreements } from '../../../../../db/repositories/agreements.ts'
import { readClosureRecords } from '../../../../../db/repositories/records/closures.ts'
import { readHostRecords } from '../../../../../db/repositories/records/hosts.ts'
import { readRegulations } from '../../../../../db/repositories/records/regulations.ts'
import { readWaitingList } from '../../../../../db/repositories/records/waiting-list.ts'
import { readSettings } from '../../../../../db/repositories/settings.ts'
import { ServiceError } from '../../../../../shared/contract/errors.ts'
import { formatDate, parseDate } from '../../../../../shared/domain/calendar/date.ts'
import { openEnd } from '../../../../../shared/domain/calendar/period.ts'
import type { ClosureRecord, Organiser } from '../../../../../shared/domain/exchange/document.ts'
import type { Regulation } from '../../../../../shared/domain/exchange/letters.ts'
import type { LetterTemplateId } from '../../../../../shared/domain/letters/letter-templates.ts'
import { freeCancellationUntil, hasAcknowledged } from '../../../../../shared/domain/letters/regulation-rules.ts'
import { datedSettings, type DatedSettings } from '../../../../../shared/domain/settings/dated-settings.ts'
import type { QueryContext } from '../../../context.ts'
import type { LetterFacts } from '../../../documents/templates/fill-template.ts'
import { longDate, longDayDate } from '../../../documents/text/format-nl.ts'
import { letterWords as words } from '../../../documents/text/letter-words-nl.ts'
import { organiserOf } from '../../records/organiser.ts'
import { attestOfChild, closedDaysOfChild, missingOfChild } from '../facts/about-children.ts'
import { commonFacts, fullName, signaturesOf } from '../facts/shared-facts.ts'
import { readCare, type Care } from '../read-care.ts'
import { recipientsOfAgreements } from './of-agreements.ts'
import { recipientsOfFamilies } from './of-families.ts'
import { recipientsOfHosts } from './of-hosts.ts'
import { recipientsOfOffers, recipientsOfRefusal } from './of-requests.ts'
import type { Recipient } from './recipient.ts'

/** What a template needs to know beside to whom it goes. */
export type LetterQuestion = {
  template: LetterTemplateId
  /** Of a closing: which. */
  closureId?: string | undefined
  /** Of the reglement: which version. */
  regulation?: string | undefined
  /** Until when an answer is asked; in two weeks unless said. */
  answerBy?: string | undefined
  /** Only this recipient is wanted: of agreements and families the others are not read. */
  only?: string | undefined
}

/** Days that somebody gets to answer. */
const daysToAnswer = 14
/** A plan that began so many days ago is still to be put on paper. */
const recentDays = 31

type Ground = { organiser: Organiser; settings: DatedSettings; today: string; answerBy: string }

/** Everybody to whom a template can go now, with the facts of each letter, by name. @throws {ServiceError} `no-service`, `no-such-closure`, `no-such-regulation` */
export async function readRecipients(
  { db, clock }: Pick<QueryContext, 'db' | 'clock'>,
  question: LetterQuestion,
): Promise<{ organiser: Organiser; answerBy: string; recipients: Recipient[] }> {
  const today = clock.today()
  const organiser = await organiserOf(db)
  const settings = datedSettings(await readSettings(db))
  const answerBy = question.answerBy ?? formatDate(parseDate(today) + daysToAnswer)
  const found = await readFor[question.template]({ db, question, organiser, settings, today, answerBy })
  const common = commonFacts(organiser, today, answerBy)
  return {
    organiser,
    answerBy,
    recipients: found.map((one) => ({ ...one, facts: { ...common, ...one.facts } })),
  }
}

type Asked = Ground & Pick<QueryContext, 'db'> & { question: LetterQuestion }
type Reader = (asked: Asked) => Promise<Recipient[]>

const ofAgreements: Reader = async (asked) => {
  const { db, question, today } = asked
  const care = await readCare(db, today, question.only === undefined ? undefined : { id: question.only })
  const regulations = await readRegulations(db)
  const reserving = await reservingAgreements(db, care)
  const recent = formatDate(parseDate(today) - recentDays)
  return recipientsOfAgreements(
    care,
    (id) => ({ ...asked, regulations, reserving: reserving.get(id) }),
    question.template === 'agreement'
      ? ({ agreement }) => agreement.signedOn === undefined
      : ({ plans }) => plans.some(({ from }) => from >= recent),
  )
}

const ofRegulation: Reader = async ({ db, question, today, organiser }) => {
  const regulations = await readRegulations(db)
  const asked = regulations.find(({ version }) => version === question.regulation)
  if (!asked) throw new ServiceError('not-found', 'no-such-regulation')
  return recipientsOfFamilies(await readFamilies(db, question, today), () => ({}), {
    isNeeded: (own) => own.some(({ agreement }) => !hasAcknowledged(regulations, asked, agreement.regulation?.version)),
    factsOf: (family) => ({ ...regulationFacts(asked, today), ...signaturesOf(organiser, family) }),
  })
}

const ofMissing: Reader = async ({ db, question, today }) =>
  recipientsOfFamilies(await readFamilies(db, question, today), missingOfChild(today))

const ofAttests: Reader = async ({ db, question, settings, today }) => {
  const alertDays = settings.number('attest.alertDays', parseDate(today))
  return recipientsOfFamilies(await readFamilies(db, question, today), attestOfChild(today, alertDays))
}

const ofClosure: Reader = async ({ db, question, today }) => {
  const [stored] = question.closureId === undefined ? [] : await readClosureRecords(db, { id: question.closureId })
  if (!stored) throw new ServiceError('not-found', 'no-such-closure')
  const closure = stored.record
  const [host] = closure.hostId === null ? [] : await readHostRecords(db, closure.hostId)
  const from = closure.from < today ? closure.from : today
  const care = await readFamilies(db, question, from)
  const aboutChild = closedDaysOfChild(closure, await reservingAgreements(db, care))
  return recipientsOfFamilies(care, aboutChild, {
    factsOf: () => closureFacts(closure, host && fullName(host)),
  })
}

const readFor: Readonly<Record<LetterTemplateId, Reader>> = {
  agreement: ofAgreements,
  'care-plan': ofAgreements,
  regulation: ofRegulation,
  'missing-papers': ofMissing,
  attest: ofAttests,
  closure: ofClosure,
  offer: async ({ db }) => {
    const hosts = new Map((await readHostRecords(db)).map((host) => [host.id, host]))
    return recipientsOfOffers(await requestsOf(db), hosts)
  },
  refusal: async ({ db }) => recipientsOfRefusal(await requestsOf(db)),
  'host-papers': async ({ db, settings, today }) =>
    recipientsOfHosts(await readHostRecords(db), today, settings.number('documents.alertDays', parseDate(today))),
}

async function requestsOf(db: QueryContext['db']) {
  return (await readWaitingList(db, { statuses: ['open', 'offered', 'lapsed'] })).map(({ record }) => record)
}

function readFamilies(db: QueryContext['db'], { only }: LetterQuestion, from: string): Promise<Care[]> {
  return readCare(db, from, only === undefined ? undefined : { contract_holder_id: only })
}

/** Agreements as days and free days are counted with, by id. */
async function reservingAgreements(db: QueryContext['db'], care: readonly Care[]) {
  const childIds = [...new Set(care.map(({ child }) => child.id))]
  const agreements = await readAgreements(db, { from: parseDate('0001-01-01'), until: openEnd }, { childIds })
  return new Map(agreements.map((agreement) => [agreement.id, agreement]))
}

function regulationFacts(asked: Regulation, today: string): LetterFacts {
  const isDetrimental = asked.isDetrimental === true
  return {
    'reglement.versie': asked.version,
    'reglement.vanaf': longDate(asked.from),
    'reglement.toelichting': asked.note,
    'reglement.nadelig': isDetrimental ? asked.version : undefined,
    'reglement.opzegbaarTot': isDetrimental ? longDate(freeCancellationUntil(today)) : undefined,
  }
}

function closureFacts(
  { hostId, from, until, reason, isOpenEnded }: ClosureRecord,
  host: string | undefined,
): LetterFacts {
  const { closed } = words
  const day = (date: string) => `${longDayDate(date)} ${date.slice(0, 4)}`
  return {
    'sluiting.wie': hostId === null ? closed.service : closed.host(host ?? ''),
    'sluiting.wanneer': isOpenEnded
      ? closed.from(day(from))
      : from === until
        ? closed.on(day(from))
        : closed.between(day(from), day(until)),
    'sluiting.reden': closed.reasons[reason],
  }
}
