import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSaving } from '../stores/saving.ts'
import { bridge } from './bridge.ts'
import { isInFlight } from './call.ts'
import { invalidateFeatures } from './query-client.ts'

/** Listens, once for the whole window, to what the service tells: changed data, progress, going down and coming back. */
export function useServiceEvents(): void {
  const client = useQueryClient()
  useEffect(() => {
    const { report, setServiceDown } = useSaving.getState()
    const stops = [
      bridge().on('data-changed', ({ features }) => void invalidateFeatures(client, features)),
      bridge().on('progress', ({ requestId, label, done, total }) => {
        if (isInFlight(requestId)) report(requestId, { label, done, total })
      }),
      bridge().on('service', ({ state }) => {
        setServiceDown(state === 'down')
        // Whatever failed while it was away is asked again; what was shown may be older than the file.
        if (state === 'ready') void client.invalidateQueries()
      }),
    ]
    return () => stops.forEach((stop) => stop())
  }, [client])
}
