import type { Metadata } from 'next'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { UndoBanner } from '@/app/ui/undo-banner'
import { translator } from '@/lib/i18n/translator'
import { listLetterheads } from '@/lib/letterheads/queries'
import { wrongIn } from '@/lib/letterheads/wrong'
import { can } from '@/lib/permissions'
import type { Message } from '@/lib/result'
import { requireUser } from '@/lib/session'
import { restoreLetterheadAction } from './actions'
import { Fields } from './fields'
import { LetterheadSection } from './letterhead-section'
import { UploadForm } from './upload-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('letterheads.title') }
}

export default async function LetterheadsPage({ searchParams }: PageProps<'/settings/letterheads'>) {
  const user = await requireUser()
  const { wrong, undo } = await searchParams
  const [t, letterheads] = await Promise.all([translator(), listLetterheads()])
  const mayEdit = can(user, 'settings.write')
  return (
    <Page
      title={t('letterheads.title')}
      crumbs={[{ href: '/settings', label: t('settings.title') }]}
      lead={t('letterheads.lead')}
    >
      <Wrong messages={wrongIn(wrong)} />
      {mayEdit && typeof undo === 'string' && (
        <UndoBanner text={t('letterheads.removedOne')} action={restoreLetterheadAction.bind(null, undo)} />
      )}
      {letterheads.map((letterhead) => (
        <LetterheadSection key={letterhead.id} letterhead={letterhead} mayEdit={mayEdit} />
      ))}
      {letterheads.length === 0 && (
        <div className="mb-8">
          <Empty>{t('letterheads.none', { field: '{body}' })}</Empty>
        </div>
      )}
      {mayEdit && (
        <Section title={t('letterheads.upload')}>
          <UploadForm />
        </Section>
      )}
      <Fields />
    </Page>
  )
}

async function Wrong({ messages }: { messages: Message[] }) {
  const t = await translator()
  if (messages.length === 0) return null
  return (
    <div role="alert" className="mb-6 border-l-4 border-seal bg-tint px-4 py-3">
      <p className="font-medium">{t('letterheads.wrong.title')}</p>
      <ul className="mt-1 list-disc pl-5">
        {messages.map(({ key, values }) => {
          const said = t(key, values)
          return <li key={said}>{said}</li>
        })}
      </ul>
    </div>
  )
}
