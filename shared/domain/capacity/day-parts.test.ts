import { describe, expect, it } from 'vitest'
import { minutes } from '../../../tests/support/facts-in-words.ts'
import { freePlacesOf } from './day-parts.ts'
import type { OpeningHours } from './facts.ts'
import { stepsOf } from './steps.ts'

const open = (...times: string[]): OpeningHours[] => times.map((time) => ({ weekday: 1, ...minutes(time) }))
const present = (...times: string[]) => stepsOf(times.map((time) => [minutes(time).from, minutes(time).until] as const))
const free = (hours: OpeningHours[], steps: ReturnType<typeof present>, limit = 8) =>
  freePlacesOf(hours, steps, limit).map(({ part, from, until, places }) => [part, from, until, places])

describe('free places by part of the day', () => {
  it('are what the fullest minute leaves, within the opening hours', () => {
    const steps = present('07:00-12:00', '08:00-16:00', '08:00-12:00', '15:45-18:00')
    expect(free(open('07:00-18:00'), steps)).toEqual([
      ['morning', 420, 720, 5],
      ['afternoon', 720, 960, 6],
      ['after-school', 930, 1080, 6],
    ])
  })

  it('noon belongs to the afternoon: who leaves then takes no place in it', () => {
    expect(free(open('11:00-13:00'), present('11:00-12:00'), 1)).toEqual([
      ['morning', 660, 720, 0],
      ['afternoon', 720, 780, 1],
    ])
  })

  it('are told of open parts alone, and never below zero', () => {
    expect(free(open('07:00-08:30', '15:30-18:00'), present('05:00-07:00', '08:00-09:00', '08:00-09:00'), 1)).toEqual([
      ['morning', 420, 510, 0],
      ['afternoon', 930, 960, 1],
      ['after-school', 930, 1080, 1],
    ])
    expect(free(open('12:00-15:30'), [])).toEqual([['afternoon', 720, 930, 8]])
    expect(free([], present('08:00-09:00'))).toEqual([])
  })

  it('a closed hour in the middle does not count', () => {
    expect(free(open('08:00-10:00', '11:00-12:00'), present('10:00-11:00'), 1)).toEqual([['morning', 480, 720, 1]])
  })
})
