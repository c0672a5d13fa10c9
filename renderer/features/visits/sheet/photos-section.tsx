import { VisitPhotos } from '../photos/visit-photos.tsx'
import type { Sheet } from '../visit-types.ts'
import { SheetPart } from './sheet-section.tsx'
import { useShownVisit } from './use-shown-visit.ts'

/** Pictures of what was seen. */
export function PhotosSection({ sheet, isReadOnly }: { sheet: Sheet; isReadOnly: boolean }) {
  const { id, photos = [] } = useShownVisit(sheet.record)
  return (
    <SheetPart section="photos">
      <VisitPhotos visitId={id} photos={photos} here={sheet.photosHere} isReadOnly={isReadOnly} />
    </SheetPart>
  )
}
