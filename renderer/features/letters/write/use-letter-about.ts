import { useQueryOf, useToday } from '../../../api/index.ts'
import { formatDay, formatPeriod } from '../../../format/date.ts'
import { lettersPage as text } from '../../../i18n/nl/letters/page.ts'
import { nl } from '../../../i18n/nl.ts'
import type { LetterAbout } from '../letter-types.ts'
import type { LettersSearch } from '../letters-search.ts'

/** A choice that belongs to a template: what it is called, and what can be chosen. */
export type LetterTopic = {
  label: string
  choices: { value: string; label: string }[]
  value: string | undefined
  none: string
}

/** What the letters of the address are about; the topic where its template has one, and nothing to ask until one can be chosen. */
export function useLetterAbout({ sjabloon: template = 'agreement', sluiting, versie }: LettersSearch): {
  about: Omit<LetterAbout, 'answerBy'> | undefined
  topic: LetterTopic | undefined
  isWaiting: boolean
} {
  const closures = useClosureTopic(sluiting, template === 'closure')
  const versions = useRegulationTopic(versie, template === 'regulation')
  const topic = template === 'closure' ? closures : template === 'regulation' ? versions : undefined
  if (template !== 'closure' && template !== 'regulation')
    return { about: { template }, topic: undefined, isWaiting: false }
  if (topic?.value === undefined) return { about: undefined, topic, isWaiting: topic === undefined }
  return {
    about: template === 'closure' ? { template, closureId: topic.value } : { template, regulation: topic.value },
    topic,
    isWaiting: false,
  }
}

/** The closings that are not over, by date. */
function useClosureTopic(chosen: string | undefined, isAsked: boolean): LetterTopic | undefined {
  const { today, year } = useToday()
  const isEnabled = isAsked && year !== undefined
  const now = useQueryOf('closures.list', { year: year ?? 2000 }, { enabled: isEnabled }).data
  const next = useQueryOf('closures.list', { year: (year ?? 2000) + 1 }, { enabled: isEnabled }).data
  if (!now || !next || today === undefined) return undefined
  const byId = new Map([...now.closures, ...next.closures].map((closure) => [closure.id, closure]))
  const choices = [...byId.values()]
    .filter(({ id, record }) => record.until >= today || id === chosen)
    .sort((a, b) => (a.record.from < b.record.from ? -1 : 1))
    .map(({ id, record, host }) => ({
      value: id,
      label: text.closureOf(
        record.from === record.until ? formatDay(record.from, year) : formatPeriod(record.from, record.until, year),
        host ? nl.common.name(host) : text.wholeService,
      ),
    }))
  const value = choices.find((choice) => choice.value === chosen)?.value ?? choices[0]?.value
  return { label: text.closure, choices, value, none: text.noClosures }
}

/** The versions of the reglement: first the one that is to come, or else the one in force. */
function useRegulationTopic(chosen: string | undefined, isAsked: boolean): LetterTopic | undefined {
  const { today } = useToday()
  const { data } = useQueryOf('regulations.list', {}, { enabled: isAsked })
  if (!data || today === undefined) return undefined
  const choices = data.map(({ version }) => ({ value: version, label: version }))
  const first = data.findLast(({ from }) => from > today) ?? data.find(({ isInForce }) => isInForce) ?? data[0]
  const value = choices.find((choice) => choice.value === chosen)?.value ?? first?.version
  return { label: text.regulation, choices, value, none: text.noRegulations }
}
