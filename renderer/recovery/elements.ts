type Content = string | Node
type Properties = { class?: string; id?: string; role?: string; scope?: string }

/** Makes an element; text goes in as text, never as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...content: Content[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) made.setAttribute(name, value)
  made.append(...content)
  return made
}

/** Makes a button. */
export function button(label: string, onClick: () => void, kind: 'primary' | 'plain' = 'plain'): HTMLButtonElement {
  const made = element('button', { class: kind }, label)
  made.type = 'button'
  made.addEventListener('click', onClick)
  return made
}
