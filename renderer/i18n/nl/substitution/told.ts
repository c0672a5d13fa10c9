/** Names in a sentence: `Lotte`, `Lotte en Sien`, `Lotte, Sien en Jef`. */
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`

const freeOf = (count: number) =>
  count === 1 ? 'die dag niet, en er gaat geen respijtdag af.' : 'die dagen niet, en er gaan geen respijtdagen af.'

/** What is said to a family on the telephone when its host cannot come (R73–R76): short, one thing after the other, with u. */
export const told = {
  list,
  on: (days: string) => `op ${days}`,
  fromUntil: (from: string, until: string) => `van ${from} tot en met ${until}`,
  every: (weekdays: string, from: string, until: string) => `elke ${weekdays} van ${from} tot en met ${until}`,
  hour: (minute: number) => {
    const [hour, past] = [Math.floor(minute / 60), minute % 60]
    return past === 0 ? String(hour) : `${hour}.${String(past).padStart(2, '0')}`
  },
  span: (from: string, until: string) => `van ${from} tot ${until} uur`,
  address: (street: string | undefined, city: string | undefined) => [street, city].filter(Boolean).join(' in '),
  inCity: (city: string) => `in ${city}`,

  ill: (host: string, days: string) => `${host} is ziek ${days}.`,
  closed: (host: string, days: string) => `De opvang bij ${host} is gesloten ${days}.`,
  onwards: (date: string) => `vanaf ${date}`,
  endUnknown: 'Het einde is nog niet bekend.',

  placeSentence: (children: string, isSeveral: boolean, days: string, where: string, hours: string) =>
    `${children} ${isSeveral ? 'kunnen' : 'kan'} ${days} terecht ${where}, ${hours}.`,
  onlyHours: (hours: string) => `maar enkel ${hours}`,
  atHost: (host: string, address: string) => `bij ${host}${address && `, ${address}`}`,
  atGroup: (name: string, address: string) => `in onze groepsopvang ${name}${address && `, ${address}`}`,
  firstDay: (date: string) => `de eerste dag, ${date},`,
  restOfDay: (hours: string) => `Voor de rest van de dag, ${hours}, vonden wij nog geen plaats.`,

  none: (children: string, days: string) => `Voor ${children} vonden wij ${days} nog geen plaats.`,
  searching: 'Wij zoeken verder. Kunt u zelf iets regelen? Laat het ons dan weten.',
  parents: (children: string, days: string) => `U zorgt ${days} zelf voor opvang voor ${children}.`,
  free: (dayCount: number) => `U betaalt ${freeOf(dayCount)}`,
  freeFor: (children: string, dayCount: number) => `Voor ${children} betaalt u ${freeOf(dayCount)}`,

  backOn: (date: string, children: string, isSeveral: boolean, host: string) =>
    `Vanaf ${date} ${isSeveral ? 'zijn' : 'is'} ${children} weer welkom bij ${host}.`,
  backLater: (children: string, isSeveral: boolean, host: string) =>
    `Daarna ${isSeveral ? 'zijn' : 'is'} ${children} weer welkom bij ${host}.`,
  backUnknown: (host: string) => `Zodra wij weten wanneer ${host} terug is, bellen wij u.`,
  isBack: (host: string, date: string) => `${host} is terug vanaf ${date}.`,
  backAgain: (children: string, isSeveral: boolean, host: string) =>
    `${children} ${isSeveral ? 'kunnen' : 'kan'} dan weer gewoon bij ${host} terecht.`,
  lapses: (where: string, days: string) => `De plaats ${where} ${days} is dan niet meer nodig.`,
}
