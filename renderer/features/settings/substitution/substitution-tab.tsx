import { useQueryOf, useToday } from '../../../api/index.ts'
import { ErrorState, LoadingRows } from '../../../components/index.ts'
import { SettingBlock } from '../setting-block.tsx'
import { GoalsSection } from './goals-section.tsx'
import '../settings.css'
import './substitution.css'

/** Vervanging: what proposals look at, how far they go, and how long the best one is looked for. */
export function SubstitutionTab() {
  const { data: settings, error, refetch } = useQueryOf('settings.list', {})
  const { today } = useToday()
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!settings || today === undefined) return <LoadingRows rows={10} />
  const order = settings.find(({ key }) => key === 'substitution.goals')
  return (
    <div className="settings-body">
      {order && <GoalsSection setting={order} today={today} />}
      {settings
        .filter(({ key }) => key === 'substitution.maximumKm' || key === 'substitution.seconds')
        .map((setting) => (
          <SettingBlock key={setting.key} setting={setting} />
        ))}
    </div>
  )
}
