import type { DirectoryKind } from '@/lib/directory/kinds'
import { findLastMet } from '@/lib/directory/standing/meetings'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { formatDate, formatRange } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'

/** When they last met, in a sentence. */
export async function LastMet({ kind, id }: { kind: DirectoryKind; id: string }) {
  const [user, t, language] = await Promise.all([requireUser(), translator(), currentLanguage()])
  const last = await findLastMet(user, kind, id, todayIn(env().HOME_ZONE))
  if (!last) return <p className="text-second">{t(`directory.neverMet.${kind}`)}</p>
  const when = last.on
    ? formatDate(last.on, language)
    : t('directory.duringVisit', { days: formatRange(last.firstOn, last.lastOn, language) })
  return <p>{t(`directory.lastMet.${kind}`, { when })}</p>
}
