import { hostYearContent } from '../host-year/host-year-content.ts'
import type { HostYearPaper } from '../host-year/host-year.ts'
import { hostYearText as text } from '../text/host-year-nl.ts'
import { ink, openCanvas, type Canvas } from './canvas.ts'
import { drawStrips } from './draw-strips.ts'
import type { DocumentFonts } from './fonts.ts'
import { drawFooter, drawLetterhead, drawShortHeader } from './letterhead.ts'
import { ruledLines, signatureBox } from './room-to-write.ts'
import { gap, textStrips, titleStrips, type Strip } from './strips.ts'
import { blockStrips } from './year-blocks.ts'

/** The year of a host as a PDF for the talk with her. It depends on nothing but what is passed in. */
export async function hostYearPdf(paper: HostYearPaper, fonts: DocumentFonts): Promise<Uint8Array> {
  const { organiser, issuedAt, facts } = paper
  const { host, year } = facts
  const title = text.title(year)
  const name = `${host.firstName} ${host.lastName}`.trim()
  const canvas = openCanvas(fonts, { title: `${title}, ${name}`, author: organiser.name, issuedAt })
  canvas.addPage()
  drawLetterhead(canvas, organiser, host, title)
  drawStrips(canvas, paperStrips(canvas, paper), {
    first: 222,
    drawHead: () => drawShortHeader(canvas, organiser, title, name),
    drawFoot: (page, pages) => drawFooter(canvas, text.footer(organiser.name, year), page, pages),
  })
  return canvas.finish()
}

/** The parts that were chosen, the remark where there is one, and room for what is said and agreed at the talk. */
function paperStrips(canvas: Canvas, paper: HostYearPaper): Strip[] {
  const { facts, remarks } = paper
  const { host, year, asOf } = facts
  const name = `${host.firstName} ${host.lastName}`.trim()
  return [
    ...textStrips(canvas, text.intro(asOf), { size: 11.5, color: ink.second }),
    ...hostYearContent(facts, paper).flatMap(({ title, blocks }) => [
      ...titleStrips(canvas, title),
      ...blocks.flatMap((block) => blockStrips(canvas, block)),
    ]),
    ...(remarks === '' ? [] : [...titleStrips(canvas, text.remarks), ...textStrips(canvas, remarks), gap(4)]),
    ...together([...titleStrips(canvas, text.hostSays), ...ruledLines(canvas, 4)]),
    ...together([...titleStrips(canvas, text.agreements(year + 1)), ...ruledLines(canvas, 4)]),
    ...titleStrips(canvas, text.signatures.title),
    signatureBox(canvas, text.signatures.hint, [
      { role: text.signatures.host, name },
      { role: text.signatures.organiser, name: '' },
    ]),
  ]
}

/** Room to write stays on one page with its title. */
function together(strips: readonly Strip[]): Strip[] {
  return strips.map((strip, index) => ({ ...strip, keepsNext: index < strips.length - 1 }))
}
