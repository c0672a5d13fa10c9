/** Whether a kindcode names another birth date than the child's: its first six digits are YYMMDD of it (R22). */
export function isOfAnotherBirthDate(kindcode: string | undefined, birthDate: string): boolean {
  const [day] = /^\d{6}/.exec(kindcode?.trim() ?? '') ?? []
  return day !== undefined && day !== birthDate.slice(2).replaceAll('-', '')
}
