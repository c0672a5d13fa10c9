import { Printer } from 'lucide-react'
import { bridge, useCommand } from '../../../api/index.ts'
import { Button, ErrorState } from '../../../components/index.ts'
import { LackingSigns } from '../../../components/lacking-signs.tsx'
import { tasks as text } from '../../../i18n/nl/incidents/tasks.ts'

/** Writes the crisis form in a folder that is chosen, and shows that folder. */
export function CrisisFormButton({ id }: { id: string }) {
  const { run, isRunning, failure, data } = useCommand('incidents.writeCrisisForm')
  const make = async () => {
    const folder = await bridge().choose({ kind: 'folder', title: text.formTitle })
    if (folder === null) return
    const written = await run({ id, folder })
    if (written) await bridge().openFolder(written.folder)
  }
  return (
    <>
      <Button icon={<Printer className="icon-small" aria-hidden />} isBusy={isRunning} onClick={() => void make()}>
        {text.form}
      </Button>
      {data?.lacksSigns && <LackingSigns />}
      {failure && <ErrorState error={failure} isInline />}
    </>
  )
}
