import { Link } from '@tanstack/react-router'
import { useQueryOf } from '../../api/index.ts'

type Props = { hostId: string; tab: 'begeleiding' | 'documenten'; children: string }

/** The way to the file of a host; on a laptop with a bezoekmap, where files are not, there is none. */
export function HostFileLink({ hostId, tab, children }: Props) {
  const isVisiting = useQueryOf('service.status', {}).data?.organiser?.isVisitingCopy === true
  if (isVisiting) return null
  return (
    <Link to="/onthaalouders/$hostId" params={{ hostId }} search={{ tab }}>
      {children}
    </Link>
  )
}
