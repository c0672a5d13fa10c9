import { visitDimensions, type CheckAnswer } from '../../../../shared/domain/exchange/visits.ts'
import type { VisitReport } from '../letters/visit-report.ts'
import { visitReportText as text } from '../text/visit-report-nl.ts'
import { ink, page, type Canvas } from './canvas.ts'
import { gap, textStrips, titleStrips, type Strip } from './strips.ts'

const textLeft = page.left + 106
const scoreLeft = page.left + 190

type Check = { text: string; answer?: CheckAnswer; note?: string }

/** What is not in order first, each with its note, then what needs attention; the rest in a few lines. */
export function checkStrips(canvas: Canvas, report: VisitReport): Strip[] {
  const words = text.checks
  const checks = checksOf(report)
  const answered = checks.filter(({ answer }) => answer !== undefined)
  const title = titleStrips(canvas, words.title)
  if (answered.length === 0 && checks.every(({ note }) => note === undefined))
    return [...title, ...textStrips(canvas, words.none, { color: ink.second })]
  const told = [
    ...checks.filter(({ answer }) => answer === 'bad'),
    ...checks.filter(({ answer }) => answer === 'attention'),
    ...checks.filter(({ answer, note }) => note !== undefined && answer !== 'bad' && answer !== 'attention'),
  ]
  const hasTrouble = answered.some(({ answer }) => answer === 'bad' || answer === 'attention')
  const rest = checks.filter((check) => !told.includes(check))
  const unseen = rest.filter(({ answer }) => answer === undefined).length
  return [
    ...title,
    ...(hasTrouble || answered.length === 0 ? [] : textStrips(canvas, words.allGood)),
    ...told.flatMap((check) => toldStrips(canvas, check)),
    ...(['good', 'not-applicable'] as const).flatMap((answer) => {
      const texts = rest.filter((check) => check.answer === answer).map((check) => withoutStop(check.text))
      if (texts.length === 0) return []
      return small(canvas, words.rest(`${words.answers[answer]} (${texts.length})`, texts.join('; ')))
    }),
    ...(unseen > 0 ? small(canvas, words.notSeen(unseen)) : []),
  ]
}

/** The points of the checklist in their order, with what was answered. */
function checksOf({ visit: { checks = [] }, items }: VisitReport): Check[] {
  const given = new Map(checks.map((check) => [check.itemId, check]))
  return items.map(({ id, text: words }) => {
    const { answer, note } = given.get(id) ?? {}
    return { text: words, ...(answer && { answer }), ...(note !== undefined && note.trim() !== '' && { note }) }
  })
}

function toldStrips(canvas: Canvas, { text: words, answer, note }: Check): Strip[] {
  const label = answer === undefined ? text.checks.open : text.checks.answers[answer]
  const face = answer === 'bad' ? 'semibold' : 'medium'
  const lines = textStrips(canvas, words, { left: textLeft, face })
  const notes = note === undefined ? [] : textStrips(canvas, note, { left: textLeft })
  return [...labelled(canvas, label, lines, page.left, face), ...notes, gap(3)]
}

/** The dimensions that have a score or a note. */
export function scoreStrips(canvas: Canvas, { visit: { scores = [] } }: VisitReport): Strip[] {
  const words = text.scores
  const given = visitDimensions.flatMap((dimension) => scores.find((one) => one.dimension === dimension) ?? [])
  const title = titleStrips(canvas, words.title)
  if (given.length === 0) return [...title, ...textStrips(canvas, words.none, { color: ink.second })]
  return [
    ...title,
    ...textStrips(canvas, words.intro, { size: 11, color: ink.second }),
    gap(3),
    ...given.flatMap(({ dimension, score, note = '' }) => {
      const said = score === undefined ? words.noScore : words.scoreOf(score, words.words[score - 1] ?? '')
      const lines = textStrips(canvas, said, { left: scoreLeft, face: 'medium' })
      const notes = note.trim() === '' ? [] : textStrips(canvas, note, { left: scoreLeft })
      return [...labelled(canvas, words.dimensions[dimension], lines, page.left, 'regular'), ...notes, gap(3)]
    }),
  ]
}

/** Lines with a label at the left of the first. */
function labelled(
  canvas: Canvas,
  label: string,
  lines: readonly Strip[],
  left: number,
  face: 'regular' | 'medium' | 'semibold',
): Strip[] {
  return lines.map((line, index) =>
    index > 0
      ? line
      : {
          ...line,
          draw(top) {
            canvas.text(label, left, top + 12, { face })
            line.draw(top)
          },
        },
  )
}

function small(canvas: Canvas, words: string): Strip[] {
  return [gap(3), ...textStrips(canvas, words, { size: 11, color: ink.second })]
}

function withoutStop(words: string): string {
  return words.replace(/[.;]\s*$/, '')
}
