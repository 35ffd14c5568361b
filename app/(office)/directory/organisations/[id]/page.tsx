import { notFound } from 'next/navigation'
import { Facts } from '@/app/ui/facts'
import { Page } from '@/app/ui/page-frame'
import { PaperLinks } from '@/app/ui/paper-links'
import { Section } from '@/app/ui/section'
import { Sources } from '@/app/ui/sources'
import { Prose } from '@/app/ui/spoken'
import { countryName } from '@/lib/directory/countries'
import { pageInput } from '@/lib/directory/list-input'
import { findOrganisation } from '@/lib/directory/organisations/queries'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { entryCrumbs } from '../../crumbs'
import { EntryActions } from '../../entry-actions'
import { NameLink } from '../../name-cell'
import { namesFacts } from '../../names-facts'
import { LastMet } from '../../standing/last-met'
import { MeetingsSection } from '../../standing/meetings'
import { AgreementsSection, CommitmentsSection } from '../../standing/papers'
import { VisitsSection } from '../../standing/visits'
import { PeopleSection } from './people-section'

export async function generateMetadata(props: PageProps<'/directory/organisations/[id]'>) {
  const [user, language] = await Promise.all([requireUser(), currentLanguage()])
  const organisation = await findOrganisation(user, (await props.params).id)
  return { title: organisation && nameIn(language, organisation).text }
}

export default async function OrganisationPage(props: PageProps<'/directory/organisations/[id]'>) {
  const user = await requireUser()
  const organisation = await findOrganisation(user, (await props.params).id)
  if (!organisation) notFound()
  const { id, kind, place, website, noteEn, noteZh } = organisation
  const [t, language, asked] = await Promise.all([translator(), currentLanguage(), props.searchParams])
  const mayWrite = can(user, 'directory.write')
  const facts = [
    ...(await namesFacts(organisation)),
    {
      term: t('directory.place'),
      value: place && (
        <>
          <NameLink href={`/directory/places/${place.id}`} names={place} />
          {t('directory.comma')}
          {countryName(place.country, language)}
        </>
      ),
    },
    {
      term: t('directory.website'),
      value: website && (
        <a href={website} className="link" rel="noreferrer noopener" target="_blank">
          {website}
        </a>
      ),
    },
  ]
  return (
    <Page
      title={nameIn(language, organisation)}
      lead={t(`values.organisationKind.${kind}`)}
      crumbs={await entryCrumbs('organisation')}
      actions={<EntryActions kind="organisation" id={id} mayWrite={mayWrite} />}
    >
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div>
          <Section
            title={t('directory.standing')}
            action={
              <PaperLinks
                papers={[
                  { label: t('talks.partner.title'), path: `/directory/organisations/${id}/standing` },
                ]}
                untitled
              />
            }
          >
            <LastMet kind="organisation" id={id} />
          </Section>
          <PeopleSection id={id} />
          <AgreementsSection kind="organisation" id={id} />
          <CommitmentsSection kind="organisation" id={id} />
        </div>
        <div>
          <Section title={t('directory.particulars')}>
            <Facts rows={facts} />
            <div className="mt-4">
              <Prose of={inLanguage(language, noteEn, noteZh)} />
            </div>
          </Section>
          <VisitsSection kind="organisation" id={id} />
        </div>
      </div>
      <MeetingsSection kind="organisation" id={id} page={pageInput.parse(asked.meetings)} />
      <Sources kind="organisation" id={id} canWrite={mayWrite} />
    </Page>
  )
}
