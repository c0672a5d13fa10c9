/** Words that several screens share. */
export const common = {
  close: 'Sluiten',
  cancel: 'Annuleren',
  retry: 'Opnieuw proberen',
  again: 'Opnieuw',
  search: 'Zoeken',
  noValue: '–',
  loading: 'Laden…',
  all: 'Alles',
  progress: (done: number, total: number) => `${done} van ${total}`,
  name: (person: { firstName: string; lastName: string }) => `${person.firstName} ${person.lastName}`,
  count: (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`,
  hosts: (count: number) => `${count} ${count === 1 ? 'onthaalouder' : 'onthaalouders'}`,
  children: (count: number) => `${count} ${count === 1 ? 'kind' : 'kinderen'}`,
  places: (count: number) => `${count} ${count === 1 ? 'plaats' : 'plaatsen'}`,
}
