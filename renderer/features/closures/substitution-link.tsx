import { Link } from '@tanstack/react-router'
import { ArrowUpRight } from 'lucide-react'
import { closures } from '../../i18n/nl/closures.ts'

/** To the places of the children of a host who is closed (R74): one absence. */
export function SubstitutionLink({ closureId, className }: { closureId: string; className: string }) {
  return (
    <Link to="/vervanging/$closureId" params={{ closureId }} className={className}>
      {closures.substitution}
      <ArrowUpRight className="icon-small" aria-hidden />
    </Link>
  )
}
