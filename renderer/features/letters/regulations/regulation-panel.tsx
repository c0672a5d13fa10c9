import { useNavigate } from '@tanstack/react-router'
import { useCommand, useToday } from '../../../api/index.ts'
import { Button, DetailList, ErrorState, Note, Section } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { regulationsText as text } from '../../../i18n/nl/letters/regulations.ts'
import { sayKept } from '../../substitution/say-kept.ts'
import type { RegulationRow } from '../letter-types.ts'
import { AcknowledgeFamilies } from './acknowledge-families.tsx'

type Props = { regulation: RegulationRow; onEdit: () => void }

/** A version with what the law asks of it, and the families that did not take note of it yet. */
export function RegulationPanel({ regulation, onEdit }: Props) {
  const navigate = useNavigate()
  const { year } = useToday()
  const { run, isRunning, error } = useCommand('regulations.remove')
  const { version, from, note, isDetrimental, earliest, acknowledged, families } = regulation
  const remove = async () => {
    const removed = await run({ version })
    if (removed) sayKept(text.removed(version))
  }
  return (
    <>
      <Section title={version}>
        <DetailList
          facts={[
            [text.from, formatDay(from, year)],
            [text.columns.kind, isDetrimental ? text.detrimental : text.plain],
            ...(note === undefined ? [] : [[text.note, note] as const]),
            [text.columns.acknowledged, text.countDetail(acknowledged, families)],
          ]}
        />
        {earliest !== undefined && earliest > from && (
          <Note meaning="breach">{text.tooEarly(formatDay(earliest, year))}</Note>
        )}
        {error && <ErrorState error={error} isInline />}
        <div className="letter-acts">
          <Button
            kind="primary"
            onClick={() => void navigate({ to: '/brieven', search: { sjabloon: 'regulation', versie: version } })}
          >
            {text.write}
          </Button>
          <Button onClick={onEdit}>{text.edit}</Button>
          <Button onClick={() => void remove()} isBusy={isRunning}>
            {text.remove}
          </Button>
        </div>
      </Section>
      <AcknowledgeFamilies version={version} />
    </>
  )
}
