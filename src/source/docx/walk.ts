import { Parser } from 'htmlparser2';

/** An opening tag: `end` is the place behind it. */
export interface Opening {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly end: number;
}

export interface Steps {
  open(tag: Opening): void;
  /** `end` is the place behind the closing tag. */
  close?(name: string, end: number): void;
  text?(text: string): void;
}

/** Goes through the tags and texts of an XML part in order. */
export function walkXml(xml: string, steps: Steps): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => steps.open({ name, attributes, end: parser.endIndex + 1 }),
      onclosetag: (name) => steps.close?.(name, parser.endIndex + 1),
      ontext: (text) => steps.text?.(text),
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
}
