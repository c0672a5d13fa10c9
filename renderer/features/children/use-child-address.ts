import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ChildSearch } from './child-search.ts'
import type { ChildTab } from './child-tabs.ts'

/** The address of the child's file in view, and the ways within the file. */
export function useChildAddress() {
  const search = useSearch({ from: '/kinderen/$childId' })
  const navigate = useNavigate({ from: '/kinderen/$childId' })
  const go = useCallback((next: ChildSearch) => void navigate({ search: next }), [navigate])
  /** Back to a part of the file as it is read, with nothing being changed; leaves no step to go back to. */
  const close = useCallback((tab: ChildTab) => void navigate({ search: { tab }, replace: true }), [navigate])
  return { search, go, close }
}
