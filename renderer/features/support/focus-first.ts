/** From a list into what stands beside it: the first field to fill in, else the first thing that can be pressed. */
export function focusFirst(panel: HTMLElement | null, field: string): void {
  const wanted = panel?.querySelector<HTMLElement>(field) ?? panel?.querySelector<HTMLElement>('button, a')
  wanted?.focus()
}
