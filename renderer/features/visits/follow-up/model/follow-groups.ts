/** When something is due, as the list of what is open tells it. */
export type FollowTime = 'overdue' | 'open' | 'undated'

type Due = { record: { dueOn?: string | undefined }; isOverdue: boolean }

/** What is open by when it is due: what is late first, then by date, at the end what has none. Each part keeps the order given. */
export function followGroups<Item extends Due>(items: readonly Item[]): { time: FollowTime; items: Item[] }[] {
  const times = ['overdue', 'open', 'undated'] as const
  const groups = Map.groupBy(items, ({ record, isOverdue }): FollowTime =>
    isOverdue ? 'overdue' : record.dueOn === undefined ? 'undated' : 'open',
  )
  return times.flatMap((time) => {
    const members = groups.get(time)
    return members ? [{ time, items: members }] : []
  })
}

/** The chips above the list of actions: who has to do it, or what is late. */
export const actionChips = ['everyone', 'host', 'organiser', 'late'] as const
export type ActionChip = (typeof actionChips)[number]

/** Whether something that was agreed belongs to a chip. */
export function isOfChip(
  { record, isOverdue }: { record: { owner: 'host' | 'organiser' }; isOverdue: boolean },
  chip: ActionChip,
): boolean {
  if (chip === 'everyone') return true
  return chip === 'late' ? isOverdue : record.owner === chip
}
