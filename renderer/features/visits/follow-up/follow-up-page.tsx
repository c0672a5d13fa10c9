import { useHotkeys } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useQueryOf, useToday } from '../../../api/index.ts'
import { Button, ErrorState, FilterChips, LoadingRows, Page, SearchField } from '../../../components/index.ts'
import { Segments } from '../../../components/segments.tsx'
import { nl } from '../../../i18n/nl.ts'
import { followUp as text } from '../../../i18n/nl/visits/follow-up.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import { VisitTabs } from '../visit-tabs.tsx'
import { newFollowUp, type FollowUpSearch } from '../visits-search.ts'
import { ActionEvidence } from './action-evidence.tsx'
import { actionColumns, goalColumns } from './follow-columns.tsx'
import { FollowList } from './follow-list.tsx'
import './follow-up.css'
import { GoalEvidence } from './goal-evidence.tsx'
import { actionChips, isOfChip, type ActionChip } from './model/follow-groups.ts'
import { NewFollowUp } from './new-follow-up.tsx'

const chipWords = { everyone: text.everyone, ...visitWords.owners, late: text.late }
const chips = actionChips.map((key) => ({ key, label: chipWords[key] }))

/** Afspraken en doelen: what is open over all hosts, what is late first, closed in its place. */
export function FollowUpPage() {
  const { today, year } = useToday()
  const { data, error, refetch } = useQueryOf('hostActions.list', {})
  const navigate = useNavigate({ from: '/huisbezoeken/afspraken' })
  const search = useSearch({ from: '/huisbezoeken/afspraken' })
  const [filter, setFilter] = useState('')
  const [chip, setChip] = useState<ActionChip>('everyone')
  const isGoals = search.toon === 'doelen'
  const go = (change: FollowUpSearch) => void navigate({ search: { ...search, ...change }, replace: true })
  const add = () => go({ kies: newFollowUp })
  useHotkeys([['n', add]])
  const clear = () => {
    setFilter('')
    setChip('everyone')
  }
  const shared = {
    filter,
    chosenId: search.kies,
    onChoose: (kies: string | undefined) => go({ kies }),
    onClear: clear,
  }
  const adding = (
    <NewFollowUp
      kind={isGoals ? 'goal' : 'action'}
      today={today ?? ''}
      onDone={(kies) => go({ kies })}
      onCancel={() => go({ kies: undefined })}
    />
  )
  return (
    <Page title={nl.frame.visits}>
      <VisitTabs />
      <div className="page-toolbar">
        <Segments
          label={text.lists}
          segments={[
            { value: 'actions', label: text.actions(data?.actions.length) },
            { value: 'doelen', label: text.goals(data?.goals.length) },
          ]}
          value={isGoals ? 'doelen' : 'actions'}
          onChange={(toon) => go({ toon: toon === 'doelen' ? toon : undefined, kies: undefined })}
        />
        <SearchField label={isGoals ? text.goalFilter : text.filter} value={filter} onChange={setFilter} />
        {!isGoals && <FilterChips label={text.chips} chips={chips} value={chip} onChange={setChip} />}
        <span className="spacer" />
        <Button kind="primary" icon={<Plus className="icon-small" aria-hidden />} shortcut="N" onClick={add}>
          {isGoals ? text.addGoal : text.addAction}
        </Button>
      </div>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data || today === undefined ? (
        <LoadingRows rows={18} hasHead />
      ) : isGoals ? (
        <FollowList
          {...shared}
          key="goals"
          label={text.goalList}
          empty={[text.emptyGoals, text.emptyGoalsDetail]}
          items={data.goals}
          total={data.goals.length}
          columns={goalColumns(year)}
          panel={(goal) => <GoalEvidence key={goal.id} goal={goal} today={today} />}
          adding={search.kies === newFollowUp ? adding : undefined}
        />
      ) : (
        <FollowList
          {...shared}
          key="actions"
          label={text.actionList}
          empty={[text.empty, text.emptyDetail]}
          items={data.actions.filter((action) => isOfChip(action, chip))}
          total={data.actions.length}
          columns={actionColumns(year)}
          panel={(action) => <ActionEvidence key={action.id} action={action} today={today} />}
          adding={search.kies === newFollowUp ? adding : undefined}
        />
      )}
    </Page>
  )
}
