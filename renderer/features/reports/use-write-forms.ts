import { bridge, useCommand } from '../../api/index.ts'
import { localNow } from '../../format/time.ts'
import { reports } from '../../i18n/nl/reports.ts'
import type { Report } from './report-types.ts'
import { contentOf } from './model/form-content.ts'
import { useWrittenStore } from './written-store.ts'

/** Writes the forms that are ready into the folder that was chosen last; asks for one where there is none. */
export function useWriteForms(report: Report) {
  const { folder, choose, remember } = useWrittenStore()
  const { run, isRunning, failure, reset } = useCommand('foSu05.write')
  const ask = async () => {
    const chosen = await bridge().choose({
      kind: 'folder',
      title: reports.chooseTitle,
      ...(folder !== undefined && { defaultPath: folder }),
    })
    if (chosen !== null) choose(chosen)
    return chosen
  }
  const write = async () => {
    const target = folder ?? (await ask())
    if (target === null) return
    const hostIds = report.locations.filter(({ state }) => state === 'ready').map(({ hostId }) => hostId)
    const result = await run({ month: report.month, folder: target, hostIds })
    if (result)
      remember(report.month, {
        folder: target,
        at: localNow(),
        count: result.files.length,
        content: contentOf(report),
      })
  }
  return { folder, ask, write, isRunning, failure, reset }
}
