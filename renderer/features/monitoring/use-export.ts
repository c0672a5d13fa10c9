import { useState } from 'react'
import { bridge, useCommand } from '../../api/index.ts'
import { monitoring as text } from '../../i18n/nl/monitoring/frame.ts'

/** Writes the views of a year as a workbook into a folder that is asked for. */
export function useExport(year: number) {
  const { run, isRunning, failure } = useCommand('monitoring.write')
  const [written, setWritten] = useState<{ folder: string; files: string[] }>()
  const write = async () => {
    const folder = await bridge().choose({ kind: 'folder', title: text.export.choose })
    if (folder === null) return
    setWritten(undefined)
    const result = await run({ year, folder })
    if (result) setWritten(result)
  }
  return { write, written, isRunning, failure }
}
