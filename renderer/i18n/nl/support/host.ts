/** What one host got: in her file, and when she stops. */
export const hostSupport = {
  title: 'Vorming en materiaal',
  allTraining: 'Alle vormingen',
  hours: (length: string, year: string) => `${length} uur vorming in ${year}`,
  noHours: (year: string) => `Nog geen vorming in ${year}.`,
  ahead: (date: string) => `op ${date}`,
  onLoan: (from: string, due: string | undefined) =>
    due === undefined ? `sinds ${from}` : `sinds ${from}, terug tegen ${due}`,
  nothing: 'Geen materiaal van de dienst.',
  stop: {
    title: 'Materiaal van de dienst',
    none: 'Zij heeft niets van de dienst in huis.',
    count: (count: number) => (count === 1 ? 'nog 1 stuk bij haar' : `nog ${count} stuks bij haar`),
    takeBack: 'Terugnemen…',
    takeBackOf: (name: string) => `${name} terugnemen`,
    columns: { name: 'Materiaal', since: 'Sinds', due: 'Terug tegen', act: 'Teruggave' },
  },
}
