/**
 * The rules of Fruxon's objects as data and pure functions, without the provider: it checks them at plan, the constructs
 * at synth.
 */
export * from "../config/rules/config";
export * from "../config/rules/fit";
export * from "../config/rules/credentials";
export * from "./enums";
export * from "../integration/rules/slug";
export * from "./json";
export * from "./later";
export * from "../integration/rules/metadata";
export * from "../integration/rules/secrets";
export * from "../integration/rules/settings";
export * from "../tool/rules";
