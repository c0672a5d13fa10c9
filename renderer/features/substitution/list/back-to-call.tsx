import type { OutputOf } from '../../../../shared/contract/index.ts'
import { useCommand, useQueryOf } from '../../../api/index.ts'
import { Section } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { calls as text } from '../../../i18n/nl/substitution/calls.ts'
import { done } from '../../../i18n/nl/substitution/done.ts'
import { AnswerButtons } from '../calls/answer-buttons.tsx'
import { EarlierMessages } from '../calls/earlier-messages.tsx'
import type { SpokenAnswer } from '../model/call-telling.ts'
import { backAgainSentence } from '../model/told-sentence.ts'
import { useKeeping } from '../use-deciding.ts'
import '../calls/calls.css'

type BackCall = OutputOf<'substitution.backCalls'>[number]

/**
 * Families who do not know yet that their host is back, also where nothing is left of her absence; nothing where all of them do.
 */
export function BackToCall({ year }: { year: number | undefined }) {
  const { data = [] } = useQueryOf('substitution.backCalls', {})
  if (data.length === 0) return null
  return (
    <Section title={text.backTitle} note={text.backNote(data.length)}>
      <ul className="back-calls">
        {data.map((call) => (
          <Call key={`${call.family.id} ${call.host.id}`} call={call} year={year} />
        ))}
      </ul>
    </Section>
  )
}

function Call({ call, year }: { call: BackCall; year: number | undefined }) {
  const { run } = useCommand('substitution.tell')
  const keep = useKeeping()
  const { family, host, children, from, until, contacts } = call
  const name = nl.common.name(family)
  const names = children.map(({ firstName }) => firstName)
  const sentence = backAgainSentence(host, names, from)
  const tell = async (answer: SpokenAnswer) => {
    const about = {
      hostId: host.id,
      contractHolderId: family.id,
      from,
      until,
      topic: 'back',
      channel: 'phone',
    } as const
    const said = { ...about, ...(answer !== 'told' && { answer }), text: sentence, places: [], arranged: [] }
    keep(done.told(name, text.back(host.firstName, formatWeekdayDate(from, year))), await run(said))
  }
  return (
    <li>
      <div className="row">
        <span>
          <span className="medium">{name}</span> <span className="small ink-3">{names.join(', ')}</span>
        </span>
        <span className={family.phone === undefined ? 'ink-3' : undefined}>{family.phone ?? text.noPhone}</span>
        <span className="spacer" />
        <AnswerButtons family={name} answers={['told', 'no-answer']} onAnswer={(answer) => void tell(answer)} />
      </div>
      <p>{sentence}</p>
      <EarlierMessages contacts={contacts.toReversed()} year={year} />
    </li>
  )
}
