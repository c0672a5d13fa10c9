import { X } from 'lucide-react'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { mostPhotosAtOnce } from '../../../../shared/contract/photos.ts'
import { Button, Note } from '../../../components/index.ts'
import { visitPhotosText as text } from '../../../i18n/nl/visits/photos.ts'

type Props = { files: OutputOf<'homeVisits.addPhotos'>; isCut: boolean; onClose: () => void }

/** Which files were not added, each with its reason; nothing where all were. */
export function RefusedFiles({ files, isCut, onClose }: Props) {
  const refused = files.filter((file) => file.refused !== undefined)
  if (refused.length === 0 && !isCut) return null
  const close = (
    <Button kind="quiet" icon={<X className="icon-small" aria-hidden />} onClick={onClose}>
      {text.dismiss}
    </Button>
  )
  return (
    <Note
      meaning="attention"
      isAlert
      fact={refused.length > 0 ? text.notAdded(refused.length) : undefined}
      actions={close}
    >
      {isCut && text.tooMany(mostPhotosAtOnce)}
      {refused.length > 0 && (
        <ul className="photos-refused">
          {refused.map(({ name, refused: reason }, index) => (
            <li key={`${index} ${name}`}>
              <b>{name}</b> {reason && text.refusals[reason]}.
            </li>
          ))}
        </ul>
      )}
    </Note>
  )
}
