import { describe, expect, it } from 'vitest'
import { createQueryClient, invalidateFeatures } from './query-client.ts'

describe('what a change makes old', () => {
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
})
