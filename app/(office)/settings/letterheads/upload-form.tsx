import { Button } from '@/app/ui/button'
import { translator } from '@/lib/i18n/translator'
import { templateLimit } from '@/lib/letterheads/package'

/** Sends a Word file as a letterhead, or as the next version of one. */
export async function UploadForm({ of }: { of?: { id: string; name: string } }) {
  const t = await translator()
  const action = `/settings/letterheads/upload${of ? `?of=${of.id}` : ''}`
  const id = `file-${of?.id ?? 'new'}`
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      className="grid max-w-xl gap-2 print:hidden"
    >
      <label htmlFor={id} className="font-medium">
        {of ? `${t('letterheads.uploadNew')}: ${of.name}` : t('letterheads.choose')}
      </label>
      {!of && (
        <p id={`${id}-hint`} className="text-sm text-second">
          {t('letterheads.hint', { megabytes: templateLimit.megabytes })}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <input
          id={id}
          type="file"
          name="file"
          required
          accept=".docx"
          aria-describedby={of ? undefined : `${id}-hint`}
          className="min-w-0 max-w-full"
        />
        <Button>{t('letterheads.send')}</Button>
      </div>
    </form>
  )
}
