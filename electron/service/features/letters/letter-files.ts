import type { Letter } from '../../../../shared/domain/exchange/letters.ts'
import { childFile, hostFile } from '../records/acts.ts'

/** The files in whose history a letter stands: a letter to a family with more children in those of all of them. */
export function filesOfLetter(
  { childId, hostId }: Pick<Letter, 'childId' | 'hostId'>,
  childIds: readonly string[] = [],
): string[] {
  const children = new Set(childId === undefined ? childIds : [childId, ...childIds])
  return [...[...children].map(childFile), ...(hostId === undefined ? [] : [hostFile(hostId)])]
}
