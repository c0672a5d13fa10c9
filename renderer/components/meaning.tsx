import { Check, Info, OctagonAlert, TriangleAlert, type LucideIcon } from 'lucide-react'

/** What a tag, note or sign says about its fact. The icon carries the meaning; the colour only repeats it. */
export type Meaning = 'neutral' | 'accent' | 'ok' | 'attention' | 'breach'

/** The icon of a meaning: check, triangle, octagon. */
export const meaningIcon: Record<Exclude<Meaning, 'accent'>, LucideIcon> = {
  neutral: Info,
  ok: Check,
  attention: TriangleAlert,
  breach: OctagonAlert,
}
