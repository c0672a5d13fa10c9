import { useEffect, useState } from 'react'
import { secondsLater } from '../../../shared/domain/incidents/wall-clock.ts'
import { useQueryOf } from '../../api/index.ts'

const everyMs = 10_000

/** The register, with the moment it is now by the clock of the service: a countdown goes on while nothing is asked. */
export function useRegister() {
  const { data, error, refetch, dataUpdatedAt } = useQueryOf('incidents.list', {})
  const [at, setAt] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setAt(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [])
  const passed = Math.max(0, Math.floor((at - dataUpdatedAt) / 1_000))
  return { register: data, now: data && secondsLater(data.now, passed), error, retry: () => void refetch() }
}
