import { BilingualField, DateField } from '@/app/ui/fields'
import { PickField } from '@/app/ui/pick-field'
import { translator } from '@/lib/i18n/translator'

/** The fields of a post, for adding and for editing. */
export async function PostFields() {
  const t = await translator()
  return (
    <>
      <BilingualField name="title" label={t('directory.postTitle')} hint={t('directory.postTitleHint')} />
      <PickField name="organisation" kind="organisation" label={t('directory.postAt')} optional />
      <div className="grid gap-6 sm:grid-cols-2">
        <DateField name="fromOn" label={t('directory.postFrom')} optional />
        <DateField name="toOn" label={t('directory.postTo')} optional />
      </div>
      <p className="-mt-4 text-second">{t('directory.postDaysHint')}</p>
    </>
  )
}
