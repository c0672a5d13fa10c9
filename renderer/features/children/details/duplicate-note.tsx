import { Link } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import type { Child } from '../../../../shared/domain/exchange/document.ts'
import { useQueryOf } from '../../../api/index.ts'
import { Note } from '../../../components/index.ts'
import { useDraftValue, type Place } from '../../../components/form/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'

const text = nl.children.enter

type Props = { at: Place<Child>['at']; exceptId?: string }

/** Warns while somebody types that a child of this name and birth date may be there already, with the way to its file. */
export function DuplicateNote({ at, exceptId }: Props) {
  const [firstName = ''] = useDraftValue(at('firstName'))
  const [lastName = ''] = useDraftValue(at('lastName'))
  const [birthDate] = useDraftValue(at('birthDate'))
  const asked = useDeferredValue(`${firstName}\n${lastName}`)
  const [first = '', last = ''] = asked.split('\n')
  const hasNames = first.trim() !== '' && last.trim() !== ''
  const { data } = useQueryOf(
    'children.duplicates',
    { firstName: first, lastName: last, birthDate: birthDate ?? '', ...(exceptId !== undefined && { exceptId }) },
    { enabled: hasNames && birthDate !== undefined, keepPrevious: true },
  )
  if (!hasNames || birthDate === undefined || !data || data.length === 0) return null
  return (
    <div className="form-wide stack" role="status">
      {data.map((child) => (
        <Note
          key={child.id}
          meaning="attention"
          fact={text.duplicate(nl.common.name(child), formatDay(child.birthDate))}
        >
          {text.duplicateDetail}{' '}
          <Link to="/kinderen/$childId" params={{ childId: child.id }}>
            {text.openDuplicate(nl.common.name(child))}
          </Link>
        </Note>
      ))}
    </div>
  )
}
