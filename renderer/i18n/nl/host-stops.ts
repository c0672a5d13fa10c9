import { places } from './host-stops/places.ts'
import { settle } from './host-stops/settle.ts'
import { steps } from './host-stops/steps.ts'
import { telling } from './host-stops/telling.ts'

/** Every Dutch word of a host who stops for good. */
export const hostStops = { steps, telling, places, settle }
