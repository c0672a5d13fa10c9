/** A place on the map, in degrees. */
export type Position = { latitude: number; longitude: number }

const point = String.raw`(-?\d{1,3}(?:\.\d+)?)`
const comma = String.raw`(-?\d{1,3}(?:,\d+)?)`
const any = String.raw`(-?\d{1,3}(?:[.,]\d+)?)`

// `50,8885 3,4270` and `50,8885; 3,4270`; as a map copies it, `50.8885, 3.4270`; and that with our own comma.
const forms = [
  new RegExp(String.raw`^${any}(?:\s*[;/]\s*|\s+)${any}$`),
  new RegExp(String.raw`^${point},\s*${point}$`),
  new RegExp(String.raw`^${comma},\s+${comma}$`),
]

/** Latitude and longitude as they are typed or pasted, to six decimals (a tenth of a metre); undefined for another text. */
export function parsePosition(text: string): Position | undefined {
  const typed = text.trim().replace(/^\(|\)$|°/g, '')
  // One number with a comma, `50,8885`, is no pair: nothing lies at 8885 degrees.
  const match = forms.map((form) => form.exec(typed)).find((found) => found !== null)
  if (!match) return undefined
  const [latitude, longitude] = [degrees(match[1]), degrees(match[2])]
  return { latitude, longitude }
}

/** A place as it is written here, and read back: `50,8885 3,427`. */
export function formatPosition({ latitude, longitude }: Position): string {
  return `${formatDegrees(latitude)} ${formatDegrees(longitude)}`
}

/** Degrees with a comma, to six decimals at most. */
export function formatDegrees(value: number): string {
  return String(Number(value.toFixed(6))).replace('.', ',')
}

/** What is odd about a place that the service can hardly have: latitude and longitude exchanged, or beyond the borders. */
export function oddPosition({ latitude, longitude }: Position): 'swapped' | 'abroad' | undefined {
  if (isInBelgium({ latitude, longitude })) return undefined
  return isInBelgium({ latitude: longitude, longitude: latitude }) ? 'swapped' : 'abroad'
}

/** Whether numbers are degrees at all. */
export function isOnEarth({ latitude, longitude }: Position): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
}

function isInBelgium({ latitude, longitude }: Position): boolean {
  return 49.4 <= latitude && latitude <= 51.6 && 2.5 <= longitude && longitude <= 6.5
}

function degrees(text = ''): number {
  return Number(Number(text.replace(',', '.')).toFixed(6))
}
