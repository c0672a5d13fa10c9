export const attendeeStatuses = ['invited', 'enrolled', 'declined', 'followed', 'absent'] as const

/** A training session that is offered to hosts, and who was asked, came, and has a certificate (R16). */
export type TrainingSession = {
  id: string
  title: string
  date: string
  from?: string
  /** Its length in minutes. */
  minutes: number
  provider?: string
  place?: string
  /** How many can come. */
  places?: number
  isCancelled?: boolean
  note?: string
  attendees?: { hostId: string; status: (typeof attendeeStatuses)[number]; certificateOn?: string }[]
}

/** Something of the organiser that hosts can borrow. */
export type Material = {
  id: string
  name: string
  kind?: string
  number?: string
  acquiredOn?: string
  valueCents?: number
  retiredOn?: string
  note?: string
}

export const conditionsOut = ['new', 'good', 'worn', 'broken'] as const
export const conditionsIn = [...conditionsOut, 'lost'] as const

/** A loan of a material to a host; without `returnedOn` it is still there. One material is with one host at a time. */
export type MaterialLoan = {
  id: string
  materialId: string
  hostId: string
  from: string
  dueOn?: string
  returnedOn?: string
  conditionOut: (typeof conditionsOut)[number]
  conditionIn?: (typeof conditionsIn)[number]
  note?: string
}
