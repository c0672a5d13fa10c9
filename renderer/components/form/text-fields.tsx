import { nl } from '../../i18n/nl.ts'
import type { FieldProps } from './use-field.tsx'
import { TypedField } from './typed-field.tsx'

/** One line of text; a blank one is left out of the record. */
export function TextField(props: FieldProps<string>) {
  return <TypedField {...props} kind="text" />
}

/** A time of day, typed as `8`, `8.30`, `830` or `8u30`. */
export function TimeField(props: FieldProps<string>) {
  return <TypedField {...props} kind="time" />
}

/** A day and a time, typed as `16/11/2026 6.42`. */
export function MomentField(props: FieldProps<string>) {
  return <TypedField placeholder={nl.form.momentHint} {...props} kind="moment" />
}

/** An amount, typed as `18,37`, kept in integer cents. */
export function CentsField(props: FieldProps<number>) {
  return <TypedField {...props} kind="cents" prefix="€" />
}

/** A number of zero or more; whole unless told otherwise. */
export function NumberField({ hasDecimals = false, ...props }: FieldProps<number> & { hasDecimals?: boolean }) {
  return <TypedField {...props} kind={hasDecimals ? 'number' : 'whole'} />
}
