import { Link } from '@tanstack/react-router'
import type { DossierPart } from '../../../../shared/domain/child-file/missing-parts.ts'
import { nl } from '../../../i18n/nl.ts'
import { placeOfPart } from './part-place.ts'

type Props = { part: DossierPart; childId: string; agreement: { id: string; contractHolderId: string } }

/** A missing part as the way to where it is filled in. */
export function PartLink({ part, childId, agreement }: Props) {
  const place = placeOfPart(part, agreement)
  const words = nl.children.dossier.parts[part]
  if ('plan' in place)
    return (
      <Link to="/kinderen/$childId/plan/$agreementId" params={{ childId, agreementId: place.plan }}>
        {words}
      </Link>
    )
  return (
    <Link to="/kinderen/$childId" params={{ childId }} search={place.search}>
      {words}
    </Link>
  )
}
