import { hasLikeName, hasSameName, sharesLastName, wordsOf } from '../child-file/like-name.ts'
import type { WaitingRequest } from '../exchange/waiting-list.ts'
import { compareText } from '../text-order.ts'

/** A request that counts once (R129), with those that count with it; the earliest received first, those closed as asked twice last. */
export type UniqueRequest = [WaitingRequest, ...WaitingRequest[]]
/** Unique requests, and those that count for nothing. */
export type CountedRequests = { unique: UniqueRequest[]; notCounted: WaitingRequest[] }

/**
 * Brings requests together that ask for the same child (R129): several applicants for one child count once, twins and a sibling
 * beside an unborn child twice. Not counted: a pregnancy that ended, and what was closed as asked twice where the other one is not
 * among these.
 */
export function uniqueRequests(requests: readonly WaitingRequest[]): CountedRequests {
  const unique: UniqueRequest[] = []
  const byName = new Map<string, UniqueRequest[]>()
  const notCounted: WaitingRequest[] = []
  const isDouble = ({ closed }: WaitingRequest): boolean => closed?.reason === 'duplicate'
  // What was closed as asked twice joins another one, and has none join it.
  const ordered = requests.toSorted(
    (a, b) =>
      Number(isDouble(a)) - Number(isDouble(b)) || compareText(a.receivedAt, b.receivedAt) || compareText(a.id, b.id),
  )
  for (const request of ordered) {
    const alike = namesOf(request).flatMap((name) => byName.get(name) ?? [])
    const same = alike.find((one) => isSameChild(one[0], request) && (isDouble(request) || !isTwin(one, request)))
    if (request.closed?.reason === 'pregnancy-ended' || (isDouble(request) && !same)) notCounted.push(request)
    else if (same) same.push(request)
    else {
      const added: UniqueRequest = [request]
      unique.push(added)
      for (const name of namesOf(request)) byName.set(name, [...(byName.get(name) ?? []), added])
    }
  }
  return { unique, notCounted }
}

/** What a child and another one that may be the same have in common: the day, and the whole or the first name. */
function namesOf(request: WaitingRequest): string[] {
  const { first, whole } = wordsOf(request.child)
  return [`${dayOf(request)} whole ${whole}`, `${dayOf(request)} first ${first}`]
}

/** The day on which a child was born or is expected: who shares it may be the same. Without one it is like no other. */
function dayOf({ id, child }: WaitingRequest): string {
  return child.birthDate ?? (child.expectedOn === undefined ? `request ${id}` : `expected ${child.expectedOn}`)
}

/**
 * Children of one day with the same name; one who is born also where one of two last names was left out. A first name alone is not
 * enough, as it is for a warning: in a year two children of one day may well both be called Noor.
 */
function isSameChild({ child: a }: WaitingRequest, { child: b }: WaitingRequest): boolean {
  if (hasSameName(a, b)) return true
  return a.birthDate !== undefined && hasLikeName(a, b) && sharesLastName(a, b)
}

/** Somebody who asks twice for a child that has no name of its own yet asks for twins. */
function isTwin(unique: UniqueRequest, { child, contact }: WaitingRequest): boolean {
  return child.birthDate === undefined && unique.some((one) => hasSameName(one.contact, contact))
}
