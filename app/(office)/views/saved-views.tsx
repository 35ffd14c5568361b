import type { Route } from 'next'
import Link from 'next/link'
import { ActionButton } from '@/app/ui/action-button'
import { CheckGroup } from '@/app/ui/choices'
import { TextField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { UndoBanner } from '@/app/ui/undo-banner'
import { translator } from '@/lib/i18n/translator'
import { newSubmission } from '@/lib/submission'
import type { User } from '@/lib/user'
import { listViews, type SavedList } from '@/lib/views/queries'
import { removeViewAction, restoreViewAction, saveViewAction } from './actions'

type Props = {
  user: User
  list: SavedList
  /** Of the list as it stands, with its filters. */
  address: string
  /** What the address says was just removed: `view:` and its id. */
  undo?: string
}

/** Above a list: the views that were saved of it, and the way to save it as it stands. */
export async function SavedViews({ user, list, address, undo }: Props) {
  const [t, views] = await Promise.all([translator(), listViews(user, list)])
  const [kind, removed] = (undo ?? '').split(':')
  return (
    <section aria-label={t('lists.views.title')} className="mb-6 print:hidden">
      {kind === 'view' && removed && (
        <UndoBanner text={t('lists.views.removed')} action={restoreViewAction.bind(null, removed)} />
      )}
      {views.length > 0 && (
        <ul className="mb-2 flex flex-wrap items-baseline gap-x-5 gap-y-1">
          {views.map((view) => (
            <li key={view.id}>
              <Link
                href={view.address as Route}
                aria-current={view.address === address ? 'page' : undefined}
                className="link aria-[current]:font-medium aria-[current]:text-ink"
              >
                {view.name}
              </Link>
              {view.shared && <span className="ml-1 text-sm text-second">{t('lists.views.shared')}</span>}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary className="w-fit text-sm text-primary underline underline-offset-4">
          {t('lists.views.manage')}
        </summary>
        <div className="mt-3 grid max-w-xl gap-6 rounded border border-rule bg-card p-4">
          <ActionForm
            action={saveViewAction}
            values={{ list, query: address.split('?')[1] ?? '' }}
            submission={newSubmission()}
            submit={t('lists.views.save')}
          >
            <input type="hidden" name="list" value={list} />
            <input type="hidden" name="query" value={address.split('?')[1] ?? ''} />
            <TextField name="name" label={t('lists.views.name')} hint={t('lists.views.nameHint')} />
            <CheckGroup
              name="shared"
              label={t('lists.views.who')}
              options={[{ value: 'yes', label: t('lists.views.share') }]}
            />
          </ActionForm>
          <ul className="grid gap-2">
            {views
              .filter(({ mine }) => mine)
              .map((view) => (
                <li key={view.id} className="flex flex-wrap items-center gap-x-4">
                  <span>{view.name}</span>
                  <ActionButton
                    action={removeViewAction.bind(null, view.id)}
                    label={t('lists.views.remove')}
                    name={t('lists.views.removeNamed', { name: view.name })}
                    tone="quiet"
                  />
                </li>
              ))}
          </ul>
        </div>
      </details>
    </section>
  )
}
