declare module '@mozilla/readability/JSDOMParser.js' {
  /** Reads well-formed XHTML into the small document that Readability works on. */
  export default class JSDOMParser {
    parse(html: string): Document;
  }
}
