import type { ReportPart } from '../../../../shared/contract/visit-report.ts'
import type { VisitReport } from '../letters/visit-report.ts'
import { longDate } from '../text/format-nl.ts'
import { visitReportText as text } from '../text/visit-report-nl.ts'
import { openCanvas, type Canvas } from './canvas.ts'
import { drawStrips } from './draw-strips.ts'
import type { DocumentFonts } from './fonts.ts'
import { drawFacts, drawFooter, drawLetterhead, drawShortHeader } from './letterhead.ts'
import { photoStrips } from './photo-strips.ts'
import { cutText } from './wrap-text.ts'
import { gap, textStrips, type Strip } from './strips.ts'
import { checkStrips, scoreStrips } from './visit-report-findings.ts'
import { actionStrips, goalStrips } from './visit-report-follow-up.ts'
import { hostSaysStrips, noteStrips, presenceStrips, signatureStrips } from './visit-report-talk.ts'

const sections: Readonly<Record<ReportPart, (canvas: Canvas, report: VisitReport) => Strip[]>> = {
  presence: presenceStrips,
  checks: checkStrips,
  scores: scoreStrips,
  notes: noteStrips,
  actions: actionStrips,
  goals: goalStrips,
  'host-says': hostSaysStrips,
  photos: photoStrips,
  signatures: signatureStrips,
}
/** Where the strip of facts ends when each of them is one line. */
const usualFactsEnd = 281

/** The report of a visit as a PDF, addressed to the host. It depends on nothing but what is passed in. */
export async function visitReportPdf(report: VisitReport, fonts: DocumentFonts): Promise<Uint8Array> {
  const { organiser, issuedAt, host, visit, parts } = report
  const title = text.shortTitle(visit.date)
  const name = `${host.firstName} ${host.lastName}`.trim()
  const canvas = openCanvas(fonts, { title: `${title}, ${name}`, author: organiser.name, issuedAt })
  const draft = visit.status === 'planned' ? [gap(10), ...textStrips(canvas, text.draft, { face: 'semibold' })] : []
  const order = Object.keys(sections) as ReportPart[]
  const strips = [
    ...draft,
    ...order.filter((part) => parts.includes(part)).flatMap((part) => sections[part](canvas, report)),
  ]
  canvas.addPage()
  drawLetterhead(canvas, organiser, host, text.title)
  const first = Math.max(usualFactsEnd, drawFacts(canvas, factsOf(canvas, report))) - 12
  drawStrips(canvas, strips, {
    first,
    drawHead: () => drawShortHeader(canvas, organiser, title, name),
    drawFoot: (page, pages) => drawFooter(canvas, text.footer(organiser.name, visit.date), page, pages),
  })
  return canvas.finish()
}

function factsOf(canvas: Canvas, { visit, presence }: VisitReport): [label: string, lines: string[]][] {
  const { date, from, until, isAnnounced, visitor } = visit
  const { count, limit } = presence
  return [
    [text.facts.date, [longDate(date)]],
    [text.facts.time, [text.times(from, until)]],
    [text.facts.kind, [isAnnounced ? text.announced : text.unannounced]],
    ...(visitor === undefined
      ? []
      : [[text.facts.visitor, [cutText(canvas, visitor, { face: 'medium' }, 150)]] as [string, string[]]]),
    [text.facts.present, [count === undefined ? text.notCounted : text.ofLimit(count, limit)]],
  ]
}
