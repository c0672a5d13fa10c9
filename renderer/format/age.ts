import { nl } from '../i18n/nl.ts'

/** Whole months between a birth date and another ISO date; negative before birth. */
export function ageInMonths(birthDate: string, on: string): number {
  const months = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7))
  return months(on) - months(birthDate) - (on.slice(8) < birthDate.slice(8) ? 1 : 0)
}

/** An age as it is said of small children: in months up to two years, then in years. */
export function formatAge(birthDate: string, on: string): string {
  const months = ageInMonths(birthDate, on)
  if (months < 0) return nl.children.unborn
  return months < 24 ? nl.children.ageMonths(months) : nl.children.ageYears(Math.floor(months / 12))
}
