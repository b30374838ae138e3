/**
 * An answer that follows from the provider's code alone (its schema above all), encoded, by the name of its method. The build
 * replaces this module by one that has them (scripts/build/prepared.mjs). Run from its sources the provider has none, and
 * is asked.
 */
export const prepared: (method: string) => Uint8Array | undefined = () => undefined;
