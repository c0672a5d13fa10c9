/** Puts the focus on the first field of a form that was refused, once it is shown so; without one it stays where it is. */
export function focusWrong(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}

/** Puts the focus on the first field that must be filled in and is empty. */
export function focusEmpty(form: HTMLFormElement | null): void {
  const fields = [...(form?.querySelectorAll<HTMLInputElement>('input[required]') ?? [])]
  fields.find(({ type, value }) => type === 'text' && value === '')?.focus()
}
