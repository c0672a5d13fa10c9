import { useNavigate } from '@tanstack/react-router'
import { Note } from '../../../components/index.ts'
import { formatLongDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import './acts.css'

const text = nl.hosts.acts

/** Says that a file is looked at as of another day, with the way back. */
export function OnDateNote({ on }: { on: string }) {
  const navigate = useNavigate({ from: '/onthaalouders/$hostId' })
  const back = () => void navigate({ search: (search) => ({ ...search, op: undefined }) })
  return (
    <div className="on-date-note" role="status">
      <Note meaning="attention" fact={text.onDateNote(formatLongDate(on))}>
        {text.onDateDetail}{' '}
        <button type="button" className="link-button" onClick={back}>
          {text.backToToday}
        </button>
      </Note>
    </div>
  )
}
