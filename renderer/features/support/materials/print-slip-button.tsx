import { Printer } from 'lucide-react'
import { bridge, useCommand } from '../../../api/index.ts'
import { Button, ErrorState } from '../../../components/index.ts'
import { LackingSigns } from '../../../components/lacking-signs.tsx'
import { materials } from '../../../i18n/nl/support/materials.ts'

const text = materials.slip

/** Writes the slip of what a host has on loan, in a folder that is chosen, and shows that folder. */
export function PrintSlipButton({ hostId }: { hostId: string }) {
  const { run, isRunning, error, data } = useCommand('loans.writeSlip')
  const print = async () => {
    const folder = await bridge().choose({ kind: 'folder', title: text.folder })
    if (folder === null) return
    const written = await run({ hostId, folder })
    if (written) await bridge().openFolder(written.folder)
  }
  return (
    <>
      <Button
        kind="quiet"
        icon={<Printer className="icon-small" aria-hidden />}
        isBusy={isRunning}
        onClick={() => void print()}
      >
        {text.print}
      </Button>
      {data?.lacksSigns && <LackingSigns />}
      {error && <ErrorState error={error} isInline />}
    </>
  )
}
