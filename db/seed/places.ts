import type { PostcodePlace } from '../../shared/domain/exchange/document.ts'
import type { Random } from './random.ts'

/** A town of the demo with the position of its centre, in hundred-thousandths of a degree. */
type Town = { postcode: string; city: string; latitude: number; longitude: number }

const towns = {
  waregem: { postcode: '8790', city: 'Waregem', latitude: 5088850, longitude: 342700 },
  desselgem: { postcode: '8792', city: 'Desselgem', latitude: 5088700, longitude: 336700 },
  zulte: { postcode: '9870', city: 'Zulte', latitude: 5091900, longitude: 344700 },
  deinze: { postcode: '9800', city: 'Deinze', latitude: 5098300, longitude: 353100 },
  anzegem: { postcode: '8570', city: 'Anzegem', latitude: 5083600, longitude: 347700 },
  wielsbeke: { postcode: '8710', city: 'Wielsbeke', latitude: 5091200, longitude: 337200 },
  kruisem: { postcode: '9770', city: 'Kruisem', latitude: 5090200, longitude: 352700 },
} as const satisfies Record<string, Town>

/** Towns where hosts and families of the demo live. */
export type TownName = keyof typeof towns

/** Streets that no town has, as far as we know. */
const streets = [
  'Zonnewijzerdreef',
  'Wolkenwevelstraat',
  'Notenkrakerspad',
  'Regenbooghof',
  'Krekelzangstraat',
  'Appelbloesemdreef',
  'Fluisterbosweg',
  'Windmolentjeslaan',
  'Knikkerstraatje',
  'Vlinderstrikpad',
  'Maneschijnlaan',
  'Houtduifhoekje',
] as const

/** An address with a position near the centre of its town. */
export type Address = { street: string; postcode: string; city: string; latitude: number; longitude: number }

/** A made-up address in a town. */
export function addressIn(name: TownName, random: Random): Address {
  const { postcode, city, latitude, longitude } = towns[name]
  return {
    street: `${random.pick(streets)} ${random.between(1, 148)}`,
    postcode,
    city,
    latitude: (latitude + random.between(-900, 900)) / 100_000,
    longitude: (longitude + random.between(-1400, 1400)) / 100_000,
  }
}

/** Where the service's own towns lie. */
export function postcodePlaces(): PostcodePlace[] {
  return Object.values(towns).map(({ postcode, latitude, longitude }) => ({
    postcode,
    latitude: latitude / 100_000,
    longitude: longitude / 100_000,
  }))
}
