import type { PageFiles } from '../ports/page-files.ts';
import { redocFiles, redocPage, redocPolicy, redocStart } from './docs/redoc-page.ts';
import { shelf } from './docs/shelf.ts';
import { swaggerFiles, swaggerPage, swaggerPolicy, swaggerStart } from './docs/swagger-page.ts';
import type { Area } from './operation.ts';
import type { ServedFile } from './served-file.ts';

/** The pages that show the contract. What they are made of is read when somebody first looks. */
export function docsArea(files: PageFiles): Area<'getDocs' | 'getDocsFile' | 'getRedoc' | 'getRedocFile'> {
  const swagger = shelf(files, swaggerFiles, swaggerStart);
  const redoc = shelf(files, redocFiles, redocStart);
  return {
    getDocs: async () => ({ file: pageOf(swaggerPage(await swagger.labels()), swaggerPolicy) }),
    getDocsFile: async (_call, { parameters }) => ({ file: await swagger.take(parameters.file) }),
    getRedoc: async () => ({ file: pageOf(redocPage(await redoc.labels()), redocPolicy) }),
    getRedocFile: async (_call, { parameters }) => ({ file: await redoc.take(parameters.file) }),
  };
}

function pageOf(html: string, policy: string): ServedFile {
  const headers = { 'content-security-policy': policy };
  return { type: 'text/html; charset=utf-8', headers, packed: null, plain: () => Buffer.from(html) };
}
