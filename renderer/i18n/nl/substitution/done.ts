import { count } from './count.ts'

/** What the status bar says of what was decided. */
export const done = {
  placed: (child: string, date: string, where: string) => `${child} ${date} bij ${where}`,
  atGroup: (child: string, date: string, where: string) => `${child} ${date} in ${where}`,
  parents: (child: string, date: string) => `${child} ${date}: ouders lossen het zelf op`,
  accepted: (places: number) => `${places} ${places === 1 ? 'voorstel' : 'voorstellen'} aanvaard`,
  released: (child: string, date: string) => `${child} ${date}: plaats losgelaten`,
  setAside: (child: string, date: string, host: string) => `${child} ${date}: niet bij ${host}`,
  backIn: (child: string, date: string, host: string) => `${child} ${date}: toch bij ${host}`,
  told: (family: string, what: string) => `${family}: ${what}`,
  undone: (what: string) => `ongedaan gemaakt: ${what}`,
  period: (absence: string, until: string) => `${absence} tot en met ${until}`,
  childDays: count.childDays,
}
