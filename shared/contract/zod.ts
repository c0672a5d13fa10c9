// The only import of zod: its compiled checks probe `new Function`, which the page's content policy reports.
import { z } from 'zod'

z.config({ jitless: true })
export { z }
