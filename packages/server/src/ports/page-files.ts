/** Others' work that the pages of the contract are made of, by its name in the package that it comes from. */
export type PageFileName = 'favicon-32x32.png' | 'redoc.standalone.js' | 'swagger-ui-bundle.js' | 'swagger-ui.css';

/** Codings that browsers take, by their names in HTTP. */
export type Coding = 'br' | 'gzip';

export interface PageFile {
  /** Ten hexadecimal digits that change with the content. */
  fingerprint: string;
  /** The content, compressed. */
  packed: Readonly<Record<Coding, Uint8Array>>;
  /** The content as it is, unpacked anew by every call: no browser asks for it. */
  plain(): Promise<Uint8Array>;
}

export interface PageFiles {
  /** Reads a file once, and keeps it compressed. Throws where the server's package is not whole. */
  read(name: PageFileName): Promise<PageFile>;
}
