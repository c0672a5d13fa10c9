import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import type { CallDays, CallRow } from '../letters/call-list.ts'
import { slotsText } from '../letters/letter-content.ts'
import { callListText as text } from '../text/call-list-nl.ts'
import { dayDate, dayList, listText } from '../text/format-nl.ts'
import { ink, type Canvas, type TextStyle } from './canvas.ts'
import { wrapText } from './wrap-text.ts'

/** The part of a lying A4 page that is drawn on. */
export const callPage = { left: 40, right: 1082, bottom: 752 } as const

/** Where each column begins and how wide its texts are. */
export const callColumns = {
  time: { left: 40, width: 56 },
  who: { left: 104, width: 142 },
  phone: { left: 254, width: 92 },
  where: { left: 354, width: 222 },
  sentence: { left: 586, width: 268 },
  answer: { left: 866, width: 88 },
  notes: { left: 962, width: 120 },
} as const

/** A family on the list: how high it is, and how it is drawn from its top. */
export type CallRowDrawing = { height: number; draw(top: number): void }

type Line = { words: string; style: TextStyle }

const lineHeight = 14
const boxHeight = 17
/** More do not fit on a page. */
const mostLines = 40
const plain = { size: 10.5 } as const
const strong = { size: 11.5, face: 'semibold' } as const
const second = { size: 10, color: ink.second } as const

/** A row of the call list; a long one is as high as its longest column. */
export function callRow(canvas: Canvas, row: CallRow): CallRowDrawing {
  const lines = (column: keyof typeof callColumns, words: string, style: TextStyle): Line[] =>
    wrapText(canvas, words, style, callColumns[column].width).map((each) => ({ words: each, style }))
  const upToPage = (list: readonly Line[]): readonly Line[] =>
    list.length > mostLines ? [...list.slice(0, mostLines - 1), { words: '…', style: plain }] : list
  const columns = {
    time: [
      ...lines('time', formatTime(row.minute), { ...strong, tabular: true }),
      ...lines('time', shortDay(row.date), second),
    ],
    who: [...lines('who', listText(row.children), strong), ...lines('who', row.parent, plain)],
    phone: lines('phone', row.phone ?? text.noPhone, row.phone ? { ...strong, tabular: true } : second),
    where: row.days.flatMap((day) => [
      ...lines('where', whereOf(day), day.where.kind === 'none' ? strong : { ...plain, face: 'medium' }),
      ...lines('where', aboutOf(day, row.children.length), second),
    ]),
    sentence: row.sentence === undefined ? [] : lines('sentence', row.sentence, { size: 10 }),
  }
  const longest = Math.max(...Object.values(columns).map((list) => upToPage(list).length))
  const answers = Object.keys(text.answers).length * boxHeight + (row.answered ? lineHeight : 0)
  const height = Math.max(longest * lineHeight, answers) + 14
  return {
    height,
    draw(top) {
      for (const [column, list] of Object.entries(columns))
        upToPage(list).forEach(({ words, style }, index) =>
          canvas.text(words, callColumns[column as keyof typeof columns].left, top + 17 + index * lineHeight, style),
        )
      drawAnswers(canvas, row, top)
      canvas.line(callPage.left, top + height, callPage.right, top + height, 0.6, ink.line)
      canvas.line(callColumns.notes.left - 8, top + 6, callColumns.notes.left - 8, top + height - 6, 0.6, ink.line)
    },
  }
}

/** A box for each answer; that of the last call is ticked, with its moment. */
function drawAnswers(canvas: Canvas, { answered }: CallRow, top: number): void {
  const { left } = callColumns.answer
  const answers = Object.entries(text.answers)
  for (const [index, [answer, words]] of answers.entries()) {
    const boxTop = top + 7 + index * boxHeight
    canvas.frame(left, boxTop, 11, 11)
    if (answered?.answer === answer) {
      canvas.line(left + 2, boxTop + 2, left + 9, boxTop + 9, 1.4)
      canvas.line(left + 9, boxTop + 2, left + 2, boxTop + 9, 1.4)
    }
    canvas.text(words, left + 17, boxTop + 10, plain)
  }
  if (!answered) return
  const moment = `${shortDay(answered.at.slice(0, 10))} ${answered.at.slice(11, 16)}`
  canvas.text(moment, left, top + 17 + answers.length * boxHeight, { ...second, size: 9 })
}

function whereOf({ where }: CallDays): string {
  if (where.kind === 'none') return text.none
  if (where.kind === 'parents') return text.parents
  const name = where.kind === 'group' ? `${where.name} (${text.group})` : where.name
  return where.isProposal ? `${name}, ${text.proposal}` : name
}

/** When, and of several children which. */
function aboutOf({ dates, slots, children }: CallDays, childCount: number): string {
  return [dayList(dates), slotsText(slots), childCount > 1 ? listText(children) : ''].filter(Boolean).join(', ')
}

/** A date in a narrow column: `ma 9/11`. */
function shortDay(iso: string): string {
  return `${dayDate(iso).slice(0, 2)} ${Number(iso.slice(8))}/${Number(iso.slice(5, 7))}`
}
