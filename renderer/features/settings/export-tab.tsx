import { useState } from 'react'
import { bridge, useCommand, useToday } from '../../api/index.ts'
import { Button, ErrorState, Note } from '../../components/index.ts'
import { formatBytes } from '../../format/money.ts'
import { nl } from '../../i18n/nl.ts'
import './settings.css'

const text = nl.settings.exportAll

/** Takes everything out: the exchange document in a file of choice. */
export function ExportTab() {
  const { today = '' } = useToday()
  const save = useCommand('exchange.save')
  const [path, setPath] = useState('')
  const choose = async () => {
    const request = { kind: 'save-json', title: text.dialogTitle, defaultPath: text.fileName(today) } as const
    const chosen = await bridge().choose(request)
    if (chosen === null) return
    setPath(chosen)
    await save.run({ path: chosen })
  }
  return (
    <div className="settings-body">
      <section className="settings-part stack">
        <h2>{text.title}</h2>
        <p>{text.detail}</p>
        <p>{text.privacy}</p>
        <div className="settings-actions">
          <Button kind="primary" onClick={() => void choose()} isBusy={save.isRunning}>
            {text.choose}
          </Button>
        </div>
        {save.failure && <ErrorState error={save.failure} isInline />}
        {save.data && !save.isRunning && (
          <Note meaning="ok" fact={text.written} isAlert>
            {text.writtenDetail(path, formatBytes(save.data.bytes))}
          </Note>
        )}
      </section>
    </div>
  )
}
