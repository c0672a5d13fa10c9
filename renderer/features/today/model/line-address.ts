import type { LineOf, TodayLine } from '../today-types.ts'

/** The way from a line to where it is solved, by its kind: the path and what stands behind the question mark. */
const places: {
  [Kind in TodayLine['kind']]: (line: LineOf<Kind>) => [path: string[], search?: Record<string, string>]
} = {
  incident: ({ incidentId }) => [['huisbezoeken', 'incidenten', incidentId]],
  complaint: ({ complaintId }) => [['huisbezoeken', 'klachten', complaintId]],
  'no-place': ({ closureId }) => [['vervanging', closureId]],
  'call-back': () => [['vervanging']],
  'child-absence': ({ date = '', host }) => [['aanwezigheden', date.slice(0, 7), host.id]],
  'open-days': ({ month, host }) => [['aanwezigheden', 'open'], { maand: month, bij: host.id }],
  'missing-attest': ({ child }) => [['kinderen', child.id], { tab: 'attesten' }],
  uncovered: ({ month }) => [['facturatie', month, 'klaar']],
  'request-new': ({ requestId }) => [['wachtlijst', requestId]],
  'offer-waiting': ({ requestId }) => [['wachtlijst', requestId], { tab: 'plaatsen' }],
  'offer-accepted': ({ requestId }) => [['wachtlijst', requestId, 'overeenkomst']],
  birth: ({ requestId, childId }) =>
    childId === undefined ? [['wachtlijst', requestId]] : [['kinderen', childId], { tab: 'gegevens' }],
  'extra-day': ({ extraDayId }) => [['aanwezigheden', 'extra'], { kies: extraDayId }],
  'host-paper': ({ host }) => [['onthaalouders', host.id], { tab: 'documenten' }],
  'papers-missing': ({ host }) => [['onthaalouders', host.id], { tab: 'documenten' }],
  'turns-18': ({ host }) => [['onthaalouders', host.id], { tab: 'documenten' }],
  attest: ({ child }) => [['kinderen', child.id], { tab: 'attesten' }],
  'child-file': ({ child }) => [['kinderen', child.id]],
  school: ({ child }) => [['kinderen', child.id], { tab: 'overeenkomsten' }],
  'own-child': ({ host }) => [['onthaalouders', host.id]],
  'host-limit': ({ host }) => [['onthaalouders', host.id]],
  'legal-limit': () => [['planning'], { toon: 'grens' }],
  'visit-due': ({ host }) => [['huisbezoeken'], { kies: host.id }],
  'visit-planned': ({ visitId }) => [['huisbezoeken', 'bezoek', visitId]],
  'visit-unfinished': ({ visitId }) => [['huisbezoeken', 'bezoek', visitId]],
  'action-late': ({ actionId }) => [['huisbezoeken', 'afspraken'], { kies: actionId }],
  invitations: ({ sessionId }) => [['huisbezoeken', 'vorming'], { kies: sessionId }],
  'attendance-list': ({ sessionId }) => [['huisbezoeken', 'vorming'], { kies: sessionId }],
  loan: ({ materialId }) => [['huisbezoeken', 'materiaal'], { kies: materialId }],
}

/** The address of the place where a line is solved, as it stands behind the hash. */
export function addressOf(line: TodayLine): string {
  const [path, search] = (places[line.kind] as (line: TodayLine) => [string[], Record<string, string>?])(line)
  const query = search ? `?${new URLSearchParams(search).toString()}` : ''
  return `/${path.map(encodeURIComponent).join('/')}${query}`
}
