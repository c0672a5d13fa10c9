import { Printer } from 'lucide-react'
import { bridge, useCommand } from '../../../api/index.ts'
import { Button } from '../../../components/index.ts'
import { letters as text } from '../../../i18n/nl/substitution/letters.ts'
import type { CallListExtras } from './letter-types.ts'

type Props = CallListExtras & { closureId: string; kind?: 'plain' | 'quiet'; label?: string }

/** Writes the call list as a page to print, in a folder that is chosen, and shows that folder. */
export function PrintCallListButton({ closureId, assumed, sentences, kind = 'plain', label = text.print }: Props) {
  const { run, isRunning } = useCommand('substitution.writeCallList')
  const print = async () => {
    const folder = await bridge().choose({ kind: 'folder', title: text.printTitle })
    if (folder === null) return
    const written = await run({ closureId, folder, assumed, sentences })
    if (written) await bridge().openFolder(written.folder)
  }
  return (
    <Button
      kind={kind}
      icon={<Printer className="icon-small" aria-hidden />}
      onClick={() => void print()}
      isBusy={isRunning}
      reason={sentences.length === 0 ? text.printNone : undefined}
    >
      {label}
    </Button>
  )
}
