/** The fewest characters of a reason, blanks around it not counted. */
export const shortestReason = 5

/** Whether a text will do as a reason for setting a rule aside. */
export function isReason(text: string): boolean {
  return text.trim().length >= shortestReason
}
