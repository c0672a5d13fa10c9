/** What a verb prints: the same as JSON and as text for people, or one text that is printed as it is. */
export type Printed = { json: unknown; text: string } | { raw: string }
