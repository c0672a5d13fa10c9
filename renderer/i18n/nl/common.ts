/** Words that several screens share. */
export const common = {
  close: 'Sluiten',
  cancel: 'Annuleren',
  retry: 'Opnieuw proberen',
  lackingSigns: 'Sommige letters staan niet op het papier.',
  lackingSignsDetail:
    'Alleen Latijnse letters worden gedrukt. Voor de andere staat er een lijntje: vul ze met de hand in.',
  noValue: '–',
  loading: 'Laden…',
  previousMonth: 'Vorige maand',
  previousYear: 'Vorig jaar',
  nextYear: 'Volgend jaar',
  nextMonth: 'Volgende maand',
  progress: (done: number, total: number) => `${done} van ${total}`,
  name: (person: { firstName: string; lastName: string }) => `${person.firstName} ${person.lastName}`,
  hosts: (count: number) => `${count} ${count === 1 ? 'onthaalouder' : 'onthaalouders'}`,
  children: (count: number) => `${count} ${count === 1 ? 'kind' : 'kinderen'}`,
  figure: 'Cijfer',
  places: (count: number) => `${count} ${count === 1 ? 'plaats' : 'plaatsen'}`,
}
