import { QueryObserver } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { procedures } from '../../shared/contract/index.ts'
import { featuresOf } from './features-of.ts'
import { createQueryClient, invalidateFeatures } from './query-client.ts'

describe('what a change makes old', () => {
  it.each(['backups.restore', 'exchange.import', 'service.startDemo', 'visitFolders.open'] as const)(
    'is every answer of the database once %s puts another one in its place',
    async (name) => {
      const client = createQueryClient()
      const read = Object.entries(featuresOf).flatMap(([query, features]) => (features.length > 0 ? [query] : []))
      for (const query of read) client.setQueryData([query, {}], [])
      await invalidateFeatures(client, procedures[name].changes)
      expect(read.filter((query) => client.getQueryState([query, {}])?.isInvalidated !== true)).toEqual([])
    },
  )

  it('is every answer that reads the changed part, and no other', async () => {
    const client = createQueryClient()
    client.setQueryData(['hosts.list', {}], [])
    client.setQueryData(['backups.list', {}], [])
    client.setQueryData(['settings.list', {}], [])
    await invalidateFeatures(client, ['settings'])
    expect(client.getQueryState(['hosts.list', {}])?.isInvalidated).toBe(true)
    expect(client.getQueryState(['settings.list', {}])?.isInvalidated).toBe(true)
    expect(client.getQueryState(['backups.list', {}])?.isInvalidated).toBe(false)
  })

  it('is asked anew also when it was being asked for the first time', async () => {
    const client = createQueryClient()
    const answers: ((answer: string) => void)[] = []
    const ask = () => new Promise<string>((resolve) => answers.push(resolve))
    const observer = new QueryObserver(client, { queryKey: ['substitution.propose', {}], queryFn: ask })
    const stop = observer.subscribe(() => {})
    const told = invalidateFeatures(client, ['substitution'])
    await expect.poll(() => answers.length).toBe(2)
    answers[0]?.('as it was')
    answers[1]?.('as it is')
    await told
    expect(observer.getCurrentResult().data).toBe('as it is')
    stop()
  })
})
