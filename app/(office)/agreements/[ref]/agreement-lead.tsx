import { SpokenText } from '@/app/ui/spoken'
import { StatusMark } from '@/app/ui/status-mark'
import type { AgreementShown } from '@/lib/agreements/queries'
import { titleOf } from '@/lib/agreements/register'
import { nameIn, type Spoken } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import { Standing } from '../standing'

/** Under the title: the other titles as given, type and intent, and the status with its reason. */
export async function AgreementLead({ agreement }: { agreement: AgreementShown }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { ref, type, bindingIntent, stand, acts, flags, toBeCompleted } = agreement
  const place = acts.find(({ id }) => id === stand.because.id)?.place
  return (
    <div className="grid gap-2">
      {otherTitles(agreement, titleOf(language, agreement)).map((title) => (
        <p key={title.lang} className="text-ink">
          <SpokenText of={title} />
        </p>
      ))}
      <p className="flex flex-wrap gap-x-4">
        <span className="tabular-nums">{ref}</span>
        <span>{t(`values.agreementType.${type}`)}</span>
        {bindingIntent !== 'unknown' && <span>{t(`values.bindingIntent.${bindingIntent}`)}</span>}
        {toBeCompleted && <StatusMark tone="waiting">{t('agreements.page.toBeCompleted')}</StatusMark>}
      </p>
      {flags.map((flag) => (
        <p key={flag.kind}>
          <StatusMark tone="waiting">
            {t(`agreements.page.${flag.kind}`, {
              signed: formatDate(flag.signedOn, language),
              agreed: formatDate(flag.agreedOn, language),
            })}
          </StatusMark>
        </p>
      ))}
      <p>
        <Standing stand={stand} place={place && nameIn(language, place).text} />
      </p>
    </div>
  )
}

function otherTitles(agreement: AgreementShown, shown: Spoken): Spoken[] {
  const { titleEn, titleZh, titleLocal, titleLocalLanguage } = agreement
  const all: [string | null, string][] = [
    [titleEn, 'en'],
    [titleZh, 'zh-CN'],
    [titleLocal, titleLocalLanguage ?? 'und'],
  ]
  return all.flatMap(([text, lang]) => (text && text !== shown.text ? [{ text, lang }] : []))
}
