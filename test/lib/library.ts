/** Which of the two the construct library is tested with; jest.config.js says so. */
export const { LIBRARY } = globalThis as unknown as { readonly LIBRARY: "cdktf" | "cdktn" };
