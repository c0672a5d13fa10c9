import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useCommand } from '../../api/index.ts'
import { Button, Tag } from '../../components/index.ts'
import { formatDay } from '../../format/date.ts'
import { nl } from '../../i18n/nl.ts'
import { SettingForm } from './setting-form.tsx'
import { formatSetting, type Setting, type SettingRow } from './setting-value.ts'
import './settings.css'

const text = nl.settings.dated
// Stands where no starting date is known.
const always = '0001-01-01'

/** One setting: its rows, latest first, with where each comes from; own rows can be added and taken away. */
export function SettingBlock({ setting }: { setting: Setting }) {
  const [isAdding, setIsAdding] = useState(false)
  const add = useRef<HTMLButtonElement>(null)
  // The form or row that had the focus goes: the keyboard goes on from here.
  const close = () => {
    flushSync(() => setIsAdding(false))
    add.current?.focus()
  }
  const { title, detail } = text.keys[setting.key]
  return (
    <section className="setting">
      <div className="section-head">
        <h2>{title}</h2>
        <span className="small ink-3">{detail}</span>
        <span className="spacer" />
        {!isAdding && (
          <Button
            ref={add}
            kind="quiet"
            icon={<Plus className="icon-small" aria-hidden />}
            aria-label={`${text.add}: ${title}`}
            onClick={() => setIsAdding(true)}
          >
            {text.add}
          </Button>
        )}
      </div>
      <table className="plain-table setting-table">
        <thead>
          <tr>
            <th scope="col">{text.columns.from}</th>
            <th scope="col" className="numeric">
              {text.columns.value}
            </th>
            <th scope="col">
              <span className="visually-hidden">{text.inForce}</span>
            </th>
            <th scope="col">{text.columns.origin}</th>
            <th scope="col">
              <span className="visually-hidden">{text.columns.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {setting.rows.map((row) => (
            <Row key={row.from} setting={setting} row={row} onRemoved={() => add.current?.focus()} />
          ))}
        </tbody>
      </table>
      {isAdding && <SettingForm setting={setting} onDone={close} />}
    </section>
  )
}

function Row({ setting, row, onRemoved }: { setting: Setting; row: SettingRow; onRemoved: () => void }) {
  const remove = useCommand('settings.remove')
  const removeRow = async () => {
    if (await remove.run({ key: setting.key, from: row.from })) onRemoved()
  }
  const date = row.from === always ? text.always : formatDay(row.from)
  return (
    <tr>
      <td className={row.inForce ? 'medium' : undefined}>{date}</td>
      <td className={`numeric${row.inForce ? ' medium' : ''}`}>{formatSetting(setting, row.value)}</td>
      <td>{row.inForce && <Tag meaning="accent">{text.inForce}</Tag>}</td>
      <td className="small ink-2">{row.origin === 'law' ? row.source : text.own}</td>
      <td className="numeric">
        {row.origin === 'service' && (
          <Button
            kind="quiet"
            aria-label={text.removeOf(text.keys[setting.key].title, date)}
            isBusy={remove.isRunning}
            onClick={() => void removeRow()}
          >
            {text.remove}
          </Button>
        )}
      </td>
    </tr>
  )
}
