/** Days per bucket of one block; the names are those of the schema. */
export type FormCounts = { min3u: number; min5u: number; min11u: number; min11uFlex: number }

/** A line: one kindcode, after school (bo) or not. */
export type FormLine = {
  kindcode: string
  firstName: string
  lastName: string
  isAfterSchool: boolean
  present: FormCounts
  justified: FormCounts
  unjustified: FormCounts
}

/** One FO-SU-05 "Opvangprestaties": a location and a month (R105). */
export type Form = {
  /** `2026-10`. */
  month: string
  organiserName: string
  locationName: string
  dossierNumber: string
  openingDays: number
  /** The location may register care after school (bo), flexible care (flex). */
  isAfterSchool: boolean
  isFlexible: boolean
  responsible: string
  /** Program and version that wrote the form. */
  usedViewer: string
  lines: readonly FormLine[]
}
