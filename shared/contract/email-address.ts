/** Whether a text is an e-mail address as it can stand in the head of a message or in a link: `name@place`, nothing else. */
export function isEmailAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[^\s\p{Cc}\p{Bidi_Control}<>()[\]\\,;:"@]+@[^\s\p{Cc}\p{Bidi_Control}<>()[\]\\,;:"@]+$/u.test(text)
  )
}
