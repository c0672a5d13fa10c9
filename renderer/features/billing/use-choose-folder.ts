import { useCallback } from 'react'
import { bridge } from '../../api/index.ts'
import { billing } from '../../i18n/nl/billing.ts'
import { useFolderStore } from './stores/folder-store.ts'

/** The folder that was chosen last, and the system's dialog to choose another; null when she cancels. */
export function useChooseFolder() {
  const folder = useFolderStore((store) => store.folder)
  const remember = useFolderStore((store) => store.choose)
  const choose = useCallback(async () => {
    const chosen = await bridge().choose({
      kind: 'folder',
      title: billing.issue.chooseTitle,
      ...(folder !== undefined && { defaultPath: folder }),
    })
    if (chosen !== null) remember(chosen)
    return chosen
  }, [folder, remember])
  return { folder, choose }
}
