/** An element: name, then text or children (an absent child is left out), then attributes. */
export type XmlElement = readonly [
  name: string,
  content: string | readonly (XmlElement | undefined)[],
  attributes?: Readonly<Record<string, string>>,
]

/** A document as text: UTF-8 declaration, one space of indent, LF, everything escaped. */
export function renderXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderElement(root, '')}`
}

function renderElement([name, content, attributes = {}]: XmlElement, indent: string): string {
  const open = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('')}>`
  if (typeof content === 'string') return `${open}${escapeXml(content)}</${name}>\n`
  const children = content.map((child) => (child ? renderElement(child, `${indent} `) : '')).join('')
  return `${open}\n${children}${indent}</${name}>\n`
}

/** Text with the five characters of XML written as entities. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** A parsed element: the part of XML that `renderXml` writes. */
export type ReadElement = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: ReadElement[]
  text: string
}

/**
 * Reads back what `renderXml` wrote, so that a check looks at the file itself and not at what it was made from. No
 * comments, CDATA or processing instructions; throws a SyntaxError on anything that does not nest.
 */
export function readXml(xml: string): ReadElement {
  const top: ReadElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const body = xml.replace(/^<\?xml [^>]*\?>/, '')
  for (const [token, slash, name, attributes, text] of body.matchAll(/<(\/?)([\w.-]+)([^<>]*)>|([^<]+)|</g)) {
    const current = open.at(-1)
    if (!current || token === '<') throw new SyntaxError('not well-formed')
    if (text !== undefined) current.text += text
    else if (slash) {
      if (current.name !== name || open.length === 1) throw new SyntaxError(`unexpected </${name}>`)
      if (current.children.length > 0) current.text = ''
      else current.text = unescapeXml(current.text)
      open.pop()
    } else {
      const child: ReadElement = {
        name: name ?? '',
        attributes: readAttributes(attributes ?? ''),
        children: [],
        text: '',
      }
      current.children.push(child)
      open.push(child)
    }
  }
  const root = top.children[0]
  if (open.length !== 1 || !root || top.children.length !== 1) throw new SyntaxError('not one closed root element')
  return root
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key, value]) => [key, unescapeXml(value ?? '')]),
  )
}

function unescapeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (entity) => {
    return Object.entries(entities).find(([, written]) => written === entity)?.[0] ?? entity
  })
}
