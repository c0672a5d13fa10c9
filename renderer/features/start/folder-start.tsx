import { nl } from '../../i18n/nl.ts'
import { BringIn } from '../visits/folders/bring-in.tsx'
import { StartHeading } from './start-heading.tsx'
import './start.css'

const text = nl.start.folderStart

/** Begins on a laptop with a bezoekmap: only visits work there, until it is brought back. */
export function FolderStart({ onBack }: { onBack: () => void }) {
  return (
    <>
      <StartHeading title={text.title} intro={text.intro} onBack={onBack} />
      <BringIn isVisitingCopy />
    </>
  )
}
