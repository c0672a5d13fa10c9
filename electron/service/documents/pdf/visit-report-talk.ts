import type { VisitReport } from '../letters/visit-report.ts'
import { visitReportText as text } from '../text/visit-report-nl.ts'
import { ink, type Canvas } from './canvas.ts'
import { ruledLines, signatureBox } from './room-to-write.ts'
import { gap, richStrips, textStrips, titleStrips, type Strip } from './strips.ts'

/** Who was there, against the limit of that day; more than that comes first and in bold. */
export function presenceStrips(canvas: Canvas, { visit, presence }: VisitReport): Strip[] {
  const words = text.presence
  const { children, own, ownNotCounting, count, limit } = presence
  const others = visit.otherPresent ?? 0
  const lines = [
    ...(children.length > 0 ? [words.children(children.join(', '))] : []),
    ...(own.length > 0 ? [words.own(own.join(', '))] : []),
    ...(others > 0 ? [`${words.others(others)}.`] : []),
    ...(ownNotCounting.length > 0 ? [words.ownNotCounting(ownNotCounting.join(', '))] : []),
  ]
  const judged =
    count === undefined
      ? textStrips(canvas, words.none, { color: ink.second })
      : count > limit
        ? textStrips(canvas, words.over(count, limit), { face: 'semibold' })
        : textStrips(canvas, words.within(count, limit))
  return [...titleStrips(canvas, words.title), ...judged, ...lines.flatMap((line) => textStrips(canvas, line))]
}

/** The notes of the visit. */
export function noteStrips(canvas: Canvas, { visit: { notes = '' } }: VisitReport): Strip[] {
  const body =
    notes.trim() === '' ? textStrips(canvas, text.notes.none, { color: ink.second }) : richStrips(canvas, notes)
  return [...titleStrips(canvas, text.notes.title), ...body]
}

/** What the host says about it; room to write where nothing was. */
export function hostSaysStrips(canvas: Canvas, { visit: { hostSays = '' } }: VisitReport): Strip[] {
  const body = hostSays.trim() === '' ? ruledLines(canvas, 3) : richStrips(canvas, hostSays)
  return [...titleStrips(canvas, text.hostSays.title), ...body]
}

/** Room for two signatures, on one page. */
export function signatureStrips(canvas: Canvas, { visit, host }: VisitReport): Strip[] {
  const words = text.signatures
  const seen = visit.seenByHostOn === undefined ? [] : textStrips(canvas, words.seen(visit.seenByHostOn))
  const box = signatureBox(canvas, words.hint, [
    { role: words.host, name: `${host.firstName} ${host.lastName}`.trim() },
    { role: words.visitor, name: visit.visitor ?? '' },
  ])
  return [...titleStrips(canvas, words.title), ...seen.map((strip) => ({ ...strip, keepsNext: true })), box, gap(4)]
}
