import { describe, expect, it } from 'vitest'
import { demoDocument } from '../../db/seed/demo-document.ts'
import { requestStatuses } from '../../shared/domain/exchange/waiting-list.ts'
import { factsAt } from '../../shared/domain/waiting-list/facts-at.ts'
import { rankRequests } from '../../shared/domain/waiting-list/rank-requests.ts'
import { standardSteps } from '../../shared/domain/waiting-list/standard-steps.ts'

describe.each(['2026-11-22', '2027-08-01'])('the waiting list of the demo on %s', (today) => {
  const { waitingList, agreements, children, hosts } = demoDocument(today)

  it('has a request in every stand, and enough of them to rank', () => {
    expect(new Set(waitingList.map(({ status }) => status))).toEqual(new Set(requestStatuses))
    const ranked = rankRequests(waitingList, standardSteps)
    expect(ranked.length).toBeGreaterThan(10)
    expect(new Set(ranked.map(({ below }) => below?.by))).toEqual(new Set([undefined, 'step', 'received', 'id', 'new']))
  })

  it('knows nothing of days to come, and could be followed from the first request on', () => {
    for (const request of waitingList) {
      const moments = [request.receivedAt, request.enteredAt ?? '', ...(request.changes ?? []).map(({ at }) => at)]
      expect(moments.filter((at) => at.slice(0, 10) > today)).toEqual([])
      expect(factsAt(request, request.enteredAt ?? request.receivedAt)?.status).toBe('open')
    }
  })

  it('has a placed child that is in care where it was offered a place', () => {
    const [placed] = waitingList.filter(({ status }) => status === 'placed')
    const agreement = agreements.find(({ id }) => id === placed?.placed?.agreementId)
    expect(agreement).toMatchObject({ childId: placed?.placed?.childId, hostId: placed?.offers?.[0]?.hostId })
    expect(children.map(({ id }) => id)).toContain(placed?.placed?.childId)
    const hostIds = hosts.map(({ id }) => id)
    for (const { hostId } of waitingList.flatMap(({ offers = [] }) => offers)) expect(hostIds).toContain(hostId)
  })
})
