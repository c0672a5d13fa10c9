/** Letters of another script than the Latin one, and pictures: the fonts of the documents have none of them. */
const unprintable = /[\p{L}--[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]]|\p{Emoji_Presentation}/v

/** Whether the facts of a document hold a sign that stands as a line to write on, since the paper has no letter for it. */
export function lacksSigns(facts: unknown): boolean {
  return unprintable.test(JSON.stringify(facts) ?? '')
}
