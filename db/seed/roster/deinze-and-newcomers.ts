import type { Roster } from './spec.ts'

/** Families of the host in Deinze and of the one in Zulte that began during the period. */
export const deinzeAndNewcomers: Roster = {
  h08: [
    {
      parent: ['Astrid', 'Mørk Jensen'],
      town: 'deinze',
      bank: 'mandate',
      children: [
        { name: ['Søren', 'Mørk Lauwers'], age: 14, week: 'FFFFF', startAge: 4, dayCents: 3464, kind: 'maximum' },
      ],
    },
    {
      parent: ['Ward', 'Claeys'],
      town: 'deinze',
      children: [{ name: ['Odiel', 'Claeys'], age: 26, week: 'FFF--', dayCents: 2377, usedFreeDays: true }],
    },
    {
      parent: ['Griet', 'Baert'],
      town: 'deinze',
      bank: 'mandate',
      hasNationalNumber: true,
      children: [
        {
          name: ['Lise', 'Baert'],
          age: 20,
          week: 'FFF--/--FFF',
          dayCents: 1949,
          isOftenIll: true,
          substitute: 'h03',
        },
      ],
    },
    {
      parent: ['Thị Hoa', 'Nguyễn'],
      town: 'deinze',
      children: [{ name: ['Minh', 'Nguyễn'], age: 17, week: '--FFF', dayCents: 1130, substitute: 'h03' }],
    },
    {
      parent: ['Veerle', 'Haerinck'],
      town: 'zulte',
      children: [
        {
          name: ['Noé', 'Haerinck'],
          age: 38,
          week: 'FF-FF',
          startAge: 7,
          dayCents: 2162,
          atSchool: { week: 'SSWSS', summer: 'FF-A-' },
        },
      ],
    },
  ],
  h10: [
    {
      parent: ['Margot', 'Rosseel'],
      town: 'zulte',
      bank: 'mandate',
      children: [{ name: ['Lou', 'Rosseel'], age: 10, week: 'FFFFF', startAge: 4, dayCents: 2475, nappies: 'charged' }],
    },
    {
      parent: ['Birgit', 'Viaene'],
      town: 'zulte',
      children: [{ name: ['Jasper', 'Viaene'], age: 16, week: 'FFF--', dayCents: 2119, usedFreeDays: true }],
    },
    {
      parent: ['Olena', 'Hrytsenko'],
      town: 'kruisem',
      bank: 'account',
      children: [
        { name: ['Danylo', 'Hrytsenko'], age: 24, week: '--FFF', dayCents: 647, kind: 'reduced', cameFrom: 'h09' },
      ],
    },
    {
      parent: ['Frederik', 'Steverlynck'],
      town: 'zulte',
      children: [
        { name: ['Ella', 'Steverlynck'], age: 13, week: 'FFA--', startAge: 5, dayCents: 2888, hasExtraDays: true },
      ],
    },
    {
      parent: ['Sarah', 'Lefevere'],
      town: 'zulte',
      bank: 'mandate',
      children: [
        {
          name: ['Amélie', 'Lefevere'],
          age: 56,
          startAge: 40,
          week: 'SSWSS',
          dayCents: 2235,
          atSchool: { week: 'SSWSS', summer: '--FF-' },
        },
      ],
    },
    {
      parent: ['Nick', 'Vandeginste'],
      town: 'zulte',
      children: [
        { name: ['Puck', 'Vandeginste'], age: 6, week: 'FF-A-', dayCents: 2344, startsThisMonth: 'after-trial' },
      ],
    },
  ],
}
