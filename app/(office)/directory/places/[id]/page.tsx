import { notFound } from 'next/navigation'
import { Facts } from '@/app/ui/facts'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { Sources } from '@/app/ui/sources'
import { countryName } from '@/lib/directory/countries'
import { pageInput } from '@/lib/directory/list-input'
import { findPlace } from '@/lib/directory/places/queries'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { formatOffset } from '@/lib/time/format'
import { entryCrumbs } from '../../crumbs'
import { EntryActions } from '../../entry-actions'
import { namesFacts } from '../../names-facts'
import { LastMet } from '../../standing/last-met'
import { MeetingsSection } from '../../standing/meetings'
import { AgreementsSection } from '../../standing/papers'
import { VisitsSection } from '../../standing/visits'
import { OrganisationsSection } from './organisations-section'

export async function generateMetadata(props: PageProps<'/directory/places/[id]'>) {
  const [user, language] = await Promise.all([requireUser(), currentLanguage()])
  const place = await findPlace(user, (await props.params).id)
  return { title: place && nameIn(language, place).text }
}

export default async function PlacePage(props: PageProps<'/directory/places/[id]'>) {
  const user = await requireUser()
  const place = await findPlace(user, (await props.params).id)
  if (!place) notFound()
  const { id, country, zone, latitude, longitude } = place
  const [t, language, asked] = await Promise.all([translator(), currentLanguage(), props.searchParams])
  const mayWrite = can(user, 'directory.write')
  const facts = [
    ...(await namesFacts(place)),
    { term: t('directory.zone'), value: `${zone} (${formatOffset(zone, Date.now())})` },
    {
      term: t('directory.coordinates'),
      value: latitude !== null && longitude !== null && `${latitude}°, ${longitude}°`,
    },
  ].map(({ term, value }) => ({ term, value: value || null }))
  return (
    <Page
      title={nameIn(language, place)}
      lead={countryName(country, language)}
      crumbs={await entryCrumbs('place')}
      actions={<EntryActions kind="place" id={id} mayWrite={mayWrite} />}
    >
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div>
          <Section title={t('directory.standing')}>
            <LastMet kind="place" id={id} />
          </Section>
          <VisitsSection kind="place" id={id} />
          <AgreementsSection kind="place" id={id} />
        </div>
        <div>
          <Section title={t('directory.particulars')}>
            <Facts rows={facts} />
          </Section>
          <OrganisationsSection id={id} />
        </div>
      </div>
      <MeetingsSection kind="place" id={id} page={pageInput.parse(asked.meetings)} />
      <Sources kind="place" id={id} canWrite={mayWrite} />
    </Page>
  )
}
