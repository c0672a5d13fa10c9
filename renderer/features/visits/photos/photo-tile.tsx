import { ImageOff, MonitorSmartphone, Trash2, Undo2 } from 'lucide-react'
import type { VisitPhoto } from '../../../../shared/domain/exchange/visits.ts'
import { Button } from '../../../components/index.ts'
import { visitPhotosText as text } from '../../../i18n/nl/visits/photos.ts'
import { TypedText } from '../fields/typed-text.tsx'
import { useTypedField } from '../saving/use-typed-field.ts'
import { useThumbnail } from './use-thumbnail.ts'

type Props = {
  visitId: string
  photo: VisitPhoto
  /** Its place among those that are shown, from 1. */
  number: number
  isHere: boolean
  isReadOnly: boolean
  onOpen: () => void
  onRemoved: () => void
}

/** A picture in the strip: small, with its caption to type in and the way to take it away. */
export function PhotoTile({ visitId, photo, number, isHere, isReadOnly, onOpen, onRemoved }: Props) {
  const removal = useTypedField(`photos/${photo.id}/isRemoved`, photo.isRemoved)
  const { url, isBroken } = useThumbnail(visitId, photo.id, isHere)
  const name = photo.caption?.trim() || text.photo(number)
  return (
    <li className="photo-tile">
      {isHere && !isBroken ? (
        <button type="button" className="photo-look" aria-label={text.open(name)} onClick={onOpen}>
          {url === undefined ? <span className="small ink-3">{text.waiting}</span> : <img src={url} alt="" />}
        </button>
      ) : (
        <NotShown isBroken={isBroken} />
      )}
      {isReadOnly ? (
        <span className="photo-caption">{photo.caption}</span>
      ) : (
        <div className="photo-words">
          <TypedText
            field={`photos/${photo.id}/caption`}
            stored={photo.caption}
            label={text.captionOf(number)}
            placeholder={text.caption}
            isLabelHidden
          />
          <Button
            kind="quiet"
            isIconOnly
            icon={<Trash2 className="icon-small" aria-hidden />}
            aria-label={text.remove(name)}
            onClick={() => {
              removal.put(true)
              onRemoved()
            }}
          />
        </div>
      )}
    </li>
  )
}

/** A picture that lies elsewhere, or whose file is spoilt. */
function NotShown({ isBroken }: { isBroken: boolean }) {
  const Icon = isBroken ? ImageOff : MonitorSmartphone
  return (
    <div className="photo-none">
      <Icon className="icon" aria-hidden />
      <b>{isBroken ? text.broken : text.elsewhere}</b>
      <span className="small ink-2">{isBroken ? text.brokenDetail : text.elsewhereDetail}</span>
    </div>
  )
}

/** Where a picture was that was taken away just now, with the way back. */
export function RemovedTile({ photoId }: { photoId: string }) {
  const removal = useTypedField<boolean>(`photos/${photoId}/isRemoved`, true)
  return (
    <li className="photo-tile photo-none">
      <span role="status">{text.removed}</span>
      <Button autoFocus icon={<Undo2 className="icon-small" aria-hidden />} onClick={() => removal.put(undefined)}>
        {text.undo}
      </Button>
    </li>
  )
}
