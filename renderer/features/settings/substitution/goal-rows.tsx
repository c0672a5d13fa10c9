import { useCommand } from '../../../api/index.ts'
import { Button, ErrorState, Tag } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { substitutionSettings } from '../../../i18n/nl/substitution-settings.ts'
import { formatSetting, type Setting, type SettingRow } from '../setting-value.ts'

const text = substitutionSettings.order
// Stands where no starting date is known.
const always = '0001-01-01'

type Props = { setting: Setting; today: string; onRemoved: () => void }

/** The order of goals through time, latest first; an own one can be taken away. */
export function GoalRows({ setting, today, onRemoved }: Props) {
  return (
    <ul className="goal-rows" aria-label={text.rows}>
      {setting.rows.map((row) => (
        <Row key={row.from} setting={setting} row={row} today={today} onRemoved={onRemoved} />
      ))}
    </ul>
  )
}

function Row({ setting, row, today, onRemoved }: Props & { row: SettingRow }) {
  const remove = useCommand('settings.remove')
  const from = row.from === always ? text.ever : text.rowFrom(formatDay(row.from))
  const removeRow = async () => {
    if (await remove.run({ key: setting.key, from: row.from })) onRemoved()
  }
  return (
    <li>
      <div className="goal-row-head">
        <span className={row.inForce ? 'medium' : undefined}>{from}</span>
        {row.inForce && <Tag meaning="accent">{text.inForce}</Tag>}
        {row.from > today && <Tag>{text.coming}</Tag>}
        <span className="small ink-3">{row.origin === 'law' ? text.isProposed : text.own}</span>
        <span className="spacer" />
        {row.origin === 'service' && (
          <Button
            kind="quiet"
            aria-label={text.removeOf(from)}
            isBusy={remove.isRunning}
            onClick={() => void removeRow()}
          >
            {text.remove}
          </Button>
        )}
      </div>
      {remove.failure && <ErrorState error={remove.failure} isInline />}
      <p className="small ink-2">{formatSetting(setting, row.value)}</p>
    </li>
  )
}
