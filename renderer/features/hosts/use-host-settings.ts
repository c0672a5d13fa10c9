import type { OutputOf } from '../../../shared/contract/index.ts'
import { useQueryOf } from '../../api/index.ts'

type SettingKey = OutputOf<'settings.list'>[number]['key']

/** The goal for the quarterly average that is in force today; 4 until the settings are known. */
export function useAverageLimit(): number {
  return useNumberInForce('capacity.averageLimit', 4)
}

/** How many days before a paper expires it becomes an alert (R15); 60 until the settings are known. */
export function useAlertDays(): number {
  return useNumberInForce('documents.alertDays', 60)
}

/** How many home visits a quarter are asked of a host without a number of her own (R161); 1 until the settings are known. */
export function useVisitsPerQuarter(): number {
  return useNumberInForce('visits.perQuarter', 1)
}

function useNumberInForce(key: SettingKey, meanwhile: number): number {
  const settings = useQueryOf('settings.list', {}).data
  const value = settings?.find((setting) => setting.key === key)?.rows.find((row) => row.inForce)?.value
  return typeof value === 'number' ? value : meanwhile
}
