import type { Route } from 'next'
import { ActionButton } from '@/app/ui/action-button'
import { ButtonLink } from '@/app/ui/button'
import { type DirectoryKind, directoryPaths } from '@/lib/directory/kinds'
import { translator } from '@/lib/i18n/translator'
import { removeEntryAction } from './actions'

/** What one can do with a record of the directory. */
export async function EntryActions(props: { kind: DirectoryKind; id: string; mayWrite: boolean }) {
  const { kind, id, mayWrite } = props
  const t = await translator()
  const path = `${directoryPaths[kind]}/${id}`
  return (
    <>
      <ButtonLink href={`${path}/history` as Route} tone="quiet">
        {t('directory.history')}
      </ButtonLink>
      {mayWrite && (
        <>
          <ActionButton
            action={removeEntryAction.bind(null, kind, id)}
            label={t('directory.remove')}
            tone="quiet"
          />
          <ButtonLink href={`${path}/edit` as Route} tone="primary" data-key="e">
            {t('directory.edit')}
          </ButtonLink>
        </>
      )}
    </>
  )
}
