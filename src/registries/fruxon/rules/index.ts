/**
 * The rules of Fruxon's objects as data and pure functions, without the provider: it checks them at plan, the constructs
 * at synth.
 */
export * from "./config";
export * from "./config-fit";
export * from "./credential-fit";
export * from "./doubts";
export * from "./enums";
export * from "./fields";
export * from "./integration";
export * from "./json";
export * from "./later";
export * from "./metadata";
export * from "./metadata-secrets";
export * from "./settings";
