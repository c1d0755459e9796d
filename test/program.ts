/** The server's program as it is installed; a run of the tests builds it where it is not that of the sources. */
export const program = new URL('../packages/server/dist/main.js', import.meta.url).pathname;
