import type { Report } from '../report-types.ts'

/** All that the files of a month hold, as one text: as long as it stays the same, what was written still says what is so. */
export function contentOf({ month, organiserName, responsible, locations }: Report): string {
  const written = locations
    .filter(({ state }) => state === 'ready')
    .map(({ firstName: _first, lastName: _last, problems: _problems, ...form }) => form)
  return JSON.stringify([month, organiserName, responsible, written])
}
