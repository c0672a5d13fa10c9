import { Modal } from '@mantine/core'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect, useState, type KeyboardEvent } from 'react'
import type { VisitPhoto } from '../../../../shared/domain/exchange/visits.ts'
import { Button } from '../../../components/index.ts'
import { visitPhotosText as text } from '../../../i18n/nl/visits/photos.ts'
import { pictureUrl } from './picture-size.ts'

type Props = {
  visitId: string
  /** Those that can be shown, in their order. */
  photos: readonly VisitPhoto[]
  shownId: string | undefined
  onShow: (photoId: string) => void
  onClose: () => void
}

/** One picture as large as the window; the arrow keys go on to the others, round and round; Escape goes back. */
export function LargePhoto({ visitId, photos, shownId, onShow, onClose }: Props) {
  const index = photos.findIndex(({ id }) => id === shownId)
  const photo = photos[index]
  const turn = (steps: number) => {
    const next = photos[(index + steps + photos.length) % photos.length]
    if (next) onShow(next.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') turn(-1)
    if (event.key === 'ArrowRight') turn(1)
  }
  return (
    <Modal
      opened={photo !== undefined}
      onClose={onClose}
      size="92vw"
      title={text.large(index + 1, photos.length)}
      onKeyDown={onKeyDown}
    >
      {photo && (
        <div className="photo-large">
          <Picture key={photo.id} visitId={visitId} photo={photo} number={index + 1} />
          <div className="photo-large-foot">
            <Button icon={<ChevronLeft className="icon-small" aria-hidden />} shortcut="←" onClick={() => turn(-1)}>
              {text.previous}
            </Button>
            <p>{photo.caption}</p>
            <Button
              icon={<ChevronRight className="icon-small" aria-hidden />}
              shortcut="→"
              onClick={() => turn(1)}
              data-autofocus
            >
              {text.next}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  )
}

/** The picture as it is kept; it leaves memory with this. */
function Picture({ visitId, photo, number }: { visitId: string; photo: VisitPhoto; number: number }) {
  const [shown, setShown] = useState<{ url?: string; isBroken?: true }>({})
  useEffect(() => {
    let isGone = false
    pictureUrl({ visitId, photoId: photo.id }).then(
      (url) => !isGone && setShown({ url }),
      () => !isGone && setShown({ isBroken: true }),
    )
    return () => void (isGone = true)
  }, [visitId, photo.id])
  if (shown.isBroken) return <p role="alert">{text.broken}</p>
  if (shown.url === undefined) return <p className="ink-3">{text.waiting}</p>
  return (
    <img
      src={shown.url}
      alt={photo.caption?.trim() || text.photo(number)}
      onError={() => setShown({ isBroken: true })}
    />
  )
}
