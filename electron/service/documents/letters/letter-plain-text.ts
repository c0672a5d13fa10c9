import type { LetterContent } from './letter-content.ts'

/** A letter as plain text, as it stands in an e-mail and is kept (R75); lines end with a line feed. */
export function letterPlainText({ greeting, before, rows, after, regards, signature }: LetterContent): string {
  const list = rows.map(({ day, children, where, about, hours }) => {
    const [first, second] = [[`${day}: ${children}`, where, hours], about]
    return `- ${first.filter(Boolean).join(', ')}${second && `\n  ${second}`}`
  })
  return `${[greeting, ...before, ...(list.length > 0 ? [list.join('\n')] : []), ...after, `${regards}\n\n${signature}`].join('\n\n').replaceAll('\u00a0', ' ')}\n`
}
