import { Button, TextLink } from '@/app/ui/button'
import { FilterChoice, FilterDay, FilterWords } from '@/app/ui/filter-fields'
import { commitmentStatuses } from '@/db/values/commitments'
import {
  listAnswering,
  listPartners,
  listPlacesOfCommitments,
  listVisitChoices,
} from '@/lib/commitments/choices'
import { type CommitmentFilters, isNarrowed } from '@/lib/commitments/filters'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import type { User } from '@/lib/user'

/** What narrows the list of commitments. It lives in the address, so a list can be kept and sent. */
export async function FilterForm({ user, filters }: { user: User; filters: CommitmentFilters }) {
  const [t, language, partners, answering, places, visits] = await Promise.all([
    translator(),
    currentLanguage(),
    listPartners(user),
    listAnswering(user),
    listPlacesOfCommitments(user),
    listVisitChoices(user),
  ])
  return (
    <form
      action="/commitments"
      aria-label={t('commitments.list.filters')}
      className="mb-6 grid gap-3 print:hidden"
    >
      {filters.promiser && <input type="hidden" name="promiser" value={filters.promiser} />}
      <div className="grid grid-cols-2 items-end gap-3 md:grid-cols-[minmax(12rem,2fr)_1fr_1fr_auto]">
        <div className="max-md:col-span-2">
          <FilterWords name="words" label={t('commitments.list.words')} value={filters.words} />
        </div>
        <FilterChoice
          name="standing"
          label={t('commitments.list.standing')}
          value={filters.standing}
          options={[
            { value: 'pending', label: t('commitments.list.pending') },
            { value: 'overdue', label: t('commitments.overdue') },
            { value: 'waiting', label: t('commitments.waiting') },
            ...optionsOf(t, 'commitmentStatus', commitmentStatuses),
            { value: 'all', label: t('commitments.list.everything') },
          ]}
        />
        <FilterChoice
          name="order"
          label={t('commitments.list.order')}
          value={filters.order}
          options={[
            { value: 'due', label: t('commitments.list.byDue') },
            { value: 'partner', label: t('commitments.list.byPartner') },
          ]}
        />
        <div className="flex flex-wrap items-center gap-x-4 max-md:col-span-2">
          <Button>{t('commitments.list.show')}</Button>
          {isNarrowed(filters) && <TextLink href="/commitments">{t('commitments.list.clear')}</TextLink>}
        </div>
      </div>
      <details open={isFurther(filters)}>
        <summary className="w-fit text-sm text-primary underline underline-offset-4">
          {t('commitments.list.further')}
        </summary>
        <div className="mt-3 grid gap-3 sm:grid-cols-2 md:grid-cols-3">
          <FilterChoice
            name="partner"
            label={t('commitments.list.partner')}
            value={filters.partner}
            any={t('commitments.list.anyPartner')}
            options={[
              ...partners.map((partner) => ({ value: partner.id, label: nameIn(language, partner).text })),
              { value: 'none', label: t('commitments.list.noPartner') },
            ]}
          />
          <FilterChoice
            name="place"
            label={t('commitments.list.place')}
            value={filters.place}
            any={t('commitments.list.anyPlace')}
            options={places.map((place) => ({ value: place.id, label: nameIn(language, place).text }))}
          />
          <FilterWords
            name="visit"
            label={t('commitments.list.visit')}
            value={filters.visit}
            list="visits-of-commitments"
          />
          <datalist id="visits-of-commitments">
            {visits.map(({ ref, titleEn, titleZh }) => (
              <option key={ref} value={ref}>
                {inLanguage(language, titleEn, titleZh)?.text}
              </option>
            ))}
          </datalist>
          <FilterChoice
            name="owner"
            label={t('commitments.list.owner')}
            value={filters.owner}
            any={t('commitments.list.anyOwner')}
            options={[
              ...answering.map(({ id, name }) => ({ value: id, label: name })),
              { value: 'none', label: t('commitments.list.noOwner') },
            ]}
          />
          <FilterDay name="from" label={t('commitments.list.dueFrom')} value={filters.from} />
          <FilterDay name="to" label={t('commitments.list.dueTo')} value={filters.to} />
        </div>
      </details>
    </form>
  )
}

const isFurther = ({ partner, owner, place, visit, from, to }: CommitmentFilters) =>
  [partner, owner, place, visit, from, to].some((filter) => filter !== null)
