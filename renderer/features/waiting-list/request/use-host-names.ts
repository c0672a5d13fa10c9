import { useCallback } from 'react'
import { useQueryOf } from '../../../api/index.ts'
import type { NameOf } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'

/** What a host is called, by her id: offers name hosts. */
export function useHostNames(): NameOf {
  const { data: hosts } = useQueryOf('hosts.list', {})
  return useCallback(
    (id) => {
      const host = hosts?.find((one) => one.id === id)
      return host && nl.common.name(host)
    },
    [hosts],
  )
}
