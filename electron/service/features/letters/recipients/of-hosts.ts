import type { Host } from '../../../../../shared/domain/exchange/document.ts'
import { hostDossierAlerts, type DossierAlert } from '../../../../../shared/domain/hosts/dossier-alerts.ts'
import { compareText } from '../../../../../shared/domain/text-order.ts'
import { usableEmail } from '../../../documents/letters/family-letter.ts'
import type { LetterFacts } from '../../../documents/templates/fill-template.ts'
import { letterWords as words } from '../../../documents/text/letter-words-nl.ts'
import { fullName, hostFacts } from '../facts/shared-facts.ts'
import { addressed, type Recipient } from './recipient.ts'

/** The hosts whose dossier lacks a paper or has one that runs out (R13–R15), by name. */
export function recipientsOfHosts(hosts: readonly Host[], today: string, alertDays: number): Recipient[] {
  return hosts
    .toSorted((a, b) => compareText(a.lastName, b.lastName) || compareText(a.firstName, b.firstName))
    .flatMap((host): Recipient[] => {
      const alerts = hostDossierAlerts({ host, today, alertDays })
      if (alerts.length === 0) return []
      const { id, firstName, lastName } = host
      return [
        {
          id,
          ...addressed(host, usableEmail(host.email)),
          childIds: [],
          about: [],
          isNeeded: true,
          facts: { ...hostFacts(host), papieren: alerts.map((alert) => paperFacts(host, alert)) },
          refs: { hostId: id },
          folder: { of: 'host', id, firstName, lastName },
        },
      ]
    })
}

function paperFacts({ household = [] }: Host, { kind, documentKind, about, date = '' }: DossierAlert): LetterFacts {
  const member = household.find(({ id }) => id === about)
  return {
    stuk: documentKind === undefined ? words.adultPapers : words.papers[documentKind],
    wie: member && fullName(member),
    toestand: words.paperState[kind](date),
  }
}
