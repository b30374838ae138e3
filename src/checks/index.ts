/** What the provider at plan and the constructs at synth check with: pure, and without any import from elsewhere. */
export * from "./additional";
export * from "./addresses";
export * from "./article";
export * from "./credentials";
export * from "./doubts";
export * from "./json-objects";
export * from "./values";
export * from "./nearest";
export * from "./question";
export * from "./values";
export type * from "./values";
export * from "./without-nulls";
