import type { OutputOf } from '../../../../shared/contract/index.ts'
import { Note } from '../../../components/index.ts'
import { folders } from '../../../i18n/nl/visits/folders.ts'

const text = folders.preview

/** What of a bezoekmap cannot be kept here, and why. */
export function RefusedRecords({ refused }: { refused: OutputOf<'visitFolders.preview'>['refused'] }) {
  return (
    <Note meaning="attention" isLarge fact={text.refused(refused.length)}>
      {text.refusedDetail}
      <ul className="folder-refused">
        {refused.map(({ kind, id, hostName, reason }) => (
          <li key={`${kind} ${id}`}>
            {[folders.kinds[kind], ...(hostName === undefined ? [] : [hostName])].join(' ')}: {text.reasons[reason]}
          </li>
        ))}
      </ul>
    </Note>
  )
}
