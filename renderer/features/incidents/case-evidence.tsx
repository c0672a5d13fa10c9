import { Button, Section, Tag } from '../../components/index.ts'
import { formatMoment } from '../../format/time.ts'
import { useToday } from '../../api/index.ts'
import { nl } from '../../i18n/nl.ts'
import { register as text } from '../../i18n/nl/incidents/register.ts'
import { caseWords } from '../../i18n/nl/incidents/words.ts'
import { ClockSection } from './clock-section.tsx'
import type { CaseRow } from './model/case-rows.ts'
import { ComplaintTasks } from './tasks/complaint-tasks.tsx'
import { IncidentTasks } from './tasks/incident-tasks.tsx'

type Props = { row: CaseRow; now: string; onOpen: () => void }

/** Beside the register: what is to be done about the chosen case, without what happened. */
export function CaseEvidence({ row, now, onOpen }: Props) {
  const { year } = useToday()
  const { entry, of, at } = row
  const what = of === 'incident' ? caseWords.categories[entry.category] : caseWords.channels[entry.channel]
  const kind = of === 'incident' ? caseWords.kinds[entry.kind] : caseWords.complaint
  const isCrisis = of === 'incident' ? entry.kind === 'crisis' : entry.isCrisis
  return (
    <>
      <Section title={kind} note={formatMoment(at, year)}>
        <p>
          {what} {of === 'complaint' && isCrisis && <Tag meaning="breach">{caseWords.kinds.crisis}</Tag>}
        </p>
        <p className="ink-2">
          {[entry.host, ...(of === 'incident' ? entry.children : [entry.child])]
            .flatMap((person) => (person ? [nl.common.name(person)] : []))
            .join(' · ')}
        </p>
        <div className="case-open">
          <Button onClick={onOpen} shortcut="↵">
            {text.open}
          </Button>
        </div>
      </Section>
      {of === 'incident' && <ClockSection entry={entry} now={now} />}
      {of === 'incident' ? (
        <IncidentTasks key={entry.id} entry={entry} now={now} />
      ) : (
        <ComplaintTasks key={entry.id} entry={entry} now={now} />
      )}
    </>
  )
}
