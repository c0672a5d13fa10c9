import { useCommand } from '../../api/index.ts'
import { useFolderStore } from './stores/folder-store.ts'
import { useChooseFolder } from './use-choose-folder.ts'

/** Makes the documents of what was issued for a month again, and remembers where they went. */
export function useWriteDocuments(month: string) {
  const remember = useFolderStore((store) => store.remember)
  const { folder, choose } = useChooseFolder()
  const { run, isRunning, error, progress } = useCommand('billing.documents')
  const writeTo = async (out: string | null) => {
    if (out === null) return
    const result = await run({ month, out })
    if (result) remember(month, { folder: out, files: result.files })
  }
  return {
    /** Below the folder that was chosen last; asks for one where there is none. */
    write: async () => writeTo(folder ?? (await choose())),
    /** Asks for the folder first. */
    writeElsewhere: async () => writeTo(await choose()),
    isRunning,
    error,
    progress,
  }
}
