import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { TextArea } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { findCommitment } from '@/lib/commitments/find-commitment'
import { updateValues } from '@/lib/commitments/updates'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { commitmentCrumbs } from '../../../crumbs'
import { rewordUpdateAction } from '../../../update-actions'

export async function generateMetadata({ params }: PageProps<'/commitments/[ref]/updates/[update]'>) {
  const t = await translator()
  return { title: t('commitments.page.rewordTitle', { ref: (await params).ref }) }
}

export default async function RewordUpdatePage(props: PageProps<'/commitments/[ref]/updates/[update]'>) {
  const user = await requirePermission('commitments.write')
  const { ref, update: id } = await props.params
  const commitment = await findCommitment(user, ref)
  const update = commitment?.updates.find((each) => each.id === id)
  if (!update) notFound()
  const t = await translator()

  const proves = update.status === 'done' || (commitment?.waiting && update === commitment.updates.at(-1))
  return (
    <Page title={t('commitments.page.rewordTitle', { ref })} crumbs={await commitmentCrumbs(ref)} narrow>
      <ActionForm
        action={rewordUpdateAction.bind(null, ref, id)}
        values={updateValues(update)}
        version={update.version}
        cancel={{ href: `/commitments/${ref}#updates` as Route }}
      >
        {update.status !== 'dropped' && (
          <TextArea
            name="evidence"
            label={t(proves ? 'commitments.fields.evidence' : 'commitments.fields.shows')}
            hint={t(proves ? 'commitments.fields.evidenceHint' : 'commitments.fields.showsHint')}
            optional={!proves}
          />
        )}
        <TextArea name="note" label={t('commitments.fields.noteOptional')} optional={proves} />
      </ActionForm>
    </Page>
  )
}
