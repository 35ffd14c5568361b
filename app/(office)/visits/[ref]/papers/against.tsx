import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import type { Edition } from '@/db/values/reports'
import { translator } from '@/lib/i18n/translator'
import type { EditionPreview } from '@/lib/visit-papers/preview'
import type { VisitRow } from '@/lib/visits/find'
import { Leaks } from './leaks'

type Props = {
  visit: Pick<VisitRow, 'ref' | 'direction'>
  edition: Edition
  preview: EditionPreview
  canWrite: boolean
}

/** What stands against an edition, with the way to put it right; nothing where nothing does. */
export async function Against({ visit, edition, preview, canWrite }: Props) {
  const t = await translator()
  const { refused, leaks, unseen } = preview
  if (refused)
    return (
      <Section title={t('editions.page.against')}>
        <p className="border-l-2 border-seal pl-3">
          {t('editions.refused.visit')}{' '}
          {canWrite && (
            <TextLink href={`/visits/${visit.ref}/edit#sensitivity` as Route}>
              {t('editions.page.setLevel')}
            </TextLink>
          )}
        </p>
      </Section>
    )
  if (leaks.length === 0 && !unseen) return null
  const stops = edition === 'public'
  return (
    <Section title={t(stops ? 'editions.page.against' : 'editions.page.warning')}>
      {leaks.length > 0 && (
        <>
          <p className="mb-3 max-w-[70ch] text-second">
            {t(stops ? 'editions.page.againstLead' : 'editions.page.warningLead')}
          </p>
          <Leaks visit={visit} leaks={leaks} canWrite={canWrite} />
        </>
      )}
      {unseen && <p className="mt-3 border-l-2 border-waiting pl-3">{t('editions.page.unseen')}</p>}
    </Section>
  )
}
