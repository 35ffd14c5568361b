import { Button, TextLink } from '@/app/ui/button'
import { FilterChoice, FilterWords } from '@/app/ui/filter-fields'
import { commitmentStatuses } from '@/db/values'
import { listAnswering, listPartners } from '@/lib/commitments/choices'
import { type CommitmentFilters, isNarrowed } from '@/lib/commitments/filters'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import type { User } from '@/lib/user'

/** What narrows the list of commitments. It lives in the address, so a list can be kept and sent. */
export async function FilterForm({ user, filters }: { user: User; filters: CommitmentFilters }) {
  const [t, language, partners, answering] = await Promise.all([
    translator(),
    currentLanguage(),
    listPartners(user),
    listAnswering(user),
  ])
  return (
    <form
      action="/commitments"
      aria-label={t('commitments.list.filters')}
      className="mb-6 grid gap-3 print:hidden"
    >
      {filters.promiser && <input type="hidden" name="promiser" value={filters.promiser} />}
      {filters.visit && <input type="hidden" name="visit" value={filters.visit} />}
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
      <details open={Boolean(filters.partner || filters.owner)}>
        <summary className="w-fit text-sm text-primary underline underline-offset-4">
          {t('commitments.list.further')}
        </summary>
        <div className="mt-3 grid gap-3 sm:grid-cols-2 md:max-w-2xl">
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
            name="owner"
            label={t('commitments.list.owner')}
            value={filters.owner}
            any={t('commitments.list.anyOwner')}
            options={[
              ...answering.map(({ id, name }) => ({ value: id, label: name })),
              { value: 'none', label: t('commitments.list.noOwner') },
            ]}
          />
        </div>
      </details>
    </form>
  )
}
