import { useState } from 'react'
import { useCommand } from '../../../api/index.ts'
import type { FormsPreview } from '../form-types.ts'
import { useFormsStore } from '../forms-store.ts'

/** Saves what a preview shows; where a month is closed or issued it asks for a reason first (R134). */
export function useImportForms(preview: FormsPreview) {
  const { files, choices } = useFormsStore()
  const command = useCommand('attendanceForms.import')
  const [isAsking, setIsAsking] = useState(false)
  const saveWith = async (reason?: string) => {
    const settled = files.flatMap((path) => choices[path] ?? [])
    await command.run({
      files: [...files],
      choices: settled,
      digest: preview.digest,
      ...(reason !== undefined && { reason }),
    })
    setIsAsking(false)
  }
  return {
    save: async () => (preview.reasonNeeded ? setIsAsking(true) : saveWith()),
    saveWith,
    isAsking,
    stopAsking: () => setIsAsking(false),
    /** Days that were saved last, while these files are looked at. */
    saved: command.data?.changed,
    command,
  }
}
