import { ImagePlus } from 'lucide-react'
import { useState, type DragEvent } from 'react'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { mostPhotosAtOnce } from '../../../../shared/contract/photos.ts'
import type { VisitPhoto } from '../../../../shared/domain/exchange/visits.ts'
import { bridge, useCommand } from '../../../api/index.ts'
import { Button } from '../../../components/index.ts'
import { visitPhotosText as text } from '../../../i18n/nl/visits/photos.ts'
import { LargePhoto } from './large-photo.tsx'
import { PhotoTile, RemovedTile } from './photo-tile.tsx'
import './photos.css'
import { RefusedFiles } from './refused-files.tsx'

type Props = { visitId: string; photos: readonly VisitPhoto[]; here: readonly string[]; isReadOnly: boolean }
type Added = OutputOf<'homeVisits.addPhotos'>

/** The pictures of a visit, in a record that is in hand: add, name, look at, take away and put back. */
export function VisitPhotos({ visitId, photos, here, isReadOnly }: Props) {
  const [added, setAdded] = useState<{ files: Added; isCut: boolean }>()
  const [removedHere, setRemovedHere] = useState<ReadonlySet<string>>(new Set())
  const [large, setLarge] = useState<string>()
  const [isOver, setIsOver] = useState(false)
  const command = useCommand('homeVisits.addPhotos')
  const shown = photos.filter(({ id, isRemoved }) => !isRemoved || (removedHere.has(id) && !isReadOnly))
  const visible = shown.filter(({ isRemoved }) => !isRemoved)
  const add = async (paths: readonly string[]) => {
    if (paths.length === 0 || command.isRunning) return
    const files = await command.run({ visitId, paths: paths.slice(0, mostPhotosAtOnce) })
    if (files) setAdded({ files, isCut: paths.length > mostPhotosAtOnce })
  }
  const choose = async () => add((await bridge().choosePictures(text.chooseTitle)) ?? [])
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    void add([...event.dataTransfer.files].map((file) => bridge().pathOf(file)).filter((path) => path !== ''))
  }
  const target = isReadOnly
    ? {}
    : {
        onDragOver: (event: DragEvent) => {
          event.preventDefault()
          setIsOver(true)
        },
        onDragLeave: () => setIsOver(false),
        onDrop: drop,
      }
  return (
    <div className={`photos${isOver ? ' photos-over' : ''}`} {...target}>
      {shown.length > 0 && (
        <ul className="photo-strip" aria-label={text.list}>
          {shown.map((photo) =>
            photo.isRemoved ? (
              <RemovedTile key={photo.id} photoId={photo.id} />
            ) : (
              <PhotoTile
                key={photo.id}
                visitId={visitId}
                photo={photo}
                number={visible.indexOf(photo) + 1}
                isHere={here.includes(photo.id)}
                isReadOnly={isReadOnly}
                onOpen={() => setLarge(photo.id)}
                onRemoved={() => setRemovedHere((before) => new Set(before).add(photo.id))}
              />
            ),
          )}
        </ul>
      )}
      {shown.length === 0 && <p className="ink-2">{isReadOnly ? text.noneClosed : text.none}</p>}
      {!isReadOnly && (
        <div className="photos-add">
          <Button
            icon={<ImagePlus className="icon-small" aria-hidden />}
            isBusy={command.isRunning}
            onClick={() => void choose()}
          >
            {text.add}
          </Button>
          <span className="small ink-3">{isOver ? text.drop : text.hint}</span>
        </div>
      )}
      {added && <RefusedFiles files={added.files} isCut={added.isCut} onClose={() => setAdded(undefined)} />}
      <LargePhoto
        visitId={visitId}
        photos={visible.filter(({ id }) => here.includes(id))}
        shownId={large}
        onShow={setLarge}
        onClose={() => setLarge(undefined)}
      />
    </div>
  )
}
