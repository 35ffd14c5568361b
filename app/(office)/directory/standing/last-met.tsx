import type { DirectoryKind } from '@/lib/directory/kinds'
import { lastMetOn } from '@/lib/directory/standing/meetings'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'

/** When they last met, in a sentence. */
export async function LastMet({ kind, id }: { kind: DirectoryKind; id: string }) {
  const [user, t, language] = await Promise.all([requireUser(), translator(), currentLanguage()])
  const on = await lastMetOn(user, kind, id, todayIn(env().HOME_ZONE))
  return on ? (
    <p>{t(`directory.lastMet.${kind}`, { day: formatDate(on, language) })}</p>
  ) : (
    <p className="text-second">{t(`directory.neverMet.${kind}`)}</p>
  )
}
