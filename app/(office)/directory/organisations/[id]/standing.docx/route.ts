import { standingPaper } from '../standing-paper'

export const GET = standingPaper('docx')
