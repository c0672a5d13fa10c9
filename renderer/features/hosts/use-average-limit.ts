import { useQueryOf } from '../../api/index.ts'

/** The goal for the quarterly average that is in force today; 4 until the settings are known. */
export function useAverageLimit(): number {
  const settings = useQueryOf('settings.list', {}).data
  const value = settings?.find((setting) => setting.key === 'capacity.averageLimit')?.rows.find((row) => row.inForce)
  return typeof value?.value === 'number' ? value.value : 4
}
