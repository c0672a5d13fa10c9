import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { RequestSearch } from './request-search.ts'

/** The address of the request in view, and the ways within it. */
export function useRequestAddress() {
  const search = useSearch({ from: '/wachtlijst/$requestId' })
  const navigate = useNavigate({ from: '/wachtlijst/$requestId' })
  const go = useCallback(
    (next: RequestSearch, { replace = false }: { replace?: boolean } = {}) => void navigate({ search: next, replace }),
    [navigate],
  )
  return { search, go }
}
