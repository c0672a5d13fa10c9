import type { CoachingGoal, HostAction } from '../../../../shared/domain/exchange/visits.ts'
import type { VisitReport } from '../letters/visit-report.ts'
import { longDate } from '../text/format-nl.ts'
import { visitReportText as text } from '../text/visit-report-nl.ts'
import { ink, page, type Canvas } from './canvas.ts'
import { gap, richStrips, textStrips, titleStrips, type Strip } from './strips.ts'

const columns = { text: page.left, who: 468, due: 606 } as const

/** What was agreed, with who does it and by when, and what was still open from before. */
export function actionStrips(canvas: Canvas, { agreed, earlier }: VisitReport): Strip[] {
  const words = text.actions
  const none = textStrips(canvas, words.none, { color: ink.second })
  return [
    ...titleStrips(canvas, words.title),
    ...(agreed.length === 0 ? none : [head(canvas), ...agreed.flatMap((action) => row(canvas, action))]),
    ...(earlier.length === 0
      ? []
      : [
          { ...gap(8), keepsNext: true },
          ...textStrips(canvas, words.earlier, { face: 'semibold' }).map((strip) => ({ ...strip, keepsNext: true })),
          head(canvas),
          ...earlier.flatMap((action) => row(canvas, action)),
        ]),
  ]
}

function head(canvas: Canvas): Strip {
  return {
    height: 20,
    keepsNext: true,
    draw(top) {
      for (const column of ['text', 'who', 'due'] as const)
        canvas.text(text.actions.columns[column], columns[column], top + 11, { size: 11, color: ink.second })
      canvas.line(page.left, top + 17, page.right, top + 17, 0.6)
    },
  }
}

/** A row may be long: its lines follow each other, with a thin one under the last. */
function row(canvas: Canvas, { text: words, owner, ownerName, dueOn, closedOn, outcome }: HostAction): Strip[] {
  const who = ownerName ?? text.actions.who[owner]
  const when = dueOn === undefined ? text.actions.noDate : longDate(dueOn)
  const said = [...(closedOn === undefined ? [] : [text.actions.closed(closedOn)]), ...(outcome ? [outcome] : [])]
  const cells = [
    [
      ...textStrips(canvas, words, { left: columns.text, width: columns.who - columns.text - 16 }),
      ...said.flatMap((line) =>
        textStrips(canvas, line, { left: columns.text, width: columns.who - columns.text - 16, color: ink.second }),
      ),
    ],
    textStrips(canvas, who, { left: columns.who, width: columns.due - columns.who - 12 }),
    textStrips(canvas, when, { left: columns.due }),
  ]
  const count = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: count }, (_, index): Strip => {
    const lines = cells.flatMap((cell) => cell[index] ?? [])
    const isLast = index === count - 1
    const height = (lines[0]?.height ?? 0) + (index === 0 ? 3 : 0) + (isLast ? 6 : 0)
    return {
      height,
      draw(top) {
        for (const line of lines) line.draw(top + (index === 0 ? 3 : 0))
        if (isLast) canvas.line(page.left, top + height - 0.5, page.right, top + height - 0.5, 0.6, ink.line)
      },
    }
  })
}

/** Goals with where they stand, and what was noted about each. */
export function goalStrips(canvas: Canvas, { goals }: VisitReport): Strip[] {
  const title = titleStrips(canvas, text.goals.title)
  if (goals.length === 0) return [...title, ...textStrips(canvas, text.goals.none, { color: ink.second })]
  return [...title, ...goals.flatMap((goal) => [...oneGoal(canvas, goal), gap(7)])]
}

function oneGoal(
  canvas: Canvas,
  { text: words, dimension, status, startedOn, endedOn, dueOn, progress = [] }: CoachingGoal,
): Strip[] {
  const facts = [
    ...(dimension === undefined ? [] : [text.scores.dimensions[dimension]]),
    text.goals.state(status, startedOn, endedOn),
    ...(dueOn === undefined ? [] : [text.goals.due(dueOn)]),
  ]
  return [
    ...textStrips(canvas, words, { face: 'medium' }),
    ...textStrips(canvas, facts.join(', '), { size: 11, color: ink.second }),
    ...progress
      .filter((one) => !one.isWithdrawn)
      .flatMap((one) => richStrips(canvas, text.goals.progress(one.date, one.text))),
  ]
}
