import type { Route } from 'next'
import { ActionButton } from '@/app/ui/action-button'
import { TextLink } from '@/app/ui/button'
import { Facts } from '@/app/ui/facts'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { env } from '@/lib/env'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatInstant, formatRange } from '@/lib/time/format'
import type { ToBringIn } from '@/lib/visit-files/imports'
import { bringInAction, discardAction } from '../actions'
import { Matches } from './matches'

/** What a visit file holds and what its names may mean here, with the buttons that settle it. */
export async function Agree({ holds }: { holds: ToBringIn }) {
  const t = await translator()
  const { id, content, matches, already } = holds
  const presumed = matches.flatMap((match) => (match.presumed ? [[fieldOf(match), match.presumed]] : []))
  const crumbs = [
    { href: '/visits' as Route, label: t('visits.title') },
    { href: '/imports/visit-file' as Route, label: t('visitFiles.bringIn') },
  ]
  return (
    <Page title={t('visitFiles.agreeTitle', { ref: content.visit.ref })} crumbs={crumbs} narrow>
      <Section title={t('visitFiles.holds')}>
        <Holds holds={holds} />
      </Section>
      {already ? (
        <p className="mb-6 border-l-4 border-waiting pl-4">
          {t('visitFiles.here')}{' '}
          <TextLink href={`/visits/${already}` as Route}>
            {t('visitFiles.toVisit', { ref: already })}
          </TextLink>
        </p>
      ) : (
        <ActionForm
          action={bringInAction.bind(null, id)}
          values={Object.fromEntries(presumed)}
          submit={t('visitFiles.agree')}
        >
          <Matches matches={matches} />
        </ActionForm>
      )}
      <div className="mt-4">
        <ActionButton action={discardAction.bind(null, id)} label={t('visitFiles.discard')} tone="quiet" />
      </div>
    </Page>
  )
}

const fieldOf = ({ kind, entry }: ToBringIn['matches'][number]) => `${kind}.${entry.id}`

async function Holds({ holds }: { holds: ToBringIn }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { content, manifest, here, sha256 } = holds
  const { visit, meetings, agreements, commitments, files } = content
  const office = language === 'en' ? manifest.office.en : manifest.office.zh
  const when = formatInstant(Date.parse(manifest.madeAt), env().HOME_ZONE, language)
  const refs = [...here.agreements, ...here.commitments].map(({ ref }) => ref).join(t('visits.listComma'))
  const counts = {
    meetings: meetings.length,
    agreements: agreements.length,
    commitments: commitments.length,
    files: files.length,
  }
  return (
    <Facts
      rows={[
        {
          term: t('visitFiles.visit'),
          value: <SpokenText of={inLanguage(language, visit.titleEn, visit.titleZh)} />,
        },
        { term: t('visitFiles.dates'), value: formatRange(visit.firstOn, visit.lastOn, language) },
        { term: t('visitFiles.records'), value: t('visitFiles.holdsCounts', counts) },
        { term: t('visitFiles.from'), value: t('visitFiles.fromWhen', { office, when }) },
        { term: t('visitFiles.staysHere'), value: refs && t('visitFiles.staysAsIs', { refs }) },
        {
          term: t('visitFiles.fingerprint'),
          value: <span className="text-sm [overflow-wrap:anywhere]">{sha256}</span>,
        },
      ]}
    />
  )
}
