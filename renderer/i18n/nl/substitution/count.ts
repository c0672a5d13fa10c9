/** Numbers with their word, as several parts of Vervanging say them. */
export const count = {
  childDays: (days: number) => `${days} ${days === 1 ? 'kinddag' : 'kinddagen'}`,
  families: (families: number) => `${families} ${families === 1 ? 'gezin' : 'gezinnen'}`,
  places: (places: number) => `${places} ${places === 1 ? 'plaats' : 'plaatsen'}`,
}
