import type { Roster } from './spec.ts'

/** Families of two hosts in Waregem: children before and after school, and parents who work in shifts. */
export const waregemWithSchool: Roster = {
  h04: [
    {
      parent: ['Charlotte', 'Nuyttens'],
      town: 'waregem',
      bank: 'mandate',
      children: [{ name: ['Rik', 'Nuyttens'], age: 18, week: 'FF-F-', dayCents: 2466 }],
    },
    {
      parent: ['Youssef', 'Benhaddou'],
      town: 'waregem',
      children: [{ name: ['Inès', 'Benhaddou'], age: 24, week: '--FFA', dayCents: 1512, usedFreeDays: true }],
    },
    {
      parent: ['Femke', 'Wylin'],
      town: 'anzegem',
      children: [{ name: ['Staf', 'Wylin'], age: 10, week: 'A--FF', startAge: 4, dayCents: 2671, nappies: 'credited' }],
    },
    {
      parent: ['Stijn', 'Coussement'],
      town: 'waregem',
      bank: 'mandate',
      pays: 'behind',
      children: [{ name: ['Lena', 'Coussement'], age: 21, week: '-FAF-', dayCents: 2054 }],
    },
    {
      parent: ['Hanne', 'Bekaert-Maes'],
      town: 'waregem',
      bank: 'mandate',
      children: [
        {
          name: ['Jef', 'Maes'],
          age: 71,
          startAge: 34,
          week: 'F-F--',
          dayCents: 1936,
          atSchool: { week: 'SSWSS', summer: 'FF---' },
        },
        {
          name: ['Tuur', 'Maes'],
          age: 53,
          startAge: 34,
          week: 'F-F--',
          dayCents: 1936,
          atSchool: { week: 'SSWSS', summer: 'FF---' },
        },
      ],
    },
    {
      parent: ['Delphine', 'Masselis'],
      town: 'waregem',
      children: [
        {
          name: ['Zoë', 'Callewaert'],
          age: 50,
          startAge: 33,
          week: '--FF-',
          dayCents: 2780,
          atSchool: { week: 'SSWSS', summer: '---FF' },
        },
      ],
    },
  ],
  h06: [
    {
      parent: ['Kevin', 'Lagrange'],
      town: 'waregem',
      bank: 'mandate',
      children: [{ name: ['Mats', 'Lagrange'], age: 19, week: 'LLL--', dayCents: 1758, usedFreeDays: true }],
    },
    {
      parent: ['Tine', 'Holvoet'],
      town: 'desselgem',
      children: [{ name: ['Oona', 'Holvoet'], age: 16, week: 'LL-L-/-L-LL', dayCents: 2319, hasNationalNumber: true }],
    },
    {
      parent: ['Ngozi', 'Okafor'],
      town: 'waregem',
      bank: 'account',
      children: [
        { name: ['Chidi', 'Okafor'], age: 23, week: 'FFFFF', dayCents: 663, kind: 'reduced', nappies: 'charged' },
      ],
    },
    {
      parent: ['Sander', 'Vanoverschelde'],
      town: 'waregem',
      bank: 'mandate',
      children: [{ name: ['Juul', 'Vanoverschelde'], age: 11, week: '--FFF', startAge: 5, dayCents: 2903 }],
    },
    {
      parent: ['Nele', 'Blancke'],
      town: 'anzegem',
      children: [
        {
          name: ['Alix', 'Blancke'],
          age: 25,
          week: 'GG--A',
          dayCents: 2088,
          absences: [{ nth: 3, reason: 'illness', notifiedAt: '09:40' }],
        },
      ],
    },
    {
      parent: ['Ruben', 'Desplenter'],
      town: 'waregem',
      children: [
        { name: ['Finn', 'Desplenter'], age: 39, week: '-FF-A', startAge: 9, dayCents: 1826, atSchool: 'leaves' },
      ],
    },
  ],
}
