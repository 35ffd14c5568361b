import { Facts } from '@/app/ui/facts'
import { Section } from '@/app/ui/section'
import { languageName } from '@/lib/agreements/languages'
import type { AgreementShown } from '@/lib/agreements/queries'
import { lastNotice } from '@/lib/agreements/term'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { marks } from '@/lib/papers/wording'
import { formatDate } from '@/lib/time/format'
import { ActivityLine } from '../activity-mark'

/** The text's languages, entry into force, term, notice and review. */
export async function AgreementFacts({ agreement }: { agreement: AgreementShown }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const {
    stand,
    bindingIntent,
    effectiveRule,
    effectiveOn,
    term,
    noticeDays,
    notice: days,
    renewalMonths,
  } = agreement
  const named = (tags: string[]) => tags.map((tag) => languageName(tag, language)).join(marks[language].list)
  const day = (on: string | null) => on && formatDate(on, language)
  const noticeBy = stand.ends && lastNotice(stand.ends)
  return (
    <Section title={t('agreements.page.facts')}>
      <Facts
        rows={[
          { term: t('agreements.fields.bindingIntent'), value: t(`values.bindingIntent.${bindingIntent}`) },
          {
            term: t('agreements.fields.textLanguages'),
            value: named(agreement.textLanguages) || t('agreements.page.unknown'),
          },
          { term: t('agreements.fields.authenticLanguages'), value: named(agreement.authenticLanguages) },
          { term: t('agreements.fields.effectiveRule'), value: t(`values.effectiveRule.${effectiveRule}`) },
          { term: t('agreements.fields.effectiveOn'), value: day(effectiveOn) },
          { term: t('agreements.fields.term'), value: t(`values.term.${term}`) },
          { term: t('agreements.fields.validUntil'), value: day(stand.until) },
          {
            term: t('agreements.fields.renewal'),
            value: renewalMonths && t('agreements.page.months', { months: renewalMonths }),
          },
          {
            term: t('agreements.fields.notice'),
            value:
              days &&
              t(noticeDays === null ? 'agreements.page.noticeOfType' : 'agreements.page.noticeDays', {
                days,
              }),
          },
          { term: t('agreements.fields.noticeBy'), value: noticeBy && day(noticeBy) },
          {
            term: t('agreements.activity.title'),
            value: <ActivityLine activity={agreement.activity} last={agreement.lastContact} />,
          },
          {
            term: t('agreements.fields.reviewDueOn'),
            value: day(agreement.reviewDueOn),
          },
          { term: t('agreements.fields.reviewDueReason'), value: agreement.reviewDueReason },
          { term: t('agreements.fields.reviewer'), value: agreement.reviewer },
          {
            term: t('agreements.fields.sensitivity'),
            value: t(`values.sensitivity.${agreement.sensitivity}`),
          },
        ]}
      />
    </Section>
  )
}
