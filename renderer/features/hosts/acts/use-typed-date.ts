import { useState } from 'react'
import { typedText } from '../../../components/form/model/typed-value.ts'
import { parseFormDate } from '../../../components/form/model/parse-form-date.ts'

/** A date outside a form, as it is typed: its text, the ISO date that it stands for, and whether it stands for none. */
export function useTypedDate(first: string | undefined) {
  const [text, setText] = useState(typedText('date', first))
  const iso = parseFormDate(text)
  return {
    text,
    iso,
    isBlank: text.trim() === '',
    isNoDate: text.trim() !== '' && iso === undefined,
    setText,
    /** Puts the date in its normal form, or another date in its place. */
    settle: (date: string | undefined = iso) => {
      if (date !== undefined) setText(typedText('date', date))
    },
  }
}
