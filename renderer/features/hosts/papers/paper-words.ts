import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import type { HostDocumentKind } from '../../../../shared/domain/exchange/document.ts'
import type { Meaning } from '../../../components/meaning.tsx'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import type { HostFile } from '../host-types.ts'

const text = nl.hosts.papers

type Alert = HostFile['alerts'][number]

/** Days from a date to another; negative when it has passed. */
export function daysUntil(date: string, today: string): number {
  return parseDate(date) - parseDate(today)
}

/** What a kind of paper is called. */
export function paperName(kind: HostDocumentKind | undefined): string {
  return kind === undefined ? '' : nl.form.choices.documentKind[kind]
}

/** An alert of a host's dossier about a paper that is there, or a coming of age, as its fact and what follows from it. */
export function alertWords(
  alert: Alert & { kind: Exclude<Alert['kind'], 'missing'> },
  today: string,
): { meaning: 'breach' | 'attention'; fact: string; detail?: string } {
  const [document, person] = [paperName(alert.documentKind), nl.common.name(alert.about)]
  const date = formatDay(alert.date ?? today)
  switch (alert.kind) {
    case 'expired':
      return { meaning: 'breach', fact: text.expiredFact(document, person, date) }
    case 'expires': {
      const days = text.daysLeft(daysUntil(alert.date ?? today, today))
      return { meaning: 'attention', fact: text.expiresFact(document, person, date, days) }
    }
    case 'turns-18':
      return { meaning: 'attention', fact: text.turns18Fact(person, date), detail: text.turns18Detail }
  }
}

/** How much longer a paper is valid, in days; beyond a year or without an end nothing is said. */
export function leftWords(
  validUntil: string | undefined,
  today: string,
  alertDays: number,
): { meaning: Meaning; words: string } | undefined {
  if (validUntil === undefined) return undefined
  const days = daysUntil(validUntil, today)
  if (days < 0) return { meaning: 'breach', words: text.expired }
  if (days > daysInYear) return undefined
  return { meaning: days <= alertDays ? 'attention' : 'neutral', words: text.daysLeft(days) }
}

const daysInYear = 366
