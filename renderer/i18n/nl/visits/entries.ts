/** What the palette can do in Huisbezoeken. */
export const visitEntries = {
  goOn: (host: string) => `Verdergaan met huisbezoek ${host}`,
  plan: (host: string) => `Huisbezoek plannen bij ${host}`,
}
