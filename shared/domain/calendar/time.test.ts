import { expect, it } from 'vitest'
import { formatTime, isTime, parseTime } from './time.ts'

it('reads and writes every minute of the day', () => {
  const written = new Set<string>()
  for (let minute = 0; minute < 1440; minute += 1) {
    const time = formatTime(minute)
    written.add(time)
    if (!isTime(time) || parseTime(time) !== minute) expect.fail(`${minute} is written ${time}`)
  }
  expect(written.size).toBe(1440)
  expect([formatTime(0), formatTime(541), formatTime(1439)]).toEqual(['00:00', '09:01', '23:59'])
})

it.each(['24:00', '23:60', '9:00', '09:0', '09:00:00', '-1:00', '09.00', '09:00\n', '', '０９:00'])(
  'refuses %j',
  (text) => expect(isTime(text)).toBe(false),
)
