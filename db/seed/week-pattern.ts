import type { CarePlanRecord } from '../../shared/domain/exchange/document.ts'

type Slots = readonly { from: string; until: string }[]

/** A day of the roster, one letter each. `-` is a day at home. */
const dayForms: Readonly<Record<string, Slots>> = {
  '-': [],
  /** Whole days, as families need them. */
  F: [{ from: '08:00', until: '17:00' }],
  G: [{ from: '07:30', until: '16:30' }],
  H: [{ from: '08:30', until: '17:30' }],
  /** Longer than eleven hours. */
  L: [{ from: '06:45', until: '18:00' }],
  /** Half days; a morning and an afternoon touch and do not meet. */
  A: [{ from: '08:00', until: '12:30' }],
  P: [{ from: '12:30', until: '17:00' }],
  /** Before and after school. */
  S: [
    { from: '07:30', until: '08:15' },
    { from: '15:45', until: '17:30' },
  ],
  /** Wednesday afternoon, when schools are closed. */
  W: [{ from: '12:00', until: '16:30' }],
}

/** A whole day, for days that no plan foresees. */
export const wholeDay = { from: '08:00', until: '17:00' }

/**
 * The slots of a cycle written as Monday to Friday, one letter a day, weeks divided by a stroke: `FFF--` is three whole
 * days a week, `FFF--/--FFF` two weeks that differ.
 */
export function cycleOf(pattern: string): Pick<CarePlanRecord, 'cycleWeeks' | 'slots'> {
  const weeks = pattern.split('/')
  const slots = weeks.flatMap((days, week) =>
    [...days].flatMap((form, day) => {
      const formSlots = dayForms[form]
      if (!formSlots || day > 4) throw new RangeError(`no such week: ${pattern}`)
      return formSlots.map((slot) => ({ week: week + 1, weekday: day + 1, ...slot }))
    }),
  )
  return { cycleWeeks: weeks.length, slots }
}
