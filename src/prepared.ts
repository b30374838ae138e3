/**
 * Answers that follow from the provider's code alone (its schema above all), encoded: base64 by the name of the method.
 * The build replaces this module by one that holds them (scripts/build/prepared.mjs). Run from its sources the provider
 * has none, and is asked.
 */
export const prepared: Readonly<Record<string, string>> = {};
