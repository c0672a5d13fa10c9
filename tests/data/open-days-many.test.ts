import { expect, it } from 'vitest'
import { openDatabase } from '../../db/open.ts'
import { insertDocument } from '../../db/repositories/exchange-write.ts'
import { readOpenDayFacts } from '../../db/repositories/open-days.ts'
import { openDaysOf } from '../../shared/domain/attendance/open-days.ts'
import { formatDate, parseDate } from '../../shared/domain/calendar/date.ts'
import { benchService } from '../bench/bench-service.ts'
import { testFolder } from '../support/service-on-file.ts'
import { join } from 'node:path'
import { rmSync } from 'node:fs'

it('very many children are read in one walk, and the days that are open are the same as one host at a time', async () => {
  const hosts = 90
  const document = benchService(hosts)
  const folder = testFolder()
  const database = openDatabase(join(folder, 'onthaal.sqlite'))
  try {
    // Two days of the month that nobody answered for, and a presence that is the only one of its day.
    document.attendance = document.attendance.filter(({ date }) => date !== '2026-10-14')
    document.absences = document.absences.filter(({ date }) => date !== '2026-10-14' && date !== '2026-10-15')
    await database.write.transaction().execute((transaction) => insertDocument(transaction, document))
    const openIn = async (hostId?: string): Promise<string[]> => {
      const { children, closures, settings } = await readOpenDayFacts(database.read, parseDate('2026-11-03'), hostId)
      return children
        .flatMap(({ facts, window }) => openDaysOf(facts, window, closures, settings))
        .map(({ agreementId, date }) => `${agreementId} ${formatDate(date)}`)
        .sort()
    }
    const all = await openIn()
    const apart = await Promise.all(Array.from({ length: hosts }, (_, index) => openIn(`h${index}`)))
    expect(all).toEqual(apart.flat().sort())
    expect(all.filter((day) => day.endsWith('2026-10-14'))).toHaveLength(hosts * 6)
    expect(all.filter((day) => day.endsWith('2026-11-03'))).toHaveLength(hosts * 6)
    expect(all.filter((day) => day.endsWith('2026-10-13'))).toEqual([])
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
