type Store = { writeConnection: { pragma: (said: string, options?: object) => unknown } }

/** Does `work` on a database that may take no more room than it has, as on a full disk. */
export async function onFullDisk<T>(work: () => Promise<T>): Promise<T> {
  const { writeConnection } = (globalThis as unknown as { legationStore: Store }).legationStore
  const now = (name: string) => writeConnection.pragma(name, { simple: true })
  const most = now('max_page_count')
  writeConnection.pragma(`max_page_count = ${now('page_count')}`)
  return work().finally(() => writeConnection.pragma(`max_page_count = ${most}`))
}
