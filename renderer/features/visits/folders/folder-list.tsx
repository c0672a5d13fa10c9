import type { OutputOf } from '../../../../shared/contract/index.ts'
import { useToday } from '../../../api/index.ts'
import { Section, Tag } from '../../../components/index.ts'
import { formatMoment } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { folders } from '../../../i18n/nl/visits/folders.ts'

const text = folders.list

type Props = { folders: OutputOf<'visitFolders.list'>['folders']; isVisitingCopy: boolean }

/** The bezoekmappen that were given along and whether they came back, or those that were opened on this laptop. */
export function FolderList({ folders: known, isVisitingCopy }: Props) {
  const { year } = useToday()
  return (
    <Section title={isVisitingCopy ? text.opened : text.out}>
      {known.length === 0 && <p className="small ink-3">{text.none}</p>}
      <ul className="folder-list">
        {known.map(({ id, madeAt, madeBy, hosts, returnedAt }) => (
          <li key={id}>
            <span className="medium">{text.made(formatMoment(madeAt, year), madeBy)}</span>
            {!isVisitingCopy && (
              <Tag meaning={returnedAt === undefined ? 'attention' : 'ok'}>
                {returnedAt === undefined ? text.isOut : text.returned(formatMoment(returnedAt, year))}
              </Tag>
            )}
            <span className="small ink-2">{hosts.map((host) => nl.common.name(host)).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
