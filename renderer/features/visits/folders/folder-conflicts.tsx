import { Radio } from '@mantine/core'
import { useToday } from '../../../api/index.ts'
import { Section } from '../../../components/index.ts'
import { formatMoment } from '../../../format/time.ts'
import { folders } from '../../../i18n/nl/visits/folders.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import { conflictValue, isLongText } from '../conflicts/model/conflict-words.ts'
import { conflictKey, type Choice, type Chosen, type FolderConflict } from './model/folder-choices.ts'
import { fieldName, recordTitle, type FolderNames } from './model/record-words.ts'

const text = folders.preview

type Props = {
  conflicts: readonly FolderConflict[]
  names: FolderNames
  chosen: Chosen
  onChoose: (key: string, choice: Choice) => void
}

/** Every field of two versions, side by side with who wrote it and when; what is not chosen now is chosen later. */
export function FolderConflicts({ conflicts, names, chosen, onChoose }: Props) {
  return (
    <Section title={text.conflicts(conflicts.length)}>
      <p className="small ink-2">{text.conflictsDetail}</p>
      {conflicts.map((conflict) => {
        const key = conflictKey(conflict)
        const choice = chosen.get(key) ?? 'later'
        return (
          <OneConflict
            key={key}
            conflict={conflict}
            title={fieldName(conflict.kind, conflict.field, names)}
            choice={choice}
            onChoose={(next) => onChoose(key, next)}
          />
        )
      })}
    </Section>
  )
}

type OneProps = { conflict: FolderConflict; title: string; choice: Choice; onChoose: (choice: Choice) => void }

function OneConflict({ conflict, title, choice, onChoose }: OneProps) {
  const { year } = useToday()
  const { kind, field, values } = conflict
  const choose = (value: string) => onChoose(value === 'both' || value === 'later' ? value : { editId: value })
  return (
    <Radio.Group
      className="folder-conflict"
      label={`${title} · ${recordTitle(conflict)}`}
      value={typeof choice === 'string' ? choice : choice.editId}
      onChange={choose}
    >
      <div className="folder-versions">
        {values.map(({ editId, value, at, by, isHere }) => (
          <div key={editId} className="folder-version">
            <Radio
              size="xs"
              value={editId}
              label={
                <>
                  <span className="medium">{isHere ? text.here : text.folder}</span>{' '}
                  <span className="small ink-2">
                    {by === '' ? text.origin : visitSheet.conflicts.by(by, formatMoment(at, year))}
                  </span>
                </>
              }
            />
            <p className="folder-value">{conflictValue(kind, field, value)}</p>
          </div>
        ))}
      </div>
      <div className="folder-other-choices">
        {isLongText(field) && <Radio size="xs" value="both" label={text.both} />}
        <Radio size="xs" value="later" label={text.later} />
      </div>
    </Radio.Group>
  )
}
