import { visitPaper } from '../visit-paper'

export const GET = visitPaper('delegation', 'docx')
