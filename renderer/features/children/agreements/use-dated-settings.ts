import { useMemo } from 'react'
import { datedSettings, type DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { useQueryOf } from '../../../api/index.ts'

/** The dated settings of the service over the defaults of the law; undefined until they have been answered. */
export function useDatedSettings(): DatedSettings | undefined {
  const { data } = useQueryOf('settings.list', {})
  return useMemo(
    () =>
      data &&
      datedSettings(
        data.flatMap(({ key, rows }) =>
          rows.filter(({ origin }) => origin === 'service').map(({ from, value }) => ({ key, from, value })),
        ),
      ),
    [data],
  )
}
