import { connect, databaseFile } from '@/db/client'

/** Copies every meeting, with who sat at it, four times over: a hundred thousand meetings where there were twenty. */
export function growMeetings(): void {
  const connection = connect(databaseFile(), { readonly: false })
  const columnsOf = (table: string) =>
    (connection.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
  const copy = (table: string, changed: Record<string, string>, only = '1') => {
    const columns = columnsOf(table)
    const values = columns.map((column) => changed[column] ?? column)
    connection.exec(`insert into ${table} (${columns}) select ${values} from ${table} where ${only}`)
  }
  connection.transaction(() => {
    for (let time = 1; time <= 4; time += 1) {
      // The copies of a meeting are told by the first letters of their ids, which in an id are hexadecimal.
      const original = (column: string) => `${column} not like 'copy%'`
      const named = (column: string) => `'copy${time}-' || ${column}`
      copy('meetings', { id: named('id'), number: `number + ${1000 * time}` }, original('id'))
      copy('meeting_counterparts', { meeting_id: named('meeting_id') }, original('meeting_id'))
      copy('participants', { id: named('id'), meeting_id: named('meeting_id') }, original('meeting_id'))
    }
  })()
  connection.close()
}
