import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { Pages } from '@/app/ui/pages'
import { TakeAway } from '@/app/ui/take-away'
import { translator } from '@/lib/i18n/translator'
import { addressOf, isNarrowed, meetingFilters } from '@/lib/meetings/list/filters'
import { listMeetingFacets, listMeetings, meetingsAPage } from '@/lib/meetings/list/queries'
import { requireUser } from '@/lib/session'
import { FilterForm } from './filter-form'
import { MeetingTable } from './meeting-table'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('meetings.list.title') }
}

export default async function MeetingsPage(props: PageProps<'/meetings'>) {
  const user = await requireUser()
  const filters = meetingFilters.parse(await props.searchParams)
  const [t, { count, meetings }, facets] = await Promise.all([
    translator(),
    listMeetings(user, filters),
    listMeetingFacets(user),
  ])
  const narrowed = isNarrowed(filters) || filters.page > 1
  return (
    <Page title={t('meetings.list.title')} crumbs={[{ href: '/visits', label: t('frame.visits') }]}>
      {(count > 0 || narrowed) && <FilterForm filters={filters} {...facets} />}
      {meetings.length > 0 ? (
        <MeetingTable meetings={meetings} />
      ) : (
        <Empty
          action={narrowed && <TextLink href={'/meetings' as Route}>{t('meetings.list.clear')}</TextLink>}
        >
          {t(narrowed ? 'meetings.list.noneFound' : 'meetings.list.none')}
        </Empty>
      )}
      {count > 0 && (
        <>
          <Pages
            count={count}
            page={filters.page}
            size={meetingsAPage}
            hrefOf={(page) => addressOf(filters, page)}
          />
          <TakeAway address={addressOf(filters, 1)} />
        </>
      )}
    </Page>
  )
}
