import { ArrowRight } from 'lucide-react'
import { Button, DetailList, Section } from '../../../components/index.ts'
import { formatMoment } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { screen as text } from '../../../i18n/nl/substitution/screen.ts'
import { absenceName, absencePeriod } from '../absence-words.ts'
import type { AbsenceEntry } from '../substitution-types.ts'

type Props = { entry: AbsenceEntry; year: number | undefined; onOpen: () => void }

/** The chosen absence in short, with the way to its children. */
export function AbsenceEvidence({ entry, year, onOpen }: Props) {
  const { record, host, childDays, placed, byParents, open, families, toCall } = entry
  return (
    <Section title={absenceName(entry)}>
      <DetailList
        facts={[
          [text.facts.period, `${absencePeriod(record, year)}${record.isOpenEnded ? `, ${text.openEnd}` : ''}`],
          [
            text.facts.reported,
            record.reportedAt && text.reported(formatMoment(record.reportedAt, year), record.reportedBy),
          ],
          [text.facts.phone, host.phone],
          [text.facts.childDays, text.summary(childDays, placed, byParents, open)],
          [text.facts.calls, families === 0 ? nl.common.noValue : text.calls(toCall, families)],
        ]}
      />
      <div className="absence-open">
        <Button kind="primary" icon={<ArrowRight className="icon-small" aria-hidden />} shortcut="↵" onClick={onOpen}>
          {text.open}
        </Button>
      </div>
    </Section>
  )
}
