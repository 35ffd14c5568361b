import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { ActionButton } from '@/app/ui/action-button'
import { TextLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { findImport, findToBringIn } from '@/lib/visit-files/imports'
import { doneOf } from '@/lib/visit-files/in/known'
import { discardAction, undoAction } from '../actions'
import { Agree } from './agree'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator())('visitFiles.bringIn') }
}

export default async function VisitFilePage({ params }: PageProps<'/imports/visit-file/[id]'>) {
  const user = await requireUser()
  const { id } = await params
  const found = await findImport(user, id)
  if (!found) notFound()
  if (found.state !== 'uploaded') return <Finished found={found} />

  const [t, holds] = await Promise.all([translator(), findToBringIn(user, id)])
  if (!holds) notFound()
  if (holds.ok) return <Agree holds={holds.value} />
  const { sentence } = holds.problem
  return (
    <Page title={t('visitFiles.refusedTitle')} crumbs={await crumbs()} narrow>
      <p className="mb-6 border-l-4 border-seal pl-4">{sentence && t(sentence.key, sentence.values)}</p>
      <ActionButton action={discardAction.bind(null, id)} label={t('visitFiles.discard')} />
    </Page>
  )
}

async function crumbs() {
  const t = await translator()
  return [
    { href: '/visits' as Route, label: t('visits.title') },
    { href: '/imports/visit-file' as Route, label: t('visitFiles.bringIn') },
  ]
}

/** What became of a file that was agreed to. */
async function Finished({ found }: { found: NonNullable<Awaited<ReturnType<typeof findImport>>> }) {
  const t = await translator()
  const done = doneOf(found.mapping)
  const ref = done?.ref ?? ''
  const undone = found.state === 'undone'
  const said = undone ? 'visitFiles.undoneLead' : 'visitFiles.doneLead'
  return (
    <Page
      title={undone ? t('visitFiles.state.undone') : t('visitFiles.doneTitle', { ref })}
      crumbs={await crumbs()}
      lead={t(said, { file: found.fileName })}
      narrow
    >
      {done && done.renamed.length > 0 && (
        <Section title={t('visitFiles.renamed')}>
          <ul className="grid gap-1">
            {done.renamed.map(([before, now]) => (
              <li key={before}>{t('visitFiles.renamedTo', { before, now })}</li>
            ))}
          </ul>
        </Section>
      )}
      {!undone && (
        <>
          <p className="mb-6">
            <TextLink href={`/visits/${ref}` as Route}>{t('visitFiles.toVisit', { ref })}</TextLink>
          </p>
          <p className="mb-2 text-second">{t('visitFiles.undoHint')}</p>
          <ActionButton action={undoAction.bind(null, found.id)} label={t('visitFiles.undo')} />
        </>
      )}
    </Page>
  )
}
