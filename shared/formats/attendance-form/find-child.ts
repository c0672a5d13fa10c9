import type { FormChild, FormContext } from './form-facts.ts'
import { plainText } from './plain-text.ts'

/** Why the child of a row is not known; `typed` is what has to be mapped by hand. */
type ChildFault = 'no-child' | 'unknown-child' | 'two-children' | 'unknown-child-id' | 'id-and-name-differ'

/** The child of a row, or why it is not known. */
type FoundChild = { child: FormChild; fault?: undefined } | { fault: ChildFault; typed: string; child?: undefined }

/** Finds children by id first, else by their whole name in either order; never by a part of it. */
export function childFinder(context: FormContext, chosen: Readonly<Record<string, string>> = {}) {
  const byName = new Map<string, FormChild[]>()
  for (const child of context.children) {
    for (const name of namesOf(child)) byName.set(name, [...(byName.get(name) ?? []), child])
  }
  const find = (id: string, name: string): FoundChild => {
    const typed = name === '' ? id.trim() : name
    if (typed === '') return { fault: 'no-child', typed }
    const choice = Object.hasOwn(chosen, typed) ? chosen[typed] : undefined
    const picked = choice === undefined ? undefined : context.childById(choice)
    if (picked) return { child: picked }
    const plain = plainText(name)
    const like = plain === '' ? [] : (byName.get(plain) ?? [])
    if (id.trim() === '') {
      const [only, other] = like
      if (!only) return { fault: 'unknown-child', typed }
      return other ? { fault: 'two-children', typed } : { child: only }
    }
    const child = context.childById(id) ?? context.childById(id.trim())
    if (!child) return { fault: 'unknown-child-id', typed }
    // A row that was dragged or pasted over another keeps the id of one child and gets the name of another.
    const isOther = name !== '' && !namesOf(child).includes(plain)
    return isOther ? { fault: 'id-and-name-differ', typed } : { child }
  }
  // The same few children stand on every day of a form.
  const found = new Map<string, FoundChild>()
  return (id: string, name: string): FoundChild => {
    const key = JSON.stringify([id, name])
    const known = found.get(key) ?? find(id, name)
    found.set(key, known)
    return known
  }
}

function namesOf({ firstName, lastName }: FormChild): string[] {
  return [...new Set([plainText(`${firstName} ${lastName}`), plainText(`${lastName} ${firstName}`)])]
}
