/** What stands under the organiser's name on every document. */
export const letterhead = {
  subtitle: 'Dienst voor gezinsopvang',
  enterprise: (number: string) => `RPR ${number}`,
}
