import { common } from '../common.ts'

/** Planning: one host on one day. */
export const day = {
  title: (host: string, date: string) => `${host} · ${date}`,
  label: 'De gekozen dag',
  previous: 'Vorige dag',
  next: 'Volgende dag',
  close: 'Dag sluiten',
  breach: (span: string, count: number, limit: number) => `${span}: ${count} van ${limit}.`,
  hadBreach: (span: string, count: number, limit: number) => `${span}: in werkelijkheid ${count} van ${limit}.`,
  hadBreachDetail: 'Dit zijn de ingevoerde aanwezigheden, eigen kinderen inbegrepen.',
  most: 'Hoogste aantal',
  had: 'echt',
  arrive: (names: string, count: number, time: string) => `${names} ${count === 1 ? 'komt' : 'komen'} om ${time}`,
  leave: (names: string, count: number, time: string) =>
    `${names} ${count === 1 ? 'vertrekt' : 'vertrekken'} pas om ${time}`,
  /** `Jef`, `Jef en Tuur`, `Jef, Tuur en Zoë`. */
  names: (names: readonly string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`,
  ownCounts: (names: string, count: number) => `${names} ${count === 1 ? 'telt' : 'tellen'} mee.`,
  ownChild: (name: string) => `${name} (eigen kind)`,
  present: (names: string) => `Aanwezig: ${names}.`,
  fits: (peak: number, limit: number) => `Hoogstens ${common.children(peak)}, grens ${limit}.`,
  closed: (reason: string) => `Gesloten: ${reason}.`,
  closedChildren: (count: number) => `${common.children(count)} ${count === 1 ? 'had' : 'hadden'} anders opvang.`,
  /** Under the name of a guest: `via Els Vandamme`. */
  via: (host: string) => `via ${host}`,
  goesTo: {
    host: (name: string) => `bij ${name}`,
    group: (name: string) => `in ${name}`,
    parents: (_name: string) => 'via de ouders',
  },
  absence: ({ placed, byParents, open }: { placed: number; byParents: number; open: number }) =>
    [
      `${common.children(placed)} ${placed === 1 ? 'heeft' : 'hebben'} een plaats elders`,
      ...(byParents > 0 ? [`voor ${byParents} zorgen de ouders zelf`] : []),
      open > 0 ? `${open} nog niet` : 'niemand zonder',
    ].join(', ') + '.',
  noHours: 'Niet open op deze dag.',
  noHoursChildren: (count: number) => `Toch ${count === 1 ? 'is' : 'zijn'} er ${common.children(count)} gepland.`,
  outside: 'Niet in dienst op deze dag.',
  nobody: 'Er is niemand gepland.',
  count: 'aantal',
  limit: (limit: number) => `grens ${limit}`,
  ownWord: 'eigen kind',
  openPlan: 'Weekplan wijzigen',
  openPlanOf: (name: string) => `Weekplan van ${name} wijzigen`,
  free: 'Vrije plaatsen',
  average: (quarter: string) => `Gemiddelde ${quarter}`,
  averages: { planned: 'gepland', realised: 'tot nu', projected: 'verwacht' },
  halfDays: (halfDays: string, days: number) => `${halfDays} halve dagen op ${days === 1 ? '1 dag' : `${days} dagen`}`,
  unanswered: (days: number) =>
    days === 1 ? '1 dag nog zonder aanwezigheden' : `${days} dagen nog zonder aanwezigheden`,
  curve: (steps: string) => `Aantal kinderen: ${steps}`,
  step: (span: string, count: number) => `${span} ${count}`,
}
