import { Section } from '@/app/ui/section'
import { listOrganisationsAt } from '@/lib/directory/places/queries'
import { translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { NameLink } from '../../name-cell'

/** The organisations at a place. */
export async function OrganisationsSection({ id }: { id: string }) {
  const [user, t] = await Promise.all([requireUser(), translator()])
  const organisations = await listOrganisationsAt(user, id)
  return (
    <Section title={t('directory.organisationsHere')}>
      {organisations.length === 0 && <p className="text-second">{t('directory.noOrganisations')}</p>}
      <ul className="grid gap-2">
        {organisations.map((organisation) => (
          <li key={organisation.id}>
            <NameLink href={`/directory/organisations/${organisation.id}`} names={organisation} />
            <span className="block text-sm text-second">
              {t(`values.organisationKind.${organisation.kind}`)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
