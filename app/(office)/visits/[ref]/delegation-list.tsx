import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { VisitRecord } from '@/lib/visits/record'
import { NameInScripts } from './names'

/** The delegation in order of precedence, each with the title of that time. */
export async function DelegationList({ record, canWrite }: { record: VisitRecord; canWrite: boolean }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { members, visit } = record
  const href = `/visits/${visit.ref}/delegation` as Route
  return (
    <Section
      title={t('visits.delegation', { count: members.length })}
      action={
        canWrite && (
          <TextLink href={href}>{t(members.length > 0 ? 'visits.change' : 'visits.compose')}</TextLink>
        )
      }
    >
      {members.length === 0 && <p className="text-second">{t('visits.noMembers')}</p>}
      <ol className="grid gap-2">
        {members.map((member) => (
          <li key={member.id}>
            <p className="font-medium">
              <NameInScripts of={member} />
            </p>
            <p className="text-sm text-second">
              {t(`values.memberRole.${member.role}`)}
              <Title of={inLanguage(language, member.titleEn, member.titleZh)} />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Title({ of: title }: { of: ReturnType<typeof inLanguage> }) {
  return (
    title && (
      <>
        {' · '}
        <SpokenText of={title} />
      </>
    )
  )
}
