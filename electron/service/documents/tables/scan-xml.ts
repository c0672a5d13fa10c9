/** What a scan meets: names without their prefix; `isEmpty` for `<c/>`. */
type XmlVisitor = {
  open(name: string, attributes: string, isEmpty: boolean): void
  close(name: string): void
  text(text: string): void
}

/**
 * Walks through the XML of a spreadsheet part, as those programs write it, in one pass over the text. Nothing is resolved:
 * there are no entities but the five of XML and numbers, so nothing can grow or be fetched. Never throws.
 */
export function scanXml(xml: string, visitor: XmlVisitor): void {
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    if (start !== at) visitor.text(decode(xml.slice(at, start < 0 ? xml.length : start)))
    if (start < 0) return
    at = xml.startsWith('<![CDATA[', start)
      ? skipTo(xml, ']]>', start, (from, until) => visitor.text(xml.slice(from + 9, until)))
      : xml.startsWith('<!--', start)
        ? skipTo(xml, '-->', start)
        : skipTo(xml, '>', start, (from, until) => visitTag(xml.slice(from + 1, until), visitor))
  }
}

/** The value of an attribute, whatever its prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? []
  const value = double ?? single
  return value === undefined ? undefined : decode(value)
}

function skipTo(xml: string, end: string, start: number, visit?: (from: number, until: number) => void): number {
  const until = xml.indexOf(end, start)
  if (until < 0) return xml.length
  visit?.(start, until)
  return until + end.length
}

function visitTag(tag: string, visitor: XmlVisitor): void {
  if (tag.startsWith('?') || tag.startsWith('!')) return
  const isClosing = tag.startsWith('/')
  const isEmpty = tag.endsWith('/')
  const inner = tag.slice(isClosing ? 1 : 0, isEmpty ? -1 : undefined)
  const space = inner.search(/\s/)
  const whole = space < 0 ? inner : inner.slice(0, space)
  const name = whole.slice(whole.indexOf(':') + 1)
  if (isClosing) return visitor.close(name)
  visitor.open(name, space < 0 ? '' : inner.slice(space), isEmpty)
  if (isEmpty) visitor.close(name)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
