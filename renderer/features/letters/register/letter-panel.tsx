import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { bridge, useQueryOf, useToday } from '../../../api/index.ts'
import { Button, DetailList, ErrorState, LoadingRows, Note, Section } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { formatMoment } from '../../../format/time.ts'
import { lettersPage } from '../../../i18n/nl/letters/page.ts'
import { lettersRegister as text } from '../../../i18n/nl/letters/register.ts'
import { letterWords } from '../../../i18n/nl/letters/words.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ListedLetter } from '../letter-types.ts'
import { NoteLetters } from './note-letters.tsx'

type Props = { letter: ListedLetter; picked: readonly string[]; onNoted: () => void }

/** A letter of the register: its facts, what became of it, and what it says. What it says never changes. */
export function LetterPanel({ letter, picked, onNoted }: Props) {
  const { data, error, refetch } = useQueryOf('letters.letter', { id: letter.id })
  const { year } = useToday()
  const [isMissing, setIsMissing] = useState(false)
  const { to, child, sentOn, sentBy, returnedOn, note } = letter
  return (
    <>
      <Section title={letter.title}>
        <DetailList
          facts={[
            [text.facts.to, to && nl.common.name(to)],
            ...(child ? [[text.facts.child, nl.common.name(child)] as const] : []),
            [text.facts.written, formatMoment(letter.writtenAt, year)],
            [text.facts.by, letter.by],
            [
              text.facts.sent,
              sentOn &&
                (sentBy ? text.sentHow(formatDay(sentOn, year), letterWords.ways[sentBy]) : formatDay(sentOn, year)),
            ],
            ...(returnedOn === undefined ? [] : [[text.facts.returned, formatDay(returnedOn, year)] as const]),
            ...(note === undefined ? [] : [[text.facts.note, note] as const]),
            [
              text.facts.file,
              <span key="file" className="letter-paths">
                {letter.file}
              </span>,
            ],
          ]}
        />
        <div className="letter-acts">
          <Button
            onClick={() =>
              void bridge()
                .openFolder(data?.folder ?? '')
                .then((isThere) => setIsMissing(!isThere))
            }
          >
            {text.openFolder}
          </Button>
          {child && (
            <Link className="button" to="/kinderen/$childId" params={{ childId: child.id }}>
              {text.links.child}
            </Link>
          )}
          {to?.kind === 'host' && (
            <Link className="button" to="/onthaalouders/$hostId" params={{ hostId: to.id }}>
              {text.links.host}
            </Link>
          )}
          {isMissing && <span className="small br">{lettersPage.folderMissing}</span>}
        </div>
        {data && !data.isThere && (
          <Note meaning="attention" fact={text.gone}>
            {text.goneDetail}
          </Note>
        )}
      </Section>
      <NoteLetters letter={letter} picked={picked} onNoted={onNoted} />
      <Section title={text.text}>
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} isInline />
        ) : data ? (
          <p className="letter-kept-text">{data.text}</p>
        ) : (
          <LoadingRows rows={6} />
        )}
      </Section>
    </>
  )
}
