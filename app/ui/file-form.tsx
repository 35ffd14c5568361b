import { fileLimit } from '@/lib/files/limit'
import { mostAtOnce } from '@/lib/files/receive'
import { translator } from '@/lib/i18n/translator'
import { FileDrop } from './file-drop'

/** Where papers are added to a record, named as `agreement:…`. */
export async function FileForm({ of }: { of: string }) {
  const [t, limit] = await Promise.all([translator(), fileLimit()])
  const { bytes, megabytes } = limit
  return (
    <FileDrop
      action={`/files?${new URLSearchParams({ of })}`}
      most={{ bytes, megabytes }}
      words={{
        choose: t('files.choose'),
        hint: t('files.sentAs', { megabytes, most: mostAtOnce }),
        drop: t('files.drop', { megabytes }),
        send: t('files.send'),
      }}
    />
  )
}
