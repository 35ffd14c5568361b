import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import type { DirectoryKind } from '@/lib/directory/kinds'
import { listVisitsWith, type VisitWith } from '@/lib/directory/standing/visits'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { formatRange } from '@/lib/time/format'

/** The visits on which a record was met, took part or was come to; of a member with the title of that time. */
export async function VisitsSection({ kind, id }: { kind: DirectoryKind; id: string }) {
  const [user, t] = await Promise.all([requireUser(), translator()])
  const visits = await listVisitsWith(user, kind, id)
  return (
    <Section title={t('directory.visits')}>
      {visits.length === 0 && <p className="text-second">{t('directory.noVisits')}</p>}
      <ul className="grid gap-3">
        {visits.map((visit) => (
          <li key={visit.id}>
            <VisitLine visit={visit} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

async function VisitLine({ visit }: { visit: VisitWith }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const titleThen = inLanguage(language, visit.memberTitleEn, visit.memberTitleZh)
  return (
    <>
      <TextLink href={`/visits/${visit.ref}` as Route}>
        <SpokenText of={inLanguage(language, visit.titleEn, visit.titleZh)} />
      </TextLink>
      <p className="flex flex-wrap gap-x-3 text-sm text-second">
        <span className="tabular-nums">{visit.ref}</span>
        <span>{formatRange(visit.firstOn, visit.lastOn, language)}</span>
        {visit.role && (
          <span>
            {t(`values.memberRole.${visit.role}`)}
            {titleThen && ' · '}
            <SpokenText of={titleThen} />
          </span>
        )}
      </p>
    </>
  )
}
