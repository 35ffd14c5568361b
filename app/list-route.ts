import type { Language } from '@/db/values/office'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { Translator } from '@/lib/i18n/translator-for'
import { type ListFormat, listResponse } from '@/lib/lists/response'
import type { ListTable } from '@/lib/lists/table'
import { requireUser } from '@/lib/session'
import type { User } from '@/lib/user'

type Reads<F> = { parse: (asked: unknown) => F }
type Draws<F, R> = (user: User, filters: F, language: Language, t: Translator) => Promise<ListTable<R>>

/** The GET of a list as a file: the same filters in the address as on its page. */
export function listRoute<F, R>(name: string, format: ListFormat, filters: Reads<F>, table: Draws<F, R>) {
  return async (request: Request) => {
    const user = await requireUser()
    const asked = filters.parse(Object.fromEntries(new URL(request.url).searchParams))
    const [t, language] = await Promise.all([translator(), currentLanguage()])
    return listResponse(format, t, user, await table(user, asked, language, t), name)
  }
}
