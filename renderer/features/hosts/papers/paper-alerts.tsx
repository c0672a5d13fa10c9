import { Plus } from 'lucide-react'
import { flushSync } from 'react-dom'
import { v7 as newId } from 'uuid'
import type { HostDocumentKind, HouseholdMember } from '../../../../shared/domain/exchange/document.ts'
import { Button, Note, useDraftValue } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import type { HostForm } from '../edit/use-host-form.ts'
import type { HostFile } from '../host-types.ts'
import { useAlertDays } from '../use-host-settings.ts'
import { draftAlerts } from './draft-alerts.ts'
import { groupAlerts } from './group-alerts.ts'
import { alertWords, paperName } from './paper-words.ts'

const text = nl.hosts.papers

type Props = { host: HostFile; form: HostForm; today: string }

/** What the dossier lacks as it is typed, each with the button that begins the paper. */
export function PaperAlerts({ host, form, today }: Props) {
  const alertDays = useAlertDays()
  const [documents = [], setDocuments] = useDraftValue(form.at('documents'))
  const [household = []] = useDraftValue(form.at('household'))
  const { missing, others } = groupAlerts(draftAlerts({ endsOn: host.endsOn, documents, household }, today, alertDays))
  const nameOf = (about: string) => {
    const member: Partial<HouseholdMember> = household.find(({ id }) => id === about) ?? host
    return { firstName: member.firstName ?? '', lastName: member.lastName ?? '' }
  }
  const begin = (kind: HostDocumentKind, about: string) => {
    const memberId = about === 'host' ? {} : { memberId: about }
    flushSync(() => setDocuments([...documents, { id: newId(), kind, ...memberId }]))
    focusDateOf(documents.length)
  }
  if (missing.length === 0 && others.length === 0) return null
  return (
    <div className="paper-alerts" role="group" aria-label={text.missingTitle}>
      {missing.map(({ about, kinds }) => {
        const person = nl.common.name(nameOf(about))
        return (
          <Note
            key={about}
            meaning="attention"
            fact={text.missingFacts(person, kinds.length)}
            actions={kinds.map((kind) => (
              <Button
                key={kind}
                icon={<Plus className="icon-small" aria-hidden />}
                aria-label={text.addThisLabel(paperName(kind), person)}
                onClick={() => begin(kind, about)}
              >
                {paperName(kind)}
              </Button>
            ))}
          />
        )
      })}
      {others.map((alert) => {
        const about = nameOf(alert.about)
        const { meaning, fact, detail } = alertWords({ ...alert, about }, today)
        const { documentKind: kind } = alert
        const renew = kind !== undefined && (
          <Button
            aria-label={text.renewLabel(paperName(kind), nl.common.name(about))}
            onClick={() => begin(kind, alert.about)}
          >
            {text.renew}
          </Button>
        )
        return (
          <div key={`${alert.kind} ${kind} ${alert.about} ${alert.date}`} className="paper-alert">
            <Note meaning={meaning} fact={fact}>
              {detail}
            </Note>
            {renew}
          </div>
        )
      })}
    </div>
  )
}

/** Puts the focus in the date of a new paper: its kind and person are known. */
function focusDateOf(row: number): void {
  document.querySelector<HTMLElement>(`.documents [data-row="${row}"] .paper-received input`)?.focus()
}
