// Serves from a DATA_DIR that is emptied first and removed last.
import { rmSync } from 'node:fs'

const clear = () => rmSync(process.env.DATA_DIR, { recursive: true, force: true })

clear()
process.on('exit', clear)
await import('../bin/serve.mjs')
