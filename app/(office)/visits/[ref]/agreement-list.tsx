import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { inLanguage, type Spoken } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { AgreementRecord, VisitRecord } from '@/lib/visits/record'

/** The agreements signed or spoken of on a visit, each with its status today. */
export async function AgreementList({ record, canAdd }: { record: VisitRecord; canAdd: boolean }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { agreements, visit } = record
  const add = `/agreements/new?visit=${visit.ref}` as Route
  return (
    <Section
      title={t('visits.agreements')}
      action={canAdd && <TextLink href={add}>{t('visits.addAgreement')}</TextLink>}
    >
      {agreements.length === 0 && <p className="text-second">{t('visits.noAgreements')}</p>}
      <ul className="grid gap-3">
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            <TextLink href={`/agreements/${agreement.ref}` as Route}>
              <SpokenText of={titleOf(agreement, language)} />
            </TextLink>
            <p className="text-sm text-second">
              {[
                agreement.ref,
                agreement.type !== 'unknown' && t(`values.agreementType.${agreement.type}`),
                agreement.stand && t(`values.agreementStatus.${agreement.stand.status}`),
                !agreement.fromThisVisit && t('visits.spokenOf'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function titleOf(agreement: AgreementRecord, language: Parameters<typeof inLanguage>[0]): Spoken {
  const known = inLanguage(language, agreement.titleEn, agreement.titleZh)
  return known ?? { text: agreement.titleLocal ?? agreement.ref, lang: agreement.titleLocalLanguage ?? 'und' }
}
