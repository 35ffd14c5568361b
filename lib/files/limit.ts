import 'server-only'

import { db } from '@/db/client'
import { env } from '../env'
import { defaultRules } from '../settings/default-rules'
import { limitOn, officeRules } from '../settings/rules'
import { todayIn } from '../time/local'
import { megabyte } from './size'

const key = 'file-megabytes-max'

/** How many bytes a file may have today, and the same in megabytes. On days without a limit of the office it is the default. */
export async function fileLimit(): Promise<{ bytes: number; megabytes: number }> {
  const set = limitOn(await officeRules(db), key, todayIn(env().HOME_ZONE))
  const megabytes = set?.value ?? defaultRules[key].value
  return { bytes: megabytes * megabyte, megabytes }
}
