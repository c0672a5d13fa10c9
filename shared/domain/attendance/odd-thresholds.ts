import { stayPercents } from '../../law/stay-percents.ts'

/**
 * How much longer than its plan a child must be there before the day is listed, in minutes. Parents are late by a quarter of
 * an hour every day and nobody should look at that; an hour more is another time of collecting, or a mistake in typing.
 */
export const muchLonger = 60

/**
 * Less time than this between two hosts is no way to get from the one to the other, in minutes: somebody has to pack, drive
 * and say goodbye twice. Such days count as at two hosts at once.
 */
export const shortestTravel = 15

/**
 * Whether all the minutes of an agreement's day are exactly eleven hours, the last that are billed as a whole day; FO-SU-05
 * reports them as flexible care (R35).
 */
export function isElevenHours(presentMinutes: number): boolean {
  return presentMinutes === stayPercents.fullUpTo
}
