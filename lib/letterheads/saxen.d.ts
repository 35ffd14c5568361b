declare module 'saxen' {
  type Attributes = () => Record<string, string>
  type Decode = (text: string) => string

  /** The part of the reader that is used here; the package brings no types. */
  export class Parser {
    on(event: 'openTag', read: (name: string, attributes: Attributes, decode: Decode) => void): this
    on(event: 'closeTag', read: (name: string) => void): this
    on(event: 'text', read: (text: string, decode: Decode) => void): this
    on(event: 'cdata' | 'question' | 'attention', read: (text: string) => void): this
    on(event: 'error' | 'warn', read: (problem: Error) => void): this
    parse(xml: string): this
  }
}
