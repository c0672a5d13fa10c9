import { useEffect, useEffectEvent, useRef } from 'react'
import type { ClosureRecord, Statute } from '../../../shared/domain/exchange/document.ts'
import { useDraftValue } from '../../components/index.ts'
import type { Place } from '../../components/form/index.ts'
import { followingCode, type CodeCause } from './model/following-code.ts'

type Form = { at: Place<ClosureRecord>['at']; isChanged: boolean }

/** Lets the RSZ code follow the reason and the host while it is the usual one (R78). */
export function useFollowingCode(form: Form, statute: Statute | undefined): void {
  const [reason] = useDraftValue(form.at('reason'))
  const [code, setCode] = useDraftValue(form.at('rsz'))
  const former = useRef<CodeCause>({ reason, statute })
  const follow = useEffectEvent((now: CodeCause) => {
    const before = former.current
    former.current = now
    // What is thrown away goes back as it was, its code too.
    if (!form.isChanged) return
    const next = followingCode(before, now, code)
    if (next !== code) setCode(next)
  })
  useEffect(() => follow({ reason, statute }), [reason, statute])
}
