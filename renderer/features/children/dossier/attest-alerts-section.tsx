import { Link } from '@tanstack/react-router'
import { Note, Section } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ChildFile } from '../child-types.ts'
import { alertWords, isPressing } from './alert-words.ts'
import './dossier.css'

const text = nl.children.dossier

/** Attests that run out, are missing or have to be asked anew (R25, R26), each with the way to enter one; nothing when all is well. */
export function AttestAlertsSection({ child, today }: { child: ChildFile; today: string }) {
  if (child.attestAlerts.length === 0) return null
  return (
    <Section title={text.alerts}>
      <AttestAlerts child={child} today={today} />
    </Section>
  )
}

/** The alerts themselves. */
export function AttestAlerts({ child, today }: { child: ChildFile; today: string }) {
  return (
    <div className="dossier-alerts">
      {child.attestAlerts.map((alert) => {
        const { fact, detail } = alertWords(alert, today)
        const holder = child.contractHolders.find(({ id }) => id === alert.contractHolderId)
        const isOnly = child.contractHolders.length === 1
        return (
          <Note
            key={`${alert.contractHolderId} ${alert.kind} ${alert.date}`}
            meaning={isPressing(alert, today) ? 'attention' : 'neutral'}
            fact={fact}
          >
            {holder && !isOnly && `${text.alertFor(nl.common.name(holder))} `}
            {detail}{' '}
            <Link
              to="/kinderen/$childId"
              params={{ childId: child.id }}
              search={{ tab: 'attesten', nieuw: [alert.contractHolderId] }}
            >
              {text.newAttest}
            </Link>
          </Note>
        )
      })}
    </div>
  )
}
