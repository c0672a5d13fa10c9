import type { IssuedPayout, OrganiserSnapshot } from '../../../../shared/domain/billing/issued.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { openCanvas, page, type Canvas } from './canvas.ts'
import { columnsBlock, totalBlock } from './columns-block.ts'
import type { DocumentFonts } from './fonts.ts'
import { dayMonth, euroText, ibanText, longDate } from '../text/format-nl.ts'
import { drawFacts, drawFooter, drawLetterhead, drawShortHeader } from './letterhead.ts'
import { drawBoxFacts, factsHeight, type BoxFact } from './payment-box.ts'
import { fewestPages } from './paginate.ts'
import { feeTable, yearBlock } from './payout-fees.ts'
import { drawGridHead, drawGridRow, drawGridTotals, drawLegend, gridHeight } from './payout-grid-table.ts'
import { payoutGrid } from './payout-grid.ts'
import { joinBlocks, placeBlocks, type PlacedBlock } from './place-blocks.ts'
import type { Block } from './small-table.ts'
import { payoutText } from '../text/payout-nl.ts'

const bottom = 1056
/** Days within which a host says that something is wrong. */
const replyDays = 10

/** The PDF of a host's statement (kindstaat). It depends on nothing but what is passed in. */
export async function payoutPdf(
  payout: IssuedPayout,
  run: { organiser: OrganiserSnapshot; issuedAt: string },
  fonts: DocumentFonts,
): Promise<Uint8Array> {
  const name = `${payout.host.firstName} ${payout.host.lastName}`
  const title = payoutText.shortTitle(payout.number, payout.month)
  const canvas = openCanvas(fonts, { title: `${title}, ${name}`, author: run.organiser.name, issuedAt: run.issuedAt })
  canvas.addPage()
  drawLetterhead(canvas, run.organiser, payout.host, payoutText.title(payout.month))
  const top = drawFacts(canvas, payoutFacts(payout))

  const payment = paymentBlock(canvas, payout, name)
  const ending = joinBlocks(
    [columnsBlock(canvas, yearBlock(canvas, payout), payoutText.explanation, explanation(payout))],
    20,
  )
  const divide = (rowHeight: number): Block[][] =>
    placeBlocks(
      [
        ...gridBlocks(canvas, payout, rowHeight),
        joinBlocks([feeTable(canvas, payout), totalBlock(canvas, payoutText.total, euroText(payout.totalCents))], 20),
        { ...ending, height: ending.height + 16 + payment.height },
      ],
      { firstPage: bottom - top, nextPages: bottom - 86 },
    )
  const pages = fewestPages([divide(gridHeight.row), divide(gridHeight.denseRow)])
  const replyBefore = dayMonth(formatDate(parseDate(payout.issuedOn) + replyDays))
  pages.forEach((blocks, index) => {
    if (index > 0) canvas.addPage()
    joinBlocks(blocks).draw(index === 0 ? top : drawShortHeader(canvas, run.organiser, title, name))
    if (index === pages.length - 1) payment.draw(bottom - payment.height)
    drawFooter(canvas, payoutText.footer(replyBefore), index + 1, pages.length)
  })
  return canvas.finish()
}

function gridBlocks(canvas: Canvas, payout: IssuedPayout, rowHeight: number): PlacedBlock[] {
  const { days, rows, totals } = payoutGrid(payout)
  const head: Block = { height: gridHeight.head, draw: (top) => drawGridHead(canvas, days, top) }
  return [
    ...rows.map((row): PlacedBlock => ({
      height: rowHeight,
      head,
      draw: (top) => drawGridRow(canvas, days, row, top, rowHeight),
    })),
    {
      height: gridHeight.row + 22,
      head,
      draw: (top) => {
        drawGridTotals(canvas, days, totals, payout.totalCents, top)
        drawLegend(canvas, rows, payout.closedDates.length > 0, top + gridHeight.row)
      },
    },
  ]
}

function payoutFacts(payout: IssuedPayout): [label: string, lines: string[]][] {
  const { dossierNumber } = payout.host
  return [
    [payoutText.number, [payout.number]],
    [payoutText.date, [longDate(payout.issuedOn)]],
    ...(dossierNumber ? [[payoutText.dossier, [dossierNumber]] as [string, string[]]] : []),
    [payoutText.openDays, [payoutText.openDaysOf(payout.openDays, payout.plannedOpenDays)]],
    ...(payout.totalCents > 0 ? [[payoutText.payOn, [longDate(payout.payOn)]] as [string, string[]]] : []),
  ]
}

function explanation(payout: IssuedPayout): string {
  const { how } = payoutText
  const closed = payout.plannedOpenDays - payout.openDays
  return [
    how.base,
    payout.absences.length > 0 ? how.absences : '',
    payout.ownChildren.length > 0 ? how.ownChildren(payout.ownChildren) : '',
    closed > 0 ? how.closed(closed) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function paymentBlock(canvas: Canvas, payout: IssuedPayout, name: string): Block {
  const text = payoutText.payment
  const facts: BoxFact[] = [
    [text.account, ibanText(payout.host.iban)],
    [text.holder, name],
    [text.communication, text.communicationText(payout.month, payout.number)],
  ]
  const height = payout.totalCents > 0 ? factsHeight(facts.length) : 50
  return {
    height,
    draw: (top) => {
      canvas.frame(page.left + 0.5, top + 0.5, page.right - page.left - 1, height - 1)
      if (payout.totalCents > 0) drawBoxFacts(canvas, facts, page.left + 17, top + 28)
      else canvas.text(text.nothing, page.left + 17, top + 30, { face: 'medium', size: 12.5 })
    },
  }
}
