import { useMemo } from 'react'
import { useQueryOf } from '../../../api/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { calls as text } from '../../../i18n/nl/substitution/calls.ts'
import { done } from '../../../i18n/nl/substitution/done.ts'
import type { BackCall } from '../model/back-calls.ts'
import type { SpokenAnswer } from '../model/call-telling.ts'
import { toldAbsence } from '../model/told-family.ts'
import { backSentence } from '../model/told-sentence.ts'
import type { AbsenceView } from '../substitution-types.ts'
import type { Deciding } from '../use-deciding.ts'
import { CallFamily } from './call-family.tsx'
import { AnswerButtons } from './answer-buttons.tsx'
import { Said } from './answer-state.tsx'
import { EarlierMessages } from './earlier-messages.tsx'

type Props = { view: AbsenceView; calls: readonly BackCall[]; year: number | undefined; deciding: Deciding }

/** The families that expect a place on a day on which the host is back: they are told so. */
export function BackRows({ view, calls, year, deciding }: Props) {
  const { data } = useQueryOf('contractHolders.list', {}, { enabled: calls.length > 0 })
  const holders = useMemo(() => new Map(data?.map((holder) => [holder.id, holder])), [data])
  return calls.map((call) => {
    const holder = holders.get(call.familyId)
    if (!holder) return null
    const name = nl.common.name(holder)
    const date = formatWeekdayDate(call.from, year)
    const sentence = backSentence({
      absence: toldAbsence(view),
      children: holder.children.map((firstName) => ({ firstName, days: [] })),
      backOn: call.from,
    })
    const last = call.contacts.find(({ topic }) => topic === 'back')
    const tell = (answer: SpokenAnswer) =>
      void deciding.tell(
        {
          hostId: view.record.hostId ?? '',
          contractHolderId: call.familyId,
          from: call.from,
          until: call.until,
          topic: 'back',
          channel: 'phone',
          ...(answer !== 'told' && { answer }),
          text: sentence,
          places: [],
          arranged: [],
        },
        done.told(name, text.back(view.host.firstName, date)),
      )
    return [
      <tr key={call.familyId} aria-selected={false}>
        <td>{date}</td>
        <td>
          <CallFamily family={name} childNames={holder.children} />
        </td>
        <td>{holder.phone ?? <span className="ink-3">{text.noPhone}</span>}</td>
        <td className="ink-2" title={text.back(view.host.firstName, date)}>
          {text.backAt(view.host.firstName)}
        </td>
        <td>
          {last && <Said contact={last} />}
          {!call.isDone && <AnswerButtons family={name} answers={['told', 'no-answer']} onAnswer={tell} />}
        </td>
      </tr>,
      !call.isDone && (
        <tr key={`${call.familyId} say`} className="table-detail calls-detail">
          <td colSpan={5}>
            <div className="calls-say">
              <span className="small ink-3">{text.say}</span>
              <p>{sentence}</p>
            </div>
            <EarlierMessages contacts={call.contacts} year={year} />
          </td>
        </tr>
      ),
    ]
  })
}
