import type { FieldValue, TravellingKind } from '../../../../shared/domain/visits/fields.ts'
import type { VisitDimension } from '../../../../shared/domain/exchange/visits.ts'
import { call, type GivenOf } from '../../../api/index.ts'
import type { TypedFields } from './field-queue.ts'

/** What is known beforehand of a record that its first key adds. */
export type Newcomer =
  | { kind: 'action'; given: Omit<GivenOf<'hostActions.add'>, 'text'> }
  | { kind: 'goal'; given: Omit<GivenOf<'coachingGoals.add'>, 'text'> }

type Sent = { kind: TravellingKind; id: string; newcomer?: Newcomer }

/**
 * Sends fields of a record; of one that was not added yet, the command that adds it with them. Its id when it was added now.
 * @throws CallFailure on a refusal.
 */
export async function sendFields(
  { kind, id, newcomer }: Sent,
  storedId: string | undefined,
  typed: TypedFields,
): Promise<string | undefined> {
  if (newcomer && storedId === undefined) return (await add(newcomer, typed)).id
  const fields = [...typed].map(([field, value]) => ({ field, ...(value !== undefined && { value }) }))
  const command = commands[kind]
  await call(command, { id: storedId ?? id, fields })
  return undefined
}

const commands = {
  visit: 'homeVisits.write',
  action: 'hostActions.write',
  goal: 'coachingGoals.write',
} as const satisfies Record<TravellingKind, string>

function add(newcomer: Newcomer, typed: TypedFields): Promise<{ id: string }> {
  const text = textOf(typed.get('text')) ?? ''
  const dueOn = textOf(typed.get('dueOn'))
  if (newcomer.kind === 'goal') {
    const dimension = textOf(typed.get('dimension')) as VisitDimension | undefined
    return call('coachingGoals.add', {
      ...newcomer.given,
      text,
      ...(dueOn !== undefined && { dueOn }),
      ...(dimension !== undefined && { dimension }),
    })
  }
  const owner = textOf(typed.get('owner')) as 'host' | 'organiser' | undefined
  return call('hostActions.add', {
    ...newcomer.given,
    text,
    ...(dueOn !== undefined && { dueOn }),
    ...(owner !== undefined && { owner }),
  })
}

function textOf(value: FieldValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
