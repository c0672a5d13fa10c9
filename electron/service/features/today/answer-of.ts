import type { NamesOf, OutputOf, ParsedInputOf } from '../../../../shared/contract/index.ts'
import { AfterReading, type Handler, type QueryContext } from '../../context.ts'

/** What another query of the contract answers: Vandaag tells what their screens tell, by the same rules. */
export async function answerOf<Name extends NamesOf<'query'>>(
  handler: Handler<Name>,
  context: QueryContext,
  input: ParsedInputOf<Name>,
): Promise<OutputOf<Name>> {
  const answer = await handler(context as Parameters<Handler<Name>>[0], input)
  const value: unknown = answer instanceof AfterReading ? await answer.work() : answer
  return value as OutputOf<Name>
}
