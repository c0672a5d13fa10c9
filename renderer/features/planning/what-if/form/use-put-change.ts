import { useQueryOf, useToday } from '../../../../api/index.ts'
import { useDraftValue } from '../../../../components/form/index.ts'
import { nl } from '../../../../i18n/nl.ts'
import { valueOfRecord } from '../../../week-plan/model/plan-record.ts'
import { useWhatIf } from '../../stores/what-if.ts'
import type { ChangeDraft, ChangeKind, ChangeRecords } from '../model/change-draft.ts'
import { changeWords } from '../model/change-words.ts'
import { toChange } from '../model/to-change.ts'
import { planOn, useChangePeople, useChildAgreements } from './use-change-facts.ts'
import { typedChange } from './use-change-form.ts'

/** Puts what was typed on the stack, with the names it is shown by; `id` is that of the change it takes the place of. */
export function usePutChange(id: string | undefined) {
  const put = useWhatIf((store) => store.put)
  const { year } = useToday()
  const hosts = useQueryOf('hosts.list', {}).data
  const { nameOf } = useChangePeople(undefined)
  const [childId] = useDraftValue(typedChange.at('childId'))
  const [agreementId] = useDraftValue(typedChange.at('agreementId'))
  const [typedHost] = useDraftValue(typedChange.at('hostId'))
  const [from = ''] = useDraftValue(typedChange.at('from'))
  const agreement = useChildAgreements(childId)?.find((one) => one.id === agreementId)
  const host = agreement?.host ?? hosts?.find((one) => one.id === typedHost)
  return <Kind extends ChangeKind>(kind: Kind, record: ChangeRecords[Kind]): void => {
    // A kind and its record belong together, which the compiler does not follow through a type parameter.
    const draft = { kind, record } as unknown as ChangeDraft
    const like = planOn(agreement, from)
    const names = {
      child: nameOf(childId) ?? typedName(draft),
      host: host ? nl.common.name(host) : '',
      year,
      before: like && valueOfRecord(like),
    }
    put({
      id: id ?? crypto.randomUUID(),
      draft,
      change: toChange(draft, like),
      words: changeWords(draft, names),
      hostId: host?.id,
    })
  }
}

function typedName(draft: ChangeDraft): string {
  if (draft.kind !== 'placement') return ''
  return [draft.record.firstName, draft.record.lastName].filter(Boolean).join(' ')
}
