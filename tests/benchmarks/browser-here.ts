/** The browser's namespace as it is in the page, for what the benchmark puts there. */
export const browser = globalThis.chrome;
