import { FileSpreadsheet } from 'lucide-react'
import { bridge, errorText, useCommand } from '../../../api/index.ts'
import { Button } from '../../../components/index.ts'
import { demand as text } from '../../../i18n/nl/waiting-list/demand.ts'

/** Writes the requests of a period and their counts for the lokaal loket in a folder that is chosen, and says where. */
export function WriteDemand({ from, until }: { from: string; until: string }) {
  const { run, isRunning, error, data } = useCommand('waitingList.writeDemand')
  const write = async () => {
    const folder = await bridge().choose({ kind: 'folder', title: text.folderTitle })
    if (folder !== null) await run({ from, until, folder })
  }
  return (
    <>
      <span className="small ink-2" role="status">
        {error && <span className="br">{errorText(error).title}</span>}
        {!error && data && text.written(data.name)}
      </span>
      {data && !error && <Button onClick={() => void bridge().openFolder(data.folder)}>{text.openFolder}</Button>}
      <Button
        icon={<FileSpreadsheet className="icon-small" aria-hidden />}
        isBusy={isRunning}
        onClick={() => void write()}
      >
        {text.write}
      </Button>
    </>
  )
}
