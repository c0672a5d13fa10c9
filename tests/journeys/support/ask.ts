import type { Page } from '@playwright/test'
import type { WindowBridge } from '../../../shared/contract/bridge.ts'
import type { InputOf, OutputOf, ProcedureName } from '../../../shared/contract/index.ts'

type OurWindow = { onthaal: WindowBridge }

/** Asks the service, beside the screen. */
export async function ask<Name extends ProcedureName>(
  page: Page,
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const reply = await page.evaluate(
    ([procedure, asked]) => (window as unknown as OurWindow).onthaal.call(procedure, asked),
    [name, input] as const,
  )
  if (!reply.ok) throw new Error(reply.error.reason)
  return reply.value as OutputOf<Name>
}
