import { formatDate } from '../../shared/domain/calendar/date.ts'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import type { TrainingSession } from '../../shared/domain/exchange/support.ts'
import { weekdayFrom, type DemoPeriod } from './demo-period.ts'

type Attendees = NonNullable<TrainingSession['attendees']>

/** What the service offers to its hosts: an evening that is over and one to come (R16), and what it lends them, one thing overdue. */
export function demoSupport({
  lastMonth,
  thisMonth,
}: DemoPeriod): Pick<ExchangeDocument, 'trainingSessions' | 'materials' | 'materialLoans'> {
  // Counted from the ends of months, so that every day of a month has the same demo.
  const day = (from: number): string => formatDate(lastMonth.until + from)
  const past = formatDate(weekdayFrom(lastMonth.until - 12))
  const ahead = formatDate(weekdayFrom(thisMonth.until + 3))
  return {
    trainingSessions: [
      {
        id: 'vorming-1',
        title: 'Veilig slapen: opfrissing voor onthaalouders',
        date: past,
        from: '19:30',
        minutes: 120,
        provider: 'Vormingscentrum De Linde',
        place: 'Zaal van de dienst',
        places: 8,
        attendees: attendeesOf(past),
      },
      {
        id: 'vorming-2',
        title: 'Buiten spelen in de winter',
        date: ahead,
        from: '19:30',
        minutes: 150,
        place: 'Zaal van de dienst',
        places: 8,
        attendees: [
          { hostId: 'h02', status: 'enrolled' },
          { hostId: 'h03', status: 'invited' },
          { hostId: 'h05', status: 'invited' },
          { hostId: 'h07', status: 'enrolled' },
          { hostId: 'h09', status: 'declined' },
          { hostId: 'h10', status: 'enrolled' },
        ],
      },
    ],
    materials: [
      {
        id: 'mat-1',
        name: 'Tweelingwandelwagen',
        kind: 'wandelwagen',
        number: 'W-03',
        acquiredOn: day(-900),
        valueCents: 38900,
      },
      {
        id: 'mat-2',
        name: 'Bolderkar voor zes',
        kind: 'wandelwagen',
        number: 'W-05',
        acquiredOn: day(-400),
        valueCents: 51900,
      },
      {
        id: 'mat-3',
        name: 'Reisbedje met matras',
        kind: 'bed',
        number: 'B-11',
        acquiredOn: day(-1300),
        valueCents: 12900,
      },
      {
        id: 'mat-4',
        name: 'Reisbedje met matras',
        kind: 'bed',
        number: 'B-12',
        acquiredOn: day(-1300),
        valueCents: 12900,
      },
      {
        id: 'mat-5',
        name: 'Evacuatiebed op wielen',
        kind: 'bed',
        number: 'E-01',
        acquiredOn: day(-200),
        valueCents: 64500,
      },
      {
        id: 'mat-6',
        name: 'Snoezelkoffer',
        kind: 'spelmateriaal',
        number: 'S-02',
        note: 'lijst van de inhoud zit in het deksel',
      },
    ],
    materialLoans: [
      { id: 'leen-1', materialId: 'mat-1', hostId: 'h04', from: day(-210), dueOn: day(-24), conditionOut: 'good' },
      { id: 'leen-2', materialId: 'mat-2', hostId: 'h06', from: day(-120), dueOn: day(160), conditionOut: 'new' },
      { id: 'leen-3', materialId: 'mat-3', hostId: 'h10', from: day(-300), conditionOut: 'good' },
      {
        id: 'leen-4',
        materialId: 'mat-4',
        hostId: 'h07',
        from: day(-500),
        returnedOn: day(-90),
        conditionOut: 'good',
        conditionIn: 'worn',
        note: 'rits van de matrashoes stuk',
      },
      {
        id: 'leen-5',
        materialId: 'mat-6',
        hostId: 'h08',
        from: day(-30),
        dueOn: formatDate(thisMonth.until + 6),
        conditionOut: 'good',
      },
      {
        id: 'leen-6',
        materialId: 'mat-6',
        hostId: 'h02',
        from: day(-80),
        dueOn: day(-45),
        returnedOn: day(-44),
        conditionOut: 'good',
        conditionIn: 'good',
      },
    ],
  }
}

/** One who has no certificate yet, and one of whom nobody noted whether she was there. */
function attendeesOf(date: string): Attendees {
  return [
    { hostId: 'h01', status: 'followed', certificateOn: date },
    { hostId: 'h02', status: 'followed', certificateOn: date },
    { hostId: 'h04', status: 'followed' },
    { hostId: 'h06', status: 'absent' },
    { hostId: 'h08', status: 'enrolled' },
    { hostId: 'h09', status: 'declined' },
  ]
}
